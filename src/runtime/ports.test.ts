import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { listeningPorts, portOwner } from './port-owner.ts';
import { choosePort, freePort, isPortFree, ownerText, parsePortSpec } from './ports.ts';

const LOOPBACK = '127.0.0.1';
const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

/** Takes a port and gives its number. */
async function taken(port = 0, host = LOOPBACK): Promise<number> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** The first of two ports that follow each other and are free. */
async function freePair(): Promise<number> {
  for (;;) {
    const first = await freePort();
    if (first < 65535 && (await isPortFree(first + 1))) return first;
  }
}

test.each([
  ['auto', { kind: 'auto' }],
  [' 8000 ', { kind: 'range', first: 8000, last: 8000 }],
  ['8000-8010', { kind: 'range', first: 8000, last: 8010 }],
  ['1 - 65535', { kind: 'range', first: 1, last: 65535 }],
])('%j is a port, or several', (text, spec) => {
  expect(parsePortSpec(text)).toEqual(spec);
});

test.each(['', '0', '8010-8000', '65536', '-1', '8000-', '8000,8001', '1e3', 'Auto!'])(
  '%j is none',
  (text) => {
    expect(parsePortSpec(text)).toBeUndefined();
  },
);

describe('choosing', () => {
  test('a free port is free, and taken once somebody listens', async () => {
    const port = await freePort();
    expect(await isPortFree(port)).toBe(true);
    await taken(port);
    expect(await isPortFree(port)).toBe(false);
    expect(await choosePort({ kind: 'auto' })).not.toBe(port);
  });

  test('the first free one of a range', async () => {
    const first = await freePair();
    await taken(first);
    expect(await choosePort({ kind: 'range', first, last: first + 1 })).toBe(first + 1);
    expect(await choosePort({ kind: 'range', first: first + 1, last: first + 1 })).toBe(first + 1);
  });

  test('one that is taken names who has it', async () => {
    const port = await taken();
    await expect(choosePort({ kind: 'range', first: port, last: port })).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringMatching(new RegExp(`^Port ${port} is in use by .*process ${process.pid}`)),
      hint: expect.stringContaining(`${port}-${port + 10}`),
    });
  });

  test('a range that is taken names all who have it', async () => {
    const first = await freePair();
    await taken(first);
    await taken(first + 1);
    await expect(choosePort({ kind: 'range', first, last: first + 1 })).rejects.toMatchObject({
      code: 'ports-exhausted',
      message: expect.stringMatching(
        new RegExp(`^All ports from ${first} to ${first + 1} are in use: ${first} by .*, ${first + 1} by `),
      ),
    });
  });
});

// Only Linux tells without a tool that may be absent.
describe.runIf(process.platform === 'linux')('who listens', () => {
  test('this process, whatever the address', async () => {
    const ports = [await taken(), await taken(0, '::1').catch(() => taken()), await taken(0, '0.0.0.0')];
    for (const port of ports) {
      expect(await portOwner(port)).toEqual({ port, pid: process.pid, name: expect.stringMatching(/\S/) });
    }
    const found = await listeningPorts([process.pid]);
    expect(found).toEqual(expect.arrayContaining(ports));
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  test('nobody', async () => {
    expect(await portOwner(await freePort())).toBeUndefined();
    expect(await listeningPorts([])).toEqual([]);
    expect(await listeningPorts([2 ** 30])).toEqual([]);
  });
});

test('a missing tool is no error', async () => {
  const machine = { platform: 'win32', arch: 'x64', env: {}, temp: '' } as const;
  if (process.platform === 'win32') return;
  expect(await listeningPorts([1], machine)).toEqual([]);
  expect(await portOwner(await taken(), machine)).toBeUndefined();
});

test('an owner in words', () => {
  expect(ownerText({ pid: 7, name: 'node' })).toBe('node (process 7)');
  expect(ownerText({ pid: 7 })).toBe('process 7');
  expect(ownerText({})).toBe('a program that this user may not see');
});
