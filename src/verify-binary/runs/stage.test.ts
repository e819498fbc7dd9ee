import {
  access,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeFolder, type Stage, withStage } from './stage.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stage-'));
  await mkdir(join(folder, 'tree', '_internal'), { recursive: true });
  await writeFile(join(folder, 'tree', 'app'), '#!/bin/sh\n', { mode: 0o644 });
  await writeFile(join(folder, 'tree', '_internal', 'lib.so'), 'x');
  await symlink('lib.so', join(folder, 'tree', '_internal', 'link.so'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function staged<T>(own: boolean, work: (stage: Stage) => Promise<T>): Promise<T> {
  const subject = { tree: join(folder, 'tree'), own, executable: 'app' };
  return withStage(subject, { temp: join(folder, 'temp'), platform: 'linux' }, work);
}

describe.skipIf(process.platform === 'win32')('the place of the runs', () => {
  test('a folder of the user is copied with its links and never touched', async () => {
    await staged(false, async (stage) => {
      const program = await stage.moveTo('long');
      expect(program).toMatch(/ .*'.*[^ -~].*app$/);
      expect((await stat(program)).mode & 0o111).toBe(0o111);
      const link = join(program, '..', '_internal', 'link.so');
      expect([await readlink(link), await readFile(link, 'utf8')]).toEqual(['lib.so', 'x']);
      await writeFile(join(program, '..', 'written by the program'), '');
    });
    expect(await readdir(join(folder, 'tree'))).toEqual(['_internal', 'app']);
    expect((await stat(join(folder, 'tree', 'app'))).mode & 0o111).toBe(0);
    expect(await readdir(join(folder, 'temp'))).toEqual([]);
  });

  test('what was unpacked is moved, not copied, and moved again between two places', async () => {
    const { ino } = await stat(join(folder, 'tree', 'app'));
    await staged(true, async (stage) => {
      const [short, long] = [await stage.moveTo('short'), await stage.moveTo('long')];
      expect(long.length).toBeGreaterThan(short.length + 30);
      await expect(access(short)).rejects.toThrow('ENOENT');
      expect((await stat(long)).ino).toBe(ino);
    });
    await expect(access(join(folder, 'tree'))).rejects.toThrow('ENOENT');
  });

  test('every run has empty folders, and leaves nothing', async () => {
    await staged(false, async (stage) => {
      for (const place of ['long', 'short', 'long'] as const) {
        await stage.withRunFolders(place, async (folders) => {
          for (const path of Object.values(folders)) {
            expect(await readdir(path)).toEqual([]);
            await mkdir(join(path, 'locked', 'inner'), { recursive: true });
            await chmod(join(path, 'locked'), 0o555);
          }
        });
      }
      const failing = stage.withRunFolders('long', () => Promise.reject(new Error('a run that throws')));
      await expect(failing).rejects.toThrow('a run that throws');
    });
    expect(await readdir(join(folder, 'temp'))).toEqual([]);
  });

  test('folders that forbid their own removal are removed', async () => {
    await mkdir(join(folder, 'a', 'b', 'c'), { recursive: true });
    await writeFile(join(folder, 'a', 'b', 'c', 'file'), '');
    for (const path of ['a/b/c', 'a/b', 'a']) await chmod(join(folder, path), 0o500);
    await removeFolder(join(folder, 'a'));
    await expect(access(join(folder, 'a'))).rejects.toThrow('ENOENT');
    await removeFolder(join(folder, 'not there'));
  });
});
