import { chmod, copyFile, cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readManifest, writeManifest } from '../../src/sidecar/manifest.ts';
import { readTree } from '../../src/sidecar/tree.ts';
import type { CheckName, CheckResult } from '../../src/verify-binary/check.ts';
import { staticChecks } from '../../src/verify-binary/checks/static-checks.ts';
import { withSubject } from '../../src/verify-binary/subject/open-subject.ts';
import { fakeHost } from '../support/fake-host.ts';
import { missing } from '../support/missing.ts';
import { PYTHON, pythonVersion } from '../support/python-tools.ts';
import { run } from '../support/run.ts';
import { archiveOf, failedIn, failure, verifyInputs } from '../support/sample-subject.ts';
import { writeTree } from '../support/sample-tree.ts';
import { exampleBuild } from '../support/shared-build.ts';
import { unpackedWheel } from '../support/wheels.ts';

const hasPython = (await pythonVersion()) !== undefined;
const onLinux = process.platform === 'linux' && process.arch === 'x64';
const VERSION = '6.22.3';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "files ü'"));
});
afterEach(() => rm(root, { recursive: true }));

/** Every check that needs no start, made of what lies at `path`. */
async function verify(path: string, given: Record<string, string> = {}): Promise<CheckResult[]> {
  const inputs = verifyInputs({ 'min-size': '1 MB', path, ...given });
  const host = fakeHost({ temp: join(root, 'temp') });
  return withSubject(inputs, host, (subject) => staticChecks(subject, inputs, host));
}

/** A bootloader of PyInstaller's wheel for `platform`. */
async function bootloader(platform: string, folder: string, name: string): Promise<Buffer> {
  const wheel = await unpackedWheel({ name: 'pyinstaller', version: VERSION, platform });
  return readFile(join(wheel, 'PyInstaller', 'bootloader', folder, name));
}

describe.skipIf(missing(hasPython && process.platform === 'linux', 'Python, on Linux'))(
  'the example, frozen',
  () => {
    /** Copies tree and manifest of the example, so that they can be broken. */
    async function copied(): Promise<{ tree: string; program: string; manifest: string }> {
      const build = await exampleBuild();
      const [tree, manifest] = [join(root, build.name), join(root, `${build.name}.sidecar.json`)];
      await cp(build.path, tree, { recursive: true, verbatimSymlinks: true });
      await copyFile(build.manifest, manifest);
      return { tree, program: join(tree, build.name), manifest };
    }

    test('its archive passes every check', async () => {
      const { archive } = await exampleBuild();
      const results = await verify(archive, {
        'required-modules': 'fastapi\nuvicorn\nnotes_backend.services.search',
        'forbidden-modules': 'pytest\ntkinter',
        'max-glibc': '2.99',
      });
      const expected: CheckName[] = [
        ...(['exists', 'name', 'size', 'format', 'layout', 'manifest'] as const),
        ...(['target', 'modules', 'libraries', 'glibc'] as const),
      ];
      const passed = results.filter(({ status }) => status === 'passed').map(({ name }) => name);
      expect(passed, JSON.stringify(results)).toEqual(expected);
      expect(results.filter(({ status }) => status === 'skipped').map(({ name }) => name)).toEqual([
        'signature',
        'macos',
      ]);
    });

    test('so does its folder without the manifest, and the program that is named in it', async () => {
      const { path, executable } = await exampleBuild();
      for (const given of [path, executable]) expect(failedIn(await verify(given))).toEqual([]);
    });

    const broken: readonly [
      string,
      CheckName,
      RegExp,
      (at: Awaited<ReturnType<typeof copied>>) => Promise<unknown>,
    ][] = [
      [
        'its program for another processor',
        'target',
        /is for Linux arm64/,
        async ({ program }) =>
          writeFile(
            program,
            Buffer.concat([
              await bootloader('manylinux2014_aarch64', 'Linux-64bit-arm', 'run'),
              archiveOf(['a']),
            ]),
          ),
      ],
      [
        "PyInstaller's bare bootloader",
        'format',
        /bootloader without its archive/,
        async ({ program }) =>
          writeFile(program, await bootloader('manylinux2014_x86_64', 'Linux-64bit-intel', 'run')),
      ],
      [
        'its program cut short',
        'format',
        /cut short or damaged/,
        ({ program }) => truncate(program, 500_000),
      ],
      [
        'a script in its place',
        'format',
        /a script/,
        ({ program }) => writeFile(program, '#!/usr/bin/env python3\n'),
      ],
      ['its program emptied', 'size', /empty/, ({ program }) => truncate(program)],
      ['its program gone', 'exists', /not there/, ({ program }) => rm(program)],
      ['its program without the bit', 'layout', /mode is 644/, ({ program }) => chmod(program, 0o644)],
      [
        'its folder of files gone',
        'layout',
        /'_internal' is missing/,
        ({ tree }) => rm(join(tree, '_internal'), { recursive: true }),
      ],
      [
        'one byte changed',
        'manifest',
        /VERSION' was changed/,
        ({ tree }) => writeFile(join(tree, '_internal', 'VERSION'), '9.9.9\n'),
      ],
      [
        'one file more',
        'manifest',
        /is not in the manifest/,
        ({ tree }) => writeFile(join(tree, '_internal', 'new.txt'), ''),
      ],
      [
        'a library gone',
        'manifest',
        /libcrypto.*is missing/,
        async ({ tree }) => rm(join(tree, '_internal', 'libcrypto.so.3')),
      ],
    ];

    test.each(broken)('%s: only %s fails', async (_, name, says, breakIt) => {
      const copy = await copied();
      await breakIt(copy);
      const results = await verify(copy.manifest);
      expect(failedIn(results), JSON.stringify(results)).toEqual([name]);
      expect(failure(results, name).measured).toMatch(says);
    });

    test('a library gone, without a manifest: the file that needs it is named', async () => {
      const { tree, manifest } = await copied();
      await rm(manifest);
      await rm(join(tree, '_internal', 'libcrypto.so.3'));
      const results = await verify(tree);
      expect(failedIn(results)).toEqual(['libraries']);
      expect(failure(results, 'libraries').details).toContainEqual(
        expect.stringMatching(/_ssl.* needs libcrypto\.so\.3$/),
      );
    });

    test('zip loses links and modes, and is found out', async () => {
      const { tree, manifest } = await copied();
      await writeTree(tree, { '_internal/linked.so': { link: 'libcrypto.so.3' } });
      const described = await readManifest(manifest);
      await writeManifest(manifest, { ...described, ...(await readTree(tree, { platform: 'linux' })) });
      expect(failedIn(await verify(manifest))).toEqual([]);
      await run(PYTHON, ['-m', 'zipfile', '-c', join(root, 'all.zip'), tree]);
      await rm(tree, { recursive: true });
      await run(PYTHON, ['-m', 'zipfile', '-e', join(root, 'all.zip'), dirname(tree)]);
      const results = await verify(manifest);
      expect(failedIn(results)).toEqual(['layout']);
      expect(failure(results, 'layout').details).toContainEqual(
        "'_internal/linked.so': type is file, was link",
      );
    });
  },
);

describe.skipIf(missing(hasPython && onLinux, 'Python, on Linux x64'))('bundles for other systems', () => {
  const numpy = (platform: string) =>
    unpackedWheel({ name: 'numpy', version: '2.3.5', platform, python: '3.12' });

  /** A program of PyInstaller with numpy, as far as wheels for other systems bring it. */
  async function bundle(program: string, loader: Buffer, wheel: string): Promise<string> {
    const tree = join(root, 'app');
    await cp(await numpy(wheel), join(tree, '_internal'), { recursive: true });
    await writeFile(join(tree, program), Buffer.concat([loader, archiveOf(['numpy'])]), { mode: 0o755 });
    return tree;
  }

  test('Windows: everything but what Python itself brings is there', async () => {
    const tree = await bundle(
      'app.exe',
      await bootloader('win_amd64', 'Windows-64bit-intel', 'run.exe'),
      'win_amd64',
    );
    const results = await verify(tree, { 'required-modules': 'numpy._core._multiarray_umath' });
    expect(failedIn(results)).toEqual(['libraries']);
    const needed = (failure(results, 'libraries').details ?? []).map((line) =>
      line.replace(/^.* needs /, '').toLowerCase(),
    );
    expect([...new Set(needed)].sort()).toEqual(['python312.dll', 'vcruntime140.dll', 'vcruntime140_1.dll']);
    expect(results.find(({ name }) => name === 'target')).toMatchObject({
      status: 'passed',
      expected: 'x86_64-pc-windows-msvc',
    });
  });

  test('macOS: everything is there, and a file for another processor is found', async () => {
    const mac = await bootloader('macosx_10_13_universal2', 'Darwin-64bit', 'run');
    const tree = await bundle('app', mac, 'macosx_11_0_arm64');
    const given = { 'expect-target': 'aarch64-apple-darwin', 'min-macos': '11.0' };
    expect(failedIn(await verify(tree, given))).toEqual([]);
    const wrong = await verify(tree, { 'expect-target': 'x86_64-apple-darwin' });
    expect(failedIn(wrong)).toEqual(['target']);
    expect(failure(wrong, 'target').measured).toMatch(/'_internal\/numpy\/.*' is for macOS arm64/);
    const universal = await verify(tree, { 'expect-target': 'universal-apple-darwin' });
    expect(failedIn(universal)).toEqual(['target']);
  });
});
