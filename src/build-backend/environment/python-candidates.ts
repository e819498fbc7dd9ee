import { access, readdir } from 'node:fs/promises';
import { join, posix, win32 } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { variable } from './variables.ts';

export type CandidateHost = Pick<Host, 'exec' | 'env' | 'platform' | 'temp'>;

/** A program that may be the wanted Python, and where it was found (for the message when it is not). */
export interface Candidate {
  program: string;
  from: string;
}

/** A Python version as a user names it: `3`, `3.12` or `3.12.4`. */
export const VERSION_TEXT = /^\d+(\.\d+){0,2}$/;

/** Whether the interpreter's `version` is the `wanted` one, which may leave out its last parts. */
export function isVersion(version: string, wanted: string): boolean {
  return version === wanted || version.startsWith(`${wanted}.`);
}

/** Programs on PATH that may be a Python of `wanted`'s version, or any Python; the best first. */
export async function* onPath(host: CandidateHost, wanted?: string): AsyncGenerator<Candidate> {
  const minor = wanted?.split('.').slice(0, 2).join('.');
  const names = wanted ? [...new Set([`python${minor}`, 'python3', 'python'])] : ['python', 'python3'];
  const { delimiter } = host.platform === 'win32' ? win32 : posix;
  const folders = [...new Set((variable(host, 'PATH') ?? '').split(delimiter).filter(Boolean))];
  for (const name of names) {
    for (const folder of folders) {
      const program = join(folder, host.platform === 'win32' ? `${name}.exe` : name);
      if (await exists(program)) yield { program, from: 'PATH' };
    }
  }
}

/** Where installers of Python other than PATH keep the wanted version; the cheapest to ask first. */
export async function* elsewhere(host: CandidateHost, wanted: string): AsyncGenerator<Candidate> {
  if (host.platform === 'win32') yield* ofLauncher(host, wanted);
  yield* ofVersionFolders(host, wanted);
  yield* ofUv(host, wanted);
}

/** The interpreter that `actions/setup-python` announced. */
export async function* ofSetupPython(host: CandidateHost): AsyncGenerator<Candidate> {
  const location = variable(host, 'pythonLocation');
  if (!location) return;
  const program = programIn(location, host);
  if (await exists(program)) yield { program, from: 'pythonLocation (setup-python)' };
}

/** Windows' `py -3.12`, which knows what the python.org installers put on the machine. */
async function* ofLauncher(host: CandidateHost, wanted: string): AsyncGenerator<Candidate> {
  const minor = wanted.split('.').slice(0, 2).join('.');
  const found = await ask(host, 'py', [`-${minor}`, '-c', 'import sys; print(sys.executable)']);
  const program = found?.trim();
  if (program) yield { program, from: `py -${minor}` };
}

/** pyenv's versions and a runner's tool cache: folders named after full versions. */
async function* ofVersionFolders(host: CandidateHost, wanted: string): AsyncGenerator<Candidate> {
  const home = variable(host, 'PYENV_ROOT') ?? variable(host, 'PYENV');
  const tools = variable(host, 'RUNNER_TOOL_CACHE');
  if (home) yield* versionsIn(host, wanted, { folder: join(home, 'versions'), below: '', from: 'pyenv' });
  if (!tools) return;
  const folder = join(tools, 'Python');
  for (const below of ['x64', 'arm64', 'x86']) {
    yield* versionsIn(host, wanted, { folder, below, from: "the runner's tool cache" });
  }
}

interface VersionFolder {
  folder: string;
  below: string;
  from: string;
}

async function* versionsIn(
  host: CandidateHost,
  wanted: string,
  where: VersionFolder,
): AsyncGenerator<Candidate> {
  const names = await readdir(where.folder).catch(() => []);
  const fitting = names.filter((name) => isVersion(name, wanted)).sort(newestFirst);
  for (const name of fitting) {
    const program = programIn(join(where.folder, name, where.below), host);
    if (await exists(program)) yield { program, from: where.from };
  }
}

function newestFirst(one: string, other: string): number {
  return other.localeCompare(one, 'en', { numeric: true });
}

/** Interpreters that a uv on PATH knows, its own downloads among them. */
async function* ofUv(host: CandidateHost, wanted: string): AsyncGenerator<Candidate> {
  const args = ['python', 'find', wanted, '--no-project', '--no-python-downloads'];
  const program = (await ask(host, 'uv', args))?.trim();
  if (program) yield { program, from: 'uv' };
}

/** What a tool answers, or `undefined` if it is absent or fails. */
async function ask(host: CandidateHost, tool: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const result = await host.exec(tool, args, { allowFailure: true, cwd: host.temp });
    return result.code === 0 ? result.stdout : undefined;
  } catch {
    return undefined;
  }
}

function programIn(location: string, { platform }: CandidateHost): string {
  return platform === 'win32' ? join(location, 'python.exe') : join(location, 'bin', 'python');
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
