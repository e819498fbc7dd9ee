import { rename as renameFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseFile } from '../release-file.ts';
import { BLOCK_MAP_ENDING } from './block-map.ts';
import { hashReleaseFile } from './hash-release-file.ts';
import { releaseFileNames } from './release-files.ts';
import { allEntries, nameOf, type UpdateMetadata } from './update-metadata.ts';

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
    for (const ending of ['', BLOCK_MAP_ENDING]) {
      if (rename(files, `${file.name}${ending}`, `${to}${ending}`))
        renames.push({ from: `${file.name}${ending}`, to: `${to}${ending}` });
    }
  }
  return renames;
}

/** The same for the files in `folder`, which are renamed on the disk. Nothing is hashed where no name is missing. */
export async function settleNamesIn(folder: string, metadata: readonly UpdateMetadata[]): Promise<void> {
  const names = await releaseFileNames(folder);
  if (metadata.flatMap(allEntries).every((entry) => names.includes(nameOf(entry)))) return;
  const files = new Map<string, ReleaseFile>();
  for (const name of names) files.set(name, await hashReleaseFile(join(folder, name)));
  for (const { from, to } of settleNames(files, metadata))
    await renameFile(join(folder, from), join(folder, to));
}

/** Whether there was such a file. */
function rename(files: Map<string, ReleaseFile>, from: string, to: string): boolean {
  const file = files.get(from);
  if (!file) return false;
  files.delete(from);
  files.set(to, { ...file, name: to });
  return true;
}
