import { afterEach, describe, expect, test } from 'vitest';
import { blobFrom, sampleBlob, sampleKey } from '../../../../test/support/build-blobs.ts';
import { sound } from '../../../../test/support/cache-server.ts';
import { servedStores } from '../../../../test/support/http-store.ts';

const KEY = sampleKey('a');
const RECORD = { content: Buffer.from('content'), blobs: [] };

const { open, close } = servedStores();
afterEach(close);

describe('what will not pass is asked once', () => {
  test.each([401, 403])('%d names the input', async (status) => {
    for (const authorization of [undefined, 'Bearer abc']) {
      const { store, server, messages } = await open(
        (_, response) => void response.writeHead(status, 'No').end('secret page'),
        authorization === undefined ? {} : { authorization },
      );
      expect(await store.getRecord(KEY)).toBeUndefined();
      expect(server.requests).toHaveLength(1);
      expect(messages()).toEqual([
        expect.stringMatching(
          /'\d+ No'\. It (wants a|does not accept the) token: check the input 'cache-token'/,
        ),
      ]);
      expect(messages()[0]).not.toContain('abc');
    }
  });

  test.each([400, 405, 409, 418])('%d for a PUT', async (status) => {
    const blob = sampleBlob(2_000_000);
    const { store, server, messages } = await open(
      (request, response) => void response.writeHead(request.method === 'HEAD' ? 404 : status).end(),
    );
    await store.putBlob(blob, blob.read);
    expect([server.requests.length, store.writes]).toEqual([2, false]);
    expect(messages()).toEqual([expect.stringContaining(`it answered PUT with '${status}`)]);
  });

  test('a large body is not even begun where it is refused', async () => {
    const blob = sampleBlob(2_000_000);
    const { store } = await open((request, response) => {
      response.writeHead(request.method === 'HEAD' ? 404 : 413).end();
    });
    let chunks = 0;
    await store.putBlob(blob, async function* () {
      for await (const chunk of blob.read()) {
        chunks++;
        yield chunk;
      }
    });
    expect(chunks).toBe(0);
  });

  test('413: this blob is not kept, the next one is', async () => {
    const { store, messages } = await open(async (request, response, nth) => {
      if (Number(request.headers['content-length']) > 1_000_000) response.writeHead(413).end();
      else await sound()(request, response, nth);
    });
    for (const size of [5_000_000, 6_000_000]) await store.putBlob(sampleBlob(size), sampleBlob(size).read);
    await store.putRecord(KEY, RECORD);
    expect([store.writes, await store.close()]).toEqual([true, expect.stringMatching(/wrote \d+ B$/)]);
    expect(messages()).toEqual([expect.stringContaining('the server takes no file of that size (413)')]);
  });

  test('a redirect to another server, which never sees the token', async () => {
    const seen: (string | undefined)[] = [];
    const other = await open((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(200).end('x');
    });
    const { store, messages } = await open(
      (request, response) =>
        void response.writeHead(302, { location: `${other.server.url}${request.url}` }).end(),
      { authorization: 'Bearer abc' },
    );
    expect(await store.getRecord(KEY)).toBeUndefined();
    expect(seen).toEqual([]);
    expect(messages()).toEqual([
      expect.stringContaining(`it sends us to another server (${other.server.url})`),
    ]);
  });

  test('a redirect on the same server is followed, a circle is not', async () => {
    const blob = sampleBlob(1000);
    const { store, server, messages } = await open((request, response) => {
      if (request.url === `/cas/${blob.sha256}`) response.writeHead(307, { location: '/moved' }).end();
      else if (request.url === '/moved') response.writeHead(200).end(blob.bytes);
      else response.writeHead(302, { location: request.url }).end();
    });
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect(await store.getRecord(KEY)).toBeUndefined();
    expect(server.requests.filter((line) => line.includes('/ac/'))).toHaveLength(4);
    expect(messages()).toEqual([expect.stringContaining('it redirects more than 3 times')]);
  });
});

describe('what does not come', () => {
  test('an answer that never comes is not waited for', async () => {
    const { store, server, messages } = await open(() => undefined, { idle: 300 });
    expect(await store.getRecord(KEY)).toBeUndefined();
    expect(server.requests).toHaveLength(2);
    expect(messages()).toEqual([expect.stringContaining('nothing came for 0.3 s')]);
  });

  test('a body that stalls is not waited for', async () => {
    const blob = sampleBlob(1_000_000);
    const { store, messages } = await open(
      (_, response) => {
        response.writeHead(200, { 'content-length': blob.size });
        response.write(blob.bytes.subarray(0, 1000));
      },
      { idle: 300 },
    );
    expect(await blobFrom(store, blob)).toBeUndefined();
    expect([store.writes, messages()]).toEqual([false, [expect.stringContaining('nothing came for 0.3 s')]]);
  });

  test('an interruption ends the waiting', async () => {
    const controller = new AbortController();
    const { store, messages } = await open(() => controller.abort(), { signal: controller.signal });
    await expect(store.getRecord(KEY)).rejects.toMatchObject({ name: 'AbortError' });
    expect(messages()).toEqual([]);
  });
});

describe('what is damaged', () => {
  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['another content', (bytes) => Buffer.alloc(bytes.length)],
    ['a truncated blob', (bytes) => bytes.subarray(0, -1)],
    ['a page of a proxy', () => Buffer.from('<html>Please log in</html>')],
  ])('%s is a miss, and is put anew', async (_, damage) => {
    const kept = new Map<string, Buffer>();
    const { store, messages } = await open(sound(kept));
    const blob = sampleBlob(400_000);
    kept.set(`/cas/${blob.sha256}`, damage(blob.bytes));
    expect(await blobFrom(store, blob)).toBeUndefined();
    await store.putBlob(blob, blob.read);
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect(messages()).toEqual([expect.stringContaining('had something damaged')]);
  });

  test('bytes that turn out to be wrong are not put', async () => {
    const kept = new Map<string, Buffer>();
    const { store, messages } = await open(sound(kept));
    const [blob, other] = [sampleBlob(400_000), sampleBlob(400_000)];
    await store.putBlob(blob, other.read);
    expect([kept.size, store.writes, messages().length]).toEqual([0, true, 1]);
  });

  test("words of a server cannot become another line of the runner's log", async () => {
    const { store, messages } = await open((_, response) => {
      response.socket?.end('HTTP/1.1 400 \x1b[31m::error::x\x07\r\ncontent-length: 0\r\n\r\n');
    });
    expect(await store.getRecord(KEY)).toBeUndefined();
    expect(messages()[0]).toMatch(/^[\x20-\x7e]+$/);
  });
});
