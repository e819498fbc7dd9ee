import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { missing } from './missing.ts';
import { type Nginx, type NginxOptions, startNginx } from './nginx.ts';
import { toolPath } from './tools.ts';

/** For `describe.skipIf(…)`. */
export const noNginx = missing((await toolPath('nginx')).path !== undefined, 'nginx (Debian package nginx)');

/** What each test of a file has of its own. */
export interface NginxOfTest {
  /** The folder of the running test, which goes away with it. */
  folder(): string;
  /** Starts nginx in that folder; it is ended with the test. */
  start(options?: Omit<NginxOptions, 'folder'>): Promise<Nginx>;
}

/** Gives each test of the file, or of the `describe`, that calls it a folder, and nginx where it starts one. */
export function nginxOfTest(): NginxOfTest {
  let folder = '';
  const running: Nginx[] = [];
  beforeEach(async () => {
    // A name that nginx' configuration can hold: without spaces.
    folder = await mkdtemp(join(tmpdir(), 'nginx-of-test-'));
  });
  afterEach(async () => {
    for (const server of running.splice(0)) await server.kill();
    await rm(folder, { recursive: true });
  });
  const start: NginxOfTest['start'] = async (options) => {
    const server = await startNginx({ folder: join(folder, 'nginx'), ...options });
    running.push(server);
    return server;
  };
  return { folder: () => folder, start };
}
