import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { addressOf, ask, untilHealthy } from './health.ts';
import { isListening } from './port-probe.ts';

test.each([
  ['127.0.0.1', '/api/health', 'http://127.0.0.1:80/api/health'],
  ['::1', 'health', 'http://[::1]:80/health'],
  ['0.0.0.0', '/', 'http://127.0.0.1:80/'],
  ['::', '/', 'http://[::1]:80/'],
])('a sidecar that listens at %s is asked at %s', (host, path, address) => {
  expect(addressOf(host, 80, path)).toBe(address);
});

describe('an answer', () => {
  /** A server that answers by `status`, or never where that is 0; and what it was asked. */
  async function withServer<T>(
    status: () => number,
    work: (port: number, asked: string[]) => Promise<T>,
  ): Promise<T> {
    const asked: string[] = [];
    const server = createServer((request, answer) => {
      asked.push(`${request.method} ${request.url}`);
      answer.statusCode = status() || 200;
      if (status() !== 0) answer.end('text');
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    try {
      return await work(port, asked);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  }

  test('is its status, whatever that is', async () => {
    await withServer(
      () => 503,
      async (port, asked) => {
        expect(await ask(addressOf('127.0.0.1', port, '/a'))).toBe(503);
        expect(await ask(addressOf('127.0.0.1', port, '/b'), { method: 'POST' })).toBe(503);
        expect(asked).toEqual(['GET /a', 'POST /b']);
        expect(await isListening('0.0.0.0', port)).toBe(true);
      },
    );
  });

  test('that does not come in time, or from nobody, is none', async () => {
    const gone = await withServer(
      () => 0,
      async (port) => {
        expect(await ask(addressOf('127.0.0.1', port, '/'), { timeout: 50 })).toBeUndefined();
        return port;
      },
    );
    expect(await ask(addressOf('127.0.0.1', gone, '/'))).toBeUndefined();
    expect(await isListening('127.0.0.1', gone)).toBe(false);
  });

  test('below 400 is health; until then the last one is known, and the asking can be ended', async () => {
    const { signal } = new AbortController();
    const answers = [500, 404, 302];
    await withServer(
      () => answers[0] ?? 200,
      async (port, asked) => {
        let known: string | undefined;
        const watch: { last?: number } = {};
        const healthy = untilHealthy(() => known, signal, watch);
        known = addressOf('127.0.0.1', port, '/');
        const shift = setInterval(() => answers.length > 1 && asked.length > 0 && answers.shift(), 40);
        expect(await healthy).toBe(true);
        clearInterval(shift);
        expect(watch.last).toBe(302);
      },
    );
    const controller = new AbortController();
    const waiting = untilHealthy(() => undefined, controller.signal);
    controller.abort();
    expect(await waiting).toBe(false);
  });
});
