import { createHash } from 'node:crypto';
import { resolve, sep } from 'node:path';
import { type Mode, type Tree, type TreeEntry, treeOf } from './tree/digest.ts';
import type { HashedFile } from './tree/hash-file.ts';
import { hashFiles } from './tree/hash-files.ts';
import { type Found, walkParts } from './tree/walk.ts';

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
  const found: Found[] = [];
  const hashed = await hashFiles(filesOf(walkParts(root, options.platform), resolve(root) + sep, found), {
    signal: options.signal,
  });
  const { files = [], others = [] } = Object.groupBy(found, ({ type }) =>
    type === 'file' ? 'files' : 'others',
  );
  return treeOf([
    ...hashed.map((file, index) => fileEntry(files[index]?.path ?? '', file, options)),
    ...others.map(emptyEntry),
  ]);
}

/** The places of the files in `parts`, all of whose entries are added to `found`. */
function* filesOf(parts: Iterable<readonly Found[]>, place: string, found: Found[]): Generator<string[]> {
  for (const part of parts) {
    for (const entry of part) found.push(entry);
    yield part.filter(({ type }) => type === 'file').map(({ path }) => place + path);
  }
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

function fileEntry(
  path: string,
  { size, sha256, kind, executable }: HashedFile,
  { platform, executables }: TreeOptions,
): TreeEntry {
  const marked = platform === 'win32' ? (executables?.has(path) ?? false) : executable;
  const mode: Mode = marked || kind === 'pe' ? EXECUTABLE : PLAIN;
  return { path, size, sha256, mode, kind };
}

function emptyEntry(found: Found): TreeEntry {
  const { path } = found;
  const link = found.type === 'link' ? found.target : undefined;
  const sha256 = createHash('sha256')
    .update(link ?? '')
    .digest('hex');
  return { path, size: 0, sha256, mode: EXECUTABLE, ...(link !== undefined && { link }), kind: 'other' };
}
