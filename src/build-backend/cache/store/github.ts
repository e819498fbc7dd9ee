import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CacheService, Host } from '../../../shared/host.ts';
import { type BackEnd, LARGEST_RECORD } from './back-end.ts';
import type { BlobRef } from './cache-store.ts';

/**
 * Files of an entry lie here, below the workspace, while they are moved. The path is a part of an entry's identity, so
 * it must be the same in every run and on every runner.
 */
const FOLDER = '.sidecar-build-cache';
const CHUNK = 2 ** 20;

/**
 * GitHub's cache of the repository. An entry is never written again there, so a record is an entry of its own each
 * time, found by the beginning of its name; the newest one wins. The toolkit unpacks entries before anybody can look
 * into them, so whoever may write entries of the repository is trusted as far as with `actions/cache`; the bytes of
 * ours are checked all the same.
 */
export class GithubBackEnd implements BackEnd {
  readonly label = "GitHub's cache";
  readonly isRemote = true;
  readonly #caches: CacheService;
  readonly #workspace: string;

  constructor(caches: CacheService, { workspace }: Pick<Host, 'workspace'>) {
    this.#caches = caches;
    this.#workspace = workspace;
  }

  readRecord(key: string): Promise<Buffer | undefined> {
    const path = `${FOLDER}/${key}`;
    return this.#withFile(path, async (file) => {
      const prefix = `sidecar-record-${key}-`;
      if ((await this.#caches.restore(path, `${prefix}none`, prefix)) === undefined) return undefined;
      const size = await sizeOf(file);
      return size === undefined || size > LARGEST_RECORD ? Buffer.alloc(0) : readFile(file);
    });
  }

  writeRecord(key: string, bytes: Buffer): Promise<void> {
    const path = `${FOLDER}/${key}`;
    return this.#withFile(path, async (file) => {
      await writeFile(file, bytes);
      await this.#caches.save(path, `sidecar-record-${key}-${crypto.randomUUID()}`);
    });
  }

  async readBlob({ sha256 }: BlobRef): Promise<AsyncIterable<Buffer> | undefined> {
    const path = `${FOLDER}/${sha256}`;
    if ((await this.#caches.restore(path, blobKey(sha256))) === undefined) return this.#clean(path);
    return this.#restored(path);
  }

  async hasBlob({ sha256 }: BlobRef): Promise<boolean> {
    return this.#caches.has(`${FOLDER}/${sha256}`, blobKey(sha256));
  }

  writeBlob({ sha256 }: BlobRef, read: () => AsyncIterable<Buffer>): Promise<void> {
    const path = `${FOLDER}/${sha256}`;
    return this.#withFile(path, async (file) => {
      await pipeline(Readable.from(read()), createWriteStream(file));
      await this.#caches.save(path, blobKey(sha256));
    });
  }

  /** A job may not remove entries; they go when they were not used for a week. */
  async removeRecord(): Promise<void> {}
  async removeBlob(): Promise<void> {}
  async close(): Promise<void> {}

  async *#restored(path: string): AsyncGenerator<Buffer> {
    const file = join(this.#workspace, path);
    try {
      if ((await sizeOf(file)) !== undefined) yield* createReadStream(file, { highWaterMark: CHUNK });
    } finally {
      await this.#clean(path);
    }
  }

  /** Nothing of ours stays in the workspace, which may be what is built. */
  async #withFile<T>(path: string, work: (file: string) => Promise<T>): Promise<T> {
    await mkdir(join(this.#workspace, FOLDER), { recursive: true });
    try {
      return await work(join(this.#workspace, path));
    } finally {
      await this.#clean(path);
    }
  }

  async #clean(path: string): Promise<undefined> {
    await rm(join(this.#workspace, path), { recursive: true, force: true }).catch(() => undefined);
    // Another file may still be there; the last one takes the folder along.
    await rmdir(join(this.#workspace, FOLDER)).catch(() => undefined);
  }
}

function blobKey(sha256: string): string {
  return `sidecar-blob-${sha256}`;
}

/** Undefined if no file is there: what was unpacked may be a link to anywhere. */
async function sizeOf(file: string): Promise<number | undefined> {
  const status = await lstat(file).catch(() => undefined);
  return status?.isFile() ? status.size : undefined;
}
