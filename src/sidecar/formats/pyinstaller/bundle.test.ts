import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TinyEntry, tinyCArchive, tinyPyz } from '../../../../test/support/tiny/pyinstaller.ts';
import { UserError } from '../../../shared/errors.ts';
import { extractEntry, readPyInstallerBundle } from './bundle.ts';

const bootloader = Buffer.from('the bootloader, MEI but no cookie');
const pyz = tinyPyz([
  { name: 'shop', type: 1, content: 'bytecode' },
  { name: 'shop.lazy', type: 3 },
  { name: 'shop.lazy.service', content: 'more bytecode' },
  { name: 'shop/data.txt', type: 2, content: 'old' },
]);
const modules = [
  { name: 'shop', isPackage: true, size: 8 },
  { name: 'shop.lazy', isPackage: true, size: 0 },
  { name: 'shop.lazy.service', isPackage: false, size: 13 },
];
const ONEDIR: TinyEntry[] = [
  { name: 'pyi-contents-directory _internal', type: 'o' },
  { name: 'struct', type: 'm', content: Buffer.from('code'), compress: true },
  { name: 'pyiboot01_bootstrap', type: 's', content: Buffer.from('code'), compress: true },
  { name: 'main', type: 's', content: Buffer.from('code') },
  { name: 'anything.pyz', type: 'z', content: pyz },
];
const text = Buffer.from('Größe '.repeat(1000));

let folder = '';
let program = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pyinstaller ü'"));
});
beforeEach(async () => {
  await rm(folder, { recursive: true });
  await mkdir(folder);
  program = join(folder, 'my server-1.2');
});
afterAll(() => rm(folder, { recursive: true }));

const write = (...parts: readonly Buffer[]) => writeFile(program, Buffer.concat(parts));

describe('readPyInstallerBundle', () => {
  test('reads a program of a one-directory build', async () => {
    await write(bootloader, tinyCArchive(ONEDIR));
    const bundle = await readPyInstallerBundle(program);
    expect(bundle).toEqual({
      pythonVersion: '3.12',
      pythonLibrary: 'libpython3.12.so.1.0',
      archiveFile: program,
      entries: [
        { name: 'struct', type: 'module', size: 4, compressedSize: 12 },
        { name: 'pyiboot01_bootstrap', type: 'script', size: 4, compressedSize: 12 },
        { name: 'main', type: 'script', size: 4, compressedSize: 4 },
        { name: 'anything.pyz', type: 'pyz', size: pyz.length, compressedSize: pyz.length },
      ],
      modules,
      scripts: ['pyiboot01_bootstrap', 'main'],
      runtimeOptions: ['pyi-contents-directory _internal'],
      onefile: false,
      contentsDirectory: '_internal',
    });
  });

  test.each(['b', 'x', 'Z', 'n', 'd'])('an entry of type %s makes it one file', async (type) => {
    await write(bootloader, tinyCArchive([...ONEDIR, { name: 'libx.so', type }]));
    expect((await readPyInstallerBundle(program))?.onefile).toBe(true);
  });

  test('knows the layout without contents directory, and old version numbers', async () => {
    await write(bootloader, tinyCArchive(ONEDIR.slice(1), 38));
    expect(await readPyInstallerBundle(program)).toMatchObject({
      pythonVersion: '3.8',
      contentsDirectory: undefined,
    });
  });

  test.each([0, 1, 87, 88, 1024 * 1024 - 4, 2 * 1024 * 1024 + 1])(
    'finds it before %i bytes of signature',
    async (length) => {
      await write(bootloader, tinyCArchive(ONEDIR), Buffer.alloc(length));
      expect((await readPyInstallerBundle(program))?.modules).toEqual(modules);
    },
  );

  test('passes over a cookie that is only data', async () => {
    const fake = Buffer.from('MEI\x0c\x0b\x0a\x0b\x0e and nothing that fits', 'latin1');
    await write(bootloader, tinyCArchive(ONEDIR), fake, Buffer.alloc(100, 255));
    expect((await readPyInstallerBundle(program))?.modules).toEqual(modules);
  });

  test('reads a module list that is a dict', async () => {
    const dict = tinyPyz([{ name: 'shop', type: 1, content: 'x' }], { dict: true });
    await write(bootloader, tinyCArchive([{ name: 'out00-PYZ.pyz', type: 'z', content: dict }]));
    expect((await readPyInstallerBundle(program))?.modules).toEqual([
      { name: 'shop', isPackage: true, size: 1 },
    ]);
  });

  test('reads an archive beside the program, for Windows without its suffix', async () => {
    await write(bootloader);
    await writeFile(`${program}.pkg`, tinyCArchive(ONEDIR));
    expect((await readPyInstallerBundle(program))?.archiveFile).toBe(`${program}.pkg`);
    await writeFile(join(folder, 'tool.EXE'), bootloader);
    await writeFile(join(folder, 'tool.pkg'), tinyCArchive(ONEDIR));
    expect((await readPyInstallerBundle(join(folder, 'tool.EXE')))?.archiveFile).toBe(
      join(folder, 'tool.pkg'),
    );
  });

  test('reads module archives that are files of their own', async () => {
    const noPyz = ONEDIR.filter(({ type }) => type !== 'z');
    await write(bootloader, tinyCArchive(noPyz));
    expect((await readPyInstallerBundle(program))?.modules).toEqual([]);
    await mkdir(join(folder, '_internal'));
    await writeFile(join(folder, '_internal', 'any.pyz'), pyz);
    await writeFile(join(folder, 'zipapp.pyz'), '#!/usr/bin/env python3\nPK');
    expect((await readPyInstallerBundle(program))?.modules).toEqual(modules);
  });

  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['another program', bootloader],
  ])('gives undefined for %s', async (_, content) => {
    await write(content);
    expect(await readPyInstallerBundle(program)).toBeUndefined();
  });

  test('leaves a missing program to the caller', async () => {
    await expect(readPyInstallerBundle(program)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each([
    ['a cookie that does not fit', tinyCArchive(ONEDIR).subarray(1)],
    ['no PYZ where one is listed', tinyCArchive([{ name: 'PYZ.pyz', type: 'z', content: Buffer.alloc(99) }])],
    ['a PYZ cut short', tinyCArchive([{ name: 'PYZ.pyz', type: 'z', content: pyz.subarray(0, -3) }])],
    ['a path as contents directory', tinyCArchive([{ name: 'pyi-contents-directory ../..', type: 'o' }])],
    [
      'the folder above as contents directory',
      tinyCArchive([{ name: 'pyi-contents-directory ..', type: 'o' }]),
    ],
  ])('reports %s', async (_, archive) => {
    await write(archive);
    const error = await readPyInstallerBundle(program).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'pyinstaller-archive-damaged',
      message: expect.stringContaining(program),
    });
  });

  test('with any bytes changed is a bundle, no bundle or damaged', async () => {
    const archive = tinyCArchive(ONEDIR);
    const change = fc.tuple(fc.nat(archive.length - 1), fc.constantFrom(0, 1, 0x29, 0x72, 0x80, 0xff));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = Buffer.from(archive);
        for (const [at, value] of changes) changed[at] = value;
        await write(changed);
        const result = await readPyInstallerBundle(program).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(UserError);
      }),
      { numRuns: 150 },
    );
  });
});

describe('extractEntry', () => {
  const entry: TinyEntry = { name: 'data/größe.txt', type: 'x', content: text, compress: true };

  test('unpacks an entry, compressed or not', async () => {
    await write(bootloader, tinyCArchive([entry, { ...entry, name: 'plain', compress: false }]));
    expect((await extractEntry(program, 'data/größe.txt')).equals(text)).toBe(true);
    expect((await extractEntry(program, 'plain')).equals(text)).toBe(true);
  });

  test('unpacks no more than allowed, and no more than was announced', async () => {
    await write(bootloader, tinyCArchive([entry]));
    await expect(extractEntry(program, entry.name, 100)).rejects.toMatchObject({
      code: 'pyinstaller-entry-too-large',
    });
    const bomb = tinyCArchive([entry]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(text.length);
    bomb.writeUInt32BE(10, bomb.indexOf(size));
    await write(bomb);
    await expect(extractEntry(program, entry.name)).rejects.toMatchObject({
      code: 'pyinstaller-archive-damaged',
    });
  });

  test('says when there is no such entry or no archive', async () => {
    await write(bootloader, tinyCArchive([entry]));
    await expect(extractEntry(program, 'other')).rejects.toMatchObject({ code: 'pyinstaller-entry-missing' });
    await write(bootloader);
    await expect(extractEntry(program, entry.name)).rejects.toMatchObject({
      code: 'pyinstaller-entry-missing',
    });
  });

  test('gives an empty entry', async () => {
    await write(
      tinyCArchive([
        { name: 'empty', type: 'x' },
        { name: 'empty too', type: 'x', compress: true },
      ]),
    );
    expect(await extractEntry(program, 'empty')).toHaveLength(0);
    expect(await extractEntry(program, 'empty too')).toHaveLength(0);
  });
});
