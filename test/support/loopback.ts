import type { Server } from 'node:http';
import type { Server as NetServer } from 'node:net';

/** Makes `server` listen on a free port of this machine only; `url` is without a slash at its end. */
export async function listen(server: NetServer): Promise<{ port: number; url: string }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { port: address.port, url: `http://127.0.0.1:${address.port}` };
}

/** Ends `server` and the connections that it has. */
export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
