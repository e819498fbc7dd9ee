import { zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sampleRecord } from '../../../test/support/build-record.ts';
import { UserError } from '../../shared/errors.ts';
import { decodeRecord, encodeRecord } from './build-record.ts';
import { compressed, decompressed } from './compressed-json.ts';

const record = sampleRecord();

const layerFile = { path: 'app', source: 'main.py', how: { kind: 'data' } };

/** The record with something changed in its text. */
function changed(change: (value: Record<string, unknown>) => unknown): Uint8Array {
  return compressed(change(decompressed(encodeRecord(record).content) as Record<string, unknown>));
}

test('what is written is read, without proofs, and names its blobs', () => {
  const verification = { digest: record.manifest.digest, passed: true, checks: [], runs: 1, at: '' };
  const kept = encodeRecord({ ...record, manifest: { ...record.manifest, verification } });
  expect(decodeRecord(kept.content, record.key)).toEqual(record);
  expect(kept.blobs).toEqual([{ sha256: 'b'.repeat(64), size: 5 }]);
});

describe('refused', () => {
  const refusals: [string, Uint8Array][] = [
    ['no zstd', Buffer.from('text')],
    ['no JSON', zstdCompressSync('{')],
    ['cut off', encodeRecord(record).content.slice(0, 100)],
    ['another format', changed((value) => ({ ...value, format: 2 }))],
    ['something more', changed((value) => ({ ...value, more: 1 }))],
    ['something less', changed(({ findings: _, ...value }) => value)],
    ['a part without a digest', changed((value) => ({ ...value, archive: [{ size: 1, frames: [] }] }))],
    ['a part under a path', changed((value) => ({ ...value, archive: [{ ...part(), sha256: '../../x' }] }))],
    ['a layer without a part of its own', changed((value) => ({ ...value, layer: [layerFile] }))],
    ['a manifest that contradicts itself', of({ size: 4 })],
    ['a name that leaves the folder', of({ name: '../app' })],
    ['a version that leaves the folder', of({ version: '1/../../x' })],
    ['a file that leaves the tree', of({ files: [{ ...file(), path: '../../etc/passwd' }] })],
    ['a target that nobody knows', of({ target: { platform: 'linux', arch: 'x64', triple: 'x-y-z' } })],
  ];

  test.each(refusals)('%s', (_, content) => {
    expect(() => decodeRecord(content, record.key)).toThrow(UserError);
  });

  test('a record of another key', () => {
    expect(() => decodeRecord(encodeRecord(record).content, '2'.repeat(64))).toThrow(/another key/);
  });

  function part() {
    const [first] = record.archive;
    if (!first) throw new Error('the sample has a part');
    return first;
  }

  function file() {
    const [first] = record.manifest.files;
    if (!first) throw new Error('the sample has a file');
    return first;
  }

  function of(manifest: object): Uint8Array {
    return changed((value) => ({ ...value, manifest: { ...record.manifest, ...manifest } }));
  }
});
