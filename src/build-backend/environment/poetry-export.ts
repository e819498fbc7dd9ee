import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { InstallHost, Target } from './installer.ts';
import { environmentLayout } from './layout.ts';
import { uvVariablesFromPip } from './pip-configuration.ts';
import { resolverError } from './resolver-errors.ts';
import { cachedTool } from './tool-cache.ts';
import type { Uv } from './uv.ts';
import { childEnvironment } from './variables.ts';

/** The Poetry that reads the lock; the project's own need not be installed. */
export const POETRY_TESTED = '2.5.1';
export const POETRY_EXPORT_TESTED = '1.10.1';

export interface ExportRequest {
  /** poetry.lock, absolute. */
  lock: string;
  /** The requirements file to write. */
  output: string;
  target: Target;
  uv: Uv | undefined;
}

/**
 * Writes the main group of a poetry.lock as a requirements file, with hashes unless the lock holds packages that
 * cannot have any (paths, repositories). Throws `requirements-unresolvable` for a lock that is out of date.
 */
export async function exportPoetryLock(request: ExportRequest, host: InstallHost): Promise<void> {
  const poetry = await poetryCommand(request, host);
  await run(poetry, request, host);
  const text = await readFile(request.output, 'utf8');
  if (text.includes('--hash=') && /^-e |^\S+ @ (git\+|file:)/m.test(text)) {
    await run([...poetry, '--without-hashes'], request, host);
  }
}

async function poetryCommand({ target, uv }: ExportRequest, host: InstallHost): Promise<string[]> {
  const command = ['export', '--format=requirements.txt', '--only=main'];
  const { interpreter } = target;
  const packages = [`poetry==${POETRY_TESTED}`, `poetry-plugin-export==${POETRY_EXPORT_TESTED}`] as const;
  if (uv) {
    const from = ['--python', interpreter.executable, '--from', packages[0], '--with', packages[1]];
    return [uv.program, 'tool', 'run', ...from, 'poetry', ...command];
  }
  const minor = interpreter.version.split('.').slice(0, 2).join('.');
  const name = `poetry-${POETRY_TESTED}-${POETRY_EXPORT_TESTED}-py${minor}-${host.platform}-${interpreter.arch}`;
  const folder = await cachedTool(host, name, async (made) => {
    host.info(`Installing Poetry ${POETRY_TESTED} into the cache to read poetry.lock.`);
    const env = childEnvironment(host);
    await host.exec(interpreter.executable, ['-m', 'venv', made], { env });
    const options = ['--no-input', '--disable-pip-version-check', '--quiet'];
    const { python } = environmentLayout(made, interpreter, host.platform);
    await host.exec(python, ['-m', 'pip', 'install', ...options, ...packages], { env });
  });
  return [environmentLayout(folder, interpreter, host.platform).python, '-m', 'poetry', ...command];
}

async function run(poetry: readonly string[], request: ExportRequest, host: InstallHost): Promise<void> {
  const [tool = '', ...args] = poetry;
  const { lock, output, target } = request;
  const own = {
    POETRY_VIRTUALENVS_CREATE: 'false',
    POETRY_NO_INTERACTION: '1',
    UV_PYTHON_DOWNLOADS: 'never',
  };
  const env = { ...childEnvironment(host), ...(await uvVariablesFromPip(host)), ...own, NO_COLOR: '1' };
  const options = { env, cwd: dirname(lock), allowFailure: true };
  const result = await host.exec(tool, [...args, '--output', output], options);
  if (result.code === 0) return;
  const said = `${result.stdout}\n${result.stderr}`;
  if (/changed significantly|not up to date|Run `?poetry lock/.test(said)) {
    throw new UserError(
      'requirements-unresolvable',
      'poetry.lock does not fit pyproject.toml, which changed after it.',
      {
        hint: 'Run: poetry lock',
        place: { file: join(dirname(lock), 'pyproject.toml') },
      },
    );
  }
  const files = [join(dirname(lock), 'pyproject.toml')];
  throw await resolverError({
    output: said,
    label: 'poetry.lock',
    files,
    python: target.interpreter.version,
  });
}
