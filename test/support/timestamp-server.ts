/** A timestamp server (RFC 3161): real tokens by `openssl ts`, over HTTP on loopback. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { close, listen } from './loopback.ts';
import { run } from './run.ts';

export interface TimestampServer {
  url: string;
  /** How many tokens it gave. */
  given: number;
  /** As many of the next requests are answered with 503. */
  failures: number;
  /** Before each answer, in ms: the way to a server on the other side of the world. */
  delay: number;
  close(): Promise<void>;
}

/** PEM files of who stamps. */
export interface StampIdentity {
  certificate: string;
  key: string;
  /** The intermediate, which goes into the token. */
  chain: string;
}

/** Starts a server that stamps as `identity`; its files are below `folder`. */
export async function startTimestampServer(
  folder: string,
  identity: StampIdentity,
): Promise<TimestampServer> {
  const http = createServer((request, response) => {
    answer({ request, response, server, folder, identity }).catch(() => response.destroy());
  });
  const { url } = await listen(http);
  const server: TimestampServer = {
    url: `${url}/`,
    given: 0,
    failures: 0,
    delay: 0,
    close: () => close(http),
  };
  return server;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  server: TimestampServer;
  folder: string;
  identity: StampIdentity;
}

async function answer({ request, response, server, folder, identity }: Exchange): Promise<void> {
  const query = await buffer(request);
  if (server.delay > 0) await sleep(server.delay);
  if (server.failures > 0) {
    server.failures -= 1;
    response.writeHead(503).end();
    return;
  }
  const work = await mkdtemp(join(folder, 'stamp-'));
  try {
    const [config, question, reply] = [join(work, 'tsa.cnf'), join(work, 'q.tsq'), join(work, 'r.tsr')];
    await writeFile(config, configText(work, identity));
    await writeFile(question, query);
    await run('openssl', ['ts', '-reply', '-config', config, '-queryfile', question, '-out', reply]);
    server.given += 1;
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(await readFile(reply));
  } finally {
    await rm(work, { recursive: true });
  }
}

/** A serial file of its own for each request: openssl takes no turns, and writes half of a number now and then. */
function configText(work: string, { certificate, key, chain }: StampIdentity): string {
  const lines = [
    ...['[tsa]', 'default_tsa = t', '[t]', `signer_cert = ${certificate}`, `signer_key = ${key}`],
    ...[`certs = ${chain}`, `serial = ${join(work, 'serial')}`, 'default_policy = 1.2.3.4.1'],
    ...['signer_digest = sha256', 'digests = sha1, sha256, sha384, sha512', 'accuracy = secs:1'],
  ];
  return lines.join('\n');
}
