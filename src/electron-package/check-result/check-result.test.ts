import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  asarBytes,
  debBytes,
  type PackageEntries,
  tarBytes,
  zipBytes,
} from '../../../test/support/app-packages.ts';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { sampleManifest } from '../../../test/support/sample-manifest.ts';
import { writeTree } from '../../../test/support/sample-tree.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import { targetFromTriple } from '../../sidecar/target.ts';
import { readTree } from '../../sidecar/tree.ts';
import type { Finding } from '../finding.ts';
import { checkResult } from './check-result.ts';

const PROGRAM = Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(5000, 7)]);
const BACKEND: PackageEntries = {
  notes: { content: PROGRAM, mode: 0o755 },
  '_internal/libz.so.1': { content: 'library' },
  '_internal/libz.so': { link: 'libz.so.1' },
};
const ASAR = asarBytes({ 'main.js': 10, 'node_modules/gyp/a.py': 3 });
let root: string;
let output: string;
let manifest: Manifest;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'result-'));
  await writeTree(join(root, 'backend'), samples(BACKEND));
  const { files, size, digest } = await readTree(join(root, 'backend'), { platform: process.platform });
  manifest = sampleManifest({ name: 'notes', executable: 'notes', files, size, digest });
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  output = await mkdtemp(join(root, 'output-'));
});

function samples(entries: PackageEntries) {
  return Object.fromEntries(
    Object.entries(entries).map(([path, entry]) => [
      path,
      'link' in entry ? entry : { content: Buffer.from(entry.content), mode: entry.mode ?? 0o644 },
    ]),
  );
}

/** The files of an app below `prefix`; `backend` is what lies where the backend should. */
function app(
  prefix: string,
  backend: PackageEntries = BACKEND,
  asar: Buffer | undefined = ASAR,
): PackageEntries {
  const inside = Object.entries(backend).map(([path, entry]) => [`${prefix}/backend/${path}`, entry]);
  return {
    // What is not looked at may be anything: Electron's sandbox is set-uid.
    'chrome-sandbox': { content: 'sandbox', mode: 0o4755 },
    ...Object.fromEntries(inside),
    ...(asar && { [`${prefix}/app.asar`]: { content: asar } }),
  };
}

function check(changes: Partial<Manifest> = {}, config: object = {}): Promise<Finding[]> {
  const values = config as Record<string, unknown>;
  const place = { file: 'package.json' };
  return checkResult(
    {
      ...{ output, manifest: { ...manifest, ...changes }, resourcesPath: 'backend', channel: 'latest' },
      config: {
        project: root,
        file: 'package.json',
        values,
        packageJson: { version: '1.2.0' },
        placeOf: () => place,
      },
    },
    fakeHost({ temp: root, platform: process.platform }),
  );
}

async function put(name: string, bytes: Buffer): Promise<void> {
  await writeFile(join(output, name), bytes);
}

const PACKAGES: [name: string, pack: (entries: PackageEntries) => Buffer, prefix: string][] = [
  ['notes-1.2.0.zip', (entries) => zipBytes(entries), 'resources'],
  [
    'notes-1.2.0-mac.zip',
    (entries) => zipBytes(entries, Buffer.alloc(100, 3)),
    'Notes.app/Contents/Resources',
  ],
  ['notes-1.2.0.tar.gz', (entries) => gzipSync(tarBytes(entries)), 'notes-1.2.0/resources'],
  ['a.deb', (entries) => debBytes('data.tar.gz', gzipSync(tarBytes(entries))), './opt/Notes/resources'],
  ['b.deb', (entries) => debBytes('data.tar', tarBytes(entries)), './opt/Notes/resources'],
  [
    'c.deb',
    (entries) => debBytes('data.tar.zst', zstdCompressSync(tarBytes(entries))),
    './opt/Notes/resources',
  ],
];

describe.each(PACKAGES)('%s', (name, pack, prefix) => {
  const findings = async (entries: PackageEntries) => {
    await put(name, pack(entries));
    return (await check()).filter(({ rule }) => rule.startsWith('pack'));
  };

  test('with the backend as it is has no findings', async () => {
    expect(await findings(app(prefix))).toEqual([]);
  });

  test.each<[string, PackageEntries, string, string]>([
    [
      'another byte',
      { notes: { content: Buffer.alloc(5004, 7), mode: 0o755 } },
      "content of 'notes'",
      'signIgnore',
    ],
    [
      'no execute bit',
      { notes: { content: PROGRAM, mode: 0o644 } },
      "mode of 'notes' is 644, expected 755",
      'archive',
    ],
    [
      'a file for a link',
      { '_internal/libz.so': { content: 'library' } },
      "type of '_internal/libz.so'",
      'links',
    ],
    ['one file more', { 'more.txt': { content: 'x' } }, "'more.txt' is extra", 'filter'],
  ])('with %s is found', async (_, change, words, hint) => {
    const found = await findings(app(prefix, { ...BACKEND, ...change }));
    expect(found).toMatchObject([{ rule: 'packaged-backend' }]);
    expect(found[0]?.message).toContain(`'${name}'`);
    expect(found[0]?.message).toContain(words);
    expect(found[0]?.hint).toContain(hint);
  });

  test('without the backend, without the app, damaged, or with a way out of it is found', async () => {
    expect(await findings(app(prefix, {}))).toMatchObject([{ rule: 'packaged-backend-missing' }]);
    expect(await findings({ readme: { content: 'x' } })).toMatchObject([{ rule: 'packaged-app-missing' }]);
    const bytes = pack(app(prefix));
    await put(name, bytes.subarray(0, bytes.length / 3));
    expect(await check()).toMatchObject([{ rule: 'package-damaged' }]);
    const out = { [`${prefix}/backend/../../../evil`]: { content: 'x' } };
    const [unsafe] = await findings({ ...app(prefix), ...out });
    expect(unsafe).toMatchObject({
      rule: 'package-damaged',
      message: expect.stringContaining("contains '..'"),
    });
  });
});

describe('an unpacked app', () => {
  async function unpacked(asar: Buffer | undefined, backend = BACKEND): Promise<string> {
    const folder = join(output, 'linux-unpacked');
    const { 'chrome-sandbox': _, ...files } = app('resources', backend, asar);
    await writeTree(folder, samples(files));
    return folder;
  }

  test('with the backend as it is has no findings, and an execute bit that was lost is one', async () => {
    const folder = await unpacked(ASAR);
    expect(await check()).toEqual([]);
    await chmod(join(folder, 'resources', 'backend', 'notes'), 0o644);
    expect(await check()).toMatchObject([{ rule: 'packaged-backend' }]);
    // Windows has no modes, and what is on this disk says nothing about it.
    expect(await check({ target: targetFromTriple('x86_64-pc-windows-msvc') })).toEqual([]);
  });

  test.each([
    ['the backend', { 'main.js': 10, 'dist/notes/notes': 5004 }, 'packaged-backend-in-asar', "'!dist'"],
    [
      'sources',
      { 'main.js': 10, 'server/app.py': 30, 'requirements.txt': 5 },
      'packaged-sources',
      "'!server'",
    ],
    ['an environment', { 'main.js': 10, '.venv/bin/python': 30 }, 'packaged-sources', "'!.venv'"],
  ])('with %s inside the asar is found', async (_, files, rule, line) => {
    await unpacked(asarBytes(files as Record<string, number>));
    const found = await check();
    expect(found).toMatchObject([{ rule }]);
    expect(found[0]?.hint).toContain(line);
  });

  test('with a damaged asar, without one, and as a plain folder', async () => {
    const folder = await unpacked(ASAR.subarray(0, 60));
    expect(await check()).toMatchObject([{ rule: 'packaged-asar' }]);
    await rm(join(folder, 'resources', 'app.asar'));
    expect(await check()).toMatchObject([{ rule: 'packaged-app-missing' }]);
    await writeTree(join(folder, 'resources', 'app'), { 'main.js': 'x', 'server/a.py': 'y' });
    expect(await check()).toMatchObject([{ rule: 'packaged-sources' }]);
  });

  test('for macOS lies in its bundle', async () => {
    const { 'chrome-sandbox': _, ...files } = app('mac-arm64/Notes.app/Contents/Resources', {});
    await writeTree(output, samples(files));
    const found = await check();
    expect(found).toMatchObject([{ rule: 'packaged-backend-missing' }]);
    expect(found[0]?.message).toContain("'mac-arm64/Notes.app'");
  });
});

test('nothing made is found, and what cannot be opened is said', async () => {
  expect(await check()).toMatchObject([{ rule: 'packaged-app-missing' }]);
  await put('notes.dmg', Buffer.from('a disk image'));
  await put('notes.msi', Buffer.from('a package'));
  await mkdir(join(output, 'other'));
  const found = await check();
  expect(found).toMatchObject([{ rule: 'package-not-opened', severity: 'warning' }]);
  expect(found[0]?.message).toContain("'notes.dmg' (nothing here can open this format), 'notes.msi'");
});
