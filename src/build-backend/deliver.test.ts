import { mkdtemp, readdir, readFile, readlink, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeHost } from '../../test/support/fake-host.ts';
import { sampleManifest } from '../../test/support/sample-manifest.ts';
import { writeTree } from '../../test/support/sample-tree.ts';
import { handOverIn } from '../sidecar/hand-over.ts';
import { readTree } from '../sidecar/tree.ts';
import { putInPlace, upload, writeTauriLayout } from './deliver.ts';

const onWindows = process.platform === 'win32';
const manifest = sampleManifest();

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hand over ü'"));
});
afterEach(() => rm(folder, { recursive: true }));

test('the parts are named for program, version and target', () => {
  expect(handOverIn('/out', manifest)).toEqual({
    tree: join('/out', 'app'),
    archive: join('/out', 'app-1.2.3-x86_64-unknown-linux-gnu.tar.zst'),
    manifest: join('/out', 'app-1.2.3-x86_64-unknown-linux-gnu.sidecar.json'),
  });
});

test.skipIf(onWindows)('for Tauri: the program under its name, with what it needs beside it', async () => {
  const tree = join(folder, 'tree');
  await writeTree(tree, {
    app: { content: 'program', mode: 0o755 },
    '_internal/libz.so.1': 'library',
    '_internal/libz.so': { link: 'libz.so.1' },
    'plugins/': '',
    'notes.txt': '',
  });
  const { files } = await readTree(tree, { platform: 'linux' });
  const out = join(folder, 'tauri');
  const names = await writeTauriLayout(out, tree, sampleManifest({ files }));
  const program = 'app-x86_64-unknown-linux-gnu';
  expect(names.toSorted()).toEqual(['_internal', program, 'notes.txt', 'plugins']);
  expect((await readdir(out)).sort()).toEqual(names.toSorted());
  expect((await stat(join(out, program))).mode & 0o111).not.toBe(0);
  expect(await readlink(join(out, '_internal/libz.so'))).toBe('libz.so.1');
});

describe('putInPlace', () => {
  async function stage() {
    const staged = handOverIn(join(folder, 'staging'), manifest);
    await writeTree(staged.tree, { app: 'new' });
    await writeTree(join(folder, 'staging'), {
      'app-1.2.3-x86_64-unknown-linux-gnu.tar.zst': 'new',
      'app-1.2.3-x86_64-unknown-linux-gnu.sidecar.json': 'new',
    });
    const placed = handOverIn(join(folder, 'out'), manifest);
    await writeTree(placed.tree, { app: 'old', 'left-over': 'old' });
    return { staged, placed };
  }

  test('replaces what is there, and leaves other files alone', async () => {
    const { staged, placed } = await stage();
    await writeTree(join(folder, 'out'), { 'mine.txt': 'mine' });
    await putInPlace(staged, placed, []);
    expect(await readdir(placed.tree)).toEqual(['app']);
    expect(await readFile(placed.manifest, 'utf8')).toBe('new');
    expect(await readFile(join(folder, 'out/mine.txt'), 'utf8')).toBe('mine');
  });

  test('all or nothing: one part is missing, and the old ones are back', async () => {
    const { staged, placed } = await stage();
    const more = [{ from: join(folder, 'staging/gone'), to: join(folder, 'out/gone') }];
    await expect(putInPlace(staged, placed, more)).rejects.toThrow('ENOENT');
    expect((await readdir(placed.tree)).sort()).toEqual(['app', 'left-over']);
    expect(await readFile(join(placed.tree, 'app'), 'utf8')).toBe('old');
    expect(await readdir(join(folder, 'out'))).toEqual(['app']);
  });
});

describe('upload', () => {
  const handOver = handOverIn('/out', manifest);
  function store() {
    const uploads: unknown[] = [];
    const artifacts = {
      download: async () => undefined,
      upload: async (...args: unknown[]) => {
        uploads.push(args);
        return { name: String(args[0]), id: '7' };
      },
    };
    return { host: fakeHost({ artifacts }), uploads };
  }

  test.each([
    [undefined, 'sidecar-app-x86_64-unknown-linux-gnu'],
    ['mine', 'mine'],
  ])('artifact %s is called %s', async (artifact, name) => {
    const { host, uploads } = store();
    expect(await upload(handOver, manifest, { artifact }, host)).toEqual({ name, id: '7' });
    expect(uploads).toEqual([[name, [handOver.archive, handOver.manifest], '/out']]);
  });

  test('none where it is not wanted, or where there is no store', async () => {
    const { host, uploads } = store();
    expect(await upload(handOver, manifest, { artifact: 'none' }, host)).toBeUndefined();
    expect(await upload(handOver, manifest, { artifact: undefined }, fakeHost())).toBeUndefined();
    expect(uploads).toEqual([]);
  });
});
