import { chmod, stat } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import { programName } from '../sidecar/names.ts';
import { SidecarError } from './errors.ts';
import { findInterpreter } from './interpreter.ts';
import { type Machine, thisMachine } from './machine.ts';
import { besides, shellQuoted } from './program-file.ts';
import { type BackendMode, newRecord, type SidecarRecord } from './records.ts';
import { REINSTALL } from './start-errors.ts';

/** The folder below `resources/` that electron-package puts a sidecar in. */
const FOLDER = 'backend';
const EXECUTABLE = 0o755;
const ANY_EXECUTE_BIT = 0o111;

/** Where an app looks for its backend. */
export interface ResolveOptions {
  /** Electron's `app.isPackaged`. */
  isPackaged: boolean;
  /** Electron's `process.resourcesPath`. */
  resourcesPath: string;
  /** Of the program, without extension. */
  name: string;
  /** Below `resourcesPath`, with `/` on every platform; default `backend`. */
  folder?: string;
  /** How it is started from its sources while the app is not packaged. Without it, the frozen one is looked for. */
  development?: DevelopmentBackend;
  /** Gets a record of what was found, repaired or missing. */
  log?: (record: SidecarRecord) => void;
  /** Default: this one. */
  machine?: Machine;
}

export interface DevelopmentBackend {
  /** Absolute; the folder of the backend's project, in which its virtual environment is. */
  root: string;
  /** What build-backend takes as `entry`: a script (relative to `root`), `package.module`, `package.module:function`. */
  entry: string;
  /** The interpreter, if it is not to be looked for. */
  python?: string;
}

/** What to start. `args` come before the sidecar's own. */
export interface BackendLocation {
  mode: BackendMode;
  /** Absolute: the frozen program, or the interpreter. */
  program: string;
  args: readonly string[];
  /** Absolute: where the program and its files are, or the project. A module is found only with this as `cwd`. */
  folder: string;
}

/**
 * Finds the backend of an app: in development the script and an interpreter for it, in a packaged app the program in
 * its resources, which is made executable if it has lost that. Throws `program-missing` or `program-not-executable`.
 */
export async function resolveBackend(options: ResolveOptions): Promise<BackendLocation> {
  const { isPackaged, development, log, machine = thisMachine() } = options;
  const mode: BackendMode = isPackaged || !development ? 'production' : 'development';
  try {
    const location =
      development && !isPackaged
        ? await fromSources(development, machine)
        : await fromResources(options, machine);
    const message = `The backend is ${[location.program, ...location.args].join(' ')}`;
    log?.(newRecord('resolved', { message, mode, path: location.program }, machine));
    return location;
  } catch (error) {
    if (error instanceof SidecarError)
      log?.(newRecord('failed', { message: error.message, mode, error }, machine));
    throw error;
  }
}

/**
 * Where the program may be in a packaged app, the first that exists counts: in the folder itself, or in a folder of
 * its own below it, as PyInstaller makes one.
 */
export function productionPaths(
  { resourcesPath, folder = FOLDER, name }: Pick<ResolveOptions, 'resourcesPath' | 'folder' | 'name'>,
  platform: NodeJS.Platform,
): [string, string] {
  const { join } = pathOf(platform);
  const file = programName(name, platform === 'win32' || platform === 'darwin' ? platform : 'linux');
  return [join(resourcesPath, folder, file), join(resourcesPath, folder, name, file)];
}

async function fromResources(options: ResolveOptions, machine: Machine): Promise<BackendLocation> {
  const paths = productionPaths(options, machine.platform);
  for (const program of paths) {
    const found = await stat(program).catch(() => undefined);
    if (!found?.isFile()) continue;
    if (machine.platform !== 'win32' && (found.mode & ANY_EXECUTE_BIT) === 0) {
      await makeExecutable(program, machine);
      const message = `The program had no executable bit, and has it again: ${program}`;
      options.log?.(newRecord('repaired', { message, mode: 'production', path: program }, machine));
    }
    return { mode: 'production', program, args: [], folder: pathOf(machine.platform).dirname(program) };
  }
  throw new SidecarError(
    'program-missing',
    `The backend is missing: there is neither '${paths[0]}' nor '${paths[1]}'${await besides(paths[0])}.`,
    { hint: REINSTALL },
  );
}

async function makeExecutable(program: string, { platform }: Machine): Promise<void> {
  try {
    await chmod(program, EXECUTABLE);
  } catch (cause) {
    const { dirname } = pathOf(platform);
    const quarantine =
      platform === 'darwin'
        ? ` If macOS then says that it cannot be checked: xattr -dr com.apple.quarantine ${shellQuoted(dirname(program))}`
        : '';
    throw new SidecarError(
      'program-not-executable',
      `'${program}' is not executable, and belongs to somebody else or lies on a read-only disk, so that it cannot be repaired from here.`,
      {
        hint: `Run: sudo chmod 755 ${shellQuoted(program)} - or reinstall the application.${quarantine}`,
        cause,
      },
    );
  }
}

async function fromSources(backend: DevelopmentBackend, machine: Machine): Promise<BackendLocation> {
  const entry = await entryArgs(backend, machine);
  const { program, args } = await findInterpreter(backend, machine);
  // Unbuffered: what Python writes to a pipe would wait in it, the ready line too.
  return { mode: 'development', program, args: [...args, '-u', ...entry], folder: backend.root };
}

/** A file of that name is meant before a module. */
async function entryArgs({ root, entry }: DevelopmentBackend, { platform }: Machine): Promise<string[]> {
  const script = pathOf(platform).resolve(root, entry);
  const found = await stat(script).catch(() => undefined);
  if (found?.isFile()) return [script];
  const [, module, call] = /^([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?::([A-Za-z_]\w*))?$/.exec(entry) ?? [];
  if (module === undefined || /\.pyw?$/.test(entry)) throw await noScript(script, { root, entry });
  if (call === undefined) return ['-m', module];
  return ['-c', `import sys; from ${module} import ${call}; sys.exit(${call}())`];
}

async function noScript(script: string, { root, entry }: DevelopmentBackend): Promise<SidecarError> {
  return new SidecarError(
    'program-missing',
    `The backend's script '${script}' does not exist${await besides(script)}.`,
    { hint: `Correct development.entry ('${entry}'), which is relative to development.root ('${root}').` },
  );
}

function pathOf(platform: NodeJS.Platform): typeof posix {
  return platform === 'win32' ? win32 : posix;
}
