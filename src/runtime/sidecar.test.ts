import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isAlive, until } from '../../test/support/children.ts';
import { freePort } from './ports.ts';
import type { SidecarRecord } from './records.ts';
import { Sidecar } from './sidecar.ts';
import type { SidecarOptions } from './sidecar-options.ts';

const RUN = 'echo READY; exec sleep 60';
const made: Sidecar[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(async () => {
  await Promise.all(made.splice(0).map((sidecar) => sidecar.stop()));
});

/** A sidecar that is a shell script, and what it has emitted, in words. */
function shell(script: string, options: Partial<SidecarOptions> = {}) {
  const sidecar = new Sidecar({
    program: '/bin/sh',
    args: ['-c', script, 'sh', '{port}'],
    restart: { delay: 1 },
    ...options,
  });
  const events: string[] = [];
  const records: SidecarRecord[] = [];
  sidecar.on('state', (state) => events.push(state));
  sidecar.on('exit', ({ code, signal }) => events.push(`exit ${code ?? signal}`));
  sidecar.on('restart', ({ attempt }) => events.push(`restart ${attempt}`));
  sidecar.on('error', ({ code }) => events.push(code));
  sidecar.on('record', (record) => records.push(record));
  made.push(sidecar);
  return { sidecar, events, records };
}

/** A script that does `first` on its first runs, as many as given, and then `RUN`. */
function atFirst(first: string, times = 1): string {
  const count = join(folder, `count-${Math.random()}`);
  return `echo x >> ${count}; if [ $(wc -l < ${count}) -le ${times} ]; then ${first}; fi; ${RUN}`;
}

describe.skipIf(process.platform === 'win32')('a sidecar', () => {
  test('starts, runs and stops', async () => {
    const { sidecar, events, records } = shell(`echo BOOT sidecar=notes version=1.2.3; ${RUN}`, {
      mode: 'development',
    });
    expect(sidecar.info).toEqual({
      status: 'idle',
      mode: 'development',
      path: '/bin/sh',
      host: '127.0.0.1',
      restarts: 0,
    });
    const info = await sidecar.start();
    expect(info).toEqual(sidecar.info);
    expect(info).toMatchObject({ status: 'ready', version: '1.2.3', pid: expect.any(Number), restarts: 0 });
    expect(isAlive(info.pid ?? 0)).toBe(true);
    expect(await sidecar.stop()).toMatchObject({ clean: true });
    expect(events).toEqual(['starting', 'ready', 'stopping', 'exit SIGTERM', 'stopped']);
    expect(records.map(({ type }) => type)).toEqual(['starting', 'ready', 'stopping', 'stopped']);
    expect(records[1]).toMatchObject({
      mode: 'development',
      path: '/bin/sh',
      platform: process.platform,
      arch: process.arch,
      pid: info.pid,
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    expect(JSON.parse(JSON.stringify(records))).toEqual(records);
    expect(sidecar.info).not.toHaveProperty('pid');
  });

  test('that is started twice runs once, and may be started again', async () => {
    const { sidecar, events } = shell(RUN);
    const [first, second] = await Promise.all([sidecar.start(), sidecar.start()]);
    expect(second.pid).toBe(first.pid);
    expect((await sidecar.start()).pid).toBe(first.pid);
    const stopped = sidecar.stop();
    const again = sidecar.start();
    expect(await stopped).toMatchObject({ clean: true });
    expect((await again).pid).not.toBe(first.pid);
    expect(events.filter((event) => event === 'ready')).toHaveLength(2);
    // The last word counts.
    void sidecar.stop();
    const late = sidecar.start();
    const last = sidecar.stop();
    await expect(late).rejects.toMatchObject({ code: 'launch-interrupted' });
    await last;
    expect(sidecar.status).toBe('stopped');
  });

  test('that is stopped twice, or before it was started, is stopped', async () => {
    const { sidecar, events } = shell(RUN);
    expect(await sidecar.stop()).toBeUndefined();
    expect(events).toEqual([]);
    await sidecar.start();
    const [first, second] = await Promise.all([sidecar.stop(), sidecar.stop()]);
    expect(second).toBe(first);
    expect(await sidecar.stop()).toBeUndefined();
    expect(sidecar.status).toBe('stopped');
  });

  test('that is stopped while it starts does not become ready, and leaves nothing', async () => {
    const { sidecar, events } = shell('trap "" TERM; echo $$; exec sleep 60');
    let pid = 0;
    sidecar.on('line', (line) => (pid = Number(line)));
    const starting = sidecar.start();
    await until(() => pid > 0, 'it runs');
    const stopping = sidecar.stop();
    await expect(starting).rejects.toMatchObject({ code: 'launch-interrupted' });
    expect(await stopping).toBeUndefined();
    expect(isAlive(pid)).toBe(false);
    expect(events).toEqual(['starting', 'stopping', 'stopped']);
  });

  test('that cannot start has failed, and its record says why', async () => {
    const { sidecar, events, records } = shell('echo no such table >&2; exit 3');
    await expect(sidecar.start()).rejects.toMatchObject({ code: 'exited-before-ready' });
    expect(events).toEqual(['starting', 'failed', 'exited-before-ready']);
    expect(records.at(-1)).toMatchObject({
      type: 'failed',
      error: {
        code: 'exited-before-ready',
        message: expect.stringMatching(/code 3/),
        hint: expect.any(String),
      },
      stderr: ['no such table'],
      exit: { code: 3, signal: null },
    });
    await sidecar.stop();
    expect(sidecar.status).toBe('stopped');
  });

  test('whose error nobody listens to throws only where it was started', async () => {
    const sidecar = new Sidecar({ program: '/bin/sh', args: ['-c', 'exit 1'] });
    await expect(sidecar.start()).rejects.toMatchObject({ code: 'exited-before-ready' });
  });
});

describe.skipIf(process.platform === 'win32')('a sidecar that ends by itself', () => {
  test('is started again, and what it left is gone', async () => {
    const { sidecar, events, records } = shell(
      atFirst('sleep 60 >/dev/null 2>&1 & echo $!; echo crash >&2; echo READY; exit 7'),
    );
    let orphan = 0;
    sidecar.once('line', (line) => (orphan = Number(line)));
    await sidecar.start();
    await until(() => events.filter((event) => event === 'ready').length === 2, 'it is ready again');
    expect(events).toEqual(['starting', 'ready', 'exit 7', 'restarting', 'restart 1', 'ready']);
    expect(isAlive(orphan)).toBe(false);
    expect(sidecar.info).toMatchObject({ status: 'ready', restarts: 1, lastExit: { code: 7 } });
    expect(records.find(({ type }) => type === 'exited')).toMatchObject({
      stderr: ['crash'],
      exit: { code: 7 },
    });
  });

  test('again and again has failed after so many restarts', async () => {
    const { sidecar, events } = shell('echo because >&2; echo READY; exit 7', {
      restart: { delay: 1, max: 2 },
    });
    await sidecar.start();
    const [error] = await new Promise<[{ message: string; stderr: readonly string[] }]>((resolve) => {
      sidecar.on('error', (error) => resolve([error]));
    });
    const once = ['ready', 'exit 7', 'restarting'];
    expect(events).toEqual([
      'starting',
      ...once,
      'restart 1',
      ...once,
      'restart 2',
      ...once,
      'failed',
      'restarts-exhausted',
    ]);
    expect(error).toMatchObject({
      message: "'sh' ended with code 7 and was started again 2 times without lasting success.",
      stderr: ['because'],
    });
  });

  test('and then cannot start is tried as often as allowed', async () => {
    const count = join(folder, 'cannot');
    const { sidecar, events } = shell(
      `if [ -f ${count} ]; then exit 9; fi; touch ${count}; echo READY; exit 7`,
    );
    await sidecar.start();
    await until(() => sidecar.status === 'failed', 'it gives up');
    expect(events.filter((event) => /^restart |^exited|exhausted/.test(event))).toEqual([
      'restart 1',
      'exited-before-ready',
      'restart 2',
      'exited-before-ready',
      'restart 3',
      'exited-before-ready',
      'restarts-exhausted',
    ]);
  });

  test('is not started again once it was asked to stop', async () => {
    const { sidecar, events } = shell(atFirst('echo READY; exit 1'), { restart: { delay: 60_000 } });
    await sidecar.start();
    await until(() => events.includes('restart 1'), 'it waits for its restart');
    expect(await sidecar.stop()).toBeUndefined();
    expect(events.slice(-3)).toEqual(['restart 1', 'stopping', 'stopped']);
  });

  test('is not started again where that is not wanted', async () => {
    const { sidecar } = shell('echo READY; exit 1', { restart: { max: 0 } });
    await sidecar.start();
    await until(() => sidecar.status === 'failed', 'it has failed');
  });
});

describe.skipIf(process.platform === 'win32')('what a sidecar says', () => {
  test('is emitted, heartbeats too', async () => {
    const { sidecar } = shell(
      'echo out; echo READY; echo HEARTBEAT; sleep 0.1; echo HEARTBEAT; exec sleep 60',
    );
    const lines: string[] = [];
    let beats = 0;
    sidecar.on('line', (line, stream) => lines.push(`${stream} ${line}`));
    sidecar.on('heartbeat', () => (beats += 1));
    await sidecar.start();
    await until(() => lines.length === 4, 'it has said all');
    expect(lines).toEqual(['out', 'READY', 'HEARTBEAT', 'HEARTBEAT'].map((line) => `stdout ${line}`));
    expect(beats).toBeGreaterThan(0);
  });

  test('is complained of when it is READY again, once', async () => {
    const { sidecar, events } = shell(
      'echo READY; sleep 0.1; echo READY; echo READY; echo end; exec sleep 60',
    );
    const ended = new Promise<void>((resolve) => {
      sidecar.on('line', (line) => line === 'end' && resolve());
    });
    await sidecar.start();
    await ended;
    expect(events).toEqual(['starting', 'ready', 'ready-twice']);
    expect(sidecar.status).toBe('ready');
  });

  test('is missed when it is no heartbeat any more: it is restarted', async () => {
    const { sidecar, events } = shell(atFirst('echo READY; echo HEARTBEAT; exec sleep 60'), {
      heartbeatTimeout: 400,
    });
    await sidecar.start();
    await until(() => events.includes('restart 1'), 'it is started again');
    expect(events.slice(0, 5)).toEqual([
      'starting',
      'ready',
      'heartbeat-missed',
      'exit SIGTERM',
      'restarting',
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('the port', () => {
  test('is a free one, and the sidecar is told', async () => {
    const { sidecar } = shell('echo "port $1"; echo READY; exec sleep 60', { port: { kind: 'auto' } });
    const lines: string[] = [];
    sidecar.on('line', (line) => lines.push(line));
    const { port } = await sidecar.start();
    expect(lines[0]).toBe(`port ${port}`);
  });

  test('of a range is the first free one', async () => {
    const server = createServer();
    const from = await freePort('127.0.0.1');
    await new Promise<void>((resolve) => server.listen(from, '127.0.0.1', resolve));
    const { sidecar } = shell(RUN, { port: { kind: 'range', first: from, last: from + 20 } });
    const { port = 0 } = await sidecar.start();
    expect(port).toBeGreaterThan(from);
    const taken = shell(RUN, { port: { kind: 'range', first: from, last: from } });
    await expect(taken.sidecar.start()).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    server.close();
  });
});
