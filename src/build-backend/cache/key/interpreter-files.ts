import { hash } from 'node:crypto';
import { type Dirent, existsSync, readFileSync } from 'node:fs';
import { access, constants, readdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What makes an interpreter the one that it is. */
export interface InterpreterFiles {
  /** SHA-256 of `program` and of each library of Python beside it, by file name. */
  files: Readonly<Record<string, string>>;
  /** Where those files are, links resolved. */
  paths: readonly string[];
  /** As the program file states it; undefined where it cannot be told for sure. */
  version: string | undefined;
}

/** ELF, Mach-O (thin in both word sizes, universal), PE. */
const NATIVE = ['7f454c46', 'cffaedfe', 'cefaedfe', 'cafebabe', 'cafebabf', '4d5a'];

/**
 * Reads the interpreter that the file `program` starts: of a virtual environment the one that it is made from.
 * Undefined if it is a script or cannot be read or run.
 */
export async function readInterpreterFiles(
  program: string,
  platform: NodeJS.Platform,
): Promise<InterpreterFiles | undefined> {
  try {
    const real = await realpath(await baseProgram(program));
    await access(real, platform === 'win32' ? constants.R_OK : constants.X_OK);
    const content = readFileSync(real);
    const magic = content.toString('hex', 0, 4);
    if (!NATIVE.some((native) => magic.startsWith(native))) return undefined;
    const paths = [real, ...(await libraries(real, platform))];
    // Synchronously: promises for each half megabyte take as long again.
    const contents = [content, ...paths.slice(1).map((library) => readFileSync(library))];
    const names = paths.map((path, index) => (index === 0 ? 'program' : basename(path)));
    const digests = contents.map((bytes) => hash('sha256', bytes));
    const files = Object.fromEntries(names.map((name, index) => [name, digests[index] ?? '']));
    const minor = minorOf([basename(real), ...names]);
    return { files, paths, version: minor === undefined ? undefined : statedVersion(contents, minor) };
  } catch {
    return undefined;
  }
}

/** The program behind a virtual environment that has a copy or a launcher of its own, as on Windows. */
async function baseProgram(program: string): Promise<string> {
  const real = await realpath(program);
  const configuration = join(dirname(dirname(real)), 'pyvenv.cfg');
  if (!existsSync(configuration)) return real;
  const settings = await readFile(configuration, 'utf8');
  const setting = (name: string) => new RegExp(`^${name}\\s*=\\s*(.+?)\\s*$`, 'm').exec(settings)?.[1];
  const home = setting('home') ?? '';
  const named = [setting('executable') ?? '', join(home, basename(real)), join(home, 'python.exe')];
  const found = named.find((path) => path !== '' && path !== real && existsSync(path));
  if (found === undefined) throw new Error(`${configuration} names no interpreter that is there`);
  return found;
}

/** Python's shared library, where installers put it. That of the system lies in a folder named after the processor. */
async function libraries(real: string, platform: NodeJS.Platform): Promise<string[]> {
  const bin = dirname(real);
  if (platform === 'win32') return matching(bin, /^python3\d*t?\.dll$/i);
  const base = dirname(bin);
  const folders = [
    base,
    join(base, 'lib'),
    join(base, 'lib64'),
    ...(await matching(join(base, 'lib'), /-linux-/)),
  ];
  const name = platform === 'darwin' ? /^(?:libpython3.*\.dylib|Python)$/ : /^libpython3.*\.so/;
  const found = await Promise.all(folders.map((folder) => matching(folder, name)));
  const minor = /\d+\.\d+/.exec(basename(real))?.[0];
  // Names of one library are links to one file.
  const own = found
    .flat()
    .filter((file) => !minor || /libpython3(?:\.so|$)|Python$/.test(file) || file.includes(minor));
  return [...new Set(await Promise.all(own.map((file) => realpath(file))))].sort();
}

async function matching(folder: string, name: RegExp): Promise<string[]> {
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => name.test(entry.name)).map((entry) => join(folder, entry.name));
}

/** `3.12` of `python3.12`, `libpython3.12.so.1.0`, `python312.dll`. */
function minorOf(names: readonly string[]): string | undefined {
  const [, minor] = names.map((name) => /python3\.?(\d+)/.exec(name)).find((match) => match !== null) ?? [];
  return minor === undefined ? undefined : `3.${minor}`;
}

/**
 * The version of `minor` that stands in the files; undefined unless there is exactly one. The text may be the end of
 * a longer one (a prefix such as `versions/3.12.1`), because linkers merge those.
 */
function statedVersion(files: readonly Buffer[], minor: string): string | undefined {
  const versions = new Set<string>();
  for (const content of files) {
    for (let at = content.indexOf(`${minor}.`); at >= 0; at = content.indexOf(`${minor}.`, at + 1)) {
      const text = content.toString('latin1', Math.max(at - 1, 0), at + 16);
      const version = /^[^\d.]?(3\.\d+\.\d+(?:(?:a|b|rc)\d+)?)\+?\0/.exec(text)?.[1];
      if (version !== undefined) versions.add(version);
    }
  }
  const [only] = versions;
  return versions.size === 1 ? only : undefined;
}
