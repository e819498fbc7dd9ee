import {
  appendFile,
  copyFile,
  mkdtemp,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/shared/errors.ts';
import { readBinary } from '../../src/sidecar/formats/binary.ts';
import { extractEntry, readPyInstallerBundle } from '../../src/sidecar/formats/pyinstaller/bundle.ts';
import { type Freeze, frozenProgram, pyinstallerPython } from '../support/frozen-program.ts';
import { missing, unobtainable } from '../support/missing.ts';
import { findPython, pythonVersion } from '../support/python-tools.ts';
import { run } from '../support/run.ts';
import { unpackedWheel } from '../support/wheels.ts';

const extension = process.platform === 'win32' ? '.exe' : '';
/** The Pythons that each PyInstaller runs on, as its package says. */
const pythons: Readonly<Record<string, string | undefined>> = {
  '6.22.3': await findPython(8, 14),
  '5.13.2': await findPython(7, 12),
};

const files = {
  'main.py': 'import json, shop, shop.lazy.service\nprint(json.dumps(shop.name()))\n',
  'shop/__init__.py': 'def name():\n    return "shop"\n',
  'shop/lazy/service.py': 'VALUE = 1\n',
  'data/größe.txt': 'Maß und Größe\n',
};
const data = process.platform === 'win32' ? 'data;data' : 'data:data';
const program = { files, args: ['--name', 'server ü', '--add-data', data] } as const;

const READ_WITH_PYINSTALLER = `
import json, sys
from PyInstaller.archive.readers import CArchiveReader
archive = CArchiveReader(sys.argv[1])
modules = []
for name, entry in archive.toc.items():
    if entry[4] == 'z':
        modules += [[n, kind in (1, 3), size] for n, (kind, _, size) in archive.open_embedded_archive(name).toc.items()]
entries = [[n, kind, size, stored] for n, (_, stored, size, _, kind) in archive.toc.items() if kind != 'o']
# PyInstaller 5 keeps the options among the entries.
options = getattr(archive, 'options', [n for n, entry in archive.toc.items() if entry[4] == 'o'])
print(json.dumps({'options': options, 'entries': entries, 'modules': modules}))
`;
const LETTERS: Record<string, string> = {
  pyz: 'z',
  script: 's',
  module: 'm',
  package: 'M',
  binary: 'b',
  data: 'x',
  symlink: 'n',
};

describe.each([
  { title: 'PyInstaller 6, one directory', pyinstaller: '6.22.3', mode: 'onedir', contents: '_internal' },
  { title: 'PyInstaller 6, one file', pyinstaller: '6.22.3', mode: 'onefile', contents: '_internal' },
  { title: 'PyInstaller 5.13, one directory', pyinstaller: '5.13.2', mode: 'onedir', contents: undefined },
  { title: 'PyInstaller 5.13, one file', pyinstaller: '5.13.2', mode: 'onefile', contents: undefined },
])('$title', ({ pyinstaller, mode, contents }) => {
  const python = pythons[pyinstaller] ?? '';
  const reason = `a Python that PyInstaller ${pyinstaller} runs on`;
  // An old PyInstaller wants a Python that new machines no longer have.
  const skip = (pyinstaller.startsWith('5.') ? unobtainable : missing)(python !== '', reason);
  let executable = '';

  beforeAll(async () => {
    if (skip) return;
    executable = await programFor(
      { ...program, pyinstaller, python, args: [...program.args, `--${mode}`] },
      mode,
    );
  });

  test.skipIf(skip)("lists what PyInstaller's own reader lists", async () => {
    const bundle = await readPyInstallerBundle(executable);
    const tools = await pyinstallerPython(pyinstaller, python);
    const expected = JSON.parse(await run(tools, ['-c', READ_WITH_PYINSTALLER, executable]));
    expect({
      options: bundle?.runtimeOptions,
      entries: bundle?.entries.map((entry) => [
        entry.name,
        LETTERS[entry.type] ?? entry.type,
        entry.size,
        entry.compressedSize,
      ]),
      modules: bundle?.modules.map(({ name, isPackage, size }) => [name, isPackage, size]),
    }).toEqual(expected);
    expect(bundle?.modules.length).toBeGreaterThan(30);
  });

  test.skipIf(skip)('says what kind of bundle it is', async () => {
    const bundle = await readPyInstallerBundle(executable);
    expect(bundle).toMatchObject({
      pythonVersion: (await pythonVersion(python))?.join('.'),
      onefile: mode === 'onefile',
      contentsDirectory: contents,
      archiveFile: executable,
    });
    expect(bundle?.scripts.at(-1)).toBe('main');
    const modules = new Map(bundle?.modules.map((module) => [module.name, module.isPackage]));
    expect(modules.get('shop')).toBe(true);
    expect(modules.get('shop.lazy')).toBe(true);
    expect(modules.get('shop.lazy.service')).toBe(false);
    expect(modules.has('shop.unknown')).toBe(false);
  });
});

describe('one real program, changed', () => {
  const python = pythons['6.22.3'] ?? '';
  const skip = missing(python !== '', 'a Python that PyInstaller 6 runs on');
  const freeze = { ...program, pyinstaller: '6.22.3', python, args: [...program.args, '--onefile'] };
  let folder = '';
  let original = '';
  let copy = '';

  beforeAll(async () => {
    if (skip) return;
    original = await programFor(freeze, 'onefile');
    folder = await mkdtemp(join(tmpdir(), 'pyinstaller archive '));
    copy = join(folder, `server${extension}`);
  });
  afterAll(async () => {
    if (folder) await rm(folder, { recursive: true });
  });

  test.skipIf(skip)('gives the content of a data file, and no more than allowed', async () => {
    const name = join('data', 'größe.txt');
    expect((await extractEntry(original, name)).toString()).toBe(files['data/größe.txt']);
    await expect(extractEntry(original, name, 3)).rejects.toMatchObject({
      code: 'pyinstaller-entry-too-large',
    });
    await expect(extractEntry(original, 'data/none')).rejects.toMatchObject({
      code: 'pyinstaller-entry-missing',
    });
  });

  test.skipIf(skip)('unpacks every entry to its size', async () => {
    const bundle = await readPyInstallerBundle(original);
    for (const { name, size } of bundle?.entries ?? []) {
      expect((await extractEntry(original, name)).length, name).toBe(size);
    }
  });

  test.skipIf(skip)('finds the archive when megabytes of signature follow it', async () => {
    await copyFile(original, copy);
    await appendFile(copy, Buffer.alloc(3 * 1024 * 1024 + 5, 1));
    const [changed, bundle] = [await readPyInstallerBundle(copy), await readPyInstallerBundle(original)];
    expect({ ...changed, archiveFile: original }).toEqual(bundle);
  });

  test.skipIf(skip).each([
    { platform: 'win_amd64', bootloader: 'Windows-64bit-intel/run.exe', format: 'pe', after: 0 },
    { platform: 'macosx_10_13_universal2', bootloader: 'Darwin-64bit/run', format: 'macho', after: 70_000 },
  ])('finds it behind the bootloader of another platform ($platform)', async ({ platform, ...foreign }) => {
    const wheel = await unpackedWheel({ name: 'pyinstaller', version: '6.22.3', platform });
    const bootloader = await readFile(join(wheel, 'PyInstaller', 'bootloader', foreign.bootloader));
    await writeFile(
      copy,
      Buffer.concat([bootloader, await archiveOf(original), Buffer.alloc(foreign.after, 1)]),
    );
    expect(await readBinary(copy)).toMatchObject({ format: foreign.format });
    const [changed, bundle] = [await readPyInstallerBundle(copy), await readPyInstallerBundle(original)];
    expect({ ...changed, archiveFile: original }).toEqual(bundle);
  });

  test.skipIf(skip)('reads an archive that lies beside the program', async () => {
    const beside = join(folder, 'other.pkg');
    await copyFile(original, beside);
    await writeFile(join(folder, `other${extension}`), 'the bootloader alone');
    const bundle = await readPyInstallerBundle(join(folder, `other${extension}`));
    expect(bundle?.archiveFile).toBe(beside);
    expect(bundle?.scripts.at(-1)).toBe('main');
    await rename(beside, join(folder, 'gone.pkg'));
    expect(await readPyInstallerBundle(join(folder, `other${extension}`))).toBeUndefined();
  });

  test.skipIf(skip)('takes a program that was cut short for no archive or a damaged one', async () => {
    const { size } = await stat(original);
    for (const keep of [0, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999]) {
      await copyFile(original, copy);
      await truncate(copy, Math.floor(size * keep));
      expect(await readPyInstallerBundle(copy)).toBeUndefined();
    }
  });

  test.skipIf(skip)('ends with a bundle or a UserError when bytes of the tables are changed', async () => {
    const archive = await archiveOf(original);
    const tables = archive.readUInt32BE(archive.length - 88 + 12);
    const change = fc.tuple(
      fc.integer({ min: tables, max: archive.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const damaged = Buffer.from(archive);
        for (const [at, value] of changes) damaged[at] = value;
        await writeFile(copy, damaged);
        const result = await readPyInstallerBundle(copy).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(UserError);
      }),
      { numRuns: 100 },
    );
  });
});

/** The archive alone, as it is written into the program: its last 88 bytes are the cookie. */
async function archiveOf(program: string): Promise<Buffer> {
  const bytes = await readFile(program);
  const cookie = bytes.lastIndexOf(Buffer.from('4d45490c0b0a0b0e', 'hex'));
  return bytes.subarray(cookie + 88 - bytes.readUInt32BE(cookie + 8), cookie + 88);
}

async function programFor(freeze: Freeze, mode: string): Promise<string> {
  const name = `server ü${extension}`;
  const dist = await frozenProgram(freeze);
  return mode === 'onefile' ? join(dist, name) : join(dist, 'server ü', name);
}
