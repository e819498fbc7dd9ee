import { resolve } from 'node:path';
import { elsewhere, ofSetupPython, onPath, VERSION_TEXT } from '../../environment/python-candidates.ts';
import type { FingerprintHost } from './interpreter-fingerprint.ts';

/** The programs that `findInterpreter` would run, in its order. A bare name is left to the system, and gives none. */
export async function* interpreterCandidates(
  wanted: string | undefined,
  host: FingerprintHost,
  workingDirectory: string,
): AsyncGenerator<string> {
  if (wanted === undefined) yield* programs(onPath(host));
  else if (VERSION_TEXT.test(wanted)) {
    yield* programs(ofSetupPython(host));
    yield* programs(onPath(host, wanted));
    yield* programs(elsewhere(host, wanted));
  } else if (/[\\/]/.test(wanted)) yield resolve(workingDirectory, wanted);
}

async function* programs(candidates: AsyncIterable<{ program: string }>): AsyncGenerator<string> {
  for await (const { program } of candidates) yield program;
}
