import { basename, dirname, join } from 'node:path';
import { UserError } from '../shared/errors.ts';
import { withTempDir } from '../shared/files.ts';
import { type AppleResult, askApple, assertNotarizable } from './apple.ts';
import { type Delivered, deliver, type SignedCopy } from './deliver.ts';
import { allowsForeignLibraries } from './macos/entitlements.ts';
import { checkOnefile } from './onefile.ts';
import type { TreePlan } from './plan/plan.ts';
import { planSubject } from './plan/plan-subject.ts';
import { count } from './report.ts';
import { type SignedFiles, signFiles } from './sign-files.ts';
import { type Subject, stage } from './subject.ts';
import type { SigningContext } from './types.ts';
import { withSigner } from './with-signer.ts';

/** A finished run, or one that only Apple has not decided on. */
export interface SignedSubject extends SignedFiles, AppleResult, Delivered {}

/** Passes on what is in place: once when it is signed, and once more when Apple has accepted it. */
export type Publish = () => Promise<void>;

const NOT_YET = { notarized: false, stapled: false };

/**
 * Signs a copy of macOS or Windows files, checks it, and puts it in the place of what was signed. Then Apple is asked:
 * a wait that is given up or cancelled can be resumed, since the files that Apple has are the files in place.
 * Throws `nothing-to-sign`, and what the steps throw; before the files are in place, everything is as it was.
 */
export async function signSubject(
  subject: Subject,
  context: SigningContext,
  publish: Publish,
): Promise<SignedSubject> {
  assertNotarizable(subject.source, context);
  return withTempDir(homeOf(subject), async (staging) => {
    const copy = await signedCopy(subject, join(staging, 'signed'), context);
    const signed = { ...copy.files, ...NOT_YET, ...(await deliver(copy, context)) };
    await publish();
    const apple = await askApple(signed.place, context);
    if (!apple.notarized) return signed;
    const signature = { ...copy.signature, ...apple };
    const again = {
      ...copy,
      root: signed.place,
      staging: join(staging, 'notarized'),
      changed: false,
      signature,
    };
    const notarized = { ...copy.files, ...apple, ...(await deliver(again, context)) };
    await publish();
    return notarized;
  });
}

async function signedCopy(
  subject: Subject,
  staging: string,
  context: SigningContext,
): Promise<SignedCopy & { files: SignedFiles }> {
  const { host } = context;
  const root = await host.group('Copy', () => stage(subject, join(staging, 'copy'), host));
  const program = subject.kind === 'hand-over' ? subject.manifest.executable : undefined;
  const main = program === undefined ? (subject.kind === 'file' ? root : undefined) : join(root, program);
  if (main !== undefined) await checkOnefile(main, context.platform, host);
  const files = await signCopy(subject, root, context);
  const { tool, identity, outcomes } = files;
  const counts = {
    signed: count(outcomes, 'signed'),
    kept: count(outcomes, 'kept'),
    skipped: count(outcomes, 'skipped'),
  };
  const signature = { tool, ...(identity !== undefined && { identity }), ...counts, ...NOT_YET };
  return { subject, root, staging, changed: counts.signed > 0, signature, files };
}

async function signCopy(subject: Subject, root: string, context: SigningContext): Promise<SignedFiles> {
  const { host, given, credentials } = context;
  const plan = await host.group('Find what is signed', () => planSubject(subject, root, host));
  if (plan.stages.length === 0) throw nothingToSign(subject, context);
  for (const outcome of plan.skipped)
    if ('why' in outcome) host.debug(`skipped ${outcome.path}: ${outcome.why}`);
  const program = subject.kind === 'hand-over' ? subject.manifest.executable : onlyProgram(plan);
  const policy = {
    existing: given['existing-signatures'],
    ...(context.platform === 'darwin' && { teamId: credentials.certificate?.teamId }),
    foreignLibraries: await allowsForeignLibraries(context),
  };
  return withSigner(context, program, (signer) => signFiles(plan, { signer, policy, host }));
}

/** The program at the top of a folder, if there is one and no other. */
function onlyProgram({ stages }: TreePlan): string | undefined {
  const programs = stages.flat().filter(({ path, kind }) => kind === 'program' && !path.includes('/'));
  return programs.length === 1 ? programs[0]?.path : undefined;
}

/** The folder that holds the subject: the copy is moved from one of its folders, on the same file system. */
function homeOf(subject: Subject): string {
  return dirname((subject.kind === 'hand-over' && subject.parts.manifest) || subject.source);
}

function nothingToSign({ source }: Subject, { platform }: SigningContext): UserError {
  const kind = platform === 'darwin' ? 'Mach-O' : 'PE';
  return new UserError(
    'nothing-to-sign',
    `'${basename(source)}' holds no ${kind} file: there is nothing to sign for ${platform}.`,
    {
      hint: 'Was the right folder named, and was it built for this platform? Scripts and data carry no signature.',
    },
  );
}
