import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ge } from '@renovatebot/pep440';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { Interpreter } from './interpreter.ts';
import { environmentLayout } from './layout.ts';
import { cachedTool, forgetTool } from './tool-cache.ts';
import { childEnvironment } from './variables.ts';

/** The uv that our tests use; installed from PyPI where none is on PATH. */
export const UV_TESTED = '0.13.8';
/** The oldest uv that knows every option that is used. */
export const UV_OLDEST = '0.5.0';

export type UvHost = Pick<Host, 'exec' | 'env' | 'platform' | 'temp' | 'cache' | 'info'>;

/** A uv that runs. */
export interface Uv {
  program: string;
  version: string;
}

/**
 * uv from PATH, or installed with the interpreter's pip into the host's cache, where later runs find it.
 * Without either it says why through `host.info` and returns `undefined`: then `venv` and `pip` have to do.
 */
export async function findUv(host: UvHost, interpreter: Interpreter): Promise<Uv | undefined> {
  const found = await runnable('uv', host);
  if (found && ge(found.version, UV_OLDEST)) return found;
  if (found)
    host.info(`uv ${found.version} on PATH is older than ${UV_OLDEST}: uv ${UV_TESTED} is used instead.`);
  try {
    return await installed(host, interpreter);
  } catch (error) {
    if (error instanceof UserError && error.code === 'interrupted') throw error;
    host.info(
      `uv is not on PATH and could not be installed (${lastLine(error)}): venv and pip are used instead.`,
    );
    return undefined;
  }
}

/** The error for a uv.lock without a uv. */
export function uvNeeded(): UserError {
  return new UserError(
    'uv-needed',
    'uv.lock was found, but no uv: it is not on PATH and could not be installed.',
    {
      hint: 'Install uv before this step (pip install uv), or install without the lock: requirements: pyproject.toml',
    },
  );
}

async function installed(host: UvHost, interpreter: Interpreter): Promise<Uv> {
  const name = `uv-${UV_TESTED}-${host.platform}-${interpreter.arch}`;
  const install = () => cachedTool(host, name, (folder) => installUv(folder, host, interpreter));
  const uv = await runnable(await programIn(await install(), host), host);
  if (uv) return uv;
  // Left by another libc or cut off half-way: once more from the beginning.
  await forgetTool(host, name);
  const again = await runnable(await programIn(await install(), host), host);
  if (!again) throw new Error(`uv ${UV_TESTED} from PyPI does not run here`);
  return again;
}

async function installUv(folder: string, host: UvHost, interpreter: Interpreter): Promise<void> {
  host.info(`Installing uv ${UV_TESTED} from the package index into the cache.`);
  const options = [
    '--no-deps',
    '--only-binary=:all:',
    '--no-input',
    '--disable-pip-version-check',
    '--retries=1',
  ];
  const python = await pythonWithPip(host, interpreter);
  const args = ['-m', 'pip', 'install', ...options, '--target', folder, `uv==${UV_TESTED}`];
  await host.exec(python, args, { env: childEnvironment(host), cwd: host.temp });
}

async function pythonWithPip(host: UvHost, interpreter: Interpreter): Promise<string> {
  if (interpreter.pip) return interpreter.executable;
  if (!interpreter.hasVenv || !interpreter.hasEnsurepip)
    throw new Error('this Python has neither pip nor venv');
  const folder = join(host.temp, 'pip-for-uv');
  await mkdir(folder, { recursive: true });
  await host.exec(interpreter.executable, ['-m', 'venv', folder], { env: childEnvironment(host) });
  return environmentLayout(folder, interpreter, host.platform).python;
}

/** pip's `--target` puts programs into `bin`; older ones on Windows into `Scripts`. */
async function programIn(folder: string, host: UvHost): Promise<string> {
  const file = host.platform === 'win32' ? 'uv.exe' : 'uv';
  const scripts = join(folder, 'Scripts', file);
  return access(scripts).then(
    () => scripts,
    () => join(folder, 'bin', file),
  );
}

async function runnable(program: string, host: UvHost): Promise<Uv | undefined> {
  try {
    const { code, stdout } = await host.exec(program, ['--version'], { allowFailure: true, cwd: host.temp });
    const version = code === 0 ? /^uv (\d+\.\d+\.\d+)/.exec(stdout)?.[1] : undefined;
    return version ? { program, version } : undefined;
  } catch (error) {
    if (error instanceof UserError && error.code === 'interrupted') throw error;
    return undefined;
  }
}

function lastLine(error: unknown): string {
  const text = error instanceof UserError ? (error.hint ?? error.message) : String(error);
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
