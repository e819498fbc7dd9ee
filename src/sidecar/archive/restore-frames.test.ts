import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFolder } from '../../../test/support/folders.ts';
import { writeTree } from '../../../test/support/sample-tree.ts';
import { verifyTree } from '../tree/verify.ts';
import { readTree } from '../tree.ts';
import { packArchive } from './pack.ts';
import { restoreArchive } from './restore.ts';

const options = { platform: process.platform };

test('an archive in chunks that are its frames: each is freed when it is written and decompressed', () =>
  withFolder(undefined, async (folder) => {
    await writeTree(join(folder, 'tree'), { 'a.bin': randomBytes(3 * 2 ** 20) });
    const tree = await readTree(join(folder, 'tree'), options);
    const packed = { entries: tree.files, file: join(folder, 'packed.tar.zst'), topLevel: 'backend' };
    const { layers } = await packArchive({ ...packed, root: join(folder, 'tree') });
    const content = await readFile(packed.file);
    const frames = layers.flatMap((layer) => layer.frames);
    const chunks: Buffer[] = [];
    const read = async (write: (chunk: Buffer) => void | Promise<void>) => {
      let at = 0;
      for (const { compressed } of frames) {
        const chunk = Buffer.from(content.subarray(at, at + compressed));
        chunks.push(chunk);
        at += compressed;
        await write(chunk);
      }
      return true;
    };
    const restored = { file: join(folder, 'restored.tar.zst'), root: join(folder, 'new') };
    expect(await restoreArchive({ ...options, ...packed, ...restored, parts: [{ frames, read }] })).toBe(
      true,
    );
    expect((await readFile(restored.file)).equals(content)).toBe(true);
    expect(await verifyTree(join(restored.root, 'backend'), tree, options)).toEqual([]);
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.map(({ length }) => length)).toEqual(chunks.map(() => 0));
  }));
