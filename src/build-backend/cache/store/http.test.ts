import { afterEach, describe, expect, test } from 'vitest';
import { blobFrom, sampleBlob, sampleKey } from '../../../../test/support/build-blobs.ts';
import { sound } from '../../../../test/support/cache-server.ts';
import { servedStores } from '../../../../test/support/http-store.ts';

const KEY = sampleKey('a');
const RECORD = { content: Buffer.from('content'), blobs: [] };

const { open, close } = servedStores();
afterEach(close);

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
        const { authorization, expect: asks } = request.headers;
        seen.push([authorization, request.headers['content-length'], asks]);
        return sound()(request, response, nth);
      },
      { authorization: 'Bearer abc' },
    );
    for (const blob of [sampleBlob(250_000), sampleBlob(2_500_000)]) await store.putBlob(blob, blob.read);
    expect(seen).toEqual([
      ['Bearer abc', undefined, undefined],
      ['Bearer abc', '250000', undefined],
      ['Bearer abc', undefined, undefined],
      ['Bearer abc', '2500000', '100-continue'],
    ]);
  });

  test('that does not know Expect is sent the body all the same', async () => {
    const kept = new Map<string, Buffer>();
    const blob = sampleBlob(2_500_000);
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
    const { store, messages } = await open(sound());
    await close();
    expect(await store.getRecord(KEY)).toBeUndefined();
    expect(messages()).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });
});
