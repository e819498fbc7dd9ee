/** What a field of a protobuf message holds: a number, or bytes (a text, or a message inside). */
export type FieldValue = number | Buffer;

/** A field of a protobuf message, by its number. */
export type MessageField = readonly [field: number, value: FieldValue];

const VARINT = 0;
const FIXED_64 = 1;
const BYTES = 2;
const FIXED_32 = 5;

/** The message of these fields, in this order. Numbers are whole, not negative and safe. */
export function encodeMessage(fields: readonly MessageField[]): Buffer {
  return Buffer.concat(
    fields.flatMap(([field, value]) =>
      typeof value === 'number'
        ? [varint(field * 8 + VARINT), varint(value)]
        : [varint(field * 8 + BYTES), varint(value.length), value],
    ),
  );
}

/**
 * The fields of a message, in their order, those of a fixed width left out (nothing that is read here has one).
 * Undefined if the bytes are no message.
 */
export function decodeMessage(bytes: Buffer): MessageField[] | undefined {
  const fields: MessageField[] = [];
  const reader = new Reader(bytes);
  while (!reader.done) {
    const tag = reader.varint();
    if (tag === undefined || tag < 8) return undefined;
    const type = tag % 8;
    const value = reader.value(type);
    if (value === undefined) return undefined;
    if (type === VARINT || type === BYTES) fields.push([Math.floor(tag / 8), value]);
  }
  return fields;
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  value(type: number): FieldValue | undefined {
    if (type === VARINT) return this.varint();
    if (type === FIXED_64) return this.#take(8);
    if (type === FIXED_32) return this.#take(4);
    const length = type === BYTES ? this.varint() : undefined;
    return length === undefined ? undefined : this.#take(length);
  }

  /** Undefined where the number is cut off, or larger than a safe integer. */
  varint(): number | undefined {
    let value = 0;
    for (let factor = 1; factor <= Number.MAX_SAFE_INTEGER; factor *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) return undefined;
      value += (byte % 128) * factor;
      if (byte < 128) return Number.isSafeInteger(value) ? value : undefined;
    }
    return undefined;
  }

  #take(length: number): Buffer | undefined {
    const end = this.#at + length;
    if (end > this.#bytes.length) return undefined;
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}
