import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { encodeFrameTable } from '../../sidecar/archive/frame-table.ts';
import { type ReadPart, restoreArchive } from '../../sidecar/archive/restore.ts';
import { type HandOver, handOverIn } from '../../sidecar/hand-over.ts';
import { verifyTree } from '../../sidecar/tree/verify.ts';
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
  const unpacked = join(folder, 'tree');
  const staged = { ...handOverIn(folder, manifest), tree: join(unpacked, manifest.name) };
  try {
    if (!(await unpack(record, { file: staged.archive, root: unpacked }, access, host))) return undefined;
    const { platform, signal } = host;
    const [difference] = await verifyTree(staged.tree, manifest, { platform, signal });
    if (!difference) return staged;
    access.distrust(`'${difference.path}' is not as its record says (${difference.what}).`);
  } catch (error) {
    access.distrust(reasonOf(error));
  }
  return undefined;
}

interface Places {
  /** The archive to write. */
  file: string;
  /** The new folder to unpack it into. */
  root: string;
}

/** False if a part is missing, or damaged, of which the store has told. */
async function unpack(
  { archive }: BuildRecord,
  { file, root }: Places,
  { store }: CacheAccess,
  { platform, signal }: Host,
): Promise<boolean> {
  await mkdir(dirname(root), { recursive: true });
  const parts = [
    ...archive.map(
      (part): ReadPart =>
        (write) =>
          store.readBlob(part, write),
    ),
    table(archive),
  ];
  if (await restoreArchive({ parts, layers: archive, file, root, platform, signal })) return true;
  // The store is asked for all parts: what it knows to be damaged is kept anew after the full build.
  for (const part of archive) await store.readBlob(part, () => undefined);
  return false;
}

/** What stands behind the last part of an archive; it follows from the parts and is kept nowhere. */
function table(parts: readonly ArchivePart[]): ReadPart {
  return async (write) => {
    await write(encodeFrameTable(parts.flatMap(({ frames }) => frames)));
    return true;
  };
}
