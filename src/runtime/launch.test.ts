import { createServer } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { isAlive, until } from '../../test/support/children.ts';
import { SidecarError } from './errors.ts';
import { launch } from './launch.ts';
import { freePort } from './ports.ts';
import type { Launched, LaunchOptions } from './types.ts';

const STAY = 'setInterval(() => undefined, 1000);';
const SERVE = `const [host, port] = process.argv.slice(1);
  let asked = 0;
  http.createServer((_, answer) => { answer.statusCode = asked++ < 2 ? 503 : 200; answer.end(); }).listen(Number(port), host);`;
const running: Launched[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sidecar) => sidecar.stop()));
});

/** Starts JavaScript as a sidecar, which is stopped after the test. */
async function start(code: string, options: Partial<LaunchOptions> = {}): Promise<Launched> {
  const sidecar = await launch({ program: process.execPath, args: ['--eval', code], ...options });
  running.push(sidecar);
  return sidecar;
}

/** The error of a start that must fail. */
async function failure(code: string, options: Partial<LaunchOptions> = {}): Promise<SidecarError> {
  const error = await start(code, options).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (error instanceof SidecarError) return error;
  throw new Error('No SidecarError was thrown.', { cause: error });
}

describe('a sidecar becomes ready', () => {
  test('by its line, and says what it is and where', async () => {
    const sidecar = await start(
      `console.log('BOOT sidecar=notes version=1.2.3'); console.error('a log');
       console.log('LISTENING host=127.0.0.1 port=49152'); console.log('READY'); ${STAY}`,
    );
    expect(sidecar.protocol).toMatchObject({
      boot: { sidecar: 'notes', version: '1.2.3' },
      listening: { host: '127.0.0.1', port: 49152 },
      readyCount: 1,
      malformed: [],
    });
    expect([sidecar.host, sidecar.port]).toEqual(['127.0.0.1', 49152]);
    expect(sidecar.stdout.lines.at(-1)).toBe('READY');
    expect(sidecar.stdout.bytes).toBe(75);
    const { firstLine = 0, boot = 0, ready = 0 } = sidecar.times;
    expect([0, firstLine, boot, ready]).toEqual([0, firstLine, boot, ready].sort((a, b) => a - b));
    expect(await sidecar.stop()).toMatchObject({ clean: true, killed: false, orphans: [], leftovers: [] });
    expect(sidecar.stderr.lines).toEqual(['a log']);
    expect(sidecar.stdout.bytes).toBe(75);
  });

  test.each(['http', 'auto'] as const)('by an answer (%s), where it is told to listen', async (kind) => {
    const port = await freePort('127.0.0.1');
    const sidecar = await start('', {
      args: ['--eval', SERVE, '{host}', '{port}'],
      port,
      ready: { kind, path: '/api/health' },
    });
    expect(sidecar.port).toBe(port);
    expect(sidecar.protocol.readyCount).toBe(0);
    expect((await sidecar.stop()).portHeldBy).toBeUndefined();
  });

  test('by its line, where an answer would do as well (auto)', async () => {
    const sidecar = await start(`console.log('up'); ${STAY}`, {
      ready: { kind: 'auto', line: 'up', path: '/' },
    });
    expect(sidecar.protocol.readyCount).toBe(1);
  });

  test('by ending, if it is a command-line tool', async () => {
    const sidecar = await start(`console.log('1.2.3')`, { ready: { kind: 'exit' } });
    expect(await sidecar.exited).toEqual({ code: 0, signal: null });
    expect(sidecar.stdout.lines).toEqual(['1.2.3']);
    expect(await sidecar.stop()).toMatchObject({ clean: true, took: 0 });
  });
});

describe('a sidecar is started', () => {
  test('with its environment, where host and port are replaced, in a group of its own, and an open input', async () => {
    const env = { PATH: process.env['PATH'], URL: 'http://{host}:{port}/', GONE: undefined };
    const lines: string[] = [];
    await start(
      `process.stdin.on('end', () => console.log('end')).resume();
       const { URL, GONE, HOME } = process.env;
       setTimeout(() => console.log(JSON.stringify({ URL, GONE, HOME }) + '\\nREADY'), 50)`,
      { env, port: 49153, onLine: (line, stream) => lines.push(`${stream} ${line}`) },
    );
    expect(lines).toEqual(['stdout {"URL":"http://127.0.0.1:49153/"}', 'stdout READY']);
  });

  test('and what it says is cut, and not all of it is kept', async () => {
    const longest: number[] = [];
    const sidecar = await start(
      `const { stdout } = process; stdout.write('x'.repeat(1e6) + '\\n');
       for (let i = 0; i < 5000; i++) stdout.write('line ' + i + '\\n'); stdout.write('READY\\n'); ${STAY}`,
      { keep: 1000, onLine: (line) => longest.push(line.length) },
    );
    expect(Math.max(...longest)).toBeLessThanOrEqual(64 * 1024);
    expect(sidecar.stdout.lines.slice(-2)).toEqual(['line 4999', 'READY']);
    expect(sidecar.stdout.lines.join('\n').length).toBeLessThanOrEqual(1000);
    expect(sidecar.stdout.bytes).toBeGreaterThan(1e6);
  });
});

describe('a sidecar does not become ready', () => {
  test('because it ends', async () => {
    const error = await failure(`console.error('no such table: notes'); process.exitCode = 3`);
    expect(error).toMatchObject({
      code: 'exited-before-ready',
      exit: { code: 3, signal: null },
      stderr: ['no such table: notes'],
    });
    expect(error.message).toMatch(
      /ended with code 3 before it was ready; its last words: no such table: notes\.$/,
    );
    expect((await failure(`process.kill(process.pid, 'SIGKILL')`)).message).toMatch(
      /ended with signal SIGKILL/,
    );
  });

  test('because a tool does not end with 0', async () => {
    const error = await failure('process.exitCode = 2', { ready: { kind: 'exit' } });
    expect(error).toMatchObject({ code: 'exited-before-ready', exit: { code: 2 } });
    expect(error.message).toMatch(/code 2; expected is code 0; it wrote nothing to standard error\.$/);
  });

  test('because its port is taken, and who has it is not asked for health', async () => {
    const server = createSocketServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const error = await failure(STAY, { port, ready: { kind: 'http', path: '/' } });
    server.close();
    expect(error.code).toBe('port-in-use');
    expect(error.message).toContain(`Port ${port} is in use by `);
  });

  test('because it is interrupted', async () => {
    const controller = new AbortController();
    let pid = 0;
    const starting = failure(`console.log(process.pid); process.on('SIGTERM', () => undefined); ${STAY}`, {
      signal: controller.signal,
      onLine: (line) => {
        pid = Number(line);
        controller.abort();
      },
    });
    expect((await starting).code).toBe('launch-interrupted');
    expect(isAlive(pid)).toBe(false);
    expect((await failure(STAY, { signal: controller.signal })).code).toBe('launch-interrupted');
  });

  test.skipIf(process.platform === 'win32')('and nothing that it has started is left', async () => {
    let child = 0;
    const error = await failure(
      `const { pid } = child_process.spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
       console.log(pid); process.exitCode = 1; setTimeout(process.exit, 20)`,
      { onLine: (line) => (child = Number(line)) },
    );
    expect(error.code).toBe('exited-before-ready');
    expect(child).toBeGreaterThan(0);
    expect(isAlive(child)).toBe(false);
  });
});

test.skipIf(process.platform === 'win32')('an abort also ends what outlives the program', async () => {
  const controller = new AbortController();
  let child = 0;
  const sidecar = await start(
    `const { pid } = child_process.spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
     console.log(pid); console.log('READY'); setTimeout(process.exit, 20)`,
    { signal: controller.signal, onLine: (line) => (child ||= Number(line)) },
  );
  await sidecar.exited;
  // Its end has been noticed, and that something of it lives.
  await setImmediate();
  expect(isAlive(child)).toBe(true);
  controller.abort();
  await until(() => !isAlive(child), 'the child is gone');
});

// They wait, so they do it together.
describe.concurrent('a sidecar does not become ready', () => {
  test('in time, and what was seen is told', async () => {
    const error = await failure(`console.log('BOOT sidecar=a version=1'); console.log('Loading'); ${STAY}`, {
      readyTimeout: 2000,
    });
    expect(error.code).toBe('ready-timeout');
    expect(error.message).toMatch(
      /within 2\.0 s\. Seen: BOOT of a 1; 33 bytes on standard output, the last line: Loading; nothing on standard error\.$/,
    );
    expect(error.hint).toMatch(/^It must print 'READY' to standard output/);
  });

  test('in time, because its output is buffered, which shows when it ends', async () => {
    const error = await failure(
      `process.on('SIGTERM', () => { console.log('READY'); process.exit(); }); ${STAY}`,
      { readyTimeout: 2000 },
    );
    expect(error.code).toBe('ready-timeout');
    expect(error.hint).toMatch(
      /^Its ready line came only when it was ended: its output is buffered\..*option u/,
    );
  });

  test('in time, because it does not answer as it should', async () => {
    const server = createServer((_, answer) => {
      answer.statusCode = 500;
      answer.end();
    });
    const port = await freePort('127.0.0.1');
    const error = await failure(`setTimeout(() => console.log('go'), 100); ${STAY}`, {
      port,
      ready: { kind: 'http', path: '/health' },
      readyTimeout: 2000,
      onLine: () => server.listen(port, '127.0.0.1'),
    });
    server.close();
    expect(error.message).toMatch(/; status 500 from \/health\.$/);
    expect(error.hint).toMatch(/^It must answer GET \/health with a status below 400\./);
  });

  test('soon after a line that was meant to be the one', async () => {
    const codes = (say: string) => failure(`${say}; ${STAY}`).then(({ code }) => code);
    expect(
      await Promise.all([
        codes(`console.error('READY')`),
        codes(`console.log('Ready')`),
        codes(`process.stdout.write(Buffer.from('READY\\n', 'utf16le'))`),
      ]),
    ).toEqual(['ready-on-stderr', 'stdout-malformed', 'stdout-malformed']);
  });
});

test('a sidecar that runs is killed when its signal is aborted', async () => {
  const controller = new AbortController();
  const sidecar = await start(`console.log('READY'); ${STAY}`, { signal: controller.signal });
  controller.abort();
  expect(await sidecar.exited).toEqual({ code: null, signal: 'SIGKILL' });
  await until(() => !isAlive(sidecar.pid), 'it is gone');
});
