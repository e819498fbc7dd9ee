import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { blobsOfRecord } from './action-result.ts';
import { LARGEST_RECORD } from './back-end.ts';
import { isDigest } from './digests.ts';
import { blobFolder, recordFolder, temporaryFolder } from './directory-layout.ts';

interface KeptFile {
  path: string;
  /** A key, or the digest of a blob. */
  name: string;
  size: number;
  /** When it was used last, in ms. */
  used: number;
}

interface KeptRecord extends KeptFile {
  blobs: ReadonlySet<string>;
}

/** A blob without a record may be that of a build that is just being kept; so may a file that is not complete. In ms. */
const STILL_WANTED = 60 * 60_000;

/**
 * Brings a cache folder down to `maxSize`: blobs that no record names go first, then records, the longest unused one
 * first, with the blobs that only they name. A record goes before its blobs, so that whatever interrupts this leaves a
 * valid cache.
 */
export async function evict({ folder, maxSize }: { folder: string; maxSize: number }): Promise<void> {
  await dropLeftovers(temporaryFolder(folder));
  const files = await filesIn(recordFolder(folder));
  const blobs = new Map((await filesIn(blobFolder(folder))).map((blob) => [blob.name, blob]));
  let size = [...files, ...blobs.values()].reduce((sum, file) => sum + file.size, 0);
  if (size <= maxSize) return;
  const records: KeptRecord[] = [];
  // One by one: each is held in memory while it is read.
  for (const file of files) records.push(await withBlobs(file));
  const uses = countUses(records);
  for (const group of groups(records, blobs, uses)) {
    if (size <= maxSize) return;
    for (const file of group()) size -= await remove(file);
  }
}

/** Whether a file is in use (Windows), or somebody else's in a folder of many users: it stays where it is. */
export function isBusy({ code = '' }: NodeJS.ErrnoException): boolean {
  return ['EBUSY', 'EPERM', 'EACCES'].includes(code);
}

/** Takes a file away and says how much room that made, in bytes. */
async function remove({ path, size }: KeptFile): Promise<number> {
  try {
    await rm(path, { force: true });
    return size;
  } catch (error) {
    if (!isBusy(error as NodeJS.ErrnoException)) throw error;
    return 0;
  }
}

/** What may go, in its order; each group is made when its turn comes, since it depends on what went before. */
function* groups(
  records: readonly KeptRecord[],
  blobs: ReadonlyMap<string, KeptFile>,
  uses: Map<string, number>,
): Generator<() => KeptFile[]> {
  const before = Date.now() - STILL_WANTED;
  const unused = [...blobs.values()].filter((blob) => !uses.has(blob.name) && blob.used < before);
  for (const blob of oldestFirst(unused)) yield () => [blob];
  for (const record of oldestFirst(records)) {
    yield () => [record, ...onlyNamedBy(record, uses).flatMap((name) => blobs.get(name) ?? [])];
  }
}

/** The blobs that nobody names any more when `record` is gone. */
function onlyNamedBy({ blobs }: KeptRecord, uses: Map<string, number>): string[] {
  for (const name of blobs) uses.set(name, (uses.get(name) ?? 0) - 1);
  return [...blobs].filter((name) => uses.get(name) === 0);
}

function countUses(records: readonly KeptRecord[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const name of records.flatMap(({ blobs }) => [...blobs])) uses.set(name, (uses.get(name) ?? 0) + 1);
  return uses;
}

function oldestFirst<T extends KeptFile>(files: readonly T[]): T[] {
  return files.toSorted((a, b) => a.used - b.used || (a.name < b.name ? -1 : 1));
}

/** One that cannot be read names nothing, and goes like any other. */
async function withBlobs(file: KeptFile): Promise<KeptRecord> {
  const bytes = file.size > LARGEST_RECORD ? undefined : await readFile(file.path).catch(() => undefined);
  const blobs = bytes && blobsOfRecord(bytes);
  return { ...file, blobs: new Set(blobs?.map(({ sha256 }) => sha256)) };
}

/** The files that are ours, two folders deep. Another build may take some away meanwhile. */
async function filesIn(folder: string): Promise<KeptFile[]> {
  const found: KeptFile[] = [];
  for (const part of await namesIn(folder)) {
    const names = (await namesIn(join(folder, part))).filter(isDigest);
    const files = await Promise.all(names.map((name) => fileAt(join(folder, part, name), name)));
    found.push(...files.filter((file) => file !== undefined));
  }
  return found;
}

async function fileAt(path: string, name: string): Promise<KeptFile | undefined> {
  const status = await stat(path).catch(() => undefined);
  return status?.isFile() ? { path, name, size: status.size, used: status.mtimeMs } : undefined;
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** Files that a build which was killed did not complete. */
async function dropLeftovers(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    const file = await fileAt(join(folder, name), name);
    if (file && file.used < Date.now() - STILL_WANTED) await rm(file.path, { force: true });
  }
}
