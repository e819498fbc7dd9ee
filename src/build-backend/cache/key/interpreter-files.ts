import { type Dirent, existsSync } from 'node:fs';
import { access, constants, open, readdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Host } from '../../../shared/host.ts';
import { FileMemory } from '../memory/file-memory.ts';
import { examineProgram } from './examine-program.ts';

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
  host: Pick<Host, 'cache' | 'platform'>,
): Promise<InterpreterFiles | undefined> {
  const { platform } = host;
  try {
    const real = await realpath(await baseProgram(program));
    await access(real, platform === 'win32' ? constants.R_OK : constants.X_OK);
    if (!(await isNative(real))) return undefined;
    const paths = [real, ...(await libraries(real, platform))];
    const minor = minorOf(paths.map((path) => basename(path)));
    const memory = new FileMemory(host);
    const examined = await Promise.all(paths.map((path) => examineProgram(path, minor, memory)));
    const names = paths.map((path, index) => (index === 0 ? 'program' : basename(path)));
    const files = Object.fromEntries(names.map((name, index) => [name, examined[index]?.sha256 ?? '']));
    // There is none to be sure of unless all files state the same.
    const versions = new Set(examined.flatMap((one) => one.versions));
    return { files, paths, version: versions.size === 1 ? [...versions][0] : undefined };
  } catch {
    return undefined;
  }
}

async function isNative(program: string): Promise<boolean> {
  const file = await open(program);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const magic = buffer.toString('hex', 0, bytesRead);
    return NATIVE.some((native) => magic.startsWith(native));
  } finally {
    await file.close();
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
