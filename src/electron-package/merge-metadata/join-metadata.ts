import { isDeepStrictEqual } from 'node:util';
import { UserError } from '../../shared/errors.ts';
import { byCodePoint } from '../../sidecar/relative-path.ts';
import { archOfName } from '../update-metadata/channel-file.ts';
import { joinNotes } from '../update-metadata/note-sidecar.ts';
import {
  allEntries,
  nameOf,
  type UpdateEntry,
  type UpdateMetadata,
} from '../update-metadata/update-metadata.ts';

/** Metadata of one name from one job. */
export interface JobMetadata {
  /** Absolute; for messages. */
  file: string;
  metadata: UpdateMetadata;
}

/** What is joined in its own way; everything else must be the same in all jobs that say it. */
const JOINED = new Set(['version', 'files', 'path', 'sha512', 'sha2', 'packages', 'releaseDate', 'sidecars']);
/** The order that electron-builder gives to processors; a name without one is for all. */
const ORDER = [undefined, 'ia32', 'x64', 'arm', 'arm64', 'universal'];

/**
 * One metadata file out of those of several jobs, whatever their order: all files, zip first, the top-level `path` the
 * first of them, as electron-builder would have written it in one job. One job's own stays as it is.
 * Throws `merge-version`, `merge-conflict`, `merge-contradiction`.
 */
export function joinMetadata(jobs: readonly JobMetadata[]): UpdateMetadata {
  const [first, ...others] = jobs.toSorted((a, b) => byCodePoint(a.file, b.file));
  if (!first) throw new Error('there is nothing to join');
  if (others.length === 0) return first.metadata;
  for (const other of others) assertSameVersion(first, other);
  const all = [first, ...others];
  const files = joinEntries(all);
  const [main] = files;
  const packages = joinPackages(all);
  // The last of them: only then was the release complete.
  const releaseDate = all
    .flatMap(({ metadata: each }) => each.releaseDate ?? [])
    .sort()
    .at(-1);
  const sidecars = joinNotes(all.flatMap(({ metadata }) => metadata.sidecars ?? []));
  return {
    version: first.metadata.version,
    files,
    ...(main && { path: main.url }),
    ...(main?.sha512 !== undefined && { sha512: main.sha512 }),
    ...(Object.keys(packages).length > 0 && { packages }),
    ...otherFields(all),
    ...(releaseDate !== undefined && { releaseDate }),
    ...(sidecars.length > 0 && { sidecars }),
  };
}

function assertSameVersion(a: JobMetadata, b: JobMetadata): void {
  if (a.metadata.version === b.metadata.version) return;
  throw new UserError(
    'merge-version',
    `'${a.file}' is of version ${a.metadata.version}, and '${b.file}' of ${b.metadata.version}.`,
    {
      place: { file: b.file },
      hint: "All jobs of a release must package one version: give each of them version-sync's, from the same commit.",
    },
  );
}

function joinEntries(jobs: readonly JobMetadata[]): UpdateEntry[] {
  const byName = new Map<string, { entry: UpdateEntry; file: string }>();
  for (const { file, metadata } of jobs) {
    for (const entry of listed(metadata)) {
      const before = byName.get(nameOf(entry));
      if (before && before.entry.sha512 !== entry.sha512) throw conflict(nameOf(entry), before.file, file);
      if (!before) byName.set(nameOf(entry), { entry, file });
    }
  }
  return [...byName.values()].map(({ entry }) => entry).sort(inElectronBuildersOrder);
}

/** Without the web packages, which have a list of their own. */
function listed(metadata: UpdateMetadata): UpdateEntry[] {
  const { packages: _, ...rest } = metadata;
  return allEntries(rest);
}

function joinPackages(jobs: readonly JobMetadata[]): NonNullable<UpdateMetadata['packages']> {
  const result: NonNullable<UpdateMetadata['packages']> = {};
  for (const { metadata } of jobs) Object.assign(result, metadata.packages);
  return result;
}

function inElectronBuildersOrder(a: UpdateEntry, b: UpdateEntry): number {
  const rank = (entry: UpdateEntry) =>
    (nameOf(entry).endsWith('.zip') ? 0 : 100) + ORDER.indexOf(archOfName(nameOf(entry)));
  return rank(a) - rank(b) || byCodePoint(nameOf(a), nameOf(b));
}

function otherFields(jobs: readonly JobMetadata[]): Record<string, unknown> {
  const said = new Map<string, { value: unknown; file: string }>();
  for (const { file, metadata } of jobs) {
    for (const [key, value] of Object.entries(metadata)) {
      if (JOINED.has(key)) continue;
      const before = said.get(key);
      if (before && !isDeepStrictEqual(before.value, value)) throw contradiction(key, before.file, file);
      said.set(key, { value, file });
    }
  }
  return Object.fromEntries([...said].map(([key, { value }]) => [key, value]));
}

function contradiction(key: string, a: string, b: string): UserError {
  return new UserError('merge-contradiction', `'${key}' in '${b}' is not the one in '${a}'.`, {
    place: { file: b },
    hint: `One release has one '${key}'. Set it for all platforms alike, or leave it out.`,
  });
}

/** Two jobs gave one name to different files. */
export function conflict(name: string, a: string, b: string): UserError {
  return new UserError('merge-conflict', `'${name}' is in '${a}' and in '${b}', with other bytes.`, {
    place: { file: b },
    hint: "Two jobs gave one name to two installers, and a release can hold one of them. Put the macro for the architecture into 'artifactName'.",
  });
}
