import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../../shared/files.ts';
import { type BackEnd, LARGEST_RECORD } from './back-end.ts';
import type { BlobRef, WantedBlob } from './cache-store.ts';
import { blobFile, recordFile, temporaryFolder } from './directory-layout.ts';
import { evict, isBusy } from './evict.ts';

/** Bytes of a chunk where nothing else is wanted. The default of Node's streams takes twice the time. */
const CHUNK = 2 ** 20;
/** Files appear by a rename, under the mode that the umask of the user leaves of this: shared caches are a choice. */
const MODE = 0o644;
/** Neither follows a link nor waits for a pipe that somebody put there. Windows has no such flags. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What a folder is asked for, and how large it may be. */
interface DirectoryOptions {
  /** Absolute; made when something is written. */
  folder: string;
  /** Bytes, for all files together. */
  maxSize: number;
}

/**
 * A cache in a folder, of this machine or shared: `ac/<2>/<key>` and `cas/<2>/<sha256>`, as bazel-remote and Bazel's
 * own disk cache have them. Files are complete when they appear, so any number of builds can use it at once, and the
 * last one used is the youngest (its mtime).
 */
export class DirectoryBackEnd implements BackEnd {
  readonly label: string;
  readonly isRemote = false;
  readonly #options: DirectoryOptions;

  constructor(options: DirectoryOptions) {
    this.label = `directory ${options.folder}`;
    this.#options = options;
  }

  async readRecord(key: string): Promise<Buffer | undefined> {
    const path = recordFile(this.#options.folder, key);
    const file = await opened(path);
    if (!file) return undefined;
    try {
      const { size } = await file.stat();
      if (size > LARGEST_RECORD) return Buffer.alloc(0);
      await touch(path);
      return await file.readFile();
    } finally {
      await file.close();
    }
  }

  writeRecord(key: string, bytes: Buffer): Promise<void> {
    return this.#write(recordFile(this.#options.folder, key), (file) => file.writeFile(bytes));
  }

  async readBlob({ sha256, chunks = [] }: WantedBlob): Promise<AsyncIterable<Buffer> | undefined> {
    const path = blobFile(this.#options.folder, sha256);
    const file = await opened(path);
    if (!file) return undefined;
    await touch(path);
    return chunksOf(file, chunks);
  }

  async hasBlob({ sha256, size }: BlobRef): Promise<boolean> {
    const path = blobFile(this.#options.folder, sha256);
    const file = await opened(path);
    if (!file) return false;
    try {
      await touch(path);
      return (await file.stat()).size === size;
    } finally {
      await file.close();
    }
  }

  writeBlob({ sha256 }: BlobRef, read: () => AsyncIterable<Buffer>): Promise<void> {
    return this.#write(blobFile(this.#options.folder, sha256), async (file) => {
      for await (const chunk of read()) await file.writeFile(chunk);
    });
  }

  removeRecord(key: string): Promise<void> {
    return removed(recordFile(this.#options.folder, key));
  }

  removeBlob({ sha256 }: BlobRef): Promise<void> {
    return removed(blobFile(this.#options.folder, sha256));
  }

  async close({ wrote }: { wrote: boolean }): Promise<void> {
    if (wrote) await evict(this.#options);
  }

  /** A file of its own, moved to `path` when it is complete. */
  async #write(path: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
    const temporary = join(temporaryFolder(this.#options.folder), crypto.randomUUID());
    await makeFolder(dirname(temporary));
    try {
      const file = await open(temporary, 'wx', MODE);
      try {
        await fill(file);
      } finally {
        await file.close();
      }
      await mkdir(dirname(path), { recursive: true });
      await rename(temporary, path).catch((error) => leaveToOther(error, path));
    } finally {
      await removed(temporary);
    }
  }
}

/** Windows does not replace a file that another build reads just now; that one is as good as ours. */
async function leaveToOther(error: NodeJS.ErrnoException, path: string): Promise<void> {
  const other = isBusy(error) ? await opened(path).catch(() => undefined) : undefined;
  if (!other) throw error;
  await other.close();
}

/** Undefined if nothing is there, or something that is no file. */
async function opened(path: string): Promise<FileHandle | undefined> {
  let file: FileHandle;
  try {
    file = await open(path, READ);
  } catch (error) {
    if (['ENOENT', 'ELOOP', 'ENXIO', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) {
      return undefined;
    }
    throw error;
  }
  if ((await file.stat()).isFile()) return file;
  await file.close();
  return undefined;
}

/** Chunks of `sizes`, then of ours. Reads the next one while the caller is busy with this one. */
async function* chunksOf(file: FileHandle, sizes: readonly number[]): AsyncGenerator<Buffer> {
  const wanted = sizes.values();
  // None is empty but the one at the end.
  const read = () => chunkOf(file, wanted.next().value || CHUNK);
  let next = read();
  try {
    for (;;) {
      const chunk = await next;
      if (chunk.length === 0) return;
      next = read();
      yield chunk;
    }
  } finally {
    await next.catch(() => undefined);
    await file.close();
  }
}

async function chunkOf(file: FileHandle, size: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(size), 0, size, null);
  return buffer.subarray(0, bytesRead);
}

/** A cache that can only be read has no order in which files are dropped. */
async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

async function removed(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
