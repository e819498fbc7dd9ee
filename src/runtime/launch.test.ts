import { afterEach, describe, expect, test } from 'vitest';
import { SidecarError } from './errors.ts';
import { launch } from './launch.ts';
import { freePort } from './ports.ts';
import type { Launched, LaunchOptions } from './types.ts';

const STAY = 'setInterval(() => undefined, 1000);';
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
  });

  test('by an answer, where it is told to listen', async () => {
    const port = await freePort('127.0.0.1');
    const sidecar = await start('', {
      args: [
        '--eval',
        `const [host, port] = process.argv.slice(1); let asked = 0;
         http.createServer((_, answer) => { answer.statusCode = asked++ < 2 ? 503 : 200; answer.end(); }).listen(Number(port), host)`,
        '{host}',
        '{port}',
      ],
      port,
      ready: { kind: 'http', path: '/api/health' },
    });
    expect(sidecar.port).toBe(port);
    expect(sidecar.protocol.readyCount).toBe(0);
    expect((await sidecar.stop()).portHeldBy).toBeUndefined();
  });

  test('by ending, if it is a command-line tool', async () => {
    const sidecar = await start(`console.log('1.2.3')`, { ready: { kind: 'exit' } });
    expect(await sidecar.exited).toEqual({ code: 0, signal: null });
    expect(sidecar.stdout.lines).toEqual(['1.2.3']);
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
  });

  test('in time, and what was seen is told', async () => {
    const error = await failure(`console.log('BOOT sidecar=a version=1'); console.log('Loading'); ${STAY}`, {
      readyTimeout: 800,
    });
    expect(error.code).toBe('ready-timeout');
    expect(error.message).toMatch(
      /within 800 ms\. Seen: BOOT of a 1; 33 bytes on standard output, the last line: Loading/,
    );
  });
});
