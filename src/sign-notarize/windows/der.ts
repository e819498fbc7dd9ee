import { Damage } from '../../sidecar/formats/damage.ts';

/** One value of DER (ITU-T X.690), as far as signatures need it. */
export interface Der {
  tag: number;
  content: Buffer;
  /** The whole value: tag, length and content. */
  bytes: Buffer;
}

export const SEQUENCE = 0x30;
export const SET = 0x31;
export const OBJECT_ID = 0x06;
/** The tag of a constructed value of the context, such as `[0]`. */
export const context = (number: number): number => 0xa0 + number;

/** The value that begins at `offset`; what comes after it is of no interest. Throws `Damage`. */
export function readDer(bytes: Buffer, offset = 0): Der {
  const tag = byteAt(bytes, offset);
  const first = byteAt(bytes, offset + 1);
  const wide = first < 0x80 ? 0 : first - 0x80;
  if ((tag & 0x1f) === 0x1f || first === 0x80 || wide > 4)
    throw new Damage('its signature has an unknown form');
  let length = wide === 0 ? first : 0;
  for (let index = 0; index < wide; index++) length = length * 256 + byteAt(bytes, offset + 2 + index);
  const start = offset + 2 + wide;
  const end = start + length;
  if (end > bytes.length) throw new Damage('its signature is cut short');
  return { tag, content: bytes.subarray(start, end), bytes: bytes.subarray(offset, end) };
}

/** The values inside of a constructed one, in order. Throws `Damage`. */
export function children({ content }: Der): Der[] {
  const found: Der[] = [];
  for (let offset = 0; offset < content.length; ) {
    const child = readDer(content, offset);
    found.push(child);
    offset += child.bytes.length;
  }
  return found;
}

/** The child at `index`, which must have `tag` if one is given. Throws `Damage`. */
export function child(parent: Der, index: number, tag?: number): Der {
  const found = children(parent)[index];
  if (!found || (tag !== undefined && found.tag !== tag)) throw new Damage('its signature lacks a part');
  return found;
}

/** An object identifier in dots. Throws `Damage` if it is none. */
export function objectId({ tag, content }: Der): string {
  if (tag !== OBJECT_ID) throw new Damage('its signature has something else where a name is expected');
  const numbers: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    numbers.push(value);
    value = 0;
  }
  const [first = 0, ...rest] = numbers;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

function byteAt(bytes: Buffer, offset: number): number {
  const byte = bytes[offset];
  if (byte === undefined) throw new Damage('its signature is cut short');
  return byte;
}
