import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { type BuildHistory, decodeHistory, encodeHistory } from './build-history.ts';
import { type BuildRecord, decodeRecord, encodeRecord } from './build-record.ts';
import { ContentMemory } from './memory/content-memory.ts';
import type { BlobRef, CacheStore } from './store/cache-store.ts';
import { isDigest } from './store/digests.ts';

/** The store of one build, read by somebody who trusts nothing in it. */
export interface CacheAccess {
  store: CacheStore;
  /** What was found sound before. */
  memory: ContentMemory;
  /** Tells that something in the store cannot be used: the first time as a warning, later for `--verbose` alone. */
  distrust(what: string): void;
}

/** Access to `store` that warns through `host`. */
export function cacheAccess(
  store: CacheStore,
  host: Pick<Host, 'annotate' | 'cache' | 'debug'>,
): CacheAccess {
  let warned = false;
  const distrust = (what: string) => {
    const message = `The build cache (${store.label}) is not used: ${what}`;
    if (warned) host.debug(message);
    else host.annotate('warning', message);
    warned = true;
  };
  return { store, memory: new ContentMemory(host), distrust };
}

/** The history under `key`; undefined if there is none that can be read. */
export async function readHistory(key: string, access: CacheAccess): Promise<BuildHistory | undefined> {
  const found = await access.store.getRecord(key);
  if (!found) return undefined;
  const history = await decodeHistory(found.content, access.memory);
  if (!history) access.distrust('its list of earlier builds is damaged or of another version.');
  return history;
}

/** The record under `key`; undefined, with a warning, for what is not one. */
export async function readRecord(key: string, access: CacheAccess): Promise<BuildRecord | undefined> {
  const found = await access.store.getRecord(key);
  if (!found) return undefined;
  try {
    return await decodeRecord(found.content, key, access.memory);
  } catch (error) {
    access.distrust(reasonOf(error));
    return undefined;
  }
}

/** Keeps `history` under `key`, and remembers that it is sound. */
export async function writeHistory(key: string, history: BuildHistory, access: CacheAccess): Promise<void> {
  const encoded = encodeHistory(history);
  if (await decodeHistory(encoded.content, access.memory)) await access.store.putRecord(key, encoded);
}

/**
 * Keeps `record` under its key, and remembers that it is sound. Returns the blobs that it needs; undefined, with a warning,
 * for what could not be read again.
 */
export async function writeRecord(
  record: BuildRecord,
  access: CacheAccess,
): Promise<readonly BlobRef[] | undefined> {
  const encoded = encodeRecord(record);
  try {
    await decodeRecord(encoded.content, record.key, access.memory);
  } catch (error) {
    access.distrust(reasonOf(error));
    return undefined;
  }
  await access.store.putRecord(record.key, encoded);
  return encoded.blobs;
}

/** The key of the record that `key` leads to. */
export async function readPointer(key: string, { store }: CacheAccess): Promise<string | undefined> {
  const found = await store.getRecord(key);
  const text = found && Buffer.from(found.content).toString('latin1');
  return text !== undefined && isDigest(text) ? text : undefined;
}

/** What is wrong with something of the cache. Throws on what is not about the cache: an interruption, a full disk, a bug. */
export function reasonOf(error: unknown): string {
  if (error instanceof UserError && UNUSABLE.has(error.code)) return error.message;
  throw error;
}

/** How a poisoned or damaged entry shows. */
const UNUSABLE = new Set([
  'archive-damaged',
  'archive-missing',
  'archive-unsafe',
  'cache-record-invalid',
  'manifest-inconsistent',
  'manifest-invalid',
  'name-invalid',
  'target-unknown',
  'tree-link-outside',
  'tree-missing',
  'tree-name-unsupported',
  'tree-special-file',
]);
