import { expect, test } from 'vitest';
import { filesBelow, withFolder } from '../../../../test/support/folders.ts';
import { ContentMemory } from './content-memory.ts';

test('what was found in a content is known of the same content, and of no other', () =>
  withFolder(undefined, async (cache) => {
    const memory = new ContentMemory({ cache });
    expect(await memory.answer('length', 'text', () => '4')).toBe('4');
    const again = new ContentMemory({ cache });
    const known = (about: string, content: string | Uint8Array) =>
      again.answer(about, content, () => undefined);
    expect((await known('length', Buffer.from('text')))?.toString()).toBe('4');
    expect(await known('length', 'texts')).toBeUndefined();
    expect(await known('words', 'text')).toBeUndefined();
    expect(await filesBelow(cache)).toEqual([expect.stringMatching(/^contents[\\/][0-9a-f]{64}$/)]);
  }));
