import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { UserError } from '../../../shared/errors.ts';
import { type ByteSource, partOf, withFileSource } from '../byte-source.ts';
import { Damage, reportDamage } from '../damage.ts';
import { type ArchiveEntry, type CArchive, type EntryType, readCArchive, readEntry } from './carchive.ts';
import { type BundledModule, isPyz, readPyz } from './pyz.ts';

/** What a program frozen by PyInstaller says about itself. */
export interface PyInstallerBundle {
  /** `3.12` */
  pythonVersion: string;
  /** File name of Python's shared library, such as `libpython3.12.so.1.0`. */
  pythonLibrary: string;
  /** The file that holds the archive: the program, or the `.pkg` beside it (`append_pkg=False`). */
  archiveFile: string;
  /** Everything in the archive but the options, in its order. */
  entries: ArchiveEntry[];
  /** Modules in the bytecode archive. Not among them: `base_library.zip` and `.pyc` files in the folder. */
  modules: BundledModule[];
  /** What runs at the start, in order: PyInstaller's bootstrap, runtime hooks, the program. */
  scripts: string[];
  /** Such as `pyi-contents-directory _internal`. */
  runtimeOptions: string[];
  /** The files travel inside the program and are unpacked at each start. */
  onefile: boolean;
  /** Folder beside the program that holds the files; `undefined` if they lie beside it (and before PyInstaller 6). */
  contentsDirectory: string | undefined;
}

const CONTENTS_OPTION = 'pyi-contents-directory ';
/** The bootloader unpacks into a temporary folder as soon as the archive has one of these. */
const UNPACKED_AT_START: readonly EntryType[] = ['binary', 'data', 'zip', 'symlink', 'dependency'];
const DEFAULT_MAX_ENTRY = 256 * 1024 * 1024;

/**
 * Reads the table of contents of the program at `executable`, whatever platform it is for; nothing is unpacked or run.
 * `undefined` if it is not PyInstaller's. Throws `pyinstaller-archive-damaged`.
 */
export function readPyInstallerBundle(executable: string): Promise<PyInstallerBundle | undefined> {
  return withArchive(executable, async (archive, archiveFile) => {
    const runtimeOptions = namesOf(archive, 'option');
    const contentsDirectory = contentsDirectoryOf(runtimeOptions);
    const inside = await modulesInside(archive);
    return {
      pythonVersion: archive.pythonVersion,
      pythonLibrary: archive.pythonLibrary,
      archiveFile,
      entries: archive.entries
        .filter(({ type }) => type !== 'option')
        .map(({ name, type, size, compressedSize }) => ({ name, type, size, compressedSize })),
      modules: inside ?? (await modulesBeside(executable, contentsDirectory)),
      scripts: namesOf(archive, 'script'),
      runtimeOptions,
      onefile: archive.entries.some(({ type }) => UNPACKED_AT_START.includes(type)),
      contentsDirectory,
    };
  });
}

/**
 * The unpacked content of one archive entry. Throws `pyinstaller-entry-missing`, `pyinstaller-entry-too-large` (above
 * `maxSize` bytes), `pyinstaller-archive-damaged`.
 */
export async function extractEntry(
  executable: string,
  name: string,
  maxSize: number = DEFAULT_MAX_ENTRY,
): Promise<Buffer> {
  const content = await withArchive(executable, async (archive) => {
    const entry = archive.entries.findLast(
      (candidate) => candidate.name === name && candidate.type !== 'option',
    );
    return entry && (await readEntry(archive, entry, maxSize));
  });
  if (content) return content;
  throw new UserError(
    'pyinstaller-entry-missing',
    `'${executable}' holds no PyInstaller archive with '${name}'.`,
    {
      hint: 'Names are as PyInstaller wrote them, with backslashes in a Windows program.',
    },
  );
}

type UseArchive<T> = (archive: CArchive, file: string) => Promise<T>;

async function withArchive<T>(executable: string, use: UseArchive<T>): Promise<T | undefined> {
  const inProgram = await inFile(executable, use);
  if (inProgram) return inProgram.result;
  const beside = join(dirname(executable), `${basename(executable, extension(executable))}.pkg`);
  return (await inFile(beside, use).catch(ignoreMissing))?.result;
}

function inFile<T>(file: string, use: UseArchive<T>): Promise<{ result: T } | undefined> {
  return reportDamage('pyinstaller-archive-damaged', file, () =>
    withFileSource(file, async (source) => {
      const archive = await readCArchive(source);
      return archive && { result: await use(archive, file) };
    }),
  );
}

/** Only `.exe` is a program's extension: `server-1.2` keeps its name. */
function extension(executable: string): string {
  return extname(executable).toLowerCase() === '.exe' ? extname(executable) : '';
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}

function namesOf(archive: CArchive, type: EntryType): string[] {
  return archive.entries.filter((entry) => entry.type === type).map(({ name }) => name);
}

function contentsDirectoryOf(runtimeOptions: readonly string[]): string | undefined {
  const option = runtimeOptions.find((candidate) => candidate.startsWith(CONTENTS_OPTION));
  const folder = option?.slice(CONTENTS_OPTION.length);
  if (folder === undefined || (folder !== '..' && /^[^/\\]+$/.test(folder))) return folder;
  throw new Damage(`its contents directory is '${folder}', expected the name of one folder`);
}

async function modulesInside({ source, entries }: CArchive): Promise<BundledModule[] | undefined> {
  const archives = entries.filter(({ type }) => type === 'pyz');
  if (archives.length === 0) return undefined;
  return readAll(archives.map(({ offset, compressedSize }) => partOf(source, offset, compressedSize)));
}

/** Old and customised layouts keep the PYZ as a file of any name beside the program or in its folder. */
async function modulesBeside(executable: string, contents: string | undefined): Promise<BundledModule[]> {
  const home = dirname(executable);
  const folders = contents === undefined ? [home] : [home, join(home, contents)];
  const modules: BundledModule[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder).catch(ignoreMissing)) ?? [];
    for (const name of names.filter((candidate) => extname(candidate) === '.pyz').sort()) {
      const file = join(folder, name);
      const read = async (source: ByteSource) => ((await isPyz(source)) ? readAll([source]) : []);
      modules.push(
        ...(await reportDamage('pyinstaller-archive-damaged', file, () => withFileSource(file, read))),
      );
    }
  }
  return modules;
}

async function readAll(sources: readonly ByteSource[]): Promise<BundledModule[]> {
  const archives = await Promise.all(sources.map(readPyz));
  return archives.flatMap(({ modules }) => modules);
}
