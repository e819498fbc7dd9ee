import { createHash } from 'node:crypto';
import type { BlobRef } from './cache-store.ts';

/** The bytes are not those that were asked for: too many, too few, or of another digest. */
export class WrongBytes extends Error {
  override readonly name = 'WrongBytes';
}

/**
 * Passes on `source`, which must be `blob`; throws `WrongBytes` otherwise. The last chunk comes after the digest was
 * checked, so that whoever writes these bytes never has all of a wrong blob.
 */
export async function* checkedBytes(source: AsyncIterable<Buffer>, blob: BlobRef): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let size = 0;
  let held: Buffer | undefined;
  for await (const chunk of source) {
    if (chunk.length === 0) continue;
    if (held) yield held;
    held = chunk;
    size += chunk.length;
    if (size > blob.size) throw new WrongBytes(`there are more than the expected ${blob.size} bytes`);
    hash.update(chunk);
  }
  if (size < blob.size) throw new WrongBytes(`there are ${size} bytes instead of ${blob.size}`);
  const digest = hash.digest('hex');
  if (digest !== blob.sha256) throw new WrongBytes(`the digest is ${digest}`);
  if (held) yield held;
}
