/** Collects numbers and texts of one byte order into a buffer; the counterpart of the readers under test. */
export class ByteWriter {
  readonly #little: boolean;
  readonly #parts: Buffer[] = [];
  length = 0;

  constructor(order: 'little' | 'big') {
    this.#little = order === 'little';
  }

  bytes(...parts: readonly Uint8Array[]): this {
    for (const part of parts) {
      this.#parts.push(Buffer.from(part));
      this.length += part.length;
    }
    return this;
  }

  u8(...values: readonly number[]): this {
    return this.bytes(Buffer.from(values));
  }

  u16(...values: readonly number[]): this {
    return this.#numbers(2, values);
  }

  u32(...values: readonly number[]): this {
    return this.#numbers(4, values);
  }

  u64(...values: readonly number[]): this {
    return this.#numbers(8, values);
  }

  /** A text with the zero byte that ends it. */
  text(text: string): this {
    return this.bytes(Buffer.from(`${text}\0`));
  }

  /** Zeros up to `length` bytes in all. */
  padTo(length: number): this {
    if (this.length > length) throw new Error(`${this.length} bytes do not fit into ${length}`);
    return this.bytes(Buffer.alloc(length - this.length));
  }

  build(): Buffer {
    return Buffer.concat(this.#parts);
  }

  #numbers(size: number, values: readonly number[]): this {
    for (const value of values) {
      let rest = BigInt(value);
      const bytes = Array.from({ length: size }, () => {
        const byte = Number(rest & 0xffn);
        rest >>= 8n;
        return byte;
      });
      this.bytes(Buffer.from(this.#little ? bytes : bytes.reverse()));
    }
    return this;
  }
}
