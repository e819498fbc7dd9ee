import type { ByteSource } from './byte-source.ts';
import { Damage } from './damage.ts';

export type ByteOrder = 'little' | 'big';

/** The longest name or path that a table may hold; longer ones are taken for damage. */
const MAX_TEXT = 4096;
const TEXT_STEP = 256;
/** The largest table that is read into memory, in bytes; a list of 10 000 bundled files takes about 1 MB. */
const MAX_TABLE = 16 * 1024 * 1024;

/** Numbers and text out of a buffer; every access outside of it throws `Damage`. Offsets are in bytes. */
export class ByteReader {
  readonly bytes: Buffer;
  readonly order: ByteOrder;

  constructor(bytes: Buffer, order: ByteOrder) {
    this.bytes = bytes;
    this.order = order;
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    this.#check(at, 1);
    return this.bytes.readUInt8(at);
  }

  u16(at: number): number {
    this.#check(at, 2);
    return this.order === 'little' ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at);
  }

  u32(at: number): number {
    this.#check(at, 4);
    return this.order === 'little' ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at);
  }

  /** Rounded above 2^53: such a number is no offset in a real file, and every use of it fails its bounds check. */
  u64(at: number): number {
    this.#check(at, 8);
    return Number(this.order === 'little' ? this.bytes.readBigUInt64LE(at) : this.bytes.readBigUInt64BE(at));
  }

  slice(at: number, length: number): Buffer {
    this.#check(at, length);
    return this.bytes.subarray(at, at + length);
  }

  /** UTF-8 text from `at` to the next zero byte or the end of the buffer. */
  text(at: number): string {
    this.#check(at, 0);
    const end = this.bytes.indexOf(0, at);
    return this.bytes.toString('utf8', at, end === -1 ? this.bytes.length : end);
  }

  #check(at: number, length: number): void {
    if (at >= 0 && length >= 0 && at + length <= this.bytes.length) return;
    throw new Damage(`a table of ${this.bytes.length} bytes ends before its entry at ${at}`);
  }
}

/** Where a table lies, and its name for the error message. */
export interface Range {
  offset: number;
  length: number;
  what: string;
  order: ByteOrder;
}

/** Reads one table. Throws `Damage` naming it if the source ends before it does, or if it is above 16 MiB. */
export async function readRange(
  source: ByteSource,
  { offset, length, what, order }: Range,
): Promise<ByteReader> {
  assertFits(source, { offset, length, what });
  if (length > MAX_TABLE) throw new Damage(`${what} would take ${length} bytes`);
  return new ByteReader(await source.read(offset, length), order);
}

/** Throws `Damage` if `what` reaches beyond the end of the source. */
export function assertFits(source: ByteSource, { offset, length, what }: Omit<Range, 'order'>): void {
  if (offset + length <= source.size) return;
  throw new Damage(`${what} ends at byte ${offset + length}, but there are only ${source.size}`);
}

/** Reads the zero-terminated UTF-8 text at `offset`. Throws `Damage` if it does not end within 4096 bytes. */
export async function readText(source: ByteSource, offset: number, what: string): Promise<string> {
  const parts: Buffer[] = [];
  for (let done = 0; done < MAX_TEXT; done += TEXT_STEP) {
    const length = Math.min(TEXT_STEP, source.size - offset - done);
    if (length <= 0) throw new Damage(`${what} at byte ${offset} does not end`);
    const part = await source.read(offset + done, length);
    const end = part.indexOf(0);
    parts.push(end === -1 ? part : part.subarray(0, end));
    if (end !== -1) return Buffer.concat(parts).toString('utf8');
  }
  throw new Damage(`${what} at byte ${offset} is longer than ${MAX_TEXT} bytes`);
}
