import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const windows = process.platform === 'win32';

function cacheFolder(): string {
  const { SIDECAR_TEST_CACHE, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (SIDECAR_TEST_CACHE) return SIDECAR_TEST_CACHE;
  const home = homedir();
  const base = windows
    ? (LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
    : process.platform === 'darwin'
      ? join(home, 'Library', 'Caches')
      : (XDG_CACHE_HOME ?? join(home, '.cache'));
  return join(base, 'sidecar-actions-test');
}

/** The interpreter of an environment with datasette 0.65.5, made on first use and kept in the test cache. */
export async function datasettePython(): Promise<string> {
  const folder = join(cacheFolder(), 'scan-datasette-0.65.5');
  const python = (root: string) => join(root, windows ? 'Scripts/python.exe' : 'bin/python');
  const marker = join(folder, '.complete');
  if (!existsSync(marker)) {
    await rm(folder, { recursive: true, force: true });
    await run(windows ? 'python' : 'python3', ['-m', 'venv', folder]);
    await run(python(folder), ['-m', 'pip', 'install', '--quiet', 'datasette==0.65.5']);
    await writeFile(marker, '');
  }
  return python(folder);
}
