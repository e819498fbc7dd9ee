/** nginx with WebDAV as a server of build caches, on loopback, with all that it writes in one folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { toolPath } from './tools.ts';

export interface NginxOptions {
  /** New or empty, absolute. */
  folder: string;
  /** Basic authentication for everything. */
  login?: { user: string; password: string };
  /** nginx' `client_max_body_size`, such as `1m`; no limit by default. */
  maxBody?: string;
  /** nginx' `limit_rate` for each answer, such as `4m` (a second); no limit by default. */
  rate?: string;
  /** The folder that is served; by default one below `folder`. */
  root?: string;
}

export interface Nginx {
  /** `http://127.0.0.1:<port>/cache`, without credentials. */
  readonly url: string;
  /** The folder with what was put: `ac/<key>` and `cas/<sha256>`. */
  readonly files: string;
  /** The same server again after `kill`, at the same address. */
  start(): Promise<void>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** How long a loaded machine may need to start it, in ms. */
const START = 30_000;

/** Starts nginx on a free port of loopback. Throws where it is missing. */
export async function startNginx(options: NginxOptions): Promise<Nginx> {
  const { folder, root = join(folder, 'root') } = options;
  const program = await nginxPath();
  for (const path of [join(root, 'cache'), join(folder, 'logs'), join(folder, 'body')]) {
    await mkdir(path, { recursive: true });
  }
  if (options.login) await writeFile(join(folder, 'passwords'), passwordLine(options.login));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/cache`;
  const file = join(folder, 'nginx.conf');
  await writeFile(file, configuration(options, port, root));
  let server: ChildProcess | undefined;
  const start = async () => {
    server = spawn(program, ['-e', join(folder, 'logs', 'error.log'), '-p', folder, '-c', file], {
      stdio: 'ignore',
    });
    await answering(url, server);
  };
  const kill = async () => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  await start();
  return { url, files: join(root, 'cache'), start, kill };
}

async function nginxPath(): Promise<string> {
  const nginx = await toolPath('nginx');
  if (nginx.path === undefined) throw new Error(nginx.reason);
  return nginx.path;
}

function configuration(
  { folder, login, maxBody = '0', rate = '0' }: NginxOptions,
  port: number,
  root: string,
): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(folder, 'body')};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `
${user}
daemon off;
# One process, which a kill ends with all of its connections.
master_process off;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'logs', 'error.log')};
events {}
http {
  access_log ${join(folder, 'logs', 'access.log')};
  sendfile on;
${temporary.join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    location / {
      dav_methods PUT;
      create_full_put_path on;
      client_max_body_size ${maxBody};
      limit_rate ${rate};
      ${login ? `auth_basic cache; auth_basic_user_file ${join(folder, 'passwords')};` : ''}
    }
  }
}
`;
}

function passwordLine({ user, password }: NonNullable<NginxOptions['login']>): string {
  return `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + START; Date.now() < end; await sleep(50)) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}; see its error.log`);
    const answer = await fetch(url, { method: 'HEAD' }).catch(() => undefined);
    if (answer) return;
  }
  throw new Error(`nginx did not answer in ${START / 1000} s`);
}
