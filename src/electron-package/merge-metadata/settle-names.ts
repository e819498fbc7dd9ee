import type { ReleaseFile } from '../release-file.ts';
import { BLOCK_MAP_ENDING } from '../update-metadata/block-map.ts';
import { allEntries, nameOf, type UpdateMetadata } from '../update-metadata/update-metadata.ts';

/**
 * Gives files the names under which clients ask for them: where the metadata lists a name that is not there, and one
 * file has exactly its content (electron-builder writes names without spaces for GitHub and leaves the file with
 * them), that file takes it, with its block map. Changes `files` (by name); returns the renames made.
 */
export function settleNames(
  files: Map<string, ReleaseFile>,
  metadata: Iterable<UpdateMetadata>,
): { from: string; to: string }[] {
  const entries = [...metadata].flatMap(allEntries);
  const listed = new Set(entries.map(nameOf));
  const renames: { from: string; to: string }[] = [];
  for (const entry of entries) {
    const to = nameOf(entry);
    if (files.has(to)) continue;
    const file = [...files.values()].find(({ name, sha512 }) => sha512 === entry.sha512 && !listed.has(name));
    if (!file) continue;
    renames.push({ from: file.name, to });
    rename(files, file.name, to);
    rename(files, `${file.name}${BLOCK_MAP_ENDING}`, `${to}${BLOCK_MAP_ENDING}`);
  }
  return renames;
}

function rename(files: Map<string, ReleaseFile>, from: string, to: string): void {
  const file = files.get(from);
  if (!file) return;
  files.delete(from);
  files.set(to, { ...file, name: to });
}
