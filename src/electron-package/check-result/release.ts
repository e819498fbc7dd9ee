import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Finding } from '../finding.ts';
import type { ReleaseFile } from '../release-file.ts';
import { BLOCK_MAP_ENDING } from '../update-metadata/block-map.ts';
import { type ChannelFile, channelFile, isUpdateMetadata } from '../update-metadata/channel-file.ts';
import { CHECKSUMS } from '../update-metadata/checksums.ts';
import { hashReleaseFile } from '../update-metadata/hash-release-file.ts';
import { releaseFileNames } from '../update-metadata/release-files.ts';
import {
  allEntries,
  nameOf,
  parseUpdateMetadata,
  type UpdateMetadata,
} from '../update-metadata/update-metadata.ts';

/** One metadata file that could be read. */
export interface ReadMetadata {
  file: ChannelFile;
  metadata: UpdateMetadata;
}

/** The files of a release folder with what the metadata in it says. */
export interface Release {
  /** Absolute. */
  folder: string;
  /** By name. */
  files: ReadonlyMap<string, ReleaseFile>;
  metadata: readonly ReadMetadata[];
  /** Names of metadata files that cannot be read. */
  unreadable: readonly string[];
}

/**
 * Reads what lies in `folder`, and hashes what is not among `hashed`, which was hashed in this run and has not changed
 * since. What of the metadata cannot be read is a finding.
 */
export async function readRelease(
  folder: string,
  { signal, hashed = [] }: { signal?: AbortSignal; hashed?: readonly ReleaseFile[] } = {},
): Promise<{ release: Release; findings: Finding[] }> {
  const known = new Map(hashed.map((file) => [file.path, file]));
  const files = new Map<string, ReleaseFile>();
  const metadata: ReadMetadata[] = [];
  const findings: Finding[] = [];
  const unreadable: string[] = [];
  for (const name of await releaseFileNames(folder)) {
    const path = join(folder, name);
    files.set(name, known.get(path) ?? (await hashReleaseFile(path, signal)));
    if (!isUpdateMetadata(name)) continue;
    const read = await readMetadata(folder, name);
    if ('metadata' in read) metadata.push(read);
    else {
      findings.push(read);
      unreadable.push(name);
    }
  }
  return { release: { folder, files, metadata, unreadable }, findings };
}

/** An error of the rule `rule` about the file `name` of the release. */
export function releaseFinding(
  rule: string,
  { folder }: Pick<Release, 'folder'>,
  { name, message, hint }: { name: string; message: string; hint: string },
): Finding {
  return { rule, severity: 'error', message, hint, place: { file: join(folder, name) } };
}

/** Whether users install `name`, or a client downloads it: neither metadata, block map, checksums nor signature. */
export function isInstaller(name: string): boolean {
  return (
    name !== CHECKSUMS && !name.endsWith(BLOCK_MAP_ENDING) && !/\.(?:ya?ml|json|txt|asc|sig|zst)$/.test(name)
  );
}

/** Names of the files that any metadata of the release lists. */
export function listedNames({ metadata }: Pick<Release, 'metadata'>): ReadonlySet<string> {
  return new Set(metadata.flatMap(({ metadata: each }) => allEntries(each).map(nameOf)));
}

async function readMetadata(folder: string, name: string): Promise<ReadMetadata | Finding> {
  const path = join(folder, name);
  try {
    return { file: channelFile(name), metadata: parseUpdateMetadata(await readFile(path, 'utf8'), path) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      ...{ rule: 'update-metadata', severity: 'error', message: error.message },
      ...{ hint: error.hint ?? '', place: error.place ?? { file: path } },
    };
  }
}
