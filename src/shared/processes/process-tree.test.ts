import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { isAlive } from '../../../test/support/children.ts';
import { ProcessTree, taskkillArguments } from './process-tree.ts';

const listed = (pid: number) => ({ pid, parent: 1, name: 'a', started: 1, group: 0, session: 0 });

describe('taskkill is told', () => {
  test.each([
    [
      'the root, and what else is known',
      100,
      [100, 101, 102],
      [
        ['/T', '/F', '/PID', '100'],
        ['/F', '/PID', '101', '/PID', '102'],
      ],
    ],
    ['only the root, when nothing else lives', 100, [100], [['/T', '/F', '/PID', '100']]],
    [
      'nothing of a root that has ended: its number may be another’s',
      undefined,
      [101],
      [['/F', '/PID', '101']],
    ],
    ['nothing at all', undefined, [], []],
  ])('%s', (_, root, living, calls) => {
    expect(taskkillArguments(root, living.map(listed))).toEqual(calls);
  });
});

describe.skipIf(process.platform === 'win32')('a tree', () => {
  /** A shell that has started a child in its own group; both print their numbers. */
  async function plant() {
    const root = spawn('/bin/sh', ['-c', 'sleep 60 & echo $$ $!; wait'], {
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [text] = await once(root.stdout, 'data');
    return { root, pids: String(text).trim().split(' ').map(Number) };
  }

  // On any POSIX system, the list of macOS can be had.
  test.each(['linux', 'darwin'] as const)('is listed and killed as on %s', async (platform) => {
    if (platform === 'linux' && process.platform !== 'linux') return;
    const { root, pids } = await plant();
    const tree = new ProcessTree({ root, platform });
    expect((await tree.members())?.map(({ pid }) => pid).sort()).toEqual([...pids].sort());
    await tree.kill();
    expect(pids.filter(isAlive)).toEqual([]);
    expect(await tree.members()).toEqual([]);
  });

  test('whose root could not be started is empty', async () => {
    const root = spawn('no such program');
    const tree = new ProcessTree({ root, platform: process.platform });
    await once(root, 'error');
    expect(await tree.members()).toEqual([]);
    await tree.kill();
  });

  test('that asks to end has time for it', async () => {
    const { root, pids } = await plant();
    const tree = new ProcessTree({ root, platform: process.platform });
    expect(await tree.gone(0)).toBe(false);
    await tree.ask();
    expect(await tree.gone(10_000)).toBe(true);
    expect(pids.filter(isAlive)).toEqual([]);
  });
});
