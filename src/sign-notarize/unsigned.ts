import { dirname, join } from 'node:path';
import { leaves, UserError } from '../shared/errors.ts';
import { withTempDir } from '../shared/files.ts';
import type { Host } from '../shared/host.ts';
import { readBinary } from '../sidecar/formats/binary.ts';
import { childEnvironment } from './credentials/variables.ts';
import { deliver } from './deliver.ts';
import type { outputs, SignInputs } from './inputs.ts';
import { existingMachoSignature } from './plan/existing.ts';
import { planSubject } from './plan/plan-subject.ts';
import { count } from './report.ts';
import { signFiles } from './sign-files.ts';
import { type Subject, stage } from './subject.ts';
import type { Signable, SigningContext } from './types.ts';
import { withSigner } from './with-signer.ts';
import { withWorkFolder } from './work-folder.ts';

type Outputs = Record<keyof typeof outputs, string>;

/** How an unsigned program looks to its users. */
const CONSEQUENCES = {
  darwin:
    'macOS will say that it is damaged or from an unknown developer, until its quarantine is taken away: xattr -dr com.apple.quarantine <app>.',
  win32: 'Windows SmartScreen will warn of it.',
  linux: 'Its users cannot tell who made it.',
} as const;

/** Leaves everything as it is, says so, and gives the outputs. */
export function leaveUnsigned(subject: Subject, why: string, host: Pick<Host, 'annotate'>): Outputs {
  const what = subject.known ?? `'${subject.source}'`;
  host.annotate('warning', `${what} stays unsigned: ${why}. ${CONSEQUENCES[subject.platform]}`);
  const parts = subject.kind === 'hand-over' ? subject.parts : { archive: subject.source };
  return {
    signed: 'false',
    'signed-count': '0',
    'kept-count': '0',
    'skipped-count': '0',
    identity: '',
    'submission-id': '',
    notarized: 'false',
    stapled: 'false',
    archive: parts.archive ?? '',
    manifest: 'manifest' in parts ? (parts.manifest ?? '') : '',
    checksums: '',
  };
}

/**
 * Without a certificate: macOS on Apple's processors ends a program at once that has no signature at all, so files
 * without one, or whose signature no longer fits, are signed ad hoc where a tool is at hand. PyInstaller has done so
 * for all of them, and then nothing is changed.
 */
export async function withoutCertificate(
  subject: Subject,
  why: string,
  given: SignInputs,
  host: Host,
): Promise<Outputs> {
  const unsigned = leaveUnsigned(subject, why, host);
  if (subject.platform !== 'darwin' || (subject.kind === 'file' && subject.format !== 'macho'))
    return unsigned;
  return withWorkFolder(host, (work) =>
    withTempDir(dirname(subject.source), async (staging) => {
      const root = await stage(subject, join(staging, 'copy'), host);
      const plan = await planSubject(subject, root, host);
      const stages = await deadOnes(plan.stages);
      if (stages.length === 0) return unsigned;
      const context: SigningContext = {
        ...{ host, given, work, platform: subject.platform },
        env: childEnvironment(host.env),
        credentials: { intermediates: [] },
      };
      const signed = await signAdHoc({ stages, skipped: [] }, context);
      if (!signed) return unsigned;
      const counts = { signed: count(signed.outcomes, 'signed'), kept: 0, skipped: 0 };
      const signature = { tool: signed.tool, ...counts, notarized: false, stapled: false };
      const delivered = await deliver({ subject, root, staging, changed: true, signature }, context);
      host.annotate(
        'notice',
        `${counts.signed} files had no signature that holds, and got an ad-hoc one, without which macOS would not start them on Apple's processors.`,
      );
      return {
        ...unsigned,
        'signed-count': String(counts.signed),
        archive: delivered.archive,
        checksums: delivered.checksums,
      };
    }),
  );
}

/** The files that macOS on Apple's processors would end at once, by stage. */
async function deadOnes(stages: readonly Signable[][]): Promise<Signable[][]> {
  const found: Signable[][] = [];
  for (const stage of stages) {
    const dead: Signable[] = [];
    for (const file of stage) if (await isDead(file)) dead.push(file);
    if (dead.length > 0) found.push(dead);
  }
  return found;
}

/**
 * Intel's processors do without a signature, so only the part for Apple's counts. One that does not fit is worse than
 * none; but of a bundle the loader looks at the program alone, and what linkers sign seals no other files.
 */
async function isDead({ existing, place, bundle }: Signable): Promise<boolean> {
  const program = bundle ? join(place, bundle.executable) : place;
  const { state } = bundle ? await existingMachoSignature(program) : existing;
  if (state !== 'none') return state === 'broken';
  const info = await readBinary(program);
  return (
    info?.format === 'macho' && info.slices.some(({ arch, signed }) => arch === 'arm64' && signed === 'no')
  );
}

/** Undefined where it cannot be done, which is a warning: unsigned is what was asked for. */
async function signAdHoc(plan: { stages: Signable[][]; skipped: [] }, context: SigningContext) {
  const { host } = context;
  try {
    return await withSigner(context, undefined, (signer) =>
      signFiles(plan, { signer, policy: { existing: 'keep' }, host }),
    );
  } catch (error) {
    const [first] = leaves(error);
    if (!(first instanceof UserError) || first.code === 'interrupted') throw error;
    const names = plan.stages.flat().map(({ path }) => path);
    host.annotate(
      'warning',
      `${names.length} files have no signature that holds, and cannot be signed ad hoc here: ${names.slice(0, 5).join(', ')}. macOS will not start them on Apple's processors. ${first.message} ${first.hint ?? ''}`.trim(),
    );
    return undefined;
  }
}
