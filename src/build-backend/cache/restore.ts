import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { type RestorePart, restoreArchive } from '../../sidecar/archive/restore.ts';
import { type HandOver, handOverIn } from '../../sidecar/hand-over.ts';
import type { BuildRecord } from './build-record.ts';
import { type CacheAccess, reasonOf } from './cache-access.ts';

/**
 * Brings the archive and the tree of `record` into the new folder `folder`. The bytes of the archive are compared with
 * its digest, and what is in it with the manifest: names, sizes, modes, links. Undefined if anything of it is missing or
 * is not what the record says; what is in `folder` then is of no use.
 */
export async function restore(
  { manifest, archive }: BuildRecord,
  folder: string,
  access: CacheAccess,
  { platform, signal }: Host,
): Promise<HandOver | undefined> {
  const root = join(folder, 'tree');
  const staged = { ...handOverIn(folder, manifest), tree: join(root, manifest.name) };
  try {
    await mkdir(folder, { recursive: true });
    const parts = archive.map(({ sha256, size, frames }) => {
      const blob = { sha256, size, chunks: frames.map(({ compressed }) => compressed) };
      const read: RestorePart['read'] = (write) => access.store.readBlob(blob, write);
      return { frames, read };
    });
    const { name: topLevel, files: entries } = manifest;
    const wanted = { parts, entries, topLevel, file: staged.archive, root };
    return (await restoreArchive({ ...wanted, platform, signal })) ? staged : undefined;
  } catch (error) {
    access.distrust(reasonOf(error));
    return undefined;
  }
}
