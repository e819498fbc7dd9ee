/**
 * Chunks of bytes, to be taken in other portions than they come in. A chunk need not last longer than until the next one
 * is asked for, and neither does what is taken.
 */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Up to `most` bytes, as many as are at hand; empty at the end only. */
  async some(most: number): Promise<Buffer> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) return Buffer.alloc(0);
      this.#rest = next.value;
    }
    const taken = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(taken.length);
    return taken;
  }

  /** `size` bytes, fewer at the end only. */
  async take(size: number): Promise<Buffer> {
    const first = await this.some(size);
    if (first.length === size || first.length === 0) return first;
    // The next chunk may take the place of this one.
    const taken = Buffer.alloc(size);
    let filled = first.copy(taken);
    for (let part = await this.some(size - filled); part.length > 0; part = await this.some(size - filled)) {
      filled += part.copy(taken, filled);
      if (filled === size) break;
    }
    return taken.subarray(0, filled);
  }

  /** Ends whatever gives the chunks. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
