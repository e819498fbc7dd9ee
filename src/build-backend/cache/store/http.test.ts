import { buffer } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { blobFrom, sampleBlob, sampleKey } from '../../../../test/support/build-blobs.ts';
import { type Answer, type CacheServer, startCacheServer } from '../../../../test/support/cache-server.ts';
import { fakeHost } from '../../../../test/support/fake-host.ts';
import { GuardedStore } from './guarded-store.ts';
import { HttpBackEnd } from './http.ts';

const KEY = sampleKey('a');
const RECORD = { content: Buffer.from('content'), blobs: [] };
/** Tests of a server that stalls have less, those on a loaded machine must not. */
const PATIENCE = { firstDelay: 5, idle: 20_000, connect: 20_000 };

const servers: CacheServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A store over a server that answers like this. */
async function open(
  answer: Answer,
  { authorization, signal, idle }: { authorization?: string; signal?: AbortSignal; idle?: number } = {},
) {
  const server = await startCacheServer(answer);
  servers.push(server);
  const host = fakeHost(signal ? { signal } : {});
  const backEnd = new HttpBackEnd({
    url: new URL(server.url),
    signal: host.signal,
    debug: (message) => host.debug(message),
    patience: { ...PATIENCE, ...(idle !== undefined && { idle }) },
    ...(authorization !== undefined && { authorization }),
  });
  const messages = () => host.recorded.annotations.map(({ message }) => message);
  return {
    server,
    store: new GuardedStore(backEnd, { host, writes: true }),
    messages,
    log: host.recorded.log,
  };
}

/** Keeps in memory what is put. */
function sound(kept = new Map<string, Buffer>()): Answer {
  return async (request, response) => {
    const path = request.url ?? '';
    if (request.method === 'PUT') {
      if (request.headers.expect) response.writeContinue();
      kept.set(path, await buffer(request));
      response.writeHead(201).end();
      return;
    }
    const bytes = kept.get(path);
    if (!bytes) response.writeHead(404).end();
    else
      response.writeHead(200, { 'content-length': bytes.length }).end(request.method === 'HEAD' ? '' : bytes);
  };
}

describe('a sound server', () => {
  test('gives back what was put, at the addresses of the protocol', async () => {
    const { store, server, messages } = await open(sound());
    const [blob, empty] = [sampleBlob(3_000_000), sampleBlob(0)];
    expect(await store.getRecord(KEY)).toBeUndefined();
    for (const each of [blob, empty, blob]) await store.putBlob(each, each.read);
    await store.putRecord(KEY, { content: RECORD.content, blobs: [blob] });
    expect(await store.getRecord(KEY)).toMatchObject({ content: RECORD.content });
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect(await blobFrom(store, empty)).toEqual(Buffer.alloc(0));
    expect(server.requests).toEqual([
      `GET /ac/${KEY}`,
      `HEAD /cas/${blob.sha256}`,
      `PUT /cas/${blob.sha256}`,
      `HEAD /cas/${empty.sha256}`,
      `PUT /cas/${empty.sha256}`,
      `HEAD /cas/${blob.sha256}`,
      `PUT /ac/${KEY}`,
      `GET /ac/${KEY}`,
      `GET /cas/${blob.sha256}`,
      `GET /cas/${empty.sha256}`,
    ]);
    expect([await store.close(), messages()]).toEqual([
      expect.stringMatching(/^read 3\.0 MB, wrote 3\.0 MB$/),
      [],
    ]);
  });

  test('is sent the token, and a body with its length', async () => {
    const seen: unknown[] = [];
    const { store } = await open(
      (request, response, nth) => {
        seen.push([request.headers.authorization, request.headers['content-length']]);
        return sound()(request, response, nth);
      },
      { authorization: 'Bearer abc' },
    );
    const blob = sampleBlob(250_000);
    await store.putBlob(blob, blob.read);
    expect(seen).toEqual([
      ['Bearer abc', undefined],
      ['Bearer abc', '250000'],
    ]);
  });

  test('that does not know Expect is sent the body all the same', async () => {
    const kept = new Map<string, Buffer>();
    const blob = sampleBlob(250_000);
    const { store, messages } = await open(async (request, response, nth) => {
      delete request.headers.expect;
      await sound(kept)(request, response, nth);
    });
    await store.putBlob(blob, blob.read);
    expect([kept.get(`/cas/${blob.sha256}`)?.equals(blob.bytes), messages()]).toEqual([true, []]);
  });
});

describe('what may pass is tried again', () => {
  test.each([408, 429, 500, 502, 503, 504])('%d, then an answer', async (status) => {
    const kept = new Map<string, Buffer>();
    const blob = sampleBlob(300_000);
    const { store, messages, log } = await open((request, response, nth) =>
      nth === 1
        ? void response.writeHead(status, { 'retry-after': '0' }).end()
        : sound(kept)(request, response, nth),
    );
    await store.putBlob(blob, blob.read);
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect([store.writes, messages()]).toEqual([true, []]);
    expect(log.filter((line) => line.includes(`${status}`)).length).toBe(3);
  });

  test('a connection that breaks before the answer', async () => {
    const { store, messages } = await open((request, response, nth) =>
      nth < 3 ? void request.socket.destroy() : sound()(request, response, nth),
    );
    expect(await store.getRecord(KEY)).toBeUndefined();
    expect(messages()).toEqual([]);
  });

  test.each([
    ['with ranges', true],
    ['without', false],
  ])('a download that breaks is continued, from a server %s', async (_, ranges) => {
    const blob = sampleBlob(4_000_000);
    const asked: (string | undefined)[] = [];
    const { store, messages } = await open((request, response, nth) => {
      asked.push(request.headers.range);
      const start = ranges ? Number(/\d+/.exec(request.headers.range ?? '0')?.[0]) : 0;
      const rest = blob.bytes.subarray(start);
      response.writeHead(start > 0 ? 206 : 200, { 'content-length': rest.length });
      if (nth === 3) response.end(rest);
      else response.write(rest.subarray(0, 1_500_000), () => response.destroy());
    });
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect(asked[0]).toBeUndefined();
    expect(asked.slice(1).every((range) => /^bytes=\d+-$/.test(range ?? ''))).toBe(true);
    expect([asked.length, messages()]).toEqual([3, []]);
  });

  test('but not for ever', async () => {
    const { store, server, messages } = await open(
      (_, response) => void response.writeHead(500, 'Broken').end(),
    );
    expect(await store.getRecord(KEY)).toBeUndefined();
    expect(await store.getRecord(KEY)).toBeUndefined();
    expect(server.requests).toHaveLength(4);
    expect(messages()).toEqual([
      `The build cache (${server.url}) is not used in the rest of this run: it answered '500 Broken' 4 times.`,
    ]);
  });

  test('a server that is not there', async () => {
    const { store, server, messages } = await open(sound());
    await server.close();
    servers.splice(0);
    expect(await store.getRecord(KEY)).toBeUndefined();
    expect(messages()).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });
});

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
    const { store, messages } = await open((request, response) => {
      if (request.url === `/cas/${blob.sha256}`) response.writeHead(307, { location: '/moved' }).end();
      else if (request.url === '/moved') response.writeHead(200).end(blob.bytes);
      else response.writeHead(302, { location: request.url }).end();
    });
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect(await store.getRecord(KEY)).toBeUndefined();
    expect(messages()).toEqual([expect.stringContaining('it redirects more than 3 times')]);
  });
});

describe('what does not come', () => {
  test('an answer that never comes is not waited for', async () => {
    const { store, messages } = await open(() => undefined, { idle: 300 });
    expect(await store.getRecord(KEY)).toBeUndefined();
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
