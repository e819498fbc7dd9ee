import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumLine, writeChecksums } from './checksums.ts';

test('are sorted, and name files without their folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'checksums-'));
  for (const name of ['b.tar.zst', 'a.json']) await writeFile(join(folder, name), name);
  const place = await writeChecksums([join(folder, 'b.tar.zst'), join(folder, 'a.json')], folder);
  expect(place).toBe(join(folder, 'SHA256SUMS'));
  expect(await readFile(place, 'utf8')).toMatch(/^[0-9a-f]{64} {2}a\.json\n[0-9a-f]{64} {2}b\.tar\.zst\n$/);
  await rm(folder, { recursive: true });
});

test.each([
  ['a b', 'X  a b\n'],
  ['a\nb', '\\X  a\\nb\n'],
  ['a\\b', '\\X  a\\\\b\n'],
])('a name such as %j is escaped as sha256sum does', (name, line) => {
  expect(checksumLine('X', name)).toBe(line);
});
