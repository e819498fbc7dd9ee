import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often a waiting worker looks whether the other one has finished, in ms. */
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

/**
 * Takes the file `path` as a lock, waiting for the process that holds it, and gives the function that releases it.
 * What a killed process left behind is taken away.
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = await readFile(path, 'utf8').catch(() => '');
    if (holder !== '' && !isRunning(Number(holder))) await rm(path, { force: true });
    else await sleep(POLL);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
