import { describe, expect, test } from 'vitest';
import { withFolder } from '../../../test/support/folders.ts';
import { type BuildHistory, decodeHistory, encodeHistory } from './build-history.ts';
import { compressed } from './compressed-json.ts';
import { ContentMemory } from './memory/content-memory.ts';

const DIGEST = 'a'.repeat(64);
const history: BuildHistory = {
  sets: [
    {
      files: [{ path: 'app/main.py', role: 'module' }],
      listings: [{ folder: 'app', deep: true, of: 'importable' }],
    },
  ],
  newest: {
    key: { digest: DIGEST, parts: [{ name: 'target', digest: DIGEST, detail: {} }] },
    record: DIGEST,
  },
};

/** What two runs on one machine read, one after the other. */
function readTwice(content: Uint8Array, known = false): Promise<(BuildHistory | undefined)[]> {
  return withFolder(undefined, async (cache) => {
    const memory = new ContentMemory({ cache });
    if (known) await memory.answer('build history', content, () => '');
    return [await decodeHistory(content, memory), await decodeHistory(content, memory)];
  });
}

test('what is written is read', async () => {
  expect(await readTwice(encodeHistory(history).content)).toEqual([history, history]);
});

describe('is no history, each time', () => {
  test.each<[string, Uint8Array]>([
    ['no zstd', Buffer.from('text')],
    ['cut off', encodeHistory(history).content.slice(0, 20)],
    ['another shape', compressed({ ...history, more: 1 })],
    ['a key that is a path', compressed({ ...history, newest: { ...history.newest, record: '../x' } })],
  ])('%s', async (_, content) => {
    expect(await readTwice(content)).toEqual([undefined, undefined]);
  });
});

test('what was found sound is not checked again', async () => {
  const content = compressed({ ...history, more: 1 });
  expect(await readTwice(content, true)).toEqual(Array(2).fill({ ...history, more: 1 }));
});
