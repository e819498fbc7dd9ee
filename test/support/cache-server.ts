import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface CacheServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** `GET /ac/…`, in the order of arrival. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Handles one request; `nth` counts those of the same method and path, from 1. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  nth: number,
) => void | Promise<void>;

/** A server on loopback that answers as no sound server would: it refuses, stalls, and hangs up. */
export async function startCacheServer(answer: Answer): Promise<CacheServer> {
  const requests: string[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const line = `${request.method} ${request.url}`;
    requests.push(line);
    const nth = requests.filter((each) => each === line).length;
    // What a test of a broken connection does to its sockets is no failure of the server.
    response.on('error', () => undefined);
    Promise.resolve(answer(request, response, nth)).catch(() => response.destroy());
  };
  const server = createServer(handle).on('checkContinue', handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The answers of a sound server, which keeps in memory what is put. */
export function sound(kept = new Map<string, Buffer>()): Answer {
  return async (request, response) => {
    const path = request.url ?? '';
    if (request.method === 'PUT') {
      if (request.headers.expect) response.writeContinue();
      kept.set(path, await buffer(request));
      response.writeHead(201).end();
      return;
    }
    const bytes = kept.get(path);
    if (!bytes) response.writeHead(404).end();
    else
      response.writeHead(200, { 'content-length': bytes.length }).end(request.method === 'HEAD' ? '' : bytes);
  };
}
