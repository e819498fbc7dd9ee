import { openEntries, type ReadOptions } from '../../src/sidecar/archive/entries.ts';
import type { ArchiveEntry } from '../../src/sidecar/archive/entry-guard.ts';

/** The entries of the archive, read to its end and checked as if they were to be unpacked. Throws like `unpackArchive`. */
export async function listArchive(file: string, options: ReadOptions): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  const archive = openEntries(file, options);
  for await (const { entry } of archive.entries) entries.push(entry);
  archive.links();
  return entries;
}
