import { expect, test } from 'vitest';
import { sampleRecord } from '../../../test/support/build-record.ts';
import { sampleManifest } from '../../../test/support/sample-manifest.ts';
import type { TreeEntry } from '../../sidecar/tree/digest.ts';
import { sizesAfter } from './sizes-after.ts';

function entry(path: string, size: number): TreeEntry {
  return { path, size, sha256: '0'.repeat(64), mode: 0o644, kind: 'other' };
}

test('the packages of the replaced files have their new sizes, the largest first', () => {
  const { findings } = sampleRecord();
  const packages = [
    { name: 'torch', size: 500, chain: ['app'] },
    { name: 'app', size: 300, chain: [] },
    { name: 'tool', size: 20, chain: [] },
  ];
  const record = sampleRecord({
    manifest: sampleManifest({
      files: [entry('_internal/app/main.pyc', 100), entry('_internal/tool.pyc', 20), entry('VERSION', 5)],
    }),
    findings: { ...findings, packages },
  });
  const files = [
    entry('_internal/app/main.pyc', 400),
    entry('_internal/tool.pyc', 10),
    entry('VERSION', 6),
  ].map((file) => ({ kind: 'module' as const, entry: file, content: Buffer.alloc(0) }));
  expect(sizesAfter(record, files).map(({ name, size }) => [name, size])).toEqual([
    ['app', 600],
    ['torch', 500],
    ['tool', 10],
  ]);
});
