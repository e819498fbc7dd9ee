import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeptLines } from './kept-lines.ts';

test('the newest lines are kept, as far as they fit, and the last one always', () => {
  const lines = fc.array(fc.string({ maxLength: 30 }), { maxLength: 60 });
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 100 }), (all, limit) => {
      const kept = new KeptLines(limit, () => 7);
      for (const line of all) kept.add(line);
      const found = kept.lines;
      expect(found).toEqual(found.length === 0 ? [] : all.slice(-found.length));
      const size = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length + 1, 0);
      expect(size(found) <= limit || found.length === 1).toBe(true);
      // One more would not have fitted.
      if (found.length < all.length) expect(size(all.slice(-found.length - 1))).toBeGreaterThan(limit);
      expect(kept.bytes).toBe(7);
    }),
    { numRuns: 200 },
  );
});
