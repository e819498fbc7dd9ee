import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestJsonSchema, parseManifest, readManifest, writeManifest } from './manifest.ts';
import { isSigned, isVerified, type Manifest } from './manifest-types.ts';
import { targetFor } from './target.ts';
import { treeOf } from './tree/digest.ts';

const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const entry = { size: 10, sha256, mode: 0o644, kind: 'other' } as const;
const tree = treeOf([
  { ...entry, path: 'backend', mode: 0o755, kind: 'elf' },
  { ...entry, path: '_internal/größe $& "files": [].txt' },
  { ...entry, path: '_internal/link', size: 0, mode: 0o755, link: 'data' },
  { ...entry, path: '_internal/plugins/', size: 0, mode: 0o755 },
]);
const manifest: Manifest = {
  schemaVersion: 1,
  name: 'backend',
  version: '1.2.0rc1',
  target: targetFor('linux', 'x64'),
  executable: 'backend',
  packager: { name: 'pyinstaller', version: '6.22.0', command: ['pyinstaller', '--name', '"files": []'] },
  python: { version: '3.12.7', implementation: 'CPython' },
  createdAt: '2026-03-01T09:30:00.000Z',
  ...tree,
  build: { cacheLevel: 'none', seconds: { environment: 1.5, freeze: 12 } },
};
const at = manifest.createdAt;
const verification = {
  digest: tree.digest,
  passed: true,
  checks: [{ name: 'ready', passed: true }],
  runs: 5,
  at,
};
const signature = {
  digest: tree.digest,
  tool: 'codesign',
  signed: 3,
  kept: 0,
  skipped: 1,
  notarized: true,
  stapled: false,
  at,
};
const code = (expected: string) => expect.objectContaining({ name: 'UserError', code: expected });
const parse = (value: unknown) => parseManifest(JSON.stringify(value), 'sidecar.json');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar-manifest-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('writeManifest and readManifest', () => {
  test('give back what was written, and leave nothing else behind', async () => {
    const file = join(folder, 'a.sidecar.json');
    const full = { ...manifest, verification, signature };
    await writeManifest(file, full);
    await writeManifest(file, full);
    expect(await readManifest(file)).toEqual(full);
    expect(await readdir(folder)).toEqual(['a.sidecar.json']);
  });

  test('the text does not depend on the order of keys', async () => {
    const [one, other] = [join(folder, 'b'), join(folder, 'c')];
    await writeManifest(one, manifest);
    await writeManifest(other, Object.fromEntries(Object.entries(manifest).reverse()) as unknown as Manifest);
    const text = await readFile(one, 'utf8');
    expect(await readFile(other, 'utf8')).toBe(text);
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"name"/);
    expect(text).toMatch(/\n {4}\{"path":"backend",.*\}\n {2}\]\n\}\n$/);
  });

  test('takes a byte order mark and CRLF', async () => {
    const file = join(folder, 'd');
    await writeFile(file, `\uFEFF${JSON.stringify(manifest, null, 2).replaceAll('\n', '\r\n')}`);
    expect(await readManifest(file)).toEqual(manifest);
  });

  test('a failed write leaves the previous manifest', async () => {
    const file = join(folder, 'e');
    await writeManifest(file, manifest);
    await expect(writeManifest(file, { ...manifest, size: 1 })).rejects.toThrow(
      code('manifest-inconsistent'),
    );
    expect(await readManifest(file)).toEqual(manifest);
  });

  test('names a file that is not there', async () => {
    await expect(readManifest(join(folder, 'none'))).rejects.toThrow(code('manifest-missing'));
    await expect(readManifest(folder)).rejects.toThrow(code('manifest-missing'));
  });
});

describe('a wrong manifest', () => {
  test.each([
    ['a missing key', { ...manifest, name: undefined }, 'name: found nothing, expected string'],
    ['a wrong type', { ...manifest, size: '12' }, 'size: found "12", expected number'],
    ['a fraction', { ...manifest, size: 1.5 }, 'size: found 1.5, expected int'],
    [
      'a wrong word',
      { ...manifest, build: { cacheLevel: '7', seconds: {} } },
      'build.cacheLevel: found "7", expected "none" or "0"',
    ],
    ['an unknown key', { ...manifest, colour: 'red' }, `expected no key 'colour'`],
    [
      'a wrong file',
      { ...manifest, files: [{ ...entry, path: 'a', mode: 511 }] },
      'files[0].mode: found 511, expected 493 or 420',
    ],
    ['a wrong digest', { ...manifest, digest: 'md5:1' }, 'digest: found "md5:1", expected text like'],
    ['another JSON', [1, 2], 'the whole: found [1,2], expected object'],
    ['null', null, 'the whole: found null, expected object'],
  ])('%s is named with path, found and expected', (_, value, message) => {
    expect(() => parse(value)).toThrow(code('manifest-invalid'));
    expect(() => parse(value)).toThrow(message);
  });

  test('names five problems of many', () => {
    const files = Array.from({ length: 50 }, () => ({}));
    expect(() => parse({ ...manifest, files })).toThrow(/files\[0\]\.path.*and \d+ more/);
  });

  test('is no JSON', () => {
    expect(() => parseManifest('{', 'x')).toThrow(code('manifest-invalid'));
  });

  test('is newer', () => {
    expect(() => parse({ schemaVersion: 2, all: 'new' })).toThrow(code('manifest-newer'));
  });

  const tampered = (files: unknown[]) => ({ ...manifest, files });
  const [first, ...others] = tree.files;
  test.each([
    ['size', { ...manifest, size: manifest.size + 1 }, 'the sum'],
    ['content', tampered([{ ...first, sha256: sha256.replace('e', 'f') }, ...others]), 'computed from'],
    ['mode', tampered([{ ...first, mode: 0o755 }, ...others]), 'computed from'],
    ['file left out', tampered(others), 'computed from'],
    ['program', { ...manifest, executable: 'frontend' }, 'no such file'],
    ['program that is a link', { ...manifest, executable: '_internal/link' }, 'link or a folder'],
    ['target', { ...manifest, target: { ...manifest.target, arch: 'arm64' } }, `expected 'linux x64'`],
    ['file listed twice', { ...manifest, ...treeOf([...tree.files, ...others]) }, 'twice'],
    ['path outside', { ...manifest, ...treeOf([...tree.files, { ...entry, path: '../x' }]) }, `'..'`],
    [
      'link outside',
      { ...manifest, ...treeOf([...tree.files, { ...entry, path: 'x', link: '../x' }]) },
      'out of',
    ],
  ])('contradicts itself: %s', (_, value, message) => {
    expect(() => parse(value)).toThrow(code('manifest-inconsistent'));
    expect(() => parse(value)).toThrow(message);
  });

  test.each([
    ['name-invalid', { ...manifest, name: '../x' }],
    ['target-unknown', { ...manifest, target: { ...manifest.target, triple: 'amiga' } }],
  ])('%s', (expected, value) => {
    expect(() => parse(value)).toThrow(code(expected));
  });

  test('any change of one character is a manifest or a UserError', () => {
    const text = JSON.stringify(manifest);
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), (index, inserted) => {
        try {
          parseManifest(text.slice(0, index) + inserted + text.slice(index + 1), 'x');
        } catch (error) {
          expect(error).toMatchObject({ name: 'UserError' });
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('proofs', () => {
  const other = `sha256:${'0'.repeat(64)}`;
  test('hold for the tree that they name', () => {
    expect(isVerified({ ...manifest, verification })).toBe(true);
    expect(isSigned({ ...manifest, signature })).toBe(true);
  });
  test('are void without proof, after a change, after a failed check', () => {
    expect(isVerified(manifest)).toBe(false);
    expect(isSigned(manifest)).toBe(false);
    expect(isVerified({ ...manifest, verification, digest: other })).toBe(false);
    expect(isSigned({ ...manifest, signature, digest: other })).toBe(false);
    expect(isVerified({ ...manifest, verification: { ...verification, passed: false } })).toBe(false);
  });
});

test('the JSON Schema describes every key', () => {
  const schema = manifestJsonSchema() as Record<string, unknown>;
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Sidecar manifest',
    additionalProperties: false,
  });
  expect(schema).not.toHaveProperty('$id');
  expect(Object.keys(schema['properties'] as object).sort()).toEqual(
    [...Object.keys(manifest), 'signature', 'verification'].sort(),
  );
  expect(schema['required']).not.toContain('signature');
});
