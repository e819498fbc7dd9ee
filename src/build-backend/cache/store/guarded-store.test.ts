import { expect, test } from 'vitest';
import { blobFrom, sampleBlob, sampleKey } from '../../../../test/support/build-blobs.ts';
import { fakeHost } from '../../../../test/support/fake-host.ts';
import { encodeRecord } from './action-result.ts';
import { type BackEnd, BlobRefused } from './back-end.ts';
import type { BlobRef } from './cache-store.ts';
import { GuardedStore } from './guarded-store.ts';

const KEY = sampleKey('a');

/** A cache in memory, which can be told to fail. */
class Memory implements BackEnd {
  readonly label = 'memory';
  readonly isRemote = true;
  readonly records = new Map<string, Buffer>();
  readonly blobs = new Map<string, Buffer>();
  readonly calls: string[] = [];
  failing: Error | undefined;

  async readRecord(key: string): Promise<Buffer | undefined> {
    this.#called('readRecord');
    return this.records.get(key);
  }
  async writeRecord(key: string, bytes: Buffer): Promise<void> {
    this.#called('writeRecord');
    this.records.set(key, bytes);
  }
  async readBlob({ sha256 }: BlobRef): Promise<AsyncIterable<Buffer> | undefined> {
    this.#called('readBlob');
    const bytes = this.blobs.get(sha256);
    return bytes && sampleBlob(bytes).read();
  }
  async hasBlob({ sha256 }: BlobRef): Promise<boolean> {
    this.#called('hasBlob');
    return this.blobs.has(sha256);
  }
  async writeBlob({ sha256 }: BlobRef, read: () => AsyncIterable<Buffer>): Promise<void> {
    this.#called('writeBlob');
    const chunks: Buffer[] = [];
    for await (const chunk of read()) chunks.push(chunk);
    this.blobs.set(sha256, Buffer.concat(chunks));
  }
  async removeRecord(key: string): Promise<void> {
    this.records.delete(key);
  }
  async removeBlob(): Promise<void> {}
  async close(): Promise<void> {
    this.#called('close');
  }

  #called(name: string): void {
    this.calls.push(name);
    if (this.failing) throw this.failing;
  }
}

function open({ writes = true, signal = new AbortController().signal } = {}) {
  const host = fakeHost({ signal });
  const memory = new Memory();
  const messages = () => host.recorded.annotations.map(({ message }) => message);
  return { memory, store: new GuardedStore(memory, { host, writes }), messages };
}

test('what is there is not sent again', async () => {
  const { store, memory } = open();
  const blob = sampleBlob(1000);
  for (let each = 0; each < 2; each++) await store.putBlob(blob, blob.read);
  expect(memory.calls).toEqual(['hasBlob', 'writeBlob', 'hasBlob']);
  expect(await store.close()).toBe('read 0 B, wrote 1.0 kB');
});

test('the first trouble is one warning, after which nothing is asked', async () => {
  const { store, memory, messages } = open();
  const blob = sampleBlob(10);
  memory.failing = new Error('the plug was pulled.');
  expect(await store.getRecord(KEY)).toBeUndefined();
  memory.failing = undefined;
  memory.blobs.set(blob.sha256, blob.bytes);
  expect(await blobFrom(store, blob)).toBeUndefined();
  await store.putBlob(blob, blob.read);
  await store.putRecord(KEY, { content: blob.bytes, blobs: [] });
  expect(store.writes).toBe(false);
  expect(memory.calls).toEqual(['readRecord']);
  expect(messages()).toEqual([
    'The build cache (memory) is not used in the rest of this run: the plug was pulled.',
  ]);
});

test('a blob that is refused is one warning, and the next one is kept', async () => {
  const { store, memory, messages } = open();
  for (let each = 0; each < 2; each++) {
    memory.failing = undefined;
    const blob = sampleBlob(5_000_000);
    memory.hasBlob = async () => false;
    memory.failing = new BlobRefused('too large');
    await store.putBlob(blob, blob.read);
  }
  memory.failing = undefined;
  const small = sampleBlob(1);
  await store.putBlob(small, small.read);
  expect(memory.blobs.has(small.sha256)).toBe(true);
  expect(messages()).toEqual([
    'The build cache (memory) does not keep a file of 5.0 MB: too large. The build goes on.',
  ]);
});

test('a damaged blob is written anew, although one of its name is there', async () => {
  const { store, memory, messages } = open();
  const blob = sampleBlob(500_000);
  memory.blobs.set(blob.sha256, Buffer.alloc(500_000));
  expect(await blobFrom(store, blob)).toBeUndefined();
  await store.putBlob(blob, blob.read);
  expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
  expect(messages()).toHaveLength(1);
});

test('a size that is not that of the digest is not believed', async () => {
  const { store, memory, messages } = open();
  const blob = sampleBlob(1000);
  memory.blobs.set(blob.sha256, blob.bytes);
  for (const size of [999, 1001]) expect(await blobFrom(store, { ...blob, size })).toBeUndefined();
  expect(messages()).toHaveLength(1);
});

test('bytes after the end are not handed out without limit', async () => {
  const { store, memory } = open();
  const blob = sampleBlob(150_000);
  memory.blobs.set(blob.sha256, Buffer.alloc(10_000_000));
  let handed = 0;
  const write = (chunk: Buffer) => {
    handed += chunk.length;
  };
  expect(await store.readBlob(blob, write)).toBe(false);
  expect(handed).toBeLessThan(blob.size);
});

test.each(['', 'a', '../../../etc/passwd', KEY.toUpperCase(), `${KEY}0`, `${KEY.slice(0, 62)}..`])(
  'the name %j comes to no back-end',
  async (name) => {
    const { store, memory, messages } = open();
    const blob = { sha256: name, size: 1 };
    expect(await store.getRecord(name)).toBeUndefined();
    expect(await blobFrom(store, blob)).toBeUndefined();
    await store.putRecord(name, { content: Buffer.alloc(0), blobs: [] });
    await store.putBlob(blob, sampleBlob(1).read);
    expect([memory.calls, messages()]).toEqual([[], []]);
  },
);

test('a record that names something else than blobs is damaged', async () => {
  const { store, memory, messages } = open();
  memory.records.set(
    KEY,
    encodeRecord(KEY, { content: Buffer.alloc(0), blobs: [{ sha256: '../x', size: 1 }] }),
  );
  expect(await store.getRecord(KEY)).toBeUndefined();
  expect([memory.records.size, messages().length]).toEqual([0, 1]);
});

test('what a callback throws comes through, and the cache is not blamed', async () => {
  const { store, memory, messages } = open();
  const blob = sampleBlob(400_000);
  memory.blobs.set(blob.sha256, blob.bytes);
  const mine = new Error('mine');
  const fail = () => {
    throw mine;
  };
  await expect(store.readBlob(blob, fail)).rejects.toBe(mine);
  const other = sampleBlob(1);
  const read = async function* () {
    yield await Promise.reject(mine);
  };
  await expect(store.putBlob(other, read)).rejects.toBe(mine);
  expect([store.writes, messages()]).toEqual([true, []]);
});

test('a slow consumer gets one chunk at a time, in order', async () => {
  const { store, memory } = open();
  const blob = sampleBlob(1_000_000);
  memory.blobs.set(blob.sha256, blob.bytes);
  const [chunks, busy] = [[] as Buffer[], { now: 0, most: 0 }];
  const whole = await store.readBlob(blob, async (chunk) => {
    busy.most = Math.max(busy.most, ++busy.now);
    await new Promise((resolve) => setTimeout(resolve, 2));
    busy.now--;
    chunks.push(chunk);
  });
  expect([whole, busy.most, Buffer.concat(chunks).equals(blob.bytes)]).toEqual([true, 1, true]);
});

test('an interruption comes through, and is no trouble of the cache', async () => {
  const controller = new AbortController();
  const { store, memory, messages } = open({ signal: controller.signal });
  memory.readRecord = async () => {
    controller.abort();
    throw new Error('the connection broke');
  };
  await expect(store.getRecord(KEY)).rejects.toMatchObject({ name: 'AbortError' });
  await expect(store.close()).rejects.toMatchObject({ name: 'AbortError' });
  expect(messages()).toEqual([]);
});

test('a store that is only read writes nothing, and takes nothing away', async () => {
  const { store, memory, messages } = open({ writes: false });
  memory.records.set(KEY, Buffer.from('damaged'));
  const blob = sampleBlob(10);
  await store.putBlob(blob, blob.read);
  await store.putRecord(KEY, { content: blob.bytes, blobs: [] });
  expect(await store.getRecord(KEY)).toBeUndefined();
  expect([memory.calls, memory.records.size, messages().length]).toEqual([['readRecord'], 1, 1]);
});
