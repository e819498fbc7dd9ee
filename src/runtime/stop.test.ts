import { mkdir, mkdtemp, rm, utimes } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { isAlive } from '../../test/support/children.ts';
import { launch } from './launch.ts';
import type { Launched, LaunchOptions } from './types.ts';

const running: Launched[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sidecar) => sidecar.stop({ timeout: 0 })));
});

async function start(options: LaunchOptions): Promise<Launched> {
  const sidecar = await launch(options);
  running.push(sidecar);
  return sidecar;
}

/** Starts JavaScript that says READY by itself. */
function node(code: string, options: Partial<LaunchOptions> = {}): Promise<Launched> {
  return start({ program: process.execPath, args: ['--eval', code], ...options });
}

/** Starts a shell script that says READY by itself. */
function shell(script: string, options: Partial<LaunchOptions> = {}): Promise<Launched> {
  return start({ program: '/bin/sh', args: ['-c', script], ...options });
}

describe.skipIf(process.platform === 'win32')('a sidecar is stopped', () => {
  test('and had time to end by itself', async () => {
    const sidecar = await shell(
      'trap "echo SHUTDOWN reason=sigterm; exit 0" TERM; echo READY; while :; do sleep 0.02; done',
    );
    const report = await sidecar.stop();
    expect(report).toMatchObject({
      clean: true,
      exit: { code: 0, signal: null },
      killed: false,
      orphans: [],
    });
    expect(report.took).toBeLessThan(5000);
    expect(sidecar.protocol.shutdown).toBe('sigterm');
    expect(await sidecar.stop()).toBe(report);
  });

  test.each([
    ['by the signal that asked', 'echo READY; exec sleep 60', true],
    [
      'with the code that shells make of it',
      'trap "exit 143" TERM; echo READY; while :; do sleep 0.02; done',
      true,
    ],
    ['with another code', 'trap "exit 1" TERM; echo READY; while :; do sleep 0.02; done', false],
  ])('%s', async (_, script, clean) => {
    expect(await (await shell(script)).stop()).toMatchObject({ clean, killed: false });
  });

  test('by closing its input', async () => {
    const sidecar = await shell('trap "" TERM; echo READY; read line; exit 0');
    expect(await sidecar.stop({ polite: { kind: 'stdin' } })).toMatchObject({ clean: true, killed: false });
  });

  test('by a request', async () => {
    const sidecar = await node(
      `const server = http.createServer((asked, answer) => answer.end(() => {
         if (asked.method === 'POST' && asked.url === '/shutdown') server.close();
       })).listen(0, '127.0.0.1', () => console.log('LISTENING host=127.0.0.1 port=' + server.address().port + '\\nREADY'))`,
    );
    const report = await sidecar.stop({ polite: { kind: 'request', path: '/shutdown' } });
    expect(report).toMatchObject({ clean: true, exit: { code: 0 } });
  });

  test('and killed with its children, if it does not end', async () => {
    const sidecar = await shell('trap "" TERM; sleep 60 & echo $!; echo READY; while :; do sleep 1; done');
    const child = Number(sidecar.stdout.lines[0]);
    const report = await sidecar.stop({ timeout: 200 });
    expect(report).toMatchObject({
      clean: false,
      killed: true,
      exit: { code: null, signal: 'SIGKILL' },
      orphans: [],
    });
    expect([sidecar.pid, child].map(isAlive)).toEqual([false, false]);
  });

  test('and what it has left is told, and killed', async () => {
    const ways = [
      'sleep 60 & echo $!',
      // In a session of its own, and with a parent that has gone before.
      'setsid sleep 60 & echo $!',
      'setsid sh -c "sleep 60 & echo \\$!"',
    ];
    const stop = async (begin: string) => {
      const sidecar = await shell(`${begin}; echo READY; exec sleep 61`);
      const pid = Number(sidecar.stdout.lines[0]);
      return { pid, report: await sidecar.stop({ settle: 20 }) };
    };
    for (const { pid, report } of await Promise.all(ways.map(stop))) {
      expect(report).toMatchObject({ clean: false, killed: false, orphans: [{ pid, name: 'sleep' }] });
      expect(isAlive(pid)).toBe(false);
    }
  });

  test('though it has ended before', async () => {
    const sidecar = await shell('sleep 60 >/dev/null 2>&1 & echo READY; exit 3');
    await sidecar.exited;
    const report = await sidecar.stop({ settle: 20 });
    expect(report).toMatchObject({ clean: false, killed: false, took: 0, exit: { code: 3 } });
    expect(report.orphans).toHaveLength(1);
  });
});

describe.skipIf(process.platform === 'win32')('when a sidecar has ended, it is told', () => {
  test('that a child has outlived its death, with its port', async () => {
    const sidecar = await node(
      `const child = child_process.spawn(process.execPath, ['--eval', \`
         const server = net.createServer().listen(0, '127.0.0.1', () =>
           console.log('LISTENING host=127.0.0.1 port=' + server.address().port + '\\\\nREADY'))\`], { stdio: 'inherit' });
       child.on('exit', process.exit)`,
    );
    const [child] = await sidecar.descendants();
    expect(child).toMatchObject({ parent: sidecar.pid });
    expect(await sidecar.killAlone()).toEqual({ code: null, signal: 'SIGKILL' });
    expect(isAlive(child?.pid ?? 0)).toBe(true);
    const report = await sidecar.stop({ settle: 20 });
    expect(report).toMatchObject({ clean: false, killed: false, portHeldBy: { port: sidecar.port } });
    expect(report.orphans.map(({ pid }) => pid)).toEqual([child?.pid]);
    expect(isAlive(child?.pid ?? 0)).toBe(false);
  });

  test('that its port is held by somebody else', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const sidecar = await shell(`echo LISTENING host=127.0.0.1 port=${port}; echo READY; exec sleep 60`);
    const report = await sidecar.stop();
    server.close();
    expect(report).toMatchObject({ clean: false, killed: false, orphans: [], portHeldBy: { port } });
  });

  test('what it has left in its folder for temporary files, and only that', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'leftovers-'));
    const old = join(folder, '_MEIold');
    await mkdir(old);
    await utimes(old, 1, 1);
    const env = { PATH: process.env['PATH'], TMPDIR: folder };
    const sidecar = await shell('mkdir "$TMPDIR/_MEI123" "$TMPDIR/other"; echo READY; exec sleep 60', {
      env,
    });
    expect(await sidecar.stop()).toMatchObject({ clean: false, leftovers: [join(folder, '_MEI123')] });
    await rm(folder, { recursive: true });
  });
});
