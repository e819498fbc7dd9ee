import type { Host } from '../../../shared/host.ts';
import { isVersion, VERSION_TEXT } from '../../environment/python-candidates.ts';
import { interpreterCandidates } from './interpreter-candidates.ts';
import { type InterpreterFiles, readInterpreterFiles } from './interpreter-files.ts';

export type FingerprintHost = Pick<Host, 'cache' | 'env' | 'exec' | 'platform' | 'temp'>;

/** Which Python a build uses, as far as its files tell. The same for a virtual environment and what it is made from. */
export interface InterpreterFingerprint extends InterpreterFiles {
  /** Whether it had to be run, because what was found is a script (a shim of pyenv) or cannot be read. */
  ran: boolean;
}

const known = new WeakMap<FingerprintHost, Map<string, Promise<InterpreterFingerprint>>>();

/**
 * Fingerprints the interpreter that `findInterpreter` would choose, without running it if that is possible. Found out
 * once in a run. Throws `python-missing`.
 */
export function fingerprintInterpreter(
  wanted: string | undefined,
  host: FingerprintHost,
  workingDirectory: string,
): Promise<InterpreterFingerprint> {
  const ofRun = known.get(host) ?? new Map<string, Promise<InterpreterFingerprint>>();
  known.set(host, ofRun);
  const key = JSON.stringify([wanted, workingDirectory]);
  const found = ofRun.get(key) ?? fingerprint(wanted, host, workingDirectory);
  ofRun.set(key, found);
  return found;
}

/**
 * Whether the interpreter that a build really used is the one of the fingerprint. It is not where the first program on
 * PATH turned out not to run: such a build must not be kept under the key.
 */
export async function isInterpreter(
  { files }: InterpreterFingerprint,
  { realExecutable }: { realExecutable: string },
  host: FingerprintHost,
): Promise<boolean> {
  const used = await readInterpreterFiles(realExecutable, host);
  return used !== undefined && JSON.stringify(used.files) === JSON.stringify(files);
}

async function fingerprint(
  wanted: string | undefined,
  host: FingerprintHost,
  workingDirectory: string,
): Promise<InterpreterFingerprint> {
  for await (const program of interpreterCandidates(wanted, host, workingDirectory)) {
    const read = await readInterpreterFiles(program, host);
    const fits = read && fitness(read, wanted);
    if (read && fits === 'yes') return { ...read, ran: false };
    // Only a program that is surely another version may be passed over.
    if (fits !== 'no') break;
  }
  // Nothing of it is needed where no Python has to be run.
  const { findInterpreter } = await import('../../environment/interpreter.ts');
  const { realExecutable, version } = await findInterpreter(wanted, host, workingDirectory);
  const read = await readInterpreterFiles(realExecutable, host);
  if (read) return { ...read, version, ran: true };
  return { files: { program: `cannot be read: Python ${version}` }, paths: [], version, ran: true };
}

function fitness({ version }: InterpreterFiles, wanted: string | undefined): 'yes' | 'no' | 'unknown' {
  if (wanted !== undefined && !VERSION_TEXT.test(wanted)) return 'yes';
  if (version === undefined) return 'unknown';
  if (wanted === undefined) return version.startsWith('2.') ? 'unknown' : 'yes';
  return isVersion(version, wanted) ? 'yes' : 'no';
}
