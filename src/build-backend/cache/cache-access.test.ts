import { describe, expect, test } from 'vitest';
import { sampleRecord } from '../../../test/support/build-record.ts';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { withFolder } from '../../../test/support/folders.ts';
import { MemoryStore } from '../../../test/support/memory-store.ts';
import type { BuildRecord } from './build-record.ts';
import { cacheAccess, readRecord, writeRecord } from './cache-access.ts';

/** Writes `record` and reads it again, on a machine that knows nothing. */
function writtenAndRead(record: BuildRecord) {
  return withFolder(undefined, async (cache) => {
    const host = fakeHost({ cache });
    const store = new MemoryStore();
    const access = cacheAccess(store, host);
    const blobs = await writeRecord(record, access);
    const known = await Promise.all(
      [...store.records.values()].map(({ content }) =>
        access.memory.answer('build record', content, () => undefined),
      ),
    );
    const isKnown = known.every((answer) => answer !== undefined);
    const read = await readRecord(record.key, access);
    return { blobs, isKnown, read, warnings: host.recorded.annotations };
  });
}

describe('writeRecord', () => {
  test('keeps a record, which need not be checked when it is read here', async () => {
    const record = sampleRecord();
    const [{ sha256, size } = { sha256: '', size: 0 }] = record.archive;
    expect(await writtenAndRead(record)).toEqual({
      blobs: [{ sha256, size }],
      isKnown: true,
      read: record,
      warnings: [],
    });
  });

  test('does not keep what could not be read again, and says so', async () => {
    const { manifest } = sampleRecord();
    const { blobs, read, warnings } = await writtenAndRead(
      sampleRecord({ manifest: { ...manifest, size: manifest.size + 1 } }),
    );
    expect({ blobs, read }).toEqual({ blobs: undefined, read: undefined });
    expect(warnings).toMatchObject([{ level: 'warning', message: expect.stringContaining('manifest.size') }]);
  });
});
