import { expect, test } from 'vitest';
import { sampleManifest } from '../../../test/support/sample-manifest.ts';
import { reportWith, sampleReport } from '../../../test/support/sample-report.ts';
import { parseManifest } from '../../sidecar/manifest.ts';
import { isVerified } from '../../sidecar/manifest-types.ts';
import { type TreeEntry, treeDigest } from '../../sidecar/tree/digest.ts';
import { failed, skipped } from '../check.ts';
import { verificationOf } from './verification-of.ts';

const files: TreeEntry[] = [{ path: 'app', size: 4, sha256: 'a'.repeat(64), mode: 0o755, kind: 'elf' }];
const digest = treeDigest(files);
const dead = failed('start', { measured: 'it ended', expected: 'it runs', hint: 'x', details: ['stderr'] });

test('every check that was made, and what it covers', () => {
  const verification = verificationOf({ ...reportWith(skipped('macos', 'no limit')), digest });
  expect(verification).toMatchObject({ digest, passed: true, runs: 2, at: '2026-01-02T03:04:05.678Z' });
  expect(verification?.checks).toHaveLength(20);
  expect(verification?.checks[0]).toEqual({ name: 'exists', passed: true, measured: 'as it should be' });
});

test('a failed check is never a proof, whatever the flag says', () => {
  const verification = verificationOf({ ...reportWith(dead), digest, passed: true });
  expect(verification?.passed).toBe(false);
  expect(verification?.checks.find(({ name }) => name === 'start')).toEqual({
    name: 'start',
    passed: false,
    measured: 'it ended',
    expected: 'it runs',
    hint: 'x',
  });
});

test('the manifest takes it, and believes it', () => {
  const verification = verificationOf(sampleReport({ digest }));
  const manifest = sampleManifest({ digest, files, size: 4, ...(verification && { verification }) });
  expect(isVerified(parseManifest(JSON.stringify(manifest), 'app.sidecar.json'))).toBe(true);
});

test('nothing made proves nothing', () => {
  expect(verificationOf(sampleReport({ checks: [] }))?.passed).toBe(false);
});

test('nothing where no tree was read', () => {
  const { digest: _, ...report } = sampleReport();
  expect(verificationOf(report)).toBeUndefined();
});
