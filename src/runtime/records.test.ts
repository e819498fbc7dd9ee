import { expect, test } from 'vitest';
import { sampleManifest } from '../../test/support/sample-manifest.ts';
import { executableInfo } from './records.ts';

const file = { path: 'app', size: 7, sha256: 'a'.repeat(64), mode: 0o755, kind: 'elf' } as const;

test('a manifest is put in the words of an app', () => {
  const manifest = sampleManifest({ size: 7, files: [{ ...file, path: '_internal/app' }, file] });
  expect(executableInfo({ ...manifest, files: [{ path: 'other', sha256: 'b' }, ...manifest.files] })).toEqual(
    {
      path: 'app',
      name: 'app',
      platform: 'linux',
      arch: 'x64',
      version: '1.2.3',
      size: 7,
      checksum: 'a'.repeat(64),
      digest: 'd'.repeat(64),
      createdAt: '2026-01-02T03:04:05.000Z',
    },
  );
});

test('a program that is not listed has no checksum', () => {
  expect(executableInfo(sampleManifest())).not.toHaveProperty('checksum');
});
