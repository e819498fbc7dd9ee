import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blobFrom, type SampleBlob, sampleBlob, sampleKey } from '../support/build-blobs.ts';
import { type CacheServer, startCacheServer } from '../support/cache-server.ts';
import { httpStore } from '../support/http-store.ts';
import { withMount } from '../support/mounts.ts';
import { nginxOfTest, noNginx } from '../support/nginx-of-test.ts';

const KEY = sampleKey('nginx');

const { folder, start } = nginxOfTest();

const inPieces = (blob: SampleBlob, each: (nth: number) => Promise<void>) =>
  async function* () {
    for (let nth = 0; nth * 100_000 < blob.size; nth++) {
      await each(nth);
      yield blob.bytes.subarray(nth * 100_000, (nth + 1) * 100_000);
    }
  };

describe.skipIf(noNginx)('nginx that is killed', () => {
  test('in the middle of a download', async () => {
    const server = await start({ rate: '2m' });
    const { store, messages } = httpStore(server.url);
    const blob = sampleBlob(12_000_000);
    await store.putBlob(blob, blob.read);
    let received = 0;
    const whole = await store.readBlob(blob, async (chunk) => {
      received += chunk.length;
      await server.kill();
    });
    expect([whole, store.writes]).toEqual([false, false]);
    expect(received).toBeGreaterThan(0);
    expect(received).toBeLessThan(blob.size);
    expect(messages()).toEqual([expect.stringContaining('is not used in the rest of this run')]);
  });

  test('in the middle of a download, and comes back: the rest is fetched', async () => {
    const server = await start({ rate: '2m' });
    const { store, messages } = httpStore(server.url);
    const blob = sampleBlob(5_000_000);
    await store.putBlob(blob, blob.read);
    const chunks: Buffer[] = [];
    const whole = await store.readBlob(blob, async (chunk) => {
      if (chunks.push(chunk) !== 1) return;
      await server.kill();
      await server.start();
    });
    expect([whole, Buffer.concat(chunks).equals(blob.bytes), messages()]).toEqual([true, true, []]);
  });

  test('in the middle of an upload: half of a blob is never there', async () => {
    const server = await start();
    const { store, messages } = httpStore(server.url);
    const blob = sampleBlob(20_000_000);
    const read = inPieces(blob, async (nth) => {
      if (nth === 100) await server.kill();
    });
    await store.putBlob(blob, read);
    expect(store.writes).toBe(false);
    expect(messages()).toEqual([expect.stringContaining('is not used in the rest of this run')]);
    await server.start();
    expect(await blobFrom(httpStore(server.url).store, blob)).toBeUndefined();
  });

  test('in the middle of an upload, and comes back: it is sent again', async () => {
    const server = await start();
    const { store, messages } = httpStore(server.url);
    const blob = sampleBlob(20_000_000);
    let kills = 0;
    const read = inPieces(blob, async (nth) => {
      if (nth !== 100 || kills++ > 0) return;
      await server.kill();
      await server.start();
    });
    await store.putBlob(blob, read);
    expect(messages()).toEqual([]);
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
  });

  test('before the first question', async () => {
    const server = await start();
    await server.kill();
    const { store, messages } = httpStore(server.url);
    expect(await store.getRecord(KEY)).toBeUndefined();
    expect(messages()).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });
});

describe.skipIf(noNginx)('nginx with damaged files', () => {
  test.each<[string, (file: string, blob: SampleBlob) => Promise<void>]>([
    ['a poisoned blob', (file, { size }) => writeFile(file, Buffer.alloc(size, 'evil'))],
    ['a truncated blob', (file, { size }) => truncate(file, size / 2)],
    ['an empty one', (file) => truncate(file, 0)],
  ])('%s is a miss with one warning, and is put anew', async (_, damage) => {
    const { url, files } = await start();
    const blob = sampleBlob(3_000_000);
    const first = httpStore(url);
    await first.store.putBlob(blob, blob.read);
    await damage(join(files, 'cas', blob.sha256), blob);
    const { store, messages } = httpStore(url);
    expect(await blobFrom(store, blob)).toBeUndefined();
    expect(await blobFrom(store, blob)).toBeUndefined();
    await store.putBlob(blob, blob.read);
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect(messages()).toEqual([expect.stringContaining('had something damaged')]);
  });

  test('a record under the key of another is a miss', async () => {
    const { url, files } = await start();
    const { store, messages } = httpStore(url);
    const other = sampleKey('collision');
    await store.putRecord(KEY, { content: Buffer.from('mine'), blobs: [] });
    await writeFile(join(files, 'ac', other), await readFile(join(files, 'ac', KEY)));
    expect(await store.getRecord(other)).toBeUndefined();
    expect(String((await store.getRecord(KEY))?.content)).toBe('mine');
    expect(messages()).toEqual([expect.stringContaining(`the record ${other}`)]);
  });
});

describe.skipIf(noNginx || process.platform !== 'linux')('nginx on a full disk', () => {
  test('keeps nothing, with one warning; what is there is whole', async (context) => {
    const root = join(folder(), 'small');
    const work = async () => {
      const server = await start({ root });
      const { store, messages } = httpStore(server.url);
      const [small, large] = [sampleBlob(500_000), sampleBlob(8_000_000)];
      await store.putBlob(small, small.read);
      await store.putBlob(large, large.read);
      await store.putBlob(large, large.read);
      expect(messages()).toHaveLength(1);
      const after = httpStore(server.url);
      expect((await blobFrom(after.store, small))?.equals(small.bytes)).toBe(true);
      expect(await blobFrom(after.store, large)).toBeUndefined();
      await server.kill();
    };
    await withMount(root, 'size=4m', { work, context });
  });
});

describe('a slow server', () => {
  const blob = sampleBlob(4_000_000);
  let server: CacheServer;
  let stall = 0;

  beforeAll(async () => {
    server = await startCacheServer(async (_, response) => {
      response.writeHead(200, { 'content-length': blob.size });
      for (let at = 0; at < blob.size; at += 1_000_000) {
        response.write(blob.bytes.subarray(at, at + 1_000_000));
        await new Promise((resolve) => setTimeout(resolve, stall));
      }
      response.end();
    });
  });
  afterAll(() => server.close());

  test('is waited for as long as something comes', async () => {
    stall = 400;
    const { store, messages } = httpStore(server.url, { idle: 10_000 });
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect(messages()).toEqual([]);
  });

  test('that stalls is given up', async () => {
    stall = 60_000;
    const { store, messages } = httpStore(server.url, { idle: 1000 });
    expect(await blobFrom(store, blob)).toBeUndefined();
    expect(messages()).toEqual([expect.stringContaining('nothing came for 1 s')]);
  });
});
