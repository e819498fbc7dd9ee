import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { inOrder } from './in-order.ts';
import { type Mode, type Tree, type TreeEntry, treeOf } from './tree/digest.ts';
import { hashFile } from './tree/hash-file.ts';
import { type Found, walk } from './tree/walk.ts';

/** Files hashed at once: one is read while the other is hashed. */
const FILES_AT_ONCE = 3;
const EXECUTABLE = 0o755;
const PLAIN = 0o644;

export interface TreeOptions {
  /** The platform that the folder is on (not the one that it is for): Windows keeps no modes. */
  platform: NodeJS.Platform;
  signal?: AbortSignal;
  /** Paths that are executable although the platform cannot say so. Windows only. */
  executables?: ReadonlySet<string>;
}

/**
 * Reads and hashes everything below `root`. Times, owners and the order of the file system do not count.
 *
 * A file is executable if any of its execute bits is set, or if it is a PE file: Windows has no execute bit, and a
 * Windows sidecar must have the same digest wherever it is read. On Windows all other files are plain unless named
 * in `executables`. Links are not followed; an empty folder is an entry that ends in `/`.
 *
 * Throws `tree-missing`, `tree-name-unsupported`, `tree-special-file`, `tree-link-outside`.
 */
export async function readTree(root: string, options: TreeOptions): Promise<Tree> {
  const entries: TreeEntry[] = [];
  const found = await walk(root, options.platform);
  for await (const entry of inOrder(found, FILES_AT_ONCE, (one) => readEntry(root, one, options))) {
    entries.push(entry);
  }
  return treeOf(entries);
}

/**
 * Groups of paths that are one and the same on a file system that ignores case (Windows and macOS, usually).
 * Harmless for a Linux sidecar; the caller knows what it is for.
 */
export function caseCollisions(entries: readonly Pick<TreeEntry, 'path'>[]): string[][] {
  const groups = Map.groupBy(entries, ({ path }) => path.normalize('NFC').toLowerCase());
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.map(({ path }) => path));
}

async function readEntry(root: string, found: Found, options: TreeOptions): Promise<TreeEntry> {
  options.signal?.throwIfAborted();
  if (found.type !== 'file') return emptyEntry(found.path, found.type === 'link' ? found.target : undefined);
  const { size, sha256, kind } = await hashFile(join(root, found.path), found.size);
  const marked =
    options.platform === 'win32' ? (options.executables?.has(found.path) ?? false) : found.executable;
  const mode: Mode = marked || kind === 'pe' ? EXECUTABLE : PLAIN;
  return { path: found.path, size, sha256, mode, kind };
}

function emptyEntry(path: string, link: string | undefined): TreeEntry {
  const sha256 = createHash('sha256')
    .update(link ?? '')
    .digest('hex');
  return { path, size: 0, sha256, mode: EXECUTABLE, ...(link !== undefined && { link }), kind: 'other' };
}
