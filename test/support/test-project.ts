import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../src/shared/host.ts';
import { testCache } from './cache.ts';
import { fakeHost, type Recorded } from './fake-host.ts';

/** The interpreters that pyenv installed here, by full version. */
export function pyenvPythons(): Map<string, string> {
  const versions = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions');
  const names = existsSync(versions) ? readdirSync(versions) : [];
  const found = names
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
    .map((name): [string, string] => [name, join(versions, name, 'bin', 'python')]);
  return new Map(found.filter(([, python]) => existsSync(python)));
}

/** A project folder of a test, with a host whose workspace and temporary files are in it. */
export interface TestProject {
  folder: string;
  host: Host & { recorded: Recorded };
  remove(): Promise<void>;
}

/** Makes a folder with `files` in it; spaces, quotes and letters outside ASCII are in its path. */
export async function makeProject(
  files: Record<string, string>,
  overrides: Partial<Host> = {},
): Promise<TestProject> {
  const folder = await mkdtemp(join(tmpdir(), "sidecar env ü'-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const host = fakeHost({
    workspace: folder,
    temp: join(folder, 'temporary'),
    cache: testCache(),
    env: process.env,
    platform: process.platform,
    ...overrides,
  });
  const remove = () => rm(folder, { recursive: true, force: true });
  return { folder, host, remove };
}
