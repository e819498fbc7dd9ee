import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeTree } from '../../test/support/sample-tree.ts';
import { tinyCArchive, tinyPyz } from '../../test/support/tiny/pyinstaller.ts';
import { tinyZip } from '../../test/support/tiny/zip.ts';
import { readContents } from './contents.ts';

const pyz = {
  name: 'PYZ.pyz',
  type: 'z',
  content: tinyPyz([{ name: 'shop.lazy.service', content: 'code' }]),
};
const internal = { name: 'pyi-contents-directory _internal', type: 'o' };
const base = tinyZip(['abc.pyc', 'encodings/__init__.pyc']);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contents ü'"));
});
afterEach(() => rm(folder, { recursive: true }));

describe('readContents', () => {
  test('a folder: modules of the archive, of base_library.zip and of files, with their parents', async () => {
    await writeTree(folder, {
      app: tinyCArchive([internal, pyz]),
      'outside.py': '',
      '_internal/base_library.zip': base,
      '_internal/shop/data ü.json': '{}',
      '_internal/fast/_speed.abi3.so': '',
    });
    const contents = await readContents(join(folder, 'app'));
    expect([...(contents?.modules ?? [])].sort()).toEqual(
      ['abc', 'encodings', 'fast', 'fast._speed', 'shop', 'shop.lazy', 'shop.lazy.service'].sort(),
    );
    expect(contents?.files.get('shop/data ü.json')).toBe(2);
    expect(contents?.files.has('outside.py')).toBe(false);
    expect(await contents?.read('shop/data ü.json')).toEqual(Buffer.from('{}'));
  });

  test('one file: its files lie in the archive, with / on every platform', async () => {
    const entries = [
      pyz,
      { name: 'base_library.zip', type: 'x', content: base, compress: true },
      { name: 'shop\\data.json', type: 'x', content: Buffer.from('{}') },
    ];
    await writeTree(folder, { 'app.exe': tinyCArchive(entries), 'beside.txt': '' });
    const contents = await readContents(join(folder, 'app.exe'));
    expect([...(contents?.files.keys() ?? [])].sort()).toEqual(['base_library.zip', 'shop/data.json']);
    expect(contents?.modules.has('encodings')).toBe(true);
    expect(await contents?.read('shop/data.json')).toEqual(Buffer.from('{}'));
  });

  test.skipIf(process.platform === 'win32')('links count as the files that they lead to', async () => {
    await writeTree(folder, {
      app: tinyCArchive([internal, pyz]),
      '_internal/libz.so.1': 'library',
      '_internal/Versions/3.12/Python': 'x',
    });
    await symlink('libz.so.1', join(folder, '_internal/libz.so'));
    await symlink('3.12', join(folder, '_internal/Versions/Current'));
    await symlink('nowhere', join(folder, '_internal/broken'));
    const contents = await readContents(join(folder, 'app'));
    expect(Object.fromEntries(contents?.files ?? [])).toEqual({
      'libz.so': 7,
      'libz.so.1': 7,
      'Versions/3.12/Python': 1,
    });
  });

  test('another program', async () => {
    await writeTree(folder, { app: '#!/bin/sh\n' });
    expect(await readContents(join(folder, 'app'))).toBeUndefined();
  });
});
