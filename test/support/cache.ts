import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long another worker may take to make an entry before its lock counts as left behind, in ms. */
const STALE_LOCK = 15 * 60_000;
const POLL = 250;

/** The folder outside of the checkout in which tests keep downloads, environments and builds between runs. */
export function testCache(): string {
  return process.env['SIDECAR_TEST_CACHE'] || join(systemCache(), 'sidecar-actions-test');
}

function systemCache(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === 'win32') return LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return XDG_CACHE_HOME || join(homedir(), '.cache');
}

/**
 * The folder `key` (file name characters) of the cache. If it is not there, `make` fills a folder beside it, which
 * is moved in place when complete; a second worker that wants it meanwhile waits. `make` gets the folder to fill.
 */
export async function cached(key: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(testCache(), key);
  await mkdir(testCache(), { recursive: true });
  if (await exists(folder)) return folder;
  const release = await lock(`${folder}.lock`);
  try {
    if (await exists(folder)) return folder;
    const partial = `${folder}.partial`;
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial);
    await make(partial);
    await rename(partial, folder);
    return folder;
  } finally {
    await release();
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** A folder as lock: making one is atomic on every file system. */
async function lock(path: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await mkdir(path);
      return () => rm(path, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const held = await stat(path).catch(() => undefined);
    if (held && Date.now() - held.mtimeMs > STALE_LOCK) await rm(path, { recursive: true, force: true });
    else await sleep(POLL);
  }
}
