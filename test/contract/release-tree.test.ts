import { lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeReleaseTree } from '../../scripts/release-tree.ts';
import { actions } from '../../src/cli/actions.ts';
import { missingPrograms } from './action-contract.ts';

const names = Object.keys(actions);

describe('the release tree', () => {
  let folder: string;
  let tree: string;
  /** Every path below the tree, with `/`. */
  let paths: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'release-'));
    tree = join(folder, 'tree');
    await writeReleaseTree(tree);
    paths = (await readdir(tree, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('holds what a release needs and nothing else', async () => {
    const expected = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'action.yml',
      'dist',
      'docs',
      'package.json',
      'schema',
    ];
    const folders = names.flatMap((name) => [name, `action-${name}`]);
    expect((await readdir(tree)).sort()).toEqual([...expected, ...folders].sort());
    expect(
      paths.filter((path) => /(^|\/)(src|test|node_modules|scripts|\.git)(\/|$)|\.test\./.test(path)),
    ).toEqual([]);
  });

  test.each(names)('holds %s under both names, byte for byte', async (name) => {
    const [own, alias] = [`action-${name}`, name].map((top) => join(tree, top));
    const files = (await readdir(own ?? '')).sort();
    expect(files).toEqual(['README.md', 'action.yml']);
    expect((await readdir(alias ?? '')).sort()).toEqual(files);
    for (const file of files) {
      expect(await readFile(join(alias ?? '', file))).toEqual(await readFile(join(own ?? '', file)));
    }
  });

  test.each(names.flatMap((name) => [name, `action-${name}`]))('%s finds its programs', async (top) => {
    const yml = await readFile(join(tree, top, 'action.yml'), 'utf8');
    expect(missingPrograms(yml, join(tree, top))).toEqual([]);
  });

  test('is a package whose library is there, and which installs nothing else', async () => {
    const released = JSON.parse(await readFile(join(tree, 'package.json'), 'utf8'));
    expect(Object.keys(released)).not.toEqual(expect.arrayContaining(['dependencies']));
    expect(Object.keys(released)).not.toEqual(expect.arrayContaining(['scripts']));
    const { types, default: program } = released.exports['./runtime'];
    for (const path of [types, program, released.bin.sidecar]) {
      expect(paths).toContain(path.replace(/^\.\//, ''));
    }
  });

  test('has no link, which a zip for Windows would lose', async () => {
    const links = await Promise.all(
      paths.map(async (path) => ((await lstat(join(tree, path))).isSymbolicLink() ? [path] : [])),
    );
    expect(links.flat()).toEqual([]);
    expect(paths.length).toBeGreaterThan(10);
  });

  test('is written anew each time', async () => {
    const again = join(folder, 'again');
    await writeReleaseTree(again);
    await rm(join(again, 'LICENSE'));
    await writeReleaseTree(again);
    expect((await readdir(again, { recursive: true })).length).toBe(paths.length);
  });
});
