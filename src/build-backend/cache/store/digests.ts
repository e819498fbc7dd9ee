import { createHash } from 'node:crypto';

/** A SHA-256 as we write it. */
export const DIGEST = /^[0-9a-f]{64}$/;

/** Whether `text` is a SHA-256 as we write it: nothing else may become a part of a path or of an address. */
export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/** SHA-256 in 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
