import { posix, win32 } from 'node:path';
import type { Env, Host } from '../../shared/host.ts';

/** Variables that would make a child use another interpreter, other modules or another environment than ours. */
const MISLEADING = [
  'PYTHONPATH',
  'PYTHONHOME',
  'PYTHONSTARTUP',
  'PYTHONUSERBASE',
  'PYTHONEXECUTABLE',
  'PYTHONPLATLIBDIR',
  '__PYVENV_LAUNCHER__',
  'VIRTUAL_ENV',
  'VIRTUAL_ENV_PROMPT',
  'UV_PYTHON',
  'UV_SYSTEM_PYTHON',
  'UV_BREAK_SYSTEM_PACKAGES',
  'UV_PROJECT',
  'UV_PROJECT_ENVIRONMENT',
  'UV_NO_SYNC',
  'UV_WORKING_DIRECTORY',
  'UV_WORKING_DIR',
  'PIP_TARGET',
  'PIP_PREFIX',
  'PIP_ROOT',
  'PIP_PYTHON',
  'PIP_REQUIRE_VIRTUALENV',
];

/** The value of variable `name`; on Windows whatever its case (`Path`, `PATH`). Empty counts as absent. */
export function variable(
  { env, platform }: Pick<Host, 'env' | 'platform'>,
  name: string,
): string | undefined {
  if (platform !== 'win32') return env[name] || undefined;
  const key = Object.keys(env).find((candidate) => candidate.toUpperCase() === name.toUpperCase());
  return (key && env[key]) || undefined;
}

/**
 * The host's environment for a child that runs Python: without what would mislead it, but with the user's
 * proxies, certificates and package indexes. `first` is put at the head of PATH.
 */
export function childEnvironment(
  host: Pick<Host, 'env' | 'platform'>,
  first?: string,
): Record<string, string> {
  const misleading = new Set(MISLEADING);
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(host.env)) {
    if (value !== undefined && !misleading.has(name.toUpperCase())) kept[name] = value;
  }
  // "Can not perform a '--user' install" in an own environment, whatever the user's configuration says.
  kept['PIP_USER'] = '0';
  if (first !== undefined) prepend(kept, first, host.platform);
  return kept;
}

function prepend(env: Env & Record<string, string>, first: string, platform: NodeJS.Platform): void {
  const { delimiter } = platform === 'win32' ? win32 : posix;
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[key] = env[key] ? `${first}${delimiter}${env[key]}` : first;
}
