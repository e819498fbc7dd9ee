import { readTree, type TreeOptions } from '../tree.ts';
import { isFolder, type Tree, type TreeEntry } from './digest.ts';

/** One way in which a folder is not the tree that it should be. */
export interface Difference {
  path: string;
  what: 'missing' | 'extra' | 'type' | 'content' | 'mode' | 'link';
  /** Absent where there is nothing to compare (missing, extra). */
  expected?: string;
  found?: string;
}

/**
 * How the folder `root` differs from `tree`; empty if it does not. On Windows, which keeps no modes, those of
 * `tree` are believed. Throws what `readTree` throws.
 */
export async function verifyTree(
  root: string,
  tree: Pick<Tree, 'files'>,
  options: Omit<TreeOptions, 'executables'>,
): Promise<Difference[]> {
  const executables = new Set(tree.files.filter(({ mode }) => mode === 0o755).map(({ path }) => path));
  const found = await readTree(root, { ...options, executables });
  return differences(tree.files, found.files);
}

/** How the entries `found` differ from those `expected`, in the order of `expected`, what is extra at the end. */
export function differences(expected: readonly TreeEntry[], found: readonly TreeEntry[]): Difference[] {
  const byPath = new Map(found.map((entry) => [entry.path, entry]));
  const known = new Set(expected.map(({ path }) => path));
  return [
    ...expected.flatMap((entry) => compare(entry, byPath.get(entry.path))),
    ...found.filter(({ path }) => !known.has(path)).map(({ path }): Difference => ({ path, what: 'extra' })),
  ];
}

function compare(expected: TreeEntry, found: TreeEntry | undefined): Difference[] {
  const { path } = expected;
  if (!found) return [{ path, what: 'missing' }];
  if (typeName(expected) !== typeName(found)) {
    return [{ path, what: 'type', expected: typeName(expected), found: typeName(found) }];
  }
  const result: Difference[] = [];
  if (expected.link !== found.link) {
    result.push({ path, what: 'link', expected: expected.link ?? '', found: found.link ?? '' });
  } else if (expected.sha256 !== found.sha256) {
    result.push({ path, what: 'content', expected: contentOf(expected), found: contentOf(found) });
  }
  if (expected.mode !== found.mode) {
    result.push({ path, what: 'mode', expected: expected.mode.toString(8), found: found.mode.toString(8) });
  }
  return result;
}

function contentOf({ size, sha256 }: TreeEntry): string {
  return `${size} bytes, sha256 ${sha256}`;
}

function typeName(entry: TreeEntry): string {
  if (entry.link !== undefined) return 'link';
  return isFolder(entry) ? 'folder' : 'file';
}
