import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { infoPlist } from '../../../test/support/mac-tree.ts';
import { type Sample, writeTree } from '../../../test/support/sample-tree.ts';
import { tinyElf } from '../../../test/support/tiny/elf.ts';
import { tinyFat, tinyMacho } from '../../../test/support/tiny/macho.ts';
import { tinyPe } from '../../../test/support/tiny/pe.ts';
import type { Platform } from '../../sidecar/target.ts';
import { planTree } from './plan.ts';

const ARM64 = 0x0100000c;
const program = tinyMacho({ type: 2 });
const library = tinyMacho({ type: 6 });
const host = { platform: process.platform };
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plan-'));
});
afterEach(() => rm(root, { recursive: true }));

async function plan(tree: Record<string, Sample>, platform: Platform = 'darwin') {
  await writeTree(root, tree);
  const { stages, skipped } = await planTree(root, platform, host);
  return {
    stages: stages.map((stage) => stage.map(({ path }) => path).sort()),
    files: stages.flat(),
    skipped,
  };
}

const framework = {
  'Python.framework/Versions/3.12/Python': library,
  'Python.framework/Versions/3.12/Resources/Info.plist': infoPlist('Python', 'org.python', 'FMWK'),
  'Python.framework/Versions/3.12/lib/x.so': library,
  'Python.framework/Versions/Current': { link: '3.12' },
  'Python.framework/Python': { link: 'Versions/Current/Python' },
};

function under(folder: string, tree: Record<string, Sample>): Record<string, Sample> {
  return Object.fromEntries(Object.entries(tree).map(([path, sample]) => [`${folder}/${path}`, sample]));
}

describe('macOS', () => {
  test('every Mach-O by its header, whatever its name; scripts and data never', async () => {
    const { stages, files } = await plan({
      backend: program,
      '_internal/x.so': tinyMacho({ type: 8 }),
      '_internal/no-extension': tinyFat([{ cpu: ARM64, bytes: library }]),
      '_internal/libx.dylib': { link: 'x.so' },
      '_internal/run.sh': { content: '#!/bin/sh\n', mode: 0o755 },
      '_internal/data.so': 'text',
    });
    expect(stages).toEqual([['_internal/no-extension', '_internal/x.so', 'backend']]);
    expect(files.find(({ path }) => path === 'backend')?.kind).toBe('program');
    expect(files.filter(({ kind }) => kind === 'library')).toHaveLength(2);
  });

  test('what is in a bundle before the bundle, and each once', async () => {
    const { stages, files } = await plan({
      ...under('Example.app/Contents/Frameworks', framework),
      'Example.app/Contents/Info.plist': infoPlist('Example', 'com.example', 'APPL'),
      'Example.app/Contents/MacOS/Example': program,
      'Example.app/Contents/MacOS/helper': program,
    });
    const inside = 'Example.app/Contents/Frameworks/Python.framework/Versions/3.12';
    expect(stages).toEqual([
      [`${inside}/lib/x.so`],
      ['Example.app/Contents/MacOS/helper'],
      [inside],
      ['Example.app'],
    ]);
    expect(files.at(-1)).toMatchObject({
      bundle: {
        type: 'app',
        executable: 'Contents/MacOS/Example',
        inner: expect.arrayContaining(['Contents/MacOS/helper']),
      },
      kind: 'program',
    });
  });

  test('a folder that only has the name of a bundle is none', async () => {
    const { stages } = await plan({
      'x.framework/x': library,
      'y.bundle/Info.plist': 'no list',
      'y.bundle/z.so': library,
    });
    expect(stages).toEqual([['x.framework/x', 'y.bundle/z.so']]);
  });

  test('what is left out, and why', async () => {
    const { stages, skipped } = await plan({
      'setuptools/cli.exe': tinyPe({}),
      'x.o': tinyMacho({ type: 1 }),
      'linux.so': tinyElf({}),
      'cut.so': library.subarray(0, library.length - 4),
    });
    expect(stages).toEqual([]);
    expect(skipped.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'cut.so', status: 'skipped', why: expect.stringContaining('begins like a program') },
      { path: 'linux.so', status: 'skipped', why: expect.stringContaining('Linux file') },
      { path: 'setuptools/cli.exe', status: 'skipped', why: expect.stringContaining('Windows file') },
      { path: 'x.o', status: 'skipped', why: expect.stringContaining('object file') },
    ]);
  });
});

test('Windows: every PE, and no Mach-O', async () => {
  const { stages, skipped } = await plan(
    { 'a.exe': tinyPe({}), 'b.pyd': tinyPe({}), c: tinyPe({}), 'm.so': library },
    'win32',
  );
  expect(stages).toEqual([['a.exe', 'b.pyd', 'c']]);
  expect(skipped).toMatchObject([{ path: 'm.so' }]);
});

test('Linux: nothing, since ELF files carry no signature', async () => {
  expect(await plan({ a: tinyElf({}) }, 'linux')).toMatchObject({ stages: [], skipped: [] });
});
