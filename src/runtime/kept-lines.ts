import type { Output } from './types.ts';

/** The newest lines of a stream, as far as `limit` characters go; older ones are forgotten. */
export class KeptLines implements Output {
  readonly #limit: number;
  readonly #count: () => number;
  #lines: string[] = [];
  #length = 0;

  /** `count` gives the bytes that have been read so far. */
  constructor(limit: number, count: () => number) {
    this.#limit = limit;
    this.#count = count;
  }

  /** Takes the next line. */
  add(line: string): void {
    this.#lines.push(line);
    this.#length += line.length + 1;
    // Only now and then, since it moves all lines.
    if (this.#length > 2 * this.#limit) this.#forget();
  }

  get lines(): readonly string[] {
    this.#forget();
    return [...this.#lines];
  }

  get bytes(): number {
    return this.#count();
  }

  /** Forgets the oldest lines, but never the last one. */
  #forget(): void {
    let from = 0;
    while (this.#length > this.#limit && from < this.#lines.length - 1) {
      this.#length -= (this.#lines[from]?.length ?? 0) + 1;
      from += 1;
    }
    if (from > 0) this.#lines = this.#lines.slice(from);
  }
}
