import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleManifest } from '../../test/support/sample-manifest.ts';
import { writeTree } from '../../test/support/sample-tree.ts';
import { findHandOver } from './find-hand-over.ts';
import { handOverIn } from './hand-over.ts';
import { writeManifest } from './manifest.ts';
import { readTree } from './tree.ts';

const BASE = 'app-1.2.3-x86_64-unknown-linux-gnu';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "hand-over ü'"));
});
afterEach(() => rm(root, { recursive: true }));

const at = (...names: string[]) => join(root, ...names);

/** A tree `app` and, below `root`, the manifest of it. */
async function withManifest(base = BASE, version = '1.2.3'): Promise<string> {
  await writeTree(at('app'), { app: { content: 'program', mode: 0o755 } });
  const file = at(`${base}.sidecar.json`);
  await writeManifest(
    file,
    sampleManifest({ version, ...(await readTree(at('app'), { platform: 'linux' })) }),
  );
  return file;
}

const withArchive = (base = BASE) => writeFile(at(`${base}.tar.zst`), 'archive');
const PARTS = () => ({
  manifest: at(`${BASE}.sidecar.json`),
  archive: at(`${BASE}.tar.zst`),
  tree: at('app'),
});

test('handOverIn is where build-backend puts the parts', () => {
  expect(handOverIn(root, sampleManifest())).toEqual(PARTS());
});

describe('all parts are there', () => {
  beforeEach(async () => {
    await withManifest();
    await withArchive();
  });

  test('by the manifest, and by the folder that holds them', async () => {
    expect(await findHandOver(PARTS().manifest)).toEqual(PARTS());
    expect(await findHandOver(root)).toEqual(PARTS());
    expect(await findHandOver(`${root}/`)).toEqual(PARTS());
  });

  test('by the archive, which counts alone', async () => {
    const { archive, manifest } = PARTS();
    expect(await findHandOver(archive)).toEqual({ archive, manifest });
  });

  test('by the tree', async () => {
    const { tree, manifest } = PARTS();
    expect(await findHandOver(tree)).toEqual({ tree, manifest });
  });

  test('one program of them is just that', async () => {
    expect(await findHandOver(at('app', 'app'))).toEqual({ program: at('app', 'app') });
  });
});

describe('some parts are missing', () => {
  test('a manifest with the tree only', async () => {
    const manifest = await withManifest();
    expect(await findHandOver(manifest)).toEqual({ manifest, tree: at('app') });
  });

  test('an archive without a manifest', async () => {
    await withArchive('any');
    expect(await findHandOver(at('any.tar.zst'))).toEqual({ archive: at('any.tar.zst') });
    expect(await findHandOver(root)).toEqual({ archive: at('any.tar.zst') });
  });

  test('a folder without any of them is a tree, and another program is not described by a manifest beside it', async () => {
    await withManifest();
    await mkdir(at('ap'));
    expect(await findHandOver(at('ap'))).toEqual({ tree: at('ap') });
  });

  test('a manifest of another name finds the archive that it describes', async () => {
    const manifest = await withManifest();
    await withArchive();
    await writeFile(at('sidecar.json'), await readFile(manifest));
    expect(await findHandOver(at('sidecar.json'))).toEqual({ ...PARTS(), manifest: at('sidecar.json') });
  });

  test('a manifest that is alone', async () => {
    const manifest = await withManifest();
    await rm(at('app'), { recursive: true });
    await expect(findHandOver(manifest)).rejects.toMatchObject({
      code: 'hand-over-missing',
      message: expect.stringContaining(`neither the archive '${BASE}.tar.zst' nor the folder 'app'`),
    });
  });
});

describe('refused', () => {
  test('nothing is there', async () => {
    for (const path of [at('nothing'), at('file', 'below')]) {
      await writeFile(at('file'), '');
      await expect(findHandOver(path)).rejects.toMatchObject({
        code: 'hand-over-missing',
        message: `There is nothing at '${path}'.`,
      });
    }
  });

  test.each(['{}', 'text', ''])('JSON that is no manifest: %j', async (text) => {
    await writeFile(at('package.json'), text);
    await expect(findHandOver(at('package.json'))).rejects.toMatchObject({ code: 'manifest-invalid' });
  });

  test('several archives, several manifests, several manifests of one tree', async () => {
    await withArchive('a');
    await withArchive('b');
    await expect(findHandOver(root)).rejects.toMatchObject({
      code: 'hand-over-ambiguous',
      message: expect.stringContaining('a.tar.zst, b.tar.zst'),
    });
    await withManifest();
    await expect(findHandOver(root)).rejects.toMatchObject({ code: 'hand-over-ambiguous' });
    await withManifest('app-1.2.4-x86_64-unknown-linux-gnu', '1.2.4');
    await expect(findHandOver(at('app'))).rejects.toMatchObject({
      code: 'hand-over-ambiguous',
      message: expect.stringContaining('app-1.2.4'),
    });
  });
});
