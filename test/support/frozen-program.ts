import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cached } from './cache.ts';
import { PYTHON, pythonTools } from './python-tools.ts';

/** A small program to freeze with a given PyInstaller. */
export interface Freeze {
  /** Its exact version. */
  pyinstaller: string;
  /** The command of the Python to freeze with. */
  python?: string;
  /** Files of the program by relative path; `main.py` is its entry. */
  files: Readonly<Record<string, string>>;
  /** PyInstaller's arguments before `main.py`; relative paths start at the program's folder. */
  args: readonly string[];
}

/** The Python that has the PyInstaller of this version. */
export function pyinstallerPython(version: string, python = PYTHON): Promise<string> {
  // Since 81, setuptools has no pkg_resources, which PyInstaller 5 imports.
  return pythonTools([`pyinstaller==${version}`, 'setuptools<81'], python);
}

/** Freezes the program once and gives its `dist` folder. */
export async function frozenProgram({ pyinstaller, python, files, args }: Freeze): Promise<string> {
  const tools = await pyinstallerPython(pyinstaller, python);
  const digest = createHash('sha256')
    .update(JSON.stringify([tools, files, args]))
    .digest('hex')
    .slice(0, 16);
  const folder = await cached(`frozen-${pyinstaller}-${digest}`, async (partial) => {
    const source = join(partial, 'source');
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(source, path)), { recursive: true });
      await writeFile(join(source, path), text);
    }
    const output = ['--distpath', join(partial, 'dist'), '--workpath', join(partial, 'work')];
    const command = [
      '-m',
      'PyInstaller',
      ...args,
      '--noconfirm',
      '--log-level',
      'WARN',
      '--specpath',
      source,
    ];
    const env = { ...process.env, PYTHONHASHSEED: '0' };
    await promisify(execFile)(tools, [...command, ...output, join(source, 'main.py')], { cwd: source, env });
    await rm(join(partial, 'work'), { recursive: true });
    await rename(source, join(partial, 'made-from'));
  });
  return join(folder, 'dist');
}
