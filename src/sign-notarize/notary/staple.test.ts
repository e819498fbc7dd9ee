import { describe, expect, test } from 'vitest';
import { signingContext } from '../../../test/support/signing-context.ts';
import { virtualClock } from '../../../test/support/virtual-clock.ts';
import { notStaplable, staple, stapleCall, stapleCheck } from './staple.ts';

/** A host whose `stapler` ends with these codes in turn. */
function stapler(codes: number[], platform: NodeJS.Platform = 'darwin') {
  const calls: string[] = [];
  const context = signingContext({
    host: {
      platform,
      exec: async (tool, args) => {
        calls.push([tool, ...args].join(' '));
        return { code: codes.shift() ?? 0, stdout: '', stderr: 'Record not found' };
      },
    },
  });
  return { calls, context };
}

describe('staple', () => {
  test('retries error 65 until the ticket is there, then validates', async () => {
    const { calls, context } = stapler([65, 65, 0]);
    const clock = virtualClock();
    await staple('/x/App.app', context, clock);
    const once = 'xcrun stapler staple -v /x/App.app';
    expect(calls).toEqual([once, once, once, 'xcrun stapler validate /x/App.app']);
    expect(clock.waits).toEqual([5000, 10_000]);
  });

  test('gives up with what the tool said', async () => {
    const { context } = stapler(Array.from({ length: 6 }, () => 65));
    await expect(staple('/x/App.dmg', context, virtualClock())).rejects.toMatchObject({
      code: 'staple-failed',
      message: expect.stringContaining('(code 65). It said:\nRecord not found'),
    });
  });

  test('refuses what can have no ticket, without calling a tool', async () => {
    const { calls, context } = stapler([]);
    await expect(staple('/x/backend', context, virtualClock())).rejects.toMatchObject({
      code: 'staple-failed',
    });
    expect(calls).toEqual([]);
  });

  test('is rcodesign where no Mac is', () => {
    expect(stapleCall('linux', 'a.pkg')).toEqual({ tool: 'rcodesign', args: ['staple', 'a.pkg'] });
    expect(stapleCheck('linux', 'a.pkg')).toBeUndefined();
  });

  test.each([
    ['a.app', false],
    ['a.PKG', false],
    ['a.dmg', false],
    ['backend', true],
    ['backend.zip', true],
  ])('%s', (place, impossible) => {
    expect(notStaplable(place) !== undefined).toBe(impossible);
  });
});
