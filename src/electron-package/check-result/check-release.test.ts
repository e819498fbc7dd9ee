import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  blockMap,
  SAMPLE_RELEASE,
  textOf,
  writeRelease,
  writeSums,
} from '../../../test/support/release-folder.ts';
import { checkRelease } from './check-release.ts';

const EXPECTED = { version: '1.2.0', channel: 'latest', bothMacArchitectures: true, updates: true };
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'release-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function sound(): Promise<string> {
  const folder = await mkdtemp(join(root, 'one-'));
  await writeRelease(folder, SAMPLE_RELEASE);
  return folder;
}

async function rewrite(folder: string, name: string, change: (text: string) => string): Promise<void> {
  const before = await textOf(folder, name);
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${name}`);
  await writeFile(join(folder, name), after);
}

test('a sound release has no findings', async () => {
  expect((await checkRelease(await sound(), EXPECTED)).findings).toEqual([]);
});

/** What is broken, its rule, and the words that name it. Checksums are written anew unless they are what is broken. */
const BROKEN: [what: string, rule: string, names: string[], breaks: (folder: string) => Promise<unknown>][] =
  [
    [
      'signed after it was hashed',
      'update-entry-bytes',
      ['Notes-Setup-1.2.0.exe', 'size 3022', 'latest.yml'],
      (folder) => writeFile(join(folder, 'Notes-Setup-1.2.0.exe'), 'a'.repeat(3022)),
    ],
    [
      'another size in the metadata',
      'update-entry-bytes',
      ['Notes-1.2.0-mac.zip', 'expected 9'],
      (folder) => rewrite(folder, 'latest-mac.yml', (text) => text.replace(/size: \d+/, 'size: 9')),
    ],
    [
      'an installer that was not uploaded',
      'update-entry-missing',
      ['notes_1.2.0_amd64.deb', '404'],
      (folder) => rm(join(folder, 'notes_1.2.0_amd64.deb')),
    ],
    [
      'another name than in the metadata',
      'update-entry-missing',
      ["'Notes 1.2.0.AppImage' has exactly its content"],
      async (folder) => {
        await rename(join(folder, 'Notes-1.2.0.AppImage'), join(folder, 'Notes 1.2.0.AppImage'));
      },
    ],
    [
      'the hash of "Not Found"',
      'update-entry-not-found',
      ['notes_1.2.0_arm64.deb', 'Not Found'],
      async (folder) => {
        const hash = createHash('sha512').update('Not Found').digest('base64');
        await rewrite(folder, 'latest-linux-arm64.yml', (text) =>
          text.replace(/(arm64\.deb\n\s+sha512: )\S+/, `$1${hash}`),
        );
      },
    ],
    [
      'an entry twice',
      'update-entry-twice',
      ['latest.yml', '2 times'],
      (folder) =>
        rewrite(folder, 'latest.yml', (text) => text.replace(/( {2}- url:[\s\S]*?)(path:)/, '$1$1$2')),
    ],
    [
      'the path of another file',
      'update-path',
      ["'path' is 'Old.exe'"],
      (folder) => rewrite(folder, 'latest.yml', (text) => text.replace(/path: .*/, 'path: Old.exe')),
    ],
    [
      'the top-level hash of the unsigned file',
      'update-path',
      ["its 'sha512'"],
      (folder) => rewrite(folder, 'latest.yml', (text) => text.replace(/^sha512: .*/m, 'sha512: abc=')),
    ],
    [
      'a block map that does not add up',
      'update-block-map',
      ['add up to 2999 bytes', 'has 3021'],
      (folder) =>
        writeFile(
          join(folder, 'Notes-Setup-1.2.0.exe.blockmap'),
          blockMap(2999, (map) => gzipSync(map)),
        ),
    ],
    [
      'a block map that is none',
      'update-block-map',
      ['cannot be read'],
      (folder) => truncate(join(folder, 'Notes-Setup-1.2.0.exe.blockmap'), 20),
    ],
    [
      'a block map without its installer',
      'update-block-map',
      ["there is no 'old.exe'"],
      (folder) => copyFile(join(folder, 'Notes-Setup-1.2.0.exe.blockmap'), join(folder, 'old.exe.blockmap')),
    ],
    [
      'another block map size',
      'update-block-map',
      ['Notes-1.2.0.AppImage', "the file's own end says"],
      (folder) =>
        rewrite(folder, 'latest-linux.yml', (text) => text.replace(/blockMapSize: \d+/, 'blockMapSize: 5')),
    ],
    [
      'metadata of another version',
      'update-version',
      ['latest-mac.yml', '1.1.0', '1.2.0'],
      (folder) =>
        rewrite(folder, 'latest-mac.yml', (text) => text.replace('version: 1.2.0', 'version: 1.1.0')),
    ],
    [
      'a version that is none',
      'update-version',
      ['1.2', 'cannot compare'],
      (folder) => rewrite(folder, 'latest.yml', (text) => text.replace('version: 1.2.0', "version: '1.2'")),
    ],
    [
      'another channel',
      'update-channel',
      ['nightly', 'latest'],
      (folder) => rename(join(folder, 'latest.yml'), join(folder, 'nightly.yml')),
    ],
    [
      'only one macOS processor listed',
      'update-architecture-missing',
      ['arm64'],
      async (folder) => {
        for (const ending of ['', '.blockmap']) await rm(join(folder, `Notes-1.2.0-arm64-mac.zip${ending}`));
        await writeFile(join(folder, 'Notes-1.2.0-arm64.dmg'), 'a disk image');
        await rewrite(folder, 'latest-mac.yml', (text) =>
          text.replace(/ {2}- url: \S*arm64[\s\S]*?(?=path:)/, ''),
        );
      },
    ],
    [
      'a Linux installer in the file of another processor',
      'update-architecture',
      ['latest-linux.yml', 'arm64'],
      async (folder) => {
        const entry = /- url: \S*arm64\.deb\n(?: {4}.*\n)+/.exec(
          await textOf(folder, 'latest-linux-arm64.yml'),
        )?.[0];
        await rewrite(folder, 'latest-linux.yml', (text) => text.replace('path:', `  ${entry}path:`));
      },
    ],
    [
      'one file for two processors',
      'release-same-bytes',
      ['notes_1.2.0_amd64.deb', 'notes_1.2.0_armhf.deb'],
      (folder) => copyFile(join(folder, 'notes_1.2.0_amd64.deb'), join(folder, 'notes_1.2.0_armhf.deb')),
    ],
    [
      'metadata that was not uploaded',
      'update-metadata-missing',
      ['Notes-1.2.0-arm64.AppImage', 'latest-linux-arm64.yml'],
      (folder) => rm(join(folder, 'latest-linux-arm64.yml')),
    ],
    [
      'an installer that its metadata lacks',
      'update-entry-absent',
      ['Notes-2.AppImage', 'latest-linux.yml'],
      (folder) => writeFile(join(folder, 'Notes-2.AppImage'), 'another'),
    ],
    [
      'metadata that is no YAML',
      'update-metadata',
      ['is not YAML'],
      (folder) => writeFile(join(folder, 'latest.yml'), 'version: ['),
    ],
    [
      'metadata without a hash',
      'update-metadata',
      ['has no sha512'],
      (folder) => rewrite(folder, 'latest-mac.yml', (text) => text.replace(/ {4}sha512: .*\n/, '')),
    ],
    [
      'metadata without a file',
      'update-metadata',
      ['names no file'],
      (folder) => writeFile(join(folder, 'latest.yml'), 'version: 1.2.0\n'),
    ],
    [
      'an empty file',
      'release-file-empty',
      ['portable.exe'],
      (folder) => writeFile(join(folder, 'portable.exe'), ''),
    ],
    [
      'notes about two backends',
      'release-sidecar',
      ['sha256:b', 'sha256:a'],
      async (folder) => {
        const note = (digest: string) =>
          `sidecars:\n  - { name: n, version: 1.2.0, target: x86_64-apple-darwin, digest: 'sha256:${digest}' }\n`;
        await rewrite(folder, 'latest-mac.yml', (text) => text + note('a'));
        await rewrite(folder, 'latest.yml', (text) => text + note('b'));
      },
    ],
  ];

test.each(BROKEN)('%s is found, and nothing else', async (_, rule, names, breaks) => {
  const folder = await sound();
  await breaks(folder);
  await writeSums(folder);
  const { findings } = await checkRelease(folder, EXPECTED);
  expect(findings.map((each) => each.rule)).toEqual([rule]);
  const said = `${findings[0]?.message} ${findings[0]?.hint}`;
  for (const name of names) expect(said).toContain(name);
});

test.each([
  [
    'another file',
    (folder: string) => writeFile(join(folder, 'notes.rpm'), 'new'),
    "does not name 'notes.rpm'",
  ],
  ['a missing one', (folder: string) => rm(join(folder, 'Notes-Setup-1.2.0.exe.blockmap')), '.exe.blockmap'],
  ['another line', (folder: string) => rewrite(folder, 'SHA256SUMS', (text) => `${text}oops\n`), 'Line 7'],
  [
    'another sum',
    (folder: string) => rewrite(folder, 'SHA256SUMS', (text) => text.replace(/^[0-9a-f]/gm, '0')),
    'sha256',
  ],
])('SHA256SUMS and %s', async (_, breaks, words) => {
  const folder = await mkdtemp(join(root, 'sums-'));
  await writeRelease(folder, { ...SAMPLE_RELEASE, mac: [], linux: ['x64'] });
  await breaks(folder);
  const { findings } = await checkRelease(folder, EXPECTED);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['release-checksums']));
  expect(findings.map(({ message }) => message).join()).toContain(words);
});

test('an app for one processor of macOS is warned about only', async () => {
  const folder = await mkdtemp(join(root, 'arm-'));
  await writeRelease(folder, { ...SAMPLE_RELEASE, mac: ['arm64'] });
  const { findings } = await checkRelease(folder, EXPECTED);
  expect(findings).toMatchObject([{ rule: 'update-architecture-missing', severity: 'warning' }]);
});

test('a universal zip serves both processors', async () => {
  const folder = await mkdtemp(join(root, 'universal-'));
  await writeRelease(folder, { ...SAMPLE_RELEASE, mac: ['universal'] });
  expect((await checkRelease(folder, EXPECTED)).findings).toEqual([]);
});
