import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumProblems } from '../check-result/folder-rules.ts';
import { type Release, readRelease } from '../check-result/release.ts';
import type { Finding } from '../finding.ts';
import type { ReleaseFile } from '../release-file.ts';
import { isUpdateMetadata } from '../update-metadata/channel-file.ts';
import { CHECKSUMS, readChecksums } from '../update-metadata/checksums.ts';
import { joinNotes } from '../update-metadata/note-sidecar.ts';
import {
  parseUpdateMetadata,
  type SidecarNote,
  type UpdateMetadata,
} from '../update-metadata/update-metadata.ts';
import { conflict, joinMetadata } from './join-metadata.ts';

/** The joined release, not yet written. */
export interface Gathered {
  /** Everything but metadata and checksums, by name. */
  files: Map<string, ReleaseFile>;
  /** By name. */
  metadata: Map<string, UpdateMetadata>;
  sidecars: SidecarNote[];
  findings: Finding[];
}

/**
 * Reads what the jobs in `folders` made and joins their metadata. `rehash`: files may differ from their checksums.
 * Throws `merge-version`, `merge-conflict`, `merge-contradiction`, `update-metadata-invalid`.
 */
export async function gather(
  folders: readonly string[],
  { rehash, signal }: { rehash: boolean; signal: AbortSignal },
): Promise<Gathered> {
  const releases: Release[] = [];
  const findings: Finding[] = [];
  const notes: SidecarNote[] = [];
  for (const folder of folders) {
    const { release } = await readRelease(folder, { signal });
    releases.push(release);
    notes.push(...((await readChecksums(folder))?.sidecars ?? []));
    if (!rehash) findings.push(...(await checksumProblems(release)));
  }
  const metadata = await joinAll(releases);
  const inMetadata = [...metadata.values()].flatMap(({ sidecars }) => sidecars ?? []);
  return { files: joinFiles(releases), metadata, sidecars: joinNotes([...notes, ...inMetadata]), findings };
}

function joinFiles(releases: readonly Release[]): Map<string, ReleaseFile> {
  const result = new Map<string, ReleaseFile>();
  for (const file of releases.flatMap(({ files }) => [...files.values()])) {
    if (file.name === CHECKSUMS || isUpdateMetadata(file.name)) continue;
    const before = result.get(file.name);
    if (before && before.sha256 !== file.sha256) throw conflict(file.name, before.path, file.path);
    if (!before) result.set(file.name, file);
  }
  return result;
}

async function joinAll(releases: readonly Release[]): Promise<Map<string, UpdateMetadata>> {
  const places = releases.flatMap(({ folder, files }) =>
    [...files.keys()].filter(isUpdateMetadata).map((name) => ({ name, file: join(folder, name) })),
  );
  const result = new Map<string, UpdateMetadata>();
  for (const [name, group] of Map.groupBy(places, (place) => place.name)) {
    const jobs = [];
    for (const { file } of group) {
      jobs.push({ file, metadata: parseUpdateMetadata(await readFile(file, 'utf8'), file) });
    }
    result.set(name, joinMetadata(jobs));
  }
  return result;
}
