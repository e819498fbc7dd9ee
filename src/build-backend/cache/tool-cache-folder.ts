import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../../shared/describe-error.ts';
import type { Host } from '../../shared/host.ts';
import { formatSize } from '../../shared/quantities.ts';
import { packArchive } from '../../sidecar/archive/pack.ts';
import { restoreArchive } from '../../sidecar/archive/restore.ts';
import type { Tree } from '../../sidecar/tree/digest.ts';
import { readTree } from '../../sidecar/tree.ts';
import type { CacheAccess } from './cache-access.ts';
import { putArchive } from './put-archive.ts';
import { decodeToolCache, encodeToolCache, type ToolCacheRecord } from './tool-cache-record.ts';

/**
 * Larger folders are not kept, in bytes: to bring them costs what the tool itself needs, and they would push programs
 * out of a store that has a limit (GitHub's: 10 GB for a repository).
 */
const LARGEST = 500e6;
/** What the headers of an archive may add. */
const ROOM = 100e6;
const TOP_LEVEL = 'cache';

/** The folder in which a tool keeps what its next run can use. */
export interface ToolCache {
  /** For the reader. */
  tool: string;
  /** Where it is kept. */
  key: string;
  /** Absolute, in a folder that goes away with the build. */
  folder: string;
}

/**
 * Brings back the folder of `cache`, whose bytes have the digest of the record. Undefined if there is none or anything
 * about it is wrong: then there is no folder, and a warning unless it was just absent. Throws an interruption alone.
 */
export async function restoreToolCache(
  cache: ToolCache,
  access: CacheAccess,
  host: Host,
): Promise<ToolCacheRecord | undefined> {
  const found = await access.store.getRecord(cache.key);
  if (!found) return undefined;
  return guarded(cache, access, host, async () => {
    const record = decodeToolCache(found.content, cache.key);
    return (await unpack(record, cache, access, host)) ? record : undefined;
  });
}

async function unpack(
  { archive, entries }: ToolCacheRecord,
  { folder }: ToolCache,
  { store }: CacheAccess,
  { platform, signal }: Host,
): Promise<boolean> {
  const [file, root] = [`${folder}.tar.zst`, `${folder}.new`];
  await mkdir(dirname(folder), { recursive: true });
  const read = (write: (chunk: Buffer) => void | Promise<void>) => store.readBlob(archive, write);
  const parts = [{ frames: archive.frames, read }];
  const wanted = { parts, entries, topLevel: TOP_LEVEL, file, root, maxSize: LARGEST + ROOM };
  if (!(await restoreArchive({ ...wanted, platform, signal }))) return false;
  await rename(join(root, TOP_LEVEL), folder);
  for (const path of [file, root]) await rm(path, { recursive: true });
  return true;
}

/** What there is to say about a folder that is to be kept. */
export interface ToolCacheContents {
  /** The record that it was restored from, if it was. */
  before: ToolCacheRecord | undefined;
  /** Takes out of the folder what the next run has no use for. */
  prune?: () => Promise<void>;
  /** By default the digest of the folder. */
  contents?: string;
  packages: readonly string[];
}

/**
 * Keeps the folder of `cache`, unless what it was restored from is as good, it is empty, or too large. Trouble is a
 * warning; throws an interruption alone.
 */
export async function keepToolCache(
  cache: ToolCache,
  { before, packages, prune, ...given }: ToolCacheContents,
  access: CacheAccess,
  host: Host,
): Promise<void> {
  await guarded(cache, access, host, async () => {
    await mkdir(cache.folder, { recursive: true });
    await prune?.();
    const size = await sizeBelow(cache.folder);
    if (size > LARGEST) {
      host.info(
        `The cache of ${cache.tool} is not kept: it has ${formatSize(size)}, the limit is ${formatSize(LARGEST)}.`,
      );
    }
    if (size === 0 || size > LARGEST) return;
    const tree = await readTree(cache.folder, host);
    const contents = given.contents ?? tree.digest;
    if (contents !== before?.contents) await put(cache, { tree, contents, packages }, access, host);
  });
}

interface Read {
  tree: Tree;
  contents: string;
  packages: readonly string[];
}

async function put(
  { folder, key }: ToolCache,
  { tree, contents, packages }: Read,
  { store }: CacheAccess,
  { signal }: Host,
): Promise<void> {
  const [file, entries] = [`${folder}.tar.zst`, tree.files];
  const { layers } = await packArchive({ root: folder, entries, file, topLevel: TOP_LEVEL, signal });
  const [archive] = layers;
  if (!archive) return;
  await putArchive(file, layers, store);
  const record = { key, contents, packages: [...packages], entries, archive };
  await store.putRecord(key, encodeToolCache(record));
}

/** Bytes of all files, without reading what is not going to be kept. */
async function sizeBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let size = 0;
  for (const entry of entries) {
    if (entry.isFile()) size += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return size;
}

/** A tool without its cache is slower and no worse, so that nothing but an interruption may end the build here. */
async function guarded<T>(
  { tool }: ToolCache,
  { distrust }: CacheAccess,
  { signal }: Host,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    distrust(`the cache of ${tool}: ${messageOf(error)}`);
    return undefined;
  }
}
