import { createHash, type Hash } from 'node:crypto';
import type { TreeEntry } from '../tree/digest.ts';
import type { OpenEntry } from './entries.ts';
import type { ArchiveEntry } from './entry-guard.ts';

/**
 * Gives `entries` on, and adds to `found` what each was when its content was read: as the tree below the folder
 * `topLevel` would have it, without kinds. An entry beside that folder keeps its whole path.
 */
export async function* hashEntries(
  entries: AsyncIterable<OpenEntry>,
  topLevel: string,
  found: TreeEntry[],
): AsyncGenerator<OpenEntry> {
  for await (const { entry, content } of entries) {
    const hash = createHash('sha256');
    yield { entry, content: hashed(content, hash) };
    if (entry.type === 'link') hash.update(entry.target ?? '');
    found.push(treeEntry(entry, topLevel, hash.digest('hex')));
  }
}

async function* hashed(content: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
}

function treeEntry(
  { path, type, size, mode, target }: ArchiveEntry,
  topLevel: string,
  sha256: string,
): TreeEntry {
  const below = path.startsWith(`${topLevel}/`) ? path.slice(topLevel.length + 1) : path;
  return {
    path: type === 'folder' ? `${below}/` : below,
    size,
    sha256,
    mode,
    ...(type === 'link' && target !== undefined && { link: target }),
    kind: 'other',
  };
}
