import { access, constants, stat } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import { SidecarError } from './errors.ts';
import type { Machine } from './machine.ts';

/** The folders that virtual environments are made in. */
const ENVIRONMENTS = ['.venv', 'venv'];

/** An interpreter, and what it must be given to be one. */
export interface Interpreter {
  program: string;
  args: readonly string[];
}

/**
 * The Python that runs a project from its sources: the one that is named, that of a virtual environment in the
 * project, that of the active one, or the first on PATH. Throws `program-missing`, with all places that were looked at.
 */
export async function findInterpreter(
  { root, python }: { root: string; python?: string },
  machine: Machine,
): Promise<Interpreter> {
  if (python !== undefined) return named(python, root, machine);
  const candidates = [...environments(root, machine), ...onPath(machine)];
  for (const candidate of candidates) if (await isProgram(candidate.program, machine)) return candidate;
  throw new SidecarError('program-missing', `No Python was found for the backend in '${root}'.`, {
    hint: `Looked for ${ENVIRONMENTS.join(' and ')} there, and for ${commands(machine)
      .map(({ name }) => name)
      .join(' and ')} on PATH. Make an environment: ${makeEnvironment(root, machine)}`,
  });
}

async function named(python: string, root: string, machine: Machine): Promise<Interpreter> {
  const { resolve } = machine.platform === 'win32' ? win32 : posix;
  const isCommand = !/[\\/]/.test(python);
  const candidates = isCommand
    ? onPath(machine, [{ name: python, args: [] }])
    : [{ program: resolve(root, python), args: [] }];
  for (const candidate of candidates) if (await isProgram(candidate.program, machine)) return candidate;
  throw new SidecarError(
    'program-missing',
    `The interpreter '${python}' does not exist, or cannot be started.`,
    {
      hint: 'Correct development.python, or leave it out: the virtual environment of the project is found by itself.',
    },
  );
}

function environments(root: string, machine: Machine): Interpreter[] {
  const windows = machine.platform === 'win32';
  const { join } = windows ? win32 : posix;
  const active = machine.env['VIRTUAL_ENV'];
  const folders = [...ENVIRONMENTS.map((name) => join(root, name)), ...(active ? [active] : [])];
  const inside = windows ? ['Scripts/python.exe'] : ['bin/python3', 'bin/python'];
  return folders.flatMap((folder) => inside.map((path) => ({ program: join(folder, path), args: [] })));
}

interface Command {
  name: string;
  args: readonly string[];
}

/** On Windows, the launcher knows the installed versions, and `python` may be the shop's stand-in. */
function commands({ platform }: Machine): Command[] {
  const plain = { name: 'python', args: [] };
  return platform === 'win32'
    ? [{ name: 'py', args: ['-3'] }, plain]
    : [{ name: 'python3', args: [] }, plain];
}

function onPath(machine: Machine, wanted = commands(machine)): Interpreter[] {
  const windows = machine.platform === 'win32';
  const { join, delimiter, isAbsolute } = windows ? win32 : posix;
  // Windows spells it `Path`; its own variables are found in any case, a copy's are not.
  const [, path = ''] = Object.entries(machine.env).find(([name]) => name.toUpperCase() === 'PATH') ?? [];
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  return wanted.flatMap(({ name, args }) => {
    const file = windows && !/\.exe$/i.test(name) ? `${name}.exe` : name;
    return folders.map((folder) => ({ program: join(folder, file), args }));
  });
}

/** Windows' stand-in for Python, which opens the shop, is a file of 0 bytes. */
async function isProgram(path: string, { platform }: Machine): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size === 0) return false;
  if (platform === 'win32') return true;
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function makeEnvironment(root: string, { platform }: Machine): string {
  return platform === 'win32'
    ? `py -3 -m venv "${win32.join(root, '.venv')}"`
    : `python3 -m venv '${posix.join(root, '.venv')}'`;
}
