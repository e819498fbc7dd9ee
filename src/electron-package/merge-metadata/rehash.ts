import { bytesProblems } from '../check-result/entry-rules.ts';
import type { ReleaseFile } from '../release-file.ts';
import { embeddedBlockMapProblem } from '../update-metadata/block-map.ts';
import { nameOf, type UpdateEntry, type UpdateMetadata } from '../update-metadata/update-metadata.ts';

/** Metadata with hashes of what is there. */
export interface Rehashed {
  metadata: UpdateMetadata;
  /** Names of the installers that are not as they were hashed; a block map beside them is of no use any more. */
  changed: string[];
}

/**
 * Writes hashes and sizes of `files` (by name) into `metadata`, for installers that were signed after electron-builder
 * had hashed them. A block map inside of them that does not fit any more is no longer mentioned: clients then download
 * the whole installer. Files that are not there are left to the check.
 */
export async function rehash(
  metadata: UpdateMetadata,
  files: ReadonlyMap<string, ReleaseFile>,
): Promise<Rehashed> {
  const changed = new Set<string>();
  const renew = async (entry: UpdateEntry): Promise<UpdateEntry> => {
    const file = files.get(nameOf(entry));
    if (!file || bytesProblems(entry, file).length === 0) return entry;
    changed.add(file.name);
    return renewed(entry, file);
  };
  const list = metadata.files && (await Promise.all(metadata.files.map(renew)));
  const packages: NonNullable<UpdateMetadata['packages']> = {};
  for (const [arch, { path, sha512, ...rest }] of Object.entries(metadata.packages ?? {})) {
    const { url, ...entry } = await renew({ url: path, sha512, ...rest });
    packages[arch] = { ...entry, path: url, sha512: entry.sha512 ?? sha512 };
  }
  const main = metadata.path === undefined ? undefined : files.get(nameOf({ url: metadata.path }));
  return {
    changed: [...changed],
    metadata: {
      ...metadata,
      ...(list && { files: list }),
      ...(main && metadata.sha512 !== undefined && { sha512: main.sha512 }),
      ...(main && metadata.sha2 !== undefined && { sha2: main.sha256 }),
      ...(metadata.packages && { packages }),
    },
  };
}

async function renewed(entry: UpdateEntry, file: ReleaseFile): Promise<UpdateEntry> {
  const { blockMapSize, ...rest } = entry;
  const result: UpdateEntry = {
    ...rest,
    sha512: file.sha512,
    size: file.size,
    ...(entry.sha2 !== undefined && { sha2: file.sha256 }),
  };
  if (blockMapSize === undefined) return result;
  // A signature that was put behind it moves the map away from the end, where clients look for it.
  const problem = await embeddedBlockMapProblem(file.path, { size: file.size, blockMapSize });
  return problem === undefined ? { ...result, blockMapSize } : result;
}
