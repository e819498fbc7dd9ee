import { expect, test } from 'vitest';
import { filesBelow, withFolder } from '../../../../test/support/folders.ts';
import { ContentMemory } from './content-memory.ts';

test('what was found in a content is known of the same content, and of no other', () =>
  withFolder(undefined, async (cache) => {
    const memory = new ContentMemory({ cache });
    await memory.keep('length', 'text', '4');
    const again = new ContentMemory({ cache });
    expect(again.get('length', Buffer.from('text'))?.toString()).toBe('4');
    expect(again.get('length', 'texts')).toBeUndefined();
    expect(again.get('words', 'text')).toBeUndefined();
    expect(await filesBelow(cache)).toEqual([expect.stringMatching(/^contents[\\/][0-9a-f]{64}$/)]);
  }));
