import { describe, expect, test } from 'vitest';
import type { StopReport } from '../../runtime/types.ts';
import { stopFailures } from './after-stop.ts';
import { protocolFailure } from './protocol-failure.ts';

const clean: StopReport = {
  clean: true,
  exit: { code: 0, signal: null },
  took: 95,
  killed: false,
  orphans: [],
  leftovers: [],
};
const child = { pid: 4711, parent: 4700, name: 'worker' };

function failuresOf(report: Partial<StopReport>, platform: NodeJS.Platform = 'linux') {
  return stopFailures({ ...clean, ...report }, { stopTimeout: 10_000 }, platform);
}

describe('what speaks against the way it was stopped', () => {
  test('nothing, where it ended and left nothing', () => {
    expect(failuresOf({})).toEqual([]);
    expect(failuresOf({ exit: { code: null, signal: 'SIGTERM' } })).toEqual([]);
  });

  test('one that ignores the signal fails stop alone, though its port was held until it was killed', () => {
    const failures = failuresOf({ killed: true, took: 10_050, portHeldBy: { port: 8000 } });
    expect(failures).toMatchObject([
      { name: 'stop', measured: expect.stringContaining('10.1 s after SIGTERM') },
    ]);
  });

  test('an end with an error fails stop', () => {
    const failures = failuresOf({ exit: { code: 3, signal: null } });
    expect(failures).toMatchObject([{ name: 'stop', measured: 'it ended with code 3 after SIGTERM' }]);
    expect(failuresOf({ exit: { code: null, signal: 'SIGSEGV' } })).toMatchObject([{ name: 'stop' }]);
    expect(failuresOf({ exit: { code: 143, signal: null } })).toEqual([]);
  });

  test('Windows has no signal that it could ignore', () => {
    expect(failuresOf({ killed: true }, 'win32')).toEqual([]);
    const asked = stopFailures(
      { ...clean, killed: true },
      { stopTimeout: 1000, stop: { kind: 'stdin' } },
      'win32',
    );
    expect(asked).toMatchObject([{ name: 'stop', hint: expect.stringContaining('input stop') }]);
  });

  test('a child that lives on is an orphan, and the port that it holds is its', () => {
    const failures = failuresOf({ orphans: [child], portHeldBy: { port: 8000, pid: 4711, name: 'worker' } });
    expect(failures).toMatchObject([
      {
        name: 'orphans',
        measured: 'after SIGTERM 1 process (worker, 4711) still ran',
        details: ["process 4711 'worker', child of 4700", "port 8000 is held by 'worker', process 4711"],
      },
    ]);
  });

  test('what a one-file program leaves unpacked is found', () => {
    expect(failuresOf({ leftovers: ['/t/_MEIabc'] })).toMatchObject([
      { name: 'orphans', measured: expect.stringContaining('_MEIabc') },
    ]);
  });

  test('a port that somebody else holds afterwards speaks against port', () => {
    expect(failuresOf({ portHeldBy: { port: 8000, pid: 1, name: 'init' } })).toMatchObject([
      { name: 'port' },
    ]);
  });
});

describe('the lines of a program that became ready', () => {
  const protocol = { readyCount: 1, readyOnStderr: false, heartbeats: 0, malformed: [] };
  const plan = { ready: { kind: 'auto', line: 'READY', path: '/' } } as const;

  test.each([
    ['twice', { readyCount: 2 }, 1, 'came 2 times'],
    ['on standard error', { readyOnStderr: true }, 1, 'came on standard error'],
    ['only as it ended', { readyCount: 1 }, 0, 'held in a buffer'],
  ])('the ready line %s is wrong', (_, wrong, readyBeforeStop, text) => {
    const found = protocolFailure({
      launched: { protocol: { ...protocol, ...wrong } },
      plan,
      readyBeforeStop,
    });
    expect(found).toMatchObject({ name: 'ready', measured: expect.stringContaining(text) });
  });

  test('a line with a word of the protocol and not its fields is wrong, what resembles READY is not', () => {
    const said = (malformed: string[]) => ({ protocol: { ...protocol, malformed } });
    const found = protocolFailure({ launched: said(['LISTENING on 8000']), plan, readyBeforeStop: 1 });
    expect(found).toMatchObject({ name: 'ready', measured: expect.stringContaining('"LISTENING on 8000"') });
    expect(protocolFailure({ launched: said(['Ready.']), plan, readyBeforeStop: 1 })).toBeUndefined();
  });

  test('once is right, and no line where the answer counts', () => {
    expect(protocolFailure({ launched: { protocol }, plan, readyBeforeStop: 1 })).toBeUndefined();
    const silent = { protocol: { ...protocol, readyCount: 0 } };
    expect(protocolFailure({ launched: silent, plan, readyBeforeStop: 0 })).toBeUndefined();
    const twice = { protocol: { ...protocol, readyCount: 2 } };
    const http = { ready: { kind: 'http', path: '/' } } as const;
    expect(protocolFailure({ launched: twice, plan: http, readyBeforeStop: 2 })).toBeUndefined();
  });
});
