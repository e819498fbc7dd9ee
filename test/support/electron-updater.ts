import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { close, listen } from './loopback.ts';
import { npm } from './npm-packages.ts';

/** The version that the example app is given. */
const VERSION = '6.8.10';

/** The part of electron-updater that a test uses, as its own types have it. */
export interface UpdateClient {
  /** What the client reads of the channel's file. */
  latest(): Promise<{ version: string; files: { url: string; sha512: string }[] }>;
  /** The files that it would choose from, with their addresses. */
  files(): Promise<ClientFile[]>;
  /** Downloads one of them as the client does, checking its hash. */
  download(file: ClientFile, destination: string): Promise<void>;
}

export interface ClientFile {
  url: URL;
  info: { url: string; sha512: string };
}

export interface ClientOptions {
  /** Where the release is served. */
  url: string;
  platform: NodeJS.Platform;
  channel?: string;
}

/** Installs electron-updater once, with what it needs, and gives the `node_modules` that holds it. */
async function updaterModules(): Promise<string> {
  const folder = await cached(`electron-updater-${VERSION}`, async (partial) => {
    await writeFile(join(partial, 'package.json'), JSON.stringify({ name: 'tools', private: true }));
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    await npm(['install', '--prefix', partial, ...quiet, `electron-updater@${VERSION}`]);
  });
  return join(folder, 'node_modules');
}

/**
 * electron-updater's own provider for a generic server, with builder-util-runtime's own downloads, in plain Node:
 * what an installed app does until it starts the installer. Only how a request is sent is Node's instead of Electron's.
 */
export async function updateClient({ url, platform, channel }: ClientOptions): Promise<UpdateClient> {
  const load = createRequire(join(await updaterModules(), 'client.js'));
  const { GenericProvider } = load('electron-updater/out/providers/GenericProvider');
  const { ElectronHttpExecutor } = load('electron-updater/out/electronHttpExecutor');
  const { CancellationToken } = load('builder-util-runtime');
  class NodeExecutor extends ElectronHttpExecutor {
    createRequest(options: object, callback: (response: IncomingMessage) => void) {
      return request(options, callback);
    }
  }
  const executor = new NodeExecutor();
  const updater = { channel: channel ?? null, isAddNoCacheQuery: false };
  const provider = new GenericProvider({ provider: 'generic', url }, updater, { platform, executor });
  return {
    latest: () => provider.getLatestVersion(),
    files: async () => provider.resolveFiles(await provider.getLatestVersion()),
    download: async (file, destination) => {
      const { sha512 } = file.info;
      await executor.download(file.url, destination, { sha512, cancellationToken: new CancellationToken() });
    },
  };
}

/** Serves the files of `folder` on this machine; `close` ends it. */
export async function serveFolder(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer((asked, answer) => {
    const name = decodeURIComponent((asked.url ?? '/').slice(1).split('?')[0] ?? '');
    readdir(folder).then(
      (names) => {
        if (names.includes(name)) createReadStream(join(folder, name)).pipe(answer);
        else answer.writeHead(404).end('Not Found');
      },
      () => answer.writeHead(500).end(),
    );
  });
  const { url } = await listen(server);
  return { url: `${url}/`, close: () => close(server) };
}
