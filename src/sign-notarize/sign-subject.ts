import { basename, dirname, join } from 'node:path';
import { UserError } from '../shared/errors.ts';
import { withTempDir } from '../shared/files.ts';
import { type AppleResult, askApple, assertNotarizable } from './apple.ts';
import { type Delivered, deliver } from './deliver.ts';
import { allowsForeignLibraries } from './macos/entitlements.ts';
import { checkOnefile } from './onefile.ts';
import type { TreePlan } from './plan/plan.ts';
import { planSubject } from './plan/plan-subject.ts';
import { type SignedFiles, signFiles } from './sign-files.ts';
import { type Subject, stage } from './subject.ts';
import type { SigningContext } from './types.ts';
import { withSigner } from './with-signer.ts';

/** A finished run. */
export interface SignedSubject extends SignedFiles, AppleResult, Delivered {}

/**
 * Signs a copy of macOS or Windows files, checks it, has Apple notarize it, and puts it in the place of what was signed
 * when all of that went well. Throws `nothing-to-sign`, and what the steps throw.
 */
export async function signSubject(subject: Subject, context: SigningContext): Promise<SignedSubject> {
  const { host } = context;
  assertNotarizable(subject.source, context);
  return withTempDir(homeOf(subject), async (staging) => {
    const root = await host.group('Copy', () => stage(subject, join(staging, 'copy'), host));
    const program = subject.kind === 'hand-over' ? subject.manifest?.executable : undefined;
    const main = program === undefined ? (subject.kind === 'file' ? root : undefined) : join(root, program);
    if (main !== undefined) await checkOnefile(main, context.platform, host);
    const signed = await signCopy(subject, root, context);
    const apple = await askApple(root, context);
    const count = (status: string) => signed.outcomes.filter((outcome) => outcome.status === status).length;
    const delivered = await deliver(
      {
        subject,
        root,
        staging,
        changed: count('signed') > 0 || apple.stapled,
        signature: {
          tool: signed.tool,
          ...(signed.identity !== undefined && { identity: signed.identity }),
          ...{ signed: count('signed'), kept: count('kept'), skipped: count('skipped') },
          ...apple,
        },
      },
      context,
    );
    return { ...signed, ...apple, ...delivered };
  });
}

async function signCopy(subject: Subject, root: string, context: SigningContext): Promise<SignedFiles> {
  const { host, given, credentials } = context;
  const plan = await host.group('Find what is signed', () => planSubject(subject, root, host));
  if (plan.stages.length === 0) throw nothingToSign(subject, context);
  for (const outcome of plan.skipped)
    if ('why' in outcome) host.debug(`skipped ${outcome.path}: ${outcome.why}`);
  const program = subject.kind === 'hand-over' ? subject.manifest?.executable : onlyProgram(plan);
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
