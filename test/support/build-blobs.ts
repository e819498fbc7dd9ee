import { createHash, randomBytes } from 'node:crypto';
import type { BlobRef, CacheStore } from '../../src/build-backend/cache/store/cache-store.ts';

/** A blob and its bytes. */
export interface SampleBlob extends BlobRef {
  bytes: Buffer;
  read: () => AsyncGenerator<Buffer>;
}

const CHUNK = 100_000;

/** Random bytes, or those given, as a blob. */
export function sampleBlob(content: number | Buffer): SampleBlob {
  const bytes = typeof content === 'number' ? randomBytes(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    sha256,
    size: bytes.length,
    bytes,
    async *read() {
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
    },
  };
}

/** A key of a record. */
export function sampleKey(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What `readBlob` hands out; undefined where it says that it is not the blob. */
export async function blobFrom(store: CacheStore, { sha256, size }: BlobRef): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  const whole = await store.readBlob({ sha256, size }, (chunk) => {
    chunks.push(chunk);
  });
  return whole ? Buffer.concat(chunks) : undefined;
}
