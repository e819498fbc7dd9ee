import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listen } from '../../../test/support/loopback.ts';
import { failed, type Made } from '../check.ts';
import { awaitHealth, type HealthQuestion } from './await-health.ts';
import type { Live } from './start-program.ts';

let server: Server;
let statuses: number[];
let port: number;
/** Answers with one status after the other, and then with the last one. */
beforeEach(async () => {
  server = createServer((_, answer) => {
    answer.statusCode = (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200;
    answer.end('{"version":"1.0.0","why":"the disk is full"}');
  });
  ({ port } = await listen(server));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Asks as for a program that has been running for `elapsed` ms. */
function ask({
  elapsed = 0,
  ended,
  ...question
}: Partial<HealthQuestion> & { elapsed?: number; ended?: Made } = {}) {
  const live: Pick<Live, 'host' | 'signal' | 'elapsed' | 'ended'> = {
    host: '127.0.0.1',
    signal: new AbortController().signal,
    elapsed: () => elapsed,
    ended: () => ended,
  };
  const elsewhere = async () => undefined;
  return awaitHealth(live, { path: '/health', port, timeout: 60_000, elsewhere, ...question });
}

describe('asking for the health', () => {
  test('200 is good, also after answers that ask for patience', async () => {
    statuses = [503, 503, 429, 200];
    expect(await ask({ elapsed: 412 })).toMatchObject({
      good: true,
      ms: 412,
      body: expect.stringContaining('1.0.0'),
    });
  });

  test.each([
    [500, 'not well'],
    [404, 'health-path: none'],
    [401, 'without a login'],
    [302, 'Redirects are not followed'],
  ])('%i is final', async (status, hint) => {
    statuses = [status];
    const { failure } = (await ask()) as { failure: Made };
    expect(failure).toMatchObject({
      name: 'health',
      measured: `GET /health on port ${port}: status ${status}`,
      expected: 'status 200 within 1 min 0 s',
      hint: expect.stringContaining(hint),
      details: ['It answered:', expect.stringContaining('the disk is full')],
    });
  });

  test('patience ends with the time', async () => {
    statuses = [503];
    expect(await ask({ timeout: 1000, elapsed: 1001 })).toMatchObject({
      failure: { name: 'health', measured: expect.stringContaining('status 503 for 1.0 s') },
    });
  });

  test('a server that takes the request and does not answer is not blamed for its port', async () => {
    server.removeAllListeners('request');
    const { failure } = (await ask({ timeout: 1000, elapsed: 1001 })) as { failure: Made };
    expect(failure).toMatchObject({
      measured: expect.stringContaining('no answer (the request is taken) for 1.0 s'),
      hint: expect.stringContaining('ready-timeout: '),
    });
    server.closeAllConnections();
  });

  test('where nobody answers, the port or the end of the program says why', async () => {
    const closed = { port: 1, timeout: 100, elapsed: 101 };
    expect(await ask(closed)).toMatchObject({
      failure: { name: 'health', measured: expect.stringContaining('ECONNREFUSED') },
    });
    const port = failed('port', { measured: 'elsewhere', expected: '', hint: '' });
    expect(await ask({ ...closed, elsewhere: async () => port })).toEqual({ good: false, failure: port });
    const start = failed('start', { measured: 'it has ended', expected: '', hint: '' });
    expect(await ask({ ...closed, ended: start })).toEqual({ good: false, failure: start });
  });
});
