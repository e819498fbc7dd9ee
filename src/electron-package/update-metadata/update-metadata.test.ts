import { expect, test } from 'vitest';
import { metadataOf } from '../../../test/support/release-folder.ts';
import { UserError } from '../../shared/errors.ts';
import { archOfName, channelFile, channelsOf } from './channel-file.ts';
import { formatUpdateMetadata, nameOf, parseUpdateMetadata } from './update-metadata.ts';

/** As electron-builder 26 writes it. */
const TEXT = `version: 1.2.0
files:
  - url: Notes-1.2.0.AppImage
    sha512: abc==
    size: 12
    blockMapSize: 3
path: Notes-1.2.0.AppImage
sha512: abc==
releaseNotes: |
  one
  two
releaseDate: '2026-03-01T09:30:00.000Z'
`;

test('what electron-builder writes comes out as it went in, with what nobody here knows', () => {
  const text = `${TEXT}stagingPercentage: 10\n`;
  expect(formatUpdateMetadata(parseUpdateMetadata(text, 'latest.yml'))).toBe(text);
});

test('text that would be read as something else is quoted', () => {
  const metadata = metadataOf({ version: '1.0' }, [{ url: 'yes', sha512: 'a' }]);
  expect(formatUpdateMetadata(metadata)).toContain("version: '1.0'\nfiles:\n  - url: 'yes'\n");
});

test.each([
  ['version: [', 'not YAML', 1],
  ['version: 1\nfiles: []\n', "'version'", undefined],
  ['version: 1.2.0\nfiles: []\n', 'names no file', undefined],
  ['version: 1.2.0\nfiles: [{ url: a }]\n', "'a' has no sha512", undefined],
  ['version: 1.2.0\nfiles: [{ sha512: a }]\n', "'files.0.url'", undefined],
  ['just text', "'the whole'", undefined],
])('%j is refused', (text, words, line) => {
  expect(() => parseUpdateMetadata(text, 'latest.yml')).toThrow(words);
  try {
    parseUpdateMetadata(text, 'latest.yml');
  } catch (error) {
    const place = error instanceof UserError ? error.place : undefined;
    expect(place).toEqual({ file: 'latest.yml', ...(line !== undefined && { line }) });
  }
});

test('names are taken apart as the updater puts them together', () => {
  expect(channelFile('latest.yml')).toMatchObject({ channel: 'latest', platform: 'win32' });
  expect(channelFile('my-beta-mac.yml')).toMatchObject({ channel: 'my-beta', platform: 'darwin' });
  expect(channelFile('beta-linux-arm64.yml')).toMatchObject({
    channel: 'beta',
    platform: 'linux',
    arch: 'arm64',
  });
  expect(channelFile('latest-linux.yml')).toMatchObject({ platform: 'linux', arch: 'x64' });
  expect(channelsOf('beta')).toEqual(['beta', 'alpha']);
  expect(channelsOf('rc')).toEqual(['rc']);
  expect(nameOf({ url: 'My%20App.exe?x=1' })).toBe('My App.exe');
  const names = [
    'a-arm64.zip',
    'a_amd64.deb',
    'a-x86_64.AppImage',
    'a-universal.dmg',
    'a-armv7l.deb',
    'a.exe',
  ];
  expect(names.map(archOfName)).toEqual(['arm64', 'x64', 'x64', 'universal', 'arm', undefined]);
});
