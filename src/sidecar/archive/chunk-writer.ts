import type { FileHandle } from 'node:fs/promises';
import { release } from './release.ts';

/** Bytes that are written at once: a turn of another thread for each 64 KB from a socket takes longer than to write them. */
const AT_ONCE = 2 ** 20;

/** Writes chunks to a file, one after the other, many at once, while the next ones come. */
export class ChunkWriter {
  readonly #file: FileHandle;
  #waiting: Buffer[] = [];
  #size = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Takes `chunk`, which is given away. Throws what went wrong with an earlier one. */
  async add(chunk: Buffer): Promise<void> {
    this.#waiting.push(chunk);
    this.#size += chunk.length;
    if (this.#size >= AT_ONCE) await this.#next();
  }

  /** Writes what is left, and waits for all. Throws what the file system throws. */
  async end(): Promise<void> {
    await this.#next();
    await this.#writing;
  }

  async #next(): Promise<void> {
    await this.#writing;
    const chunks = this.#waiting;
    this.#waiting = [];
    this.#size = 0;
    this.#writing = this.#write(chunks);
    // Whoever comes next is told.
    this.#writing.catch(() => undefined);
  }

  async #write(chunks: readonly Buffer[]): Promise<void> {
    for (let rest = chunks; rest.length > 0; ) {
      const { bytesWritten } = await this.#file.writev(rest);
      rest = behind(rest, bytesWritten);
    }
    for (const chunk of chunks) release(chunk);
  }
}

/** What follows the first `size` bytes of `chunks`. */
function behind(chunks: readonly Buffer[], size: number): Buffer[] {
  let skip = size;
  return chunks.flatMap((chunk) => {
    const rest = chunk.subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - rest.length;
    return rest.length > 0 ? [rest] : [];
  });
}
