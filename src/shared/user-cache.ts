import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Env } from './host.ts';

/** The folder where the command line keeps what can be fetched again: `SIDECAR_CACHE`, else one in the user's own. */
export function userCache(env: Env, platform: NodeJS.Platform): string {
  return env['SIDECAR_CACHE'] || join(cachesOf(env, platform), 'sidecar-actions');
}

function cachesOf(env: Env, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
}
