import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { linuxProcess, parseStat } from './linux-processes.ts';
import { listCommands, parsePowershell, parsePs, parseWmic } from './process-list.ts';

describe('the list of processes', () => {
  test('of ps on macOS', () => {
    const output = [
      '    1     0     1 Ss   Mon Nov  2 08:01:59 2026     /sbin/launchd',
      '  733     1   733 S    Wed Nov 25 20:41:17 2026     /Applications/My App.app/Contents/MacOS/My App',
      '  734   733   733 Z    Wed Nov 25 20:41:18 2026     (notes-backend)',
      '',
    ].join('\n');
    expect(parsePs(output)).toEqual([
      {
        pid: 1,
        parent: 0,
        name: 'launchd',
        group: 1,
        session: 0,
        started: Date.parse('Nov 2 2026 08:01:59'),
      },
      {
        pid: 733,
        parent: 1,
        name: 'My App',
        group: 733,
        session: 0,
        started: Date.parse('Nov 25 2026 20:41:17'),
      },
    ]);
  });

  test('of PowerShell', () => {
    const output =
      '0 0  System Idle Process\r\n4 0  System\r\n4711 88 638997264123456789 notes backend.exe\r\n\r\n';
    expect(parsePowershell(output)).toEqual([
      { pid: 0, parent: 0, name: 'System Idle Process', started: 0, group: 0, session: 0 },
      { pid: 4, parent: 0, name: 'System', started: 0, group: 0, session: 0 },
      {
        pid: 4711,
        parent: 88,
        name: 'notes backend.exe',
        started: Number('638997264123456789'),
        group: 0,
        session: 0,
      },
    ]);
  });

  test('of wmic, with its odd line endings', () => {
    const output =
      '\r\r\nNode,CreationDate,Name,ParentProcessId,ProcessId\r\r\nPC-1,,System,0,4\r\r\n' +
      'PC-1,20261125204117.123456+060,a,b.exe,88,4711\r\r\n';
    expect(parseWmic(output)).toEqual([
      { pid: 4, parent: 0, name: 'System', started: 0, group: 0, session: 0 },
      {
        pid: 4711,
        parent: 88,
        name: 'a,b.exe',
        started: Number('20261125204117.123456'),
        group: 0,
        session: 0,
      },
    ]);
  });

  test.each([
    ['darwin', ['ps']],
    ['win32', ['powershell', 'wmic']],
  ] as const)('on %s comes from %j', (platform, tools) => {
    expect(listCommands(platform).map(({ tool }) => tool)).toEqual(tools);
  });

  test('is empty where the output is none', () => {
    expect([parsePs, parsePowershell, parseWmic].map((parse) => parse('access denied\n'))).toEqual([
      [],
      [],
      [],
    ]);
  });

  test.skipIf(process.platform === 'win32')('of this machine’s own ps holds this process', async () => {
    const [command] = listCommands('darwin');
    const { tool = '', args = [], env, parse = parsePs } = command ?? {};
    const { stdout } = await promisify(execFile)(tool, args, { env });
    const own = parse(stdout).find(({ pid }) => pid === process.pid);
    expect(own).toMatchObject({ parent: process.ppid });
    // The machine's clock and `ps` may differ by some seconds.
    const age = Date.now() - (own?.started ?? Number.NaN);
    expect(Math.abs(age - process.uptime() * 1000)).toBeLessThan(10_000);
  });
});

describe('/proc', () => {
  const rest = '733 700 690 0 -1 4194304 1 2 3 4 5 6 7 8 20 0 1 0 123456 999';

  test('is read past the name, whatever it is', () => {
    expect(parseStat(`4711 (a) S (b)) S ${rest}`)).toEqual({
      pid: 4711,
      parent: 733,
      name: 'a) S (b)',
      group: 700,
      session: 690,
      started: 123456,
    });
  });

  test.each(['Z', 'X'])('a process in state %s has ended', (state) => {
    expect(parseStat(`4711 (a) ${state} ${rest}`)).toBeUndefined();
  });

  test.runIf(process.platform === 'linux')('knows this process, and not one that is not there', () => {
    expect(linuxProcess(process.pid)).toMatchObject({ pid: process.pid, parent: process.ppid });
    expect(linuxProcess(2 ** 30)).toBeUndefined();
  });
});
