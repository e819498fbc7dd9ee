import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleKey } from '../../../../test/support/build-blobs.ts';
import { encodeRecord } from './action-result.ts';
import { blobFile, recordFile } from './directory-layout.ts';
import { evict } from './evict.ts';

/** Hours since the last use, sizes in bytes; a record names blobs by their numbers. */
const blobs = fc.array(
  fc.record({ size: fc.integer({ min: 1, max: 3000 }), hours: fc.integer({ min: 0, max: 9 }) }),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const records = fc.array(
  fc.record({ names: fc.uniqueArray(fc.nat({ max: 5 })), hours: fc.integer({ min: 0, max: 9 }) }),
  { maxLength: 5 },
);

const blobName = (nth: number) => sampleKey(`blob ${nth}`);
const recordName = (nth: number) => sampleKey(`record ${nth}`);

async function place(path: string, bytes: Buffer, hours: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  // A little more than whole hours, so that the age limit is never met exactly.
  const time = new Date(Date.now() - hours * 3_600_000 - 60_000);
  await utimes(path, time, time);
}

async function left(folder: string): Promise<{ names: Set<string>; size: number }> {
  const names = new Set<string>();
  let size = 0;
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    names.add(file.name);
    size += (await stat(join(file.parentPath, file.name))).size;
  }
  return { names, size };
}

test('whatever is kept: records that stay have their blobs, the rest is small enough, and the oldest went', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'evict-'));
  const run = fc.asyncProperty(blobs, records, fc.nat({ max: 12_000 }), async (kept, known, maxSize) => {
    await rm(folder, { recursive: true });
    await mkdir(folder);
    for (const [nth, { size, hours }] of kept.entries()) {
      await place(blobFile(folder, blobName(nth)), Buffer.alloc(size), hours);
    }
    const namedBy = known.map(({ names }) => names.filter((nth) => nth < kept.length));
    for (const [nth, { hours }] of known.entries()) {
      const refs = (namedBy[nth] ?? []).map((blob) => ({ sha256: blobName(blob), size: 1 }));
      const bytes = encodeRecord(recordName(nth), { content: Buffer.alloc(0), blobs: refs });
      await place(recordFile(folder, recordName(nth)), bytes, hours);
    }
    const before = await left(folder);

    await evict({ folder, maxSize });

    const after = await left(folder);
    const stays = known.map((_, nth) => after.names.has(recordName(nth)));
    for (const [nth, names] of namedBy.entries()) {
      if (stays[nth]) expect(names.every((blob) => after.names.has(blobName(blob)))).toBe(true);
    }
    const young = kept.filter(({ hours }, nth) => hours === 0 && !namedBy.flat().includes(nth));
    const allowance = young.reduce((sum, { size }) => sum + size, 0);
    expect(after.size).toBeLessThanOrEqual(Math.max(maxSize, allowance));
    if (before.size <= maxSize) expect(after.names).toEqual(before.names);
    const hours = (here: boolean) =>
      known.filter((_, nth) => stays[nth] === here).map((record) => record.hours);
    expect(Math.min(...hours(false))).toBeGreaterThanOrEqual(Math.max(...hours(true)));
  });
  await fc.assert(run, { numRuns: 150 });
  await rm(folder, { recursive: true });
}, 60_000);
