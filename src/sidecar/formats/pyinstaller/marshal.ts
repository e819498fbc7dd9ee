import { ByteReader } from '../byte-reader.ts';
import { Damage } from '../damage.ts';

/** What Python's `marshal` can hold in a table of contents. Tuples and lists are both arrays. */
export type MarshalValue =
  | null
  | boolean
  | number
  | string
  | Buffer
  | MarshalValue[]
  | Map<MarshalValue, MarshalValue>;

/** A table of contents has three levels. */
const MAX_DEPTH = 20;
/** Set on a type byte: later values may refer to this one. */
const FLAG_REF = 0x80;
/** Python writes large integers in digits of 15 bits; three of them (2^45) are more than any offset. */
const LONG_BASE = 2 ** 15;
const MAX_LONG_DIGITS = 3;
const DICT_END = Symbol('end of dict');
const UNFINISHED = Symbol('value that is still being read');

/**
 * Reads one marshalled value made of numbers, texts, bytes, tuples, lists and dicts. Code objects and everything else
 * are refused, nothing is executed. Format: CPython's `Python/marshal.c`, versions 2 to 5. Throws `Damage`.
 */
export function readMarshal(bytes: Buffer): MarshalValue {
  return finished(new MarshalReader(bytes).value(0));
}

type Read = MarshalValue | typeof DICT_END;

function finished(value: Read): MarshalValue {
  if (value === DICT_END) throw new Damage('its marshalled data ends a dict that was not begun');
  return value;
}

class MarshalReader {
  readonly #bytes: ByteReader;
  readonly #refs: (MarshalValue | typeof UNFINISHED)[] = [];
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = new ByteReader(bytes, 'little');
  }

  value(depth: number): Read {
    if (depth > MAX_DEPTH) throw new Damage('its marshalled data is nested too deeply');
    const type = this.#byte();
    const letter = String.fromCharCode(type & ~FLAG_REF);
    if (letter === 'r') return this.#reference();
    if ((type & FLAG_REF) === 0) return this.#content(letter, depth);
    // The number is taken before the content is read: inner values come later in the list.
    const slot = this.#refs.push(UNFINISHED) - 1;
    const value = finished(this.#content(letter, depth));
    this.#refs[slot] = value;
    return value;
  }

  #content(letter: string, depth: number): Read {
    switch (letter) {
      case '0':
        return DICT_END;
      case 'N':
        return null;
      case 'T':
        return true;
      case 'F':
        return false;
      case 'i':
        return this.#word() | 0;
      case 'l':
        return this.#long();
      case 's':
        return this.#take(this.#word());
      case 't':
      case 'u':
        return this.#take(this.#word()).toString('utf8');
      case 'a':
      case 'A':
        return this.#take(this.#word()).toString('latin1');
      case 'z':
      case 'Z':
        return this.#take(this.#byte()).toString('latin1');
      case ')':
        return this.#items(this.#byte(), depth);
      case '(':
      case '[':
        return this.#items(this.#word(), depth);
      case '{':
        return this.#dict(depth);
      default:
        throw new Damage(`its marshalled data holds a value of unexpected type '${letter}'`);
    }
  }

  #reference(): MarshalValue {
    const value = this.#refs[this.#word()];
    if (value === undefined || value === UNFINISHED) {
      throw new Damage('its marshalled data refers to a value that is not there');
    }
    return value;
  }

  #items(count: number, depth: number): MarshalValue[] {
    // Each item takes a byte at least: a wrong count is caught before anything is allocated for it.
    if (count > this.#bytes.length - this.#at)
      throw new Damage(`its marshalled data ends before ${count} items`);
    return Array.from({ length: count }, () => finished(this.value(depth + 1)));
  }

  #dict(depth: number): Map<MarshalValue, MarshalValue> {
    const entries = new Map<MarshalValue, MarshalValue>();
    for (;;) {
      const key = this.value(depth + 1);
      if (key === DICT_END) return entries;
      entries.set(key, finished(this.value(depth + 1)));
    }
  }

  #long(): number {
    const count = this.#word() | 0;
    if (Math.abs(count) > MAX_LONG_DIGITS)
      throw new Damage('its marshalled data holds a number that is too large');
    let value = 0;
    for (let digit = 0; digit < Math.abs(count); digit++) {
      value += this.#bytes.u16(this.#skip(2)) * LONG_BASE ** digit;
    }
    return count < 0 ? -value : value;
  }

  #byte(): number {
    return this.#bytes.u8(this.#skip(1));
  }

  #word(): number {
    return this.#bytes.u32(this.#skip(4));
  }

  #take(length: number): Buffer {
    return this.#bytes.slice(this.#skip(length), length);
  }

  #skip(length: number): number {
    const at = this.#at;
    this.#at += length;
    return at;
  }
}
