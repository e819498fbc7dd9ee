import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../test/support/run.ts';

const GIGABYTE = 1e9;
const LIBRARIES = 10;
const FILES = 500;

/**
 * The highest resident memory in bytes while a tree of 5 GB is read, packed, unpacked and restored: ten large
 * libraries of 450 MB, and 500 MB in files of 1 MB.
 */
export async function memoryOfLargeTree(folder: string): Promise<number> {
  const tree = join(folder, 'large');
  await mkdir(tree, { recursive: true });
  for (let index = 0; index < LIBRARIES; index++)
    await sparse(join(tree, `library${index}`), 0.45 * GIGABYTE);
  for (let index = 0; index < FILES; index++) await sparse(join(tree, `file${index}`), GIGABYTE / 1000);
  await writeFile(join(tree, 'noise'), crypto.getRandomValues(new Uint8Array(65_536)));
  const program = join(import.meta.dirname, '..', '..', 'test', 'support', 'archive-memory.ts');
  const args = [program, tree, join(folder, 'large.tar.zst'), join(folder, 'unpacked')];
  const resident = Number(await run(process.execPath, args));
  for (const name of ['large', 'large.tar.zst', 'unpacked']) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  return resident;
}

/** A file of which the disk stores next to nothing. */
async function sparse(place: string, size: number): Promise<void> {
  const file = await open(place, 'w');
  await file.truncate(size);
  await file.write('end', size - 3);
  await file.close();
}
