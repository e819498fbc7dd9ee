import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { readBinary } from '../../sidecar/formats/binary.ts';
import type { BinaryInfo } from '../../sidecar/formats/binary-info.ts';
import { readPyInstallerBundle } from '../../sidecar/formats/pyinstaller/bundle.ts';

/**
 * Whether the program at `file` (absolute) needs what lies beside it: PyInstaller's folder of files, or a library.
 * A damaged one is taken to be alone; the checks say what is wrong with it.
 */
export async function belongsToItsFolder(file: string): Promise<boolean> {
  try {
    const bundle = await readPyInstallerBundle(file);
    if (bundle) return !bundle.onefile;
    const beside = new Set((await readdir(dirname(file))).map((name) => name.toLowerCase()));
    return neededBy(await readBinary(file)).some((name) => beside.has(name.toLowerCase()));
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/**
 * `folder`, or the folder in it if there is nothing else: an archive that was made by hand often has its files in a
 * folder of their own, and so has the output folder of a packager.
 */
export async function innerFolder(folder: string): Promise<string> {
  const [only, ...others] = await readdir(folder, { withFileTypes: true });
  return only?.isDirectory() && others.length === 0 ? join(folder, only.name) : folder;
}

/** File names of the libraries that the system's loader looks for at the start. */
function neededBy(info: BinaryInfo | undefined): string[] {
  if (info === undefined) return [];
  const needed = info.format === 'macho' ? info.slices.flatMap((slice) => slice.needed) : info.needed;
  return needed.map((name) => name.slice(name.lastIndexOf('/') + 1));
}
