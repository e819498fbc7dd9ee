import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { unpackArchive } from '../../sidecar/archive/unpack.ts';
import { type HandOver, handOverIn } from '../../sidecar/hand-over.ts';
import { verifyTree } from '../../sidecar/tree/verify.ts';
import { tableOf } from './archive-parts.ts';
import type { ArchivePart, BuildRecord } from './build-record.ts';
import { type CacheAccess, reasonOf } from './cache-access.ts';

/**
 * Brings the archive and the tree of `record` into the new folder `folder`, and compares every file with the manifest.
 * Undefined if anything of it is missing or is not what the record says; what is in `folder` then is of no use.
 */
export async function restore(
  record: BuildRecord,
  folder: string,
  access: CacheAccess,
  host: Host,
): Promise<HandOver | undefined> {
  const { manifest } = record;
  try {
    const unpacked = join(folder, 'tree');
    const staged = { ...handOverIn(folder, manifest), tree: join(unpacked, manifest.name) };
    if (!(await writeArchive(staged.archive, record.archive, access))) return undefined;
    const options = { platform: host.platform, signal: host.signal };
    await unpackArchive(staged.archive, unpacked, options);
    const [difference] = await verifyTree(staged.tree, manifest, options);
    if (!difference) return staged;
    access.distrust(`'${difference.path}' is not as its record says (${difference.what}).`);
  } catch (error) {
    access.distrust(reasonOf(error));
  }
  return undefined;
}

async function writeArchive(
  path: string,
  parts: readonly ArchivePart[],
  { store }: CacheAccess,
): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    for (const part of parts) {
      // The store has told of a damaged one; a missing one was only dropped.
      if (!(await store.readBlob(part, (chunk) => file.writeFile(chunk)))) return false;
    }
    await file.writeFile(tableOf(parts));
    return true;
  } finally {
    await file.close();
  }
}
