import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Move, makeFolder, replaceAll, withTempDir } from './files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files 'ü' "));
});
afterEach(() => rm(folder, { recursive: true }));

describe('withTempDir', () => {
  test('gives a new, empty folder below a parent that it makes, and removes it', async () => {
    const parent = join(folder, 'a', 'b');
    const used = await withTempDir(parent, async (temp) => {
      expect(await readdir(temp)).toEqual([]);
      await mkdir(join(temp, 'sub'));
      await writeFile(join(temp, 'sub', 'file'), 'x');
      return temp;
    });
    expect(used.startsWith(parent)).toBe(true);
    expect(await readdir(parent)).toEqual([]);
  });

  test('removes it when the work throws, and throws the same', async () => {
    const bug = new Error('bug');
    const work = async (temp: string) => {
      await writeFile(join(temp, 'file'), 'x');
      throw bug;
    };
    await expect(withTempDir(folder, work)).rejects.toBe(bug);
    expect(await readdir(folder)).toEqual([]);
  });

  test('does not mind a folder that the work has removed or moved', async () => {
    expect(await withTempDir(folder, (temp) => rm(temp, { recursive: true }).then(() => 'done'))).toBe(
      'done',
    );
  });

  test('folders of runs at the same time are different', async () => {
    const names = await Promise.all(
      Array.from({ length: 8 }, () => withTempDir(folder, async (temp) => temp)),
    );
    expect(new Set(names).size).toBe(8);
  });
});

describe('makeFolder', () => {
  test('makes the parents too, and takes what is there', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await Promise.all([makeFolder(deep), makeFolder(deep), makeFolder(join(folder, 'a', 'b'))]);
    await makeFolder(deep);
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['c']);
  });

  test('says that a file is in its place', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(makeFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'not-a-folder' });
    await expect(makeFolder(join(folder, 'file', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  test.runIf(process.platform === 'linux')('comes back from where nobody can make one', async () => {
    await expect(makeFolder('/proc/sidecar/b')).rejects.toMatchObject({ code: 'permission-denied' });
  });
});

describe('replaceAll', () => {
  /** A new result (a folder and a file), not in its place yet. */
  async function newResult(): Promise<Move[]> {
    const from = join(folder, 'new');
    await mkdir(join(from, 'tree'), { recursive: true });
    await writeFile(join(from, 'tree', 'program'), 'new');
    await writeFile(join(from, 'archive'), 'new');
    return ['tree', 'archive'].map((name) => ({ from: join(from, name), to: join(folder, 'out', name) }));
  }

  async function oldResult(): Promise<void> {
    await mkdir(join(folder, 'out', 'tree', 'deep'), { recursive: true });
    await writeFile(join(folder, 'out', 'tree', 'program'), 'old');
    await writeFile(join(folder, 'out', 'tree', 'deep', 'gone'), 'old');
    await writeFile(join(folder, 'out', 'archive'), 'old');
  }

  const trash = () => join(folder, 'trash');

  function contents(): Promise<string[]> {
    const paths = [join('tree', 'program'), join('tree', 'deep', 'gone'), 'archive'];
    return Promise.all(
      paths.map((path) => readFile(join(folder, 'out', path), 'utf8').catch(() => 'absent')),
    );
  }

  test('moves to places that do not exist yet', async () => {
    await replaceAll(await newResult(), trash());
    expect(await contents()).toEqual(['new', 'absent', 'new']);
  });

  test('replaces what is there, wholly', async () => {
    await oldResult();
    await replaceAll(await newResult(), trash());
    expect(await contents()).toEqual(['new', 'absent', 'new']);
  });

  test('a failing second move leaves both old results, and the new ones where they were', async () => {
    await oldResult();
    const moves = await newResult();
    await rm(join(folder, 'new', 'archive'));
    await expect(replaceAll(moves, trash())).rejects.toThrow('ENOENT');
    expect(await contents()).toEqual(['old', 'old', 'old']);
    expect(await readFile(join(folder, 'new', 'tree', 'program'), 'utf8')).toBe('new');
  });

  test('a failing second move leaves nothing where nothing was', async () => {
    const moves = await newResult();
    await rm(join(folder, 'new', 'archive'));
    await expect(replaceAll(moves, trash())).rejects.toThrow('ENOENT');
    expect(await readdir(join(folder, 'out'))).toEqual([]);
  });

  test('a place below a file fails and changes nothing', async () => {
    await oldResult();
    const [tree, archive] = await newResult();
    if (!tree || !archive) throw new Error('newResult makes two moves');
    const below = { ...archive, to: join(folder, 'out', 'archive', 'below') };
    await expect(replaceAll([tree, below], trash())).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(await contents()).toEqual(['old', 'old', 'old']);
  });

  test('when taking back fails too, the first error stays first and the rest is still taken back', async () => {
    await oldResult();
    const [tree] = await newResult();
    if (!tree) throw new Error('newResult makes two moves');
    const failing: Move = {
      from: join(folder, 'never'),
      // Read when the first move was made: the folder that it would be taken back to goes away.
      get to() {
        rmSync(join(folder, 'new'), { recursive: true, force: true });
        return join(folder, 'out', 'archive');
      },
    };
    const error = await replaceAll([tree, failing], trash()).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      errors: [
        { code: 'ENOENT', path: failing.from },
        { code: 'ENOENT', path: tree.to },
        expect.objectContaining({ dest: tree.to }),
      ],
    });
    expect(await readFile(failing.to, 'utf8')).toBe('old');
  });
});
