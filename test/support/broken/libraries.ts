import { mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readBinary } from '../../../src/sidecar/formats/binary.ts';

/** What modules of the standard library need, and only these: the program starts without. */
const OPTIONAL = /^lib(?:crypto|ssl|bz2|lzma)\b/;

/**
 * Keeps a library where a wheel has it, with a link in its old place: what PyInstaller does with the libraries of a
 * package. Returns the link's name.
 */
export async function linkLibrary(internal: string): Promise<string> {
  const name = await neededLibrary(internal);
  const folder = join(internal, 'desk.libs');
  await mkdir(folder);
  await rename(join(internal, name), join(folder, name));
  await symlink(`desk.libs/${name}`, join(internal, name));
  return name;
}

/** The name of a library in `internal` that another file there needs. Throws if there is none. */
export async function neededLibrary(internal: string): Promise<string> {
  const names = await readdir(internal);
  const modules = (await readdir(internal, { recursive: true })).filter((path) =>
    path.includes('lib-dynload/'),
  );
  for (const path of modules) {
    const info = await readBinary(join(internal, path));
    const needed = info?.format === 'elf' ? info.needed : [];
    const found = needed.find((name) => OPTIONAL.test(name) && names.includes(name));
    if (found) return found;
  }
  throw new Error(`No module in ${internal} needs a library that lies there.`);
}

/** Removes the files below `folder` whose path there fits `pattern`. */
export async function removeFiles(folder: string, pattern: RegExp): Promise<void> {
  for (const path of await readdir(folder, { recursive: true })) {
    if (pattern.test(path)) await rm(join(folder, path));
  }
}
