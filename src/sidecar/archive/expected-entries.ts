import { isFolder, type TreeEntry } from '../tree/digest.ts';
import type { ArchiveEntry } from './entry-guard.ts';

/**
 * What an archive must hold, entry by entry: names, types, sizes, modes and targets of links. Contents are not looked
 * at: an archive whose own digest was checked has those that it was packed with.
 */
export class ExpectedEntries {
  readonly #topLevel: string;
  readonly #missing: Map<string, TreeEntry>;

  /** `entries` as `packArchive` was given them, below the folder `topLevel`. */
  constructor(entries: readonly TreeEntry[], topLevel: string) {
    this.#topLevel = topLevel;
    this.#missing = new Map(entries.map((entry) => [entry.path, entry]));
  }

  /** Why `entry` may not come next, as the rest of a sentence; undefined if it may. Each may come once. */
  problemOf(entry: ArchiveEntry): string | undefined {
    const path = this.#belowTop(entry);
    const expected = this.#missing.get(path);
    if (!expected) return `'${entry.path}' should not be in it`;
    this.#missing.delete(path);
    const what = differenceOf(expected, entry);
    return what && `'${path}' is not what it should be (${what})`;
  }

  /** The same for its end. */
  problemAtEnd(): string | undefined {
    const [path] = this.#missing.keys();
    return path === undefined ? undefined : `'${path}' is missing`;
  }

  #belowTop({ path, type }: ArchiveEntry): string {
    const top = `${this.#topLevel}/`;
    const below = path.startsWith(top) ? path.slice(top.length) : path;
    return type === 'folder' ? `${below}/` : below;
  }
}

function differenceOf(expected: TreeEntry, found: ArchiveEntry): string | undefined {
  const type = typeOf(expected);
  if (found.type !== type) return `a ${found.type} instead of a ${type}`;
  if (found.size !== expected.size) return `${found.size} bytes instead of ${expected.size}`;
  if (found.mode !== expected.mode)
    return `mode ${found.mode.toString(8)} instead of ${expected.mode.toString(8)}`;
  if (found.target !== expected.link) return `a link to '${found.target}' instead of '${expected.link}'`;
  return undefined;
}

function typeOf(entry: TreeEntry): ArchiveEntry['type'] {
  if (entry.link !== undefined) return 'link';
  return isFolder(entry) ? 'folder' : 'file';
}
