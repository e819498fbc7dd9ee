import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pythonFiles } from '../generated/python.ts';
import { withTempDir } from '../shared/files.ts';
import type { Env, Host } from '../shared/host.ts';

export type ProbeHost = Pick<Host, 'exec' | 'temp'>;

/** How the interpreter is started, where it is not `-I -B` with the environment that we have. */
export interface ProbeStart {
  options: readonly string[];
  /** The whole environment. */
  env: Env;
}

/**
 * Runs one of our programs in `python/` (`probe.py`, or the folders `scan` and `layer`) inside the user's interpreter and
 * returns the JSON it prints. `request` reaches it as JSON on standard input. Unless `given` says something else, the
 * interpreter is isolated from the user's Python variables.
 * Rejects with what the interpreter said if it cannot be run or prints no JSON.
 */
export function runProbe(
  host: ProbeHost,
  python: string,
  probe: string,
  request?: unknown,
  given?: ProbeStart,
): Promise<unknown> {
  return withTempDir(host.temp, async (folder) => {
    await writeProbe(probe, folder);
    const file = join(folder, probe);
    const input = request === undefined ? '' : asciiJson(request);
    const start = (options: readonly string[]) =>
      host.exec(python, [...options, file], {
        allowFailure: true,
        input,
        ...(given && { env: given.env }),
      });
    const isolated = await start(given?.options ?? ['-I', '-B']);
    // Python 2 has no -I; it is worth two more options to tell its user which version was found.
    const unknownOption = isolated.code === 2 && /unknown option/i.test(isolated.stderr);
    const result = unknownOption ? await start(['-E', '-s']) : isolated;
    if (result.code !== 0) throw new Error(result.stderr.trim() || `ended with code ${result.code}`);
    return parseAnswer(result.stdout);
  });
}

async function writeProbe(probe: string, folder: string): Promise<void> {
  for (const [name, text] of Object.entries(pythonFiles)) {
    if (name !== probe && !name.startsWith(`${probe}/`)) continue;
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** JSON in ASCII, because Windows' Python reads standard input in the code page of the machine. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A `.pth` file or a `sitecustomize` of the user may print before us: ours is the last line. */
function parseAnswer(stdout: string): unknown {
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(last);
  } catch (cause) {
    throw new Error(`printed no JSON but: ${stdout.trim().slice(-500) || 'nothing'}`, { cause });
  }
}
