import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleKey } from '../../../../test/support/build-blobs.ts';
import { blobsOfRecord, decodeRecord, encodeRecord } from './action-result.ts';
import type { CacheRecord } from './cache-store.ts';
import { decodeMessage, encodeMessage, type MessageField } from './protobuf.ts';

const KEY = sampleKey('a');
const RECORD: CacheRecord = {
  content: Buffer.from('{"a":1}'),
  blobs: [
    { sha256: sampleKey('b'), size: 300 },
    { sha256: sampleKey('empty'), size: 0 },
  ],
};

const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
const record = fc.record({
  content: fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  blobs: fc.array(fc.record({ sha256: digest, size: fc.maxSafeNat() }), { maxLength: 5 }),
});

/** The bytes with what a server may do to a message that it writes anew: another order, fields of its own. */
function rewritten(bytes: Buffer): Buffer {
  const fields = decodeMessage(bytes) ?? [];
  const worker: MessageField = [9, encodeMessage([[1, Buffer.from('10.0.0.1')]])];
  return encodeMessage([worker, ...fields.toSorted(([a], [b]) => b - a)]);
}

describe('records', () => {
  test('are action results: content in stdout_raw, blobs as output files', () => {
    const fields = decodeMessage(encodeRecord(KEY, RECORD)) ?? [];
    expect(fields.map(([field]) => field)).toEqual([2, 2, 5, 7]);
    expect(String(fields[2]?.[1])).toBe('{"a":1}');
    const [path, inner] = decodeMessage(fields[0]?.[1] as Buffer) ?? [];
    expect([path?.[0], String(path?.[1]), inner?.[0]]).toEqual([1, sampleKey('b'), 2]);
    const [hash, size] = decodeMessage(inner?.[1] as Buffer) ?? [];
    expect([String(hash?.[1]), size]).toEqual([sampleKey('b'), [2, 300]]);
  });

  test('come back, also when a server wrote them anew', () => {
    fc.assert(
      fc.property(digest, record, (key, kept) => {
        const bytes = encodeRecord(key, kept);
        expect(decodeRecord(key, bytes)).toEqual(kept);
        expect(decodeRecord(key, rewritten(bytes))).toEqual(kept);
        expect(blobsOfRecord(bytes)).toEqual(kept.blobs);
      }),
      { numRuns: 200 },
    );
  });

  test('are nothing under the key of another', () => {
    expect(decodeRecord(KEY, encodeRecord(KEY, RECORD))).toEqual(RECORD);
    expect(decodeRecord(sampleKey('other'), encodeRecord(KEY, RECORD))).toBeUndefined();
  });

  test('are nothing when they are cut off or one bit is another', () => {
    fc.assert(
      fc.property(digest, record, fc.nat(), fc.nat({ max: 7 }), (key, kept, place, bit) => {
        const bytes = encodeRecord(key, kept);
        const at = place % bytes.length;
        expect(decodeRecord(key, bytes.subarray(0, at))).toBeUndefined();
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        // The path of an output file is for servers; no other bit may be lost on us.
        const read = decodeRecord(key, flipped);
        if (read) expect(read).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  test('do not name files outside of the cache', () => {
    const outside = encodeRecord(KEY, { ...RECORD, blobs: [{ sha256: '../../../etc/passwd', size: 1 }] });
    expect(decodeRecord(KEY, outside)).toBeUndefined();
    expect(blobsOfRecord(outside)).toBeUndefined();
  });

  test.each([Buffer.alloc(0), Buffer.from('<html>'), Buffer.from('{"a":1}')])('%s is none', (bytes) => {
    expect(decodeRecord(KEY, bytes)).toBeUndefined();
  });
});
