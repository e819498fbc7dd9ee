import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Host } from '../../shared/host.ts';
import type { BuildPlan } from '../plan.ts';
import { type BuildHistory, withBuild } from './build-history.ts';
import type { BuildRecord } from './build-record.ts';
import { type CacheAccess, writeHistory, writeRecord } from './cache-access.ts';
import type { BuildKey } from './key/build-key.ts';
import { putArchive } from './put-archive.ts';
import { baseKey, exactKey, historyKey, type Sources } from './record-keys.ts';

/** A finished build that is to be kept. */
export interface Kept {
  plan: BuildPlan;
  key: BuildKey;
  sources: Sources;
  /** Its key is filled in here. */
  record: Omit<BuildRecord, 'key'>;
  /** The archive, in its place. */
  archive: string;
  history: BuildHistory | undefined;
}

/**
 * Keeps a build: first its bytes, then its record, then what leads to the record, so that whoever reads at the same
 * time finds nothing that is not there yet.
 */
export async function save(kept: Kept, access: CacheAccess, host: Host): Promise<void> {
  const { plan, key, sources, history } = kept;
  const { store } = access;
  if (!store.writes) return;
  const record = { ...kept.record, key: exactKey(key, sources) };
  await putArchive(kept.archive, record.archive, store);
  const blobs = await writeRecord(record, access);
  if (!blobs) return;
  if (record.layer.length > 0) {
    const pointer = { content: Buffer.from(record.key, 'latin1'), blobs };
    await store.putRecord(baseKey(key, sources), pointer);
  }
  const newest = { key, record: record.key };
  await writeHistory(historyKey(plan, host), withBuild(history, sources.set, newest), access);
}

/**
 * Sources that were written, replaced or removed after `since` (milliseconds since 1970): the build may have read the
 * old ones or the new ones, so it must not be kept under either.
 */
export async function writtenSince(
  since: number,
  { set, state }: Sources,
  { workingDirectory }: BuildPlan,
): Promise<string[]> {
  const written: string[] = [];
  for (const { path, role } of set.files) {
    const found = await stat(resolve(workingDirectory, path)).catch(() => undefined);
    // The time of the last change of any kind: a file that is moved here brings its old time of writing along.
    const isNew = found !== undefined && found.ctimeMs > since;
    const isGone = role !== 'fixed' && state.digests.get(path) === 'absent';
    if (isNew || isGone) written.push(path);
  }
  return written;
}
