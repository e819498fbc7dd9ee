import { connect } from 'node:net';
import { reachable } from './health.ts';

/** How long a connection on this machine may take, in ms. */
const CONNECT_WITHIN = 1000;

/** Whether somebody takes connections at `host` and `port`. Never rejects. */
export function isListening(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: reachable(host), port, timeout: CONNECT_WITHIN });
    const settle = (found: boolean) => {
      socket.destroy();
      resolve(found);
    };
    socket.on('connect', () => settle(true));
    socket.on('timeout', () => settle(false));
    socket.on('error', () => settle(false));
  });
}
