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
  const problem = await unpack(record, { file: staged.archive, root: unpacked }, access, host);
  if (problem === undefined) {
    const { platform, signal } = host;
    const [difference] = await verifyTree(staged.tree, manifest, { platform, signal });
    if (!difference) return staged;
    access.distrust(`'${difference.path}' is not as its record says (${difference.what}).`);
  } else if (await isWhole(record, access)) {
    access.distrust(problem);
  }
  return undefined;
}

/**
 * Whether the store has all parts. It is asked for each to its end: of a damaged one it has told then, and keeps it
 * anew after the full build.
 */
async function isWhole({ archive }: BuildRecord, { store }: CacheAccess): Promise<boolean> {
  let whole = true;
  for (const part of archive) {
    const found = await store.readBlob(part, () => undefined);
    whole &&= found;
  }
  return whole;
}

interface Places {
  /** The archive to write. */
  file: string;
  /** The new folder to unpack it into. */
  root: string;
}

/** Undefined if all went well, else what is wrong. */
async function unpack(
  { archive }: BuildRecord,
  { file, root }: Places,
  { store }: CacheAccess,
  { platform, signal }: Host,
): Promise<string | undefined> {
  await mkdir(dirname(root), { recursive: true });
  const parts = archive.map(
    (part): ReadPart =>
      (write) =>
        store.readBlob(part, write),
  );
  const request = { parts: [...parts, table(archive)], layers: archive, file, root, platform, signal };
  try {
    return (await restoreArchive(request)) ? undefined : 'a part of the archive is missing';
  } catch (error) {
    return reasonOf(error);
  }
}

/** What stands behind the last part of an archive; it follows from the parts and is kept nowhere. */
function table(parts: readonly ArchivePart[]): ReadPart {
  return async (write) => {
    await write(encodeFrameTable(parts.flatMap(({ frames }) => frames)));
    return true;
  };
}
