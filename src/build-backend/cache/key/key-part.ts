import { createHash } from 'node:crypto';
import { byCodePoint } from '../../../sidecar/relative-path.ts';
import type { KeyPart } from './build-key.ts';

/** Longer values are shown by their beginning and digest. */
const SHOWN = 80;
/** Hexadecimal digits that are enough to tell digests apart at sight. */
const DIGITS = 12;

/**
 * A part of a key, made of `entries`. Every character of them counts, whatever their order; what is long is
 * shortened for the reader only.
 */
export function keyPart(name: string, entries: Readonly<Record<string, string>>, label?: string): KeyPart {
  const sorted = Object.entries(entries).sort(([one], [other]) => byCodePoint(one, other));
  return {
    name,
    ...(label !== undefined && { label }),
    digest: digestOf([name, sorted]),
    detail: Object.fromEntries(sorted.map(([key, value]) => [key, shown(value)])),
  };
}

/** SHA-256 of a value without objects in it (their order would count), 64 hexadecimal digits. */
export function digestOf(value: string | readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** The first digits of a digest, for the reader. */
export function firstDigits(digest: string): string {
  return digest.slice(0, DIGITS);
}

function shown(value: string): string {
  if (/^[0-9a-f]{64}$/.test(value)) return firstDigits(value);
  const line = value.replaceAll(/\s*\n\s*/g, ', ');
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}… (${firstDigits(digestOf(value))})`;
}
