import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { run } from './run.ts';

/** The command that starts Python 3 on this platform. */
export const PYTHON = process.platform === 'win32' ? 'python' : 'python3';

/** Major and minor version of `python`, such as `[3, 11]`; `undefined` if it cannot be started. */
export async function pythonVersion(python = PYTHON): Promise<readonly [number, number] | undefined> {
  const text = await run(python, ['-c', 'import sys; print(*sys.version_info[:2])']).catch(() => undefined);
  const [major, minor] = (text ?? '').trim().split(' ').map(Number);
  return major === undefined || minor === undefined ? undefined : [major, minor];
}

/** The first command that starts a Python 3 of a minor version in this range; `undefined` if there is none. */
export async function findPython(oldest: number, newest: number): Promise<string | undefined> {
  const versions = Array.from({ length: newest - oldest + 1 }, (_, index) => `python3.${newest - index}`);
  for (const command of [PYTHON, ...versions]) {
    const [major, minor] = (await pythonVersion(command)) ?? [];
    if (major === 3 && minor !== undefined && minor >= oldest && minor <= newest) return command;
  }
  return undefined;
}

/**
 * The path of a Python that has `packages` (pip requirement specifiers): an environment made once with `venv` and
 * `pip` from `python`, and kept in the cache.
 */
export async function pythonTools(packages: readonly string[], python = PYTHON): Promise<string> {
  const identity = await run(python, ['-c', 'import sys; print(sys.version, sys.base_prefix)']);
  const digest = createHash('sha256')
    .update(JSON.stringify([identity, ...packages]))
    .digest('hex');
  // Moving it leaves a wrong path in its scripts (`bin/pip`), but not in its Python, the only thing that is called.
  const folder = await cached(`python-tools-${digest.slice(0, 16)}`, async (partial) => {
    await run(python, ['-m', 'venv', partial]);
    await run(pythonIn(partial), [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      ...packages,
    ]);
  });
  await access(pythonIn(folder));
  return pythonIn(folder);
}

function pythonIn(folder: string): string {
  return process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
}
