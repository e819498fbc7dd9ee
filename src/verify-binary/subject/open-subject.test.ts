import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeHost } from '../../../test/support/fake-host.ts';
import {
  bareProgram,
  LINUX,
  MACOS,
  type Samples,
  sampleBundle,
  verifyInputs,
  WINDOWS,
  write,
} from '../../../test/support/sample-subject.ts';
import { writeTree } from '../../../test/support/sample-tree.ts';
import { tinyElf } from '../../../test/support/tiny/elf.ts';
import { tinyFat, tinyMacho } from '../../../test/support/tiny/macho.ts';
import { tinyCArchive } from '../../../test/support/tiny/pyinstaller.ts';
import type { Host } from '../../shared/host.ts';
import { packArchive } from '../../sidecar/archive/pack.ts';
import { readTree } from '../../sidecar/tree.ts';
import { staticChecks } from '../checks/static-checks.ts';
import { withSubject } from './open-subject.ts';
import type { Subject } from './subject.ts';

const BASE = 'app-1.2.3-x86_64-unknown-linux-gnu';
const LINUX_FILES = sampleBundle(LINUX);

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "subject ü'"));
});
afterEach(() => rm(root, { recursive: true }));

const at = (...names: string[]) => join(root, ...names);

/** What was opened, with what was read while it was open. */
async function open(
  given: Record<string, string>,
  host: Partial<Host> = {},
): Promise<Subject & { there: string[] }> {
  const outside = fakeHost({ temp: at('temp'), workspace: root, ...host });
  return withSubject(verifyInputs(given), outside, async (subject) => ({
    ...subject,
    there: (await readdir(subject.tree)).sort(),
  }));
}

async function pack(tree: string, file: string, topLevel = 'app'): Promise<void> {
  const { files } = await readTree(tree, { platform: 'linux' });
  await packArchive({ root: tree, entries: files, file, topLevel });
}

async function handOver(): Promise<{ tree: string; manifestFile: string; archive: string }> {
  const { tree, manifestFile = '' } = await write(root, { target: LINUX, files: LINUX_FILES });
  const archive = at(`${BASE}.tar.zst`);
  await pack(tree, archive);
  return { tree, manifestFile, archive };
}

describe.runIf(process.platform !== 'win32')('what is opened', () => {
  test('an archive is unpacked, read, and removed afterwards; the manifest and the folder name it too', async () => {
    const { archive, manifestFile } = await handOver();
    for (const path of [archive, basename(archive), manifestFile, root]) {
      const subject = await open({ path });
      expect(subject).toMatchObject({
        kind: 'archive',
        source: archive,
        own: true,
        executable: 'app',
        name: 'app',
        target: LINUX,
      });
      expect(subject.there).toEqual(['_internal', 'app']);
      expect(subject.manifest?.digest).toBe(subject.digest);
      expect(await readdir(at('temp'))).toEqual([]);
    }
  });

  test('what was unpacked is removed when the work fails, and may be gone already', async () => {
    const { archive } = await handOver();
    const host = fakeHost({ temp: at('temp') });
    const failing = withSubject(verifyInputs({ path: archive }), host, async ({ tree }) => {
      await rm(tree, { recursive: true });
      throw new Error('work');
    });
    await expect(failing).rejects.toThrow('work');
    expect(await readdir(at('temp'))).toEqual([]);
  });

  test('a tree is read in place, relative to the working directory', async () => {
    const { tree, manifestFile } = await write(root, { target: LINUX, files: LINUX_FILES });
    const subject = await open({ path: 'app', 'working-directory': '.' });
    expect(subject).toMatchObject({ kind: 'folder', tree, source: tree, own: false, manifestFile });
    expect(await open({ path: 'app', 'working-directory': 'app/..' })).toMatchObject({ tree });
  });

  test('an archive without a manifest: name and target from its name, else from the program', async () => {
    const { tree, archive, manifestFile } = await handOver();
    await rm(manifestFile);
    expect(await open({ path: archive })).toMatchObject({ name: 'app', target: LINUX, executable: 'app' });
    await pack(tree, at('other.tar.zst'), 'folder');
    const other = await open({ path: 'other.tar.zst' });
    expect(other).toMatchObject({ name: 'app', target: LINUX, executable: 'app' });
    expect(other.manifest).toBeUndefined();
  });

  test('a program in its folder brings the folder, and the manifest that describes it', async () => {
    const { tree, manifestFile } = await write(root, { target: LINUX, files: LINUX_FILES });
    expect(await open({ path: 'app/app' })).toMatchObject({
      kind: 'folder',
      tree,
      own: false,
      manifestFile,
      name: 'app',
    });
    await writeTree(at('plain'), {
      tool: { content: tinyElf({ pie: true, interpreter: '/lib/ld', needed: ['libown.so'] }), mode: 0o755 },
      'libown.so': tinyElf({ soname: 'libown.so' }),
    });
    expect(await open({ path: 'plain/tool' })).toMatchObject({
      kind: 'folder',
      tree: at('plain'),
      name: 'tool',
    });
  });

  test('a program of any name is found at the top, even if it lost its executable bit', async () => {
    await writeTree(at('dist'), {
      'server-x86_64-unknown-linux-gnu': bareProgram(LINUX),
      'libx.so': tinyElf({ soname: 'x' }),
    });
    expect(await open({ path: 'dist' })).toMatchObject({
      executable: 'server-x86_64-unknown-linux-gnu',
      name: 'server',
    });
  });

  test('a program that needs nothing beside it is taken alone', async () => {
    const inside = tinyCArchive([{ name: 'python312.dll', type: 'b' }]);
    const onefile = Buffer.concat([bareProgram(WINDOWS), inside]);
    await writeTree(at('bin'), { 'app.exe': { content: onefile, mode: 0o755 }, other: 'x', 'more.exe': 'x' });
    const subject = await open({ path: 'bin/app.exe' });
    expect(subject).toMatchObject({
      kind: 'program',
      own: true,
      source: at('bin', 'app.exe'),
      name: 'app',
      target: WINDOWS,
    });
    expect(subject.there).toEqual(['app.exe']);
    expect(subject.files.map(({ mode }) => mode)).toEqual([0o755]);
  });

  test('an artifact is downloaded, and stays: its manifest is an output', async () => {
    const { archive, manifestFile } = await handOver();
    const artifacts: Host['artifacts'] = {
      upload: () => Promise.reject(new Error('not asked for')),
      download: async (name, folder) => {
        for (const file of [archive, manifestFile])
          await writeFile(join(folder, `${basename(file)}`), await readFile(file));
        expect(name).toBe('sidecar-app');
      },
    };
    await mkdir(at('temp'));
    const subject = await open({ artifact: 'sidecar-app' }, { artifacts });
    expect(subject).toMatchObject({ kind: 'archive', executable: 'app' });
    expect(await stat(subject.manifestFile ?? '')).toBeTruthy();
    expect(await readdir(at('temp'))).toHaveLength(1);
  });

  test.each([
    ['a universal program', MACOS, 'universal-apple-darwin'],
    ['musl', LINUX, 'x86_64-unknown-linux-musl'],
    ['arm64', LINUX, 'aarch64-unknown-linux-gnu'],
  ])('the target of %s', async (what, _, triple) => {
    const universal = tinyFat([0x01000007, 0x0100000c].map((cpu) => ({ cpu, bytes: tinyMacho({ cpu }) })));
    const contents: Record<string, Buffer> = {
      'a universal program': universal,
      musl: tinyElf({ pie: true, interpreter: '/lib/ld-musl-x86_64.so.1' }),
      arm64: tinyElf({ pie: true, machine: 183, interpreter: '/lib/ld-linux-aarch64.so.1' }),
    };
    await writeFile(at('tool'), contents[what] ?? '');
    await chmod(at('tool'), 0o755);
    expect((await open({ path: 'tool' })).target?.triple).toBe(triple);
  });
});

describe.runIf(process.platform !== 'win32')('a program that is missing from an archive is a finding', () => {
  test.each([true, false])('with a manifest: %s', async (keep) => {
    const { tree, archive, manifestFile } = await handOver();
    await rm(join(tree, 'app'));
    await writeFile(join(tree, 'README'), '');
    await pack(tree, archive);
    if (!keep) await rm(manifestFile);
    const given = verifyInputs({ path: archive });
    const host = fakeHost({ temp: at('temp') });
    const results = await withSubject(given, host, (subject) => staticChecks(subject, given, host));
    expect(results[0]).toMatchObject({
      name: 'exists',
      status: 'failed',
      measured: expect.stringContaining("'app' is not there"),
    });
    expect(new Set(results.slice(1).map(({ status }) => status))).toEqual(new Set(['skipped']));
  });
});

describe.runIf(process.platform !== 'win32')('refused with one error', () => {
  async function put(path: string, samples: Samples): Promise<Record<string, string>> {
    await writeTree(root, samples);
    return { path };
  }

  const cases: readonly [string, () => Promise<Record<string, string>>, string, RegExp][] = [
    ['nothing is named', async () => ({}), 'input-required', /Neither 'path' nor 'artifact'/],
    ['both are named', async () => ({ path: 'a', artifact: 'b' }), 'input-invalid', /Both/],
    ['an artifact without a store', async () => ({ artifact: 'b' }), 'artifact-missing', /no runner/],
    ['nothing is there', async () => ({ path: 'gone' }), 'hand-over-missing', /nothing at .*gone/],
    ['an empty folder', () => put('empty', { 'empty/': '' }), 'subject-without-program', /It is empty/],
    [
      'a folder without a program',
      () => put('docs', { 'docs/a.txt': 'a' }),
      'subject-without-program',
      /It holds 'a.txt'/,
    ],
    [
      'a folder with two programs',
      () =>
        put('two', {
          'two/a': { content: bareProgram(LINUX), mode: 0o755 },
          'two/b': { content: bareProgram(LINUX), mode: 0o755 },
        }),
      'subject-ambiguous',
      /'a', 'b'/,
    ],
    ['an empty archive', () => put('a.tar.zst', { 'a.tar.zst': '' }), 'archive-damaged', /a\.tar\.zst/],
    [
      'a truncated archive',
      async () => {
        const { archive } = await handOver();
        const content = await readFile(archive);
        await writeFile(archive, content.subarray(0, content.length / 2));
        return { path: archive };
      },
      'archive-damaged',
      /tar\.zst/,
    ],
    [
      'JSON that is no manifest',
      () => put('a.json', { 'a.json': '{}' }),
      'manifest-invalid',
      /not a manifest/,
    ],
    [
      'a wrong limit',
      async () => ({ path: 'x', 'max-glibc': 'new' }),
      'input-invalid',
      /'max-glibc' is 'new'/,
    ],
    [
      'sizes the wrong way round',
      async () => ({ path: 'x', 'min-size': '2 MB', 'max-size': '1 MB' }),
      'input-invalid',
      /max-size/,
    ],
    [
      'a module wanted and not',
      async () => ({ path: 'x', 'required-modules': 'a', 'forbidden-modules': 'a' }),
      'input-invalid',
      /'a'/,
    ],
    ['an unknown target', async () => ({ path: 'x', 'expect-target': 'amiga' }), 'target-unknown', /amiga/],
  ];

  test.each(cases)('%s', async (_, prepare, code, message) => {
    const given = await prepare();
    await expect(open(given)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(await readdir(at('temp')).catch(() => [])).toEqual([]);
  });
});
