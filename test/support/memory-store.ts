import { createHash } from 'node:crypto';
import type { BlobRef, CacheRecord, CacheStore } from '../../src/build-backend/cache/store/cache-store.ts';

/** A store in memory, which a test can look into and spoil. */
export class MemoryStore implements CacheStore {
  readonly label = 'memory';
  isRemote = true;
  writes = true;
  readonly records = new Map<string, CacheRecord>();
  readonly blobs = new Map<string, Buffer>();
  /** Everything that was asked of it, in order: `getRecord <key>`, `putBlob <digest>`, … */
  readonly asked: string[] = [];

  async getRecord(key: string): Promise<CacheRecord | undefined> {
    this.asked.push(`getRecord ${key}`);
    return this.records.get(key);
  }

  async putRecord(key: string, record: CacheRecord): Promise<void> {
    this.asked.push(`putRecord ${key}`);
    if (this.writes) this.records.set(key, record);
  }

  async readBlob({ sha256 }: BlobRef, write: (chunk: Buffer) => void | Promise<void>): Promise<boolean> {
    this.asked.push(`readBlob ${sha256}`);
    const content = this.blobs.get(sha256);
    if (!content) return false;
    await write(Buffer.from(content));
    return createHash('sha256').update(content).digest('hex') === sha256;
  }

  async putBlob({ sha256 }: BlobRef, read: () => AsyncIterable<Buffer>): Promise<void> {
    this.asked.push(`putBlob ${sha256}`);
    if (this.writes && !this.blobs.has(sha256)) this.blobs.set(sha256, Buffer.concat(await all(read())));
  }

  async close(): Promise<string> {
    return 'read 1 B, wrote 2 B';
  }
}

async function all(chunks: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const list: Buffer[] = [];
  for await (const chunk of chunks) list.push(chunk);
  return list;
}
