import { Damage } from '../sidecar/formats/damage.ts';

/** One element of an ASN.1 structure in DER, or in BER with lengths that are not given, as Apple's tools write them. */
export interface Element {
  /** The identifier byte: 0x30 a sequence, 0x31 a set, 0xa0 the context's number 0. */
  tag: number;
  /** Without the header, and without the end mark of BER. */
  content: Buffer;
  /** All of it. */
  whole: Buffer;
}

const CONSTRUCTED = 0x20;
/** Real signatures nest about ten deep. */
const DEEPEST = 64;

/** The elements in `bytes`, one after the other. Throws `Damage`. */
export function elements(bytes: Buffer, depth = 0): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    const element = elementAt(bytes, at, depth);
    found.push(element);
    at += element.whole.length;
  }
  return found;
}

/** The one element that `bytes` begins with; what follows it is filling. Throws `Damage`. */
export function firstElement(bytes: Buffer): Element {
  return elementAt(bytes, 0, 0);
}

/** The element at `index` of those in `parent`, with this tag if one is given. Throws `Damage` if it is not there. */
export function childAt(parent: Element, index: number, tag?: number): Element {
  const child = elements(parent.content)[index];
  if (!child || (tag !== undefined && child.tag !== tag)) throw new Damage('an ASN.1 element lacks a part');
  return child;
}

/** The dotted text of an object identifier's content. */
export function objectId(content: Buffer): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    if (numbers.length === 0)
      numbers.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)));
    else numbers.push(value);
    value = 0;
  }
  return numbers.join('.');
}

function elementAt(bytes: Buffer, at: number, depth: number): Element {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) throw new Damage('an ASN.1 element is cut short');
  if ((tag & 0x1f) === 0x1f) throw new Damage('an ASN.1 tag has an unknown form');
  if (first === 0x80) return openElement(bytes, at, depth);
  const extra = first > 0x80 ? first & 0x7f : 0;
  if (extra > 6 || at + 2 + extra > bytes.length) throw new Damage('an ASN.1 length is not readable');
  const length = extra === 0 ? first : bytes.readUIntBE(at + 2, extra);
  const start = at + 2 + extra;
  if (start + length > bytes.length) throw new Damage('an ASN.1 element is cut short');
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) };
}

/** An element whose end is marked by two zero bytes. */
function openElement(bytes: Buffer, at: number, depth: number): Element {
  const tag = bytes[at] ?? 0;
  if (!(tag & CONSTRUCTED) || depth > DEEPEST) throw new Damage('an ASN.1 element has no length');
  let end = at + 2;
  while (bytes[end] !== 0 || bytes[end + 1] !== 0) end += elementAt(bytes, end, depth + 1).whole.length;
  return { tag, content: bytes.subarray(at + 2, end), whole: bytes.subarray(at, end + 2) };
}
