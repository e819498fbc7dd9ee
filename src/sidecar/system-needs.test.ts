import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTree } from '../../test/support/sample-tree.ts';
import { tinyElf } from '../../test/support/tiny/elf.ts';
import { readBinaries } from './binaries.ts';
import { systemNeeds } from './system-needs.ts';
import { readTree } from './tree.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "needs ü'"));
});
afterEach(() => rm(root, { recursive: true }));

test('the highest version by number and the file that asks for it', async () => {
  await writeTree(root, {
    old: tinyElf({ versions: { 'libc.so.6': ['GLIBC_2.9'] }, needed: ['libc.so.6'] }),
    'lib/new.so': tinyElf({ versions: { 'libc.so.6': ['GLIBC_2.34'] }, needed: ['libc.so.6'] }),
    'lib/cpp.so': tinyElf({ versions: { 'libstdc++.so.6': ['GLIBCXX_3.4.29'] }, needed: ['libstdc++.so.6'] }),
    'GLIBC_2.99.txt': 'GLIBC_2.99',
  });
  const { files } = await readTree(root, { platform: 'linux' });
  expect(await systemNeeds(await readBinaries(root, files))).toEqual([
    { what: 'GLIBCXX', value: '3.4.29', file: 'lib/cpp.so' },
    { what: 'GLIBC', value: '2.34', file: 'lib/new.so' },
  ]);
});

test('nothing where nothing is asked', async () => {
  await writeTree(root, { 'static.so': tinyElf({ dynamic: false }), text: 'text' });
  const { files } = await readTree(root, { platform: 'linux' });
  expect(await systemNeeds(await readBinaries(root, files))).toEqual([]);
});
