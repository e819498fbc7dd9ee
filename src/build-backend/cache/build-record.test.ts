import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleRecord } from '../../../test/support/build-record.ts';
import { UserError } from '../../shared/errors.ts';
import { type BuildRecord, decodeRecord, encodeRecord } from './build-record.ts';
import { compressed, decompressed } from './compressed-json.ts';
import { ContentMemory } from './memory/content-memory.ts';

const record = sampleRecord();

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'record ü '));
});
afterEach(() => rm(cache, { recursive: true }));

/** As a run on this machine reads it. */
function decoded(content: Uint8Array, key = record.key): Promise<BuildRecord> {
  return decodeRecord(content, key, new ContentMemory({ cache }));
}

const layerFile = { path: 'app', source: 'main.py', how: { kind: 'data' } };

/** The record with something changed in its text. */
function changed(change: (value: Record<string, unknown>) => unknown): Uint8Array {
  return compressed(change(decompressed(encodeRecord(record).content) as Record<string, unknown>));
}

test('what is written is read, without proofs, and names its blobs', async () => {
  const verification = { digest: record.manifest.digest, passed: true, checks: [], runs: 1, at: '' };
  const kept = encodeRecord({ ...record, manifest: { ...record.manifest, verification } });
  expect(await decoded(kept.content)).toEqual(record);
  // The second time from memory.
  expect(await decoded(kept.content)).toEqual(record);
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

  test.each(refusals)('%s, each time', async (_, content) => {
    await expect(decoded(content)).rejects.toThrow(UserError);
    await expect(decoded(content)).rejects.toThrow(UserError);
  });

  test('a record of another key, even where its content is known', async () => {
    const { content } = encodeRecord(record);
    await decoded(content);
    await expect(decoded(content, '2'.repeat(64))).rejects.toThrow(/another key/);
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

test('what was found sound is not checked again', async () => {
  const { content } = encodeRecord(record);
  const unsound = changed((value) => ({ ...value, more: 1 }));
  const memory = new ContentMemory({ cache });
  const known = (of: Uint8Array) => memory.answer('build record', of, () => undefined);
  expect(await known(content)).toBeUndefined();
  await decoded(content);
  expect(await known(content)).toBeDefined();
  await expect(decoded(unsound)).rejects.toThrow('more');
  expect(await known(unsound)).toBeUndefined();
  await memory.answer('build record', unsound, () => '');
  expect(await decoded(unsound)).toMatchObject({ key: record.key });
});
