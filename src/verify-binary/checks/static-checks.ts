import type { Host } from '../../shared/host.ts';
import { type CheckName, type CheckResult, skipped } from '../check.ts';
import type { VerifyInputs } from '../inputs.ts';
import type { Subject } from '../subject/subject.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { checkExists } from './exists.ts';
import { checkFormat } from './format.ts';
import { checkGlibc } from './glibc.ts';
import { checkLayout } from './layout.ts';
import { checkLibraries } from './libraries.ts';
import { checkMacos } from './macos.ts';
import { checkManifest } from './manifest.ts';
import { checkModules } from './modules.ts';
import { checkName } from './name.ts';
import { checkSignature } from './signature.ts';
import { checkSize } from './size.ts';
import { checkTarget, wrongProgram } from './target.ts';

type Check = (evidence: Evidence) => CheckResult;

/** In the order of `CHECK_NAMES`. `needs` is what must be there for the check to say anything. */
const CHECKS: readonly { name: CheckName; needs: 'program' | 'headers' | 'files'; make: Check }[] = [
  { name: 'exists', needs: 'files', make: checkExists },
  { name: 'name', needs: 'program', make: checkName },
  { name: 'size', needs: 'program', make: checkSize },
  { name: 'format', needs: 'program', make: checkFormat },
  { name: 'layout', needs: 'program', make: checkLayout },
  {
    name: 'manifest',
    needs: 'program',
    make: (evidence) => checkManifest(evidence, wrongProgram(evidence) !== undefined),
  },
  { name: 'target', needs: 'headers', make: checkTarget },
  { name: 'signature', needs: 'headers', make: checkSignature },
  { name: 'modules', needs: 'headers', make: checkModules },
  { name: 'libraries', needs: 'headers', make: checkLibraries },
  { name: 'glibc', needs: 'headers', make: checkGlibc },
  { name: 'macos', needs: 'headers', make: checkMacos },
];
/** What nothing can be said about while the folder of files is missing, or the program is another one. */
const OF_THE_WHOLE: readonly CheckName[] = ['signature', 'modules', 'libraries', 'glibc', 'macos'];

/**
 * Every check that needs no start, in the order of `CHECK_NAMES`, made or skipped. Reads each executable file's
 * headers once; file contents were hashed when the subject was opened. Throws `target-unknown` (`expect-target`).
 */
export async function staticChecks(
  subject: Subject,
  given: VerifyInputs,
  host: Pick<Host, 'platform'>,
): Promise<CheckResult[]> {
  const evidence = await gatherEvidence(subject, given, host);
  return CHECKS.map(({ name, needs, make }) => {
    const why = notReached(name, needs, evidence);
    return why === undefined ? make(evidence) : skipped(name, `not reached: ${why}`);
  });
}

function notReached(
  name: CheckName,
  needs: 'program' | 'headers' | 'files',
  { unreadable, lostFolder, changedProgram }: Evidence,
): string | undefined {
  if (unreadable?.check === 'exists') return needs === 'files' ? undefined : unreadable.what;
  if (unreadable?.check === 'size' && name === 'format') return unreadable.what;
  if (unreadable && needs === 'headers') return unreadable.what;
  if (!OF_THE_WHOLE.includes(name)) return undefined;
  if (changedProgram) return 'the program is not the one that the manifest describes';
  return lostFolder === undefined ? undefined : `'${lostFolder}' is missing`;
}
