import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { frozenProgram } from '../frozen-program.ts';

/** The folder of its sources. */
export const programSource = join(import.meta.dirname, 'program');
const PYINSTALLER = '6.22.3';

/** What the program is called, and the version that it reports. */
export const NAME = 'desk';
export const VERSION = '1.4.2';

/**
 * Freezes the sound program once and gives its folder (`onedir`) or the one file. Read only: variants are copies.
 * All modules of `desk` lie in `_internal/desk`, and so do its data: `behaviour.json` and `templates/`.
 */
export async function soundProgram(mode: 'onedir' | 'onefile' = 'onedir'): Promise<string> {
  const data = ['behaviour.json:desk', 'templates:desk/templates'].flatMap((item) => [
    '--add-data',
    `desk/${item}`,
  ]);
  const hooks = ['--additional-hooks-dir', 'hooks'];
  const args = ['--name', NAME, `--${mode}`, ...data, ...hooks];
  const folder = await frozenProgram({ pyinstaller: PYINSTALLER, files: await programFiles(), args });
  return join(folder, NAME);
}

async function programFiles(): Promise<Record<string, string>> {
  const entries = await readdir(programSource, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'));
  const texts = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(programSource, path).replaceAll(sep, '/'), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(texts)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
