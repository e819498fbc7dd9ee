import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Bytes of a blob to send, counted from 0, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

interface StoredBlob {
  /** Random and long: the toolkit masks it in its log, and a short one would hide ordinary text too. */
  signature: string;
  mimeType: string;
  fileName: string;
}

/**
 * Blobs on disk as Azure's block blobs keep them: blocks are put one by one, in any order and side by side, and a
 * list of their names makes the blob. Nothing is held in memory.
 */
export class BlobStore {
  readonly #folder: string;
  readonly #blobs = new Map<string, StoredBlob>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Opens blob `id` for a name and type; the returned path and query are its signed address. */
  async create(id: string, fileName: string, mimeType: string): Promise<string> {
    await mkdir(this.#folder, { recursive: true });
    this.#blobs.set(id, { signature: randomBytes(32).toString('hex'), mimeType, fileName });
    return this.address(id);
  }

  /** The signed path and query of blob `id`. */
  address(id: string): string {
    return `blob/${id}?sig=${this.#blobs.get(id)?.signature}`;
  }

  /** The blob `id`, if `signature` is the one of its address. */
  open(id: string, signature: string | null): StoredBlob | undefined {
    const blob = this.#blobs.get(id);
    return blob?.signature === signature ? blob : undefined;
  }

  async remove(id: string): Promise<void> {
    this.#blobs.delete(id);
    await rm(this.#file(id), { force: true });
  }

  /** Stores one block of blob `id`. */
  async putBlock(id: string, block: string, body: Readable): Promise<void> {
    await pipeline(body, createWriteStream(this.#block(id, block)));
  }

  /** Makes blob `id` of stored blocks, in this order; false if one of them was never put. */
  async commit(id: string, blocks: readonly string[]): Promise<boolean> {
    const files = blocks.map((block) => this.#block(id, block));
    const found = await Promise.all(files.map((file) => stat(file).catch(() => undefined)));
    if (found.includes(undefined)) return false;
    await this.put(id, Readable.from(concatenated(files)));
    await Promise.all(files.map((file) => rm(file, { force: true })));
    return true;
  }

  /** Stores the whole of blob `id`, which appears when it is complete. */
  async put(id: string, body: Readable): Promise<void> {
    const partial = `${this.#file(id)}.partial`;
    await pipeline(body, createWriteStream(partial));
    await rename(partial, this.#file(id));
  }

  /** Size in bytes, or undefined as long as nothing is stored. */
  async size(id: string): Promise<number | undefined> {
    return (await stat(this.#file(id)).catch(() => undefined))?.size;
  }

  async sha256(id: string): Promise<string> {
    const hash = createHash('sha256');
    await pipeline(this.read(id), hash);
    return hash.digest('hex');
  }

  read(id: string, range?: ByteRange): Readable {
    return createReadStream(this.#file(id), range ?? {});
  }

  #file(id: string): string {
    return join(this.#folder, id);
  }

  /** Block names are base64 of the client's choice, so they are no file names. */
  #block(id: string, block: string): string {
    return join(this.#folder, `${id}.${createHash('sha256').update(block).digest('hex')}`);
  }
}

async function* concatenated(files: readonly string[]): AsyncGenerator<Buffer> {
  for (const file of files) yield* createReadStream(file);
}
