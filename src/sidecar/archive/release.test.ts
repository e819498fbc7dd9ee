import fc from 'fast-check';
import { expect, test } from 'vitest';
import { release, share } from './release.ts';

const LARGE = 2 ** 16;

test('memory of its own is freed', () => {
  for (const buffer of [Buffer.alloc(LARGE), Buffer.alloc(LARGE + 64).subarray(0, LARGE)]) {
    release(buffer);
    expect(buffer.length).toBe(0);
  }
});

test('memory that others may have a part of is left alone', () => {
  for (const buffer of [
    Buffer.alloc(LARGE - 1),
    Buffer.alloc(LARGE + 65).subarray(65),
    Buffer.from('small'),
  ]) {
    const { length } = buffer;
    release(buffer);
    expect(buffer.length).toBe(length);
  }
});

test('what is shared is freed by the last one, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (steps) => {
      const buffer = Buffer.alloc(LARGE);
      let holders = 1;
      for (const isShared of steps) {
        if (isShared) share(buffer);
        else release(buffer);
        holders += isShared ? 1 : -1;
        expect(buffer.length).toBe(holders > 0 ? LARGE : 0);
        if (holders === 0) return;
      }
    }),
  );
});
