import { createServer } from 'node:net';
import type { PortOwner } from './types.ts';

/** Placeholder until wt-places is merged. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Placeholder until wt-places is merged. */
export async function portOwner(port: number): Promise<PortOwner | undefined> {
  return { port };
}
