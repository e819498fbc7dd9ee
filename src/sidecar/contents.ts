import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { extractEntry, type PyInstallerBundle, readPyInstallerBundle } from './formats/pyinstaller/bundle.ts';
import { moduleOfFile } from './module-files.ts';
import { zipNames } from './zip-names.ts';

/** What a frozen program finds at run time, whether it lies in a folder or inside the one file. */
export interface BundleContents {
  bundle: PyInstallerBundle;
  /** Every module that can be imported, by dotted name. */
  modules: ReadonlySet<string>;
  /** Files below `sys._MEIPASS` by path with `/`, with their bytes in the bundle. */
  files: ReadonlyMap<string, number>;
  /** The content of one of `files`. */
  read(path: string): Promise<Buffer>;
}

const BASE_LIBRARY = 'base_library.zip';
/** Archive entries that are files at run time. */
const FILE_TYPES = new Set(['binary', 'data', 'zip', 'symlink']);

type Files = Pick<BundleContents, 'files' | 'read'>;

/**
 * Reads the contents of the PyInstaller program `executable` (absolute). `undefined` if it is not PyInstaller's.
 * Where the folder of its files is missing, it has none. Throws `pyinstaller-archive-damaged`.
 */
export async function readContents(executable: string): Promise<BundleContents | undefined> {
  const bundle = await readPyInstallerBundle(executable);
  if (!bundle) return undefined;
  const inside = bundle.onefile ? filesInside(executable, bundle) : await filesBeside(executable, bundle);
  const base = inside.files.has(BASE_LIBRARY) ? zipNames(await inside.read(BASE_LIBRARY)) : [];
  const modules = [
    ...bundle.modules.map(({ name }) => name),
    ...[...inside.files.keys(), ...base].map(moduleOfFile).filter((name) => name !== undefined),
  ];
  return { bundle, modules: new Set(modules.flatMap(withParents)), ...inside };
}

/** A module in a folder without `__init__` implies its namespace packages. */
function withParents(module: string): string[] {
  const parts = module.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

function filesInside(executable: string, { entries }: PyInstallerBundle): Files {
  const names = new Map<string, string>();
  const files = new Map<string, number>();
  for (const { name, type, compressedSize } of entries) {
    if (!FILE_TYPES.has(type)) continue;
    const path = name.replaceAll('\\', '/');
    names.set(path, name);
    files.set(path, compressedSize);
  }
  return { files, read: (path) => extractEntry(executable, names.get(path) ?? path) };
}

async function filesBeside(executable: string, { contentsDirectory }: PyInstallerBundle): Promise<Files> {
  const root = join(dirname(executable), contentsDirectory ?? '.');
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(noneIfMissing);
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const sized = paths.map(async (path): Promise<[string, number][]> => {
    // A link counts as the file that it leads to: that is what the program sees. One to a folder is no file,
    // and one that leads nowhere is nothing.
    const found = await stat(path).catch(() => undefined);
    return found?.isFile() ? [[relative(root, path).replaceAll(sep, '/'), found.size]] : [];
  });
  return { files: new Map((await Promise.all(sized)).flat()), read: (path) => readFile(join(root, path)) };
}

function noneIfMissing(error: NodeJS.ErrnoException): [] {
  if (error.code !== 'ENOENT') throw error;
  return [];
}
