import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CacheStore } from '../../src/build-backend/cache/store/cache-store.ts';
import { GuardedStore } from '../../src/build-backend/cache/store/guarded-store.ts';
import { HttpBackEnd } from '../../src/build-backend/cache/store/http.ts';
import { cacheInputs } from '../../src/build-backend/cache/store/inputs.ts';
import { openStore } from '../../src/build-backend/cache/store/open-store.ts';
import { parseInputs } from '../../src/shared/inputs.ts';
import { blobFrom, type SampleBlob, sampleBlob, sampleKey } from '../support/build-blobs.ts';
import { type CacheServer, startCacheServer } from '../support/cache-server.ts';
import { fakeHost, type Recorded } from '../support/fake-host.ts';
import { missing } from '../support/missing.ts';
import { withMount } from '../support/mounts.ts';
import { type Nginx, type NginxOptions, startNginx } from '../support/nginx.ts';
import { toolPath } from '../support/tools.ts';

const nginx = await toolPath('nginx');
const noNginx = missing(nginx.path !== undefined, 'nginx (Debian package nginx)');

const LOGIN = { user: 'builder', password: 'correct-horse-battery' };
const WRONG = 'not-the-password-at-all';
const KEY = sampleKey('nginx');

let folder: string;
const running: Nginx[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-http-'));
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.kill();
  await rm(folder, { recursive: true });
});

async function start(options: Partial<NginxOptions> = {}): Promise<Nginx> {
  const server = await startNginx({ nginx: nginx.path ?? '', folder: join(folder, 'nginx'), ...options });
  running.push(server);
  return server;
}

/** A store as an action opens it. */
async function open(
  url: string,
  texts: Record<string, string> = {},
): Promise<{ store: CacheStore; recorded: Recorded; messages: () => string[] }> {
  const host = fakeHost({ cache: join(folder, 'cache') });
  const inputs = parseInputs(cacheInputs, (name) => ({ 'cache-url': url, ...texts })[name] ?? '');
  const store = await openStore(inputs, folder, host);
  if (!store) throw new Error('There is no store.');
  const messages = () => host.recorded.annotations.map(({ message }) => message);
  return { store, recorded: host.recorded, messages };
}

/** A store that does not wait long, for servers that are gone. */
function impatient(url: string, idle = 20_000) {
  const host = fakeHost();
  const patience = { firstDelay: 20, idle, connect: 20_000 };
  const backEnd = new HttpBackEnd({
    url: new URL(url),
    signal: host.signal,
    debug: () => undefined,
    patience,
  });
  const messages = () => host.recorded.annotations.map(({ message }) => message);
  return { store: new GuardedStore(backEnd, { host, writes: true }), messages };
}

const inPieces = (blob: SampleBlob, each: (nth: number) => Promise<void>) =>
  async function* () {
    for (let nth = 0; nth * 100_000 < blob.size; nth++) {
      await each(nth);
      yield blob.bytes.subarray(nth * 100_000, (nth + 1) * 100_000);
    }
  };

describe.skipIf(noNginx)('nginx with WebDAV', () => {
  test('keeps what was put, below the addresses of the protocol', async () => {
    const { url, files } = await start();
    const [blob, empty] = [sampleBlob(5_000_000), sampleBlob(0)];
    const first = await open(url);
    for (const each of [blob, empty]) await first.store.putBlob(each, each.read);
    await first.store.putRecord(KEY, { content: Buffer.from('{}'), blobs: [blob] });
    expect((await readFile(join(files, 'cas', blob.sha256))).equals(blob.bytes)).toBe(true);
    expect((await stat(join(files, 'ac', KEY))).size).toBeGreaterThan(100);

    const second = await open(`${url}/`);
    expect(await second.store.getRecord(KEY)).toMatchObject({
      content: Buffer.from('{}'),
      blobs: [{ sha256: blob.sha256, size: blob.size }],
    });
    expect((await blobFrom(second.store, blob))?.equals(blob.bytes)).toBe(true);
    expect(await blobFrom(second.store, empty)).toEqual(Buffer.alloc(0));
    expect(await second.store.getRecord(sampleKey('other'))).toBeUndefined();
    expect(await blobFrom(second.store, sampleBlob(3))).toBeUndefined();
    await second.store.putBlob(blob, blob.read);
    expect(await second.store.close()).toBe('read 5.0 MB, wrote 0 B');
    expect([...first.messages(), ...second.messages()]).toEqual([]);
  });

  test.each([
    ['in the input', (url: string) => [url, { 'cache-token': `${LOGIN.user}:${LOGIN.password}` }] as const],
    [
      'in the address',
      (url: string) => [url.replace('//', `//${LOGIN.user}:${LOGIN.password}@`), {}] as const,
    ],
  ])('lets in who has the password %s, which is in no message', async (_, given) => {
    const { url } = await start({ login: LOGIN });
    const blob = sampleBlob(200_000);
    const { store, recorded, messages } = await open(...given(url));
    await store.putBlob(blob, blob.read);
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect(store.label).toBe(url);
    expect(messages()).toEqual([]);
    expect(recorded.secrets).toContain(LOGIN.password);
    expect(JSON.stringify([recorded.log, recorded.annotations])).not.toContain(LOGIN.password);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['no password', {}, /'401 Unauthorized'\. It wants a token: check the input 'cache-token'/],
    [
      'a wrong one',
      { 'cache-token': `${LOGIN.user}:${WRONG}` },
      /does not accept the token: check the input/,
    ],
    ['a bearer token', { 'cache-token': WRONG }, /does not accept the token: check the input/],
  ])('refuses %s: one warning, then off', async (_, texts, message) => {
    const { url, files } = await start({ login: LOGIN });
    const { store, recorded, messages } = await open(url, texts);
    const blob = sampleBlob(2_000_000);
    await store.putBlob(blob, blob.read);
    await store.putRecord(KEY, { content: Buffer.alloc(0), blobs: [] });
    expect(await store.getRecord(KEY)).toBeUndefined();
    expect(messages()).toEqual([expect.stringMatching(message)]);
    expect(await stat(join(files, 'cas')).catch(() => undefined)).toBeUndefined();
    const said = JSON.stringify([recorded.log, recorded.annotations, store.label]);
    expect(said).not.toContain(WRONG);
    expect(said).not.toContain(Buffer.from(`${LOGIN.user}:${WRONG}`).toString('base64'));
  });

  test('with a limit of its own, what is larger is not kept, and the rest is', async () => {
    const { url } = await start({ maxBody: '1m' });
    const { store, messages } = await open(url);
    const [small, large] = [sampleBlob(900_000), sampleBlob(30_000_000)];
    for (const blob of [large, small, large]) await store.putBlob(blob, blob.read);
    expect((await blobFrom(store, small))?.equals(small.bytes)).toBe(true);
    expect(await blobFrom(store, large)).toBeUndefined();
    expect(messages()).toEqual([
      expect.stringContaining('does not keep a file of 30.0 MB: the server takes no file of that size (413)'),
    ]);
  });

  test('in read-only mode nothing is sent', async () => {
    const { url, files } = await start();
    const blob = sampleBlob(1000);
    const { store, messages } = await open(url, { 'cache-read-only': 'true' });
    await store.putBlob(blob, blob.read);
    await store.putRecord(KEY, { content: Buffer.alloc(0), blobs: [] });
    expect([store.writes, await store.getRecord(KEY), messages()]).toEqual([false, undefined, []]);
    expect(await stat(join(files, 'cas')).catch(() => undefined)).toBeUndefined();
  });

  test('two writers of one blob and one record at once', async () => {
    const { url } = await start();
    const blob = sampleBlob(8_000_000);
    const stores = await Promise.all(['one', 'two'].map(async (text) => ({ text, ...(await open(url)) })));
    await Promise.all(
      stores.map(async ({ store, text }) => {
        await store.putBlob(blob, blob.read);
        await store.putRecord(KEY, { content: Buffer.from(text), blobs: [blob] });
      }),
    );
    const { store, messages } = await open(url);
    expect(['one', 'two']).toContain(String((await store.getRecord(KEY))?.content));
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect([...messages(), ...stores.flatMap((each) => each.messages())]).toEqual([]);
  });
});

describe.skipIf(noNginx)('nginx that is killed', () => {
  test('in the middle of a download', async () => {
    const server = await start({ rate: '2m' });
    const { store, messages } = impatient(server.url);
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
    const { store, messages } = impatient(server.url);
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
    const { store, messages } = impatient(server.url);
    const blob = sampleBlob(20_000_000);
    const read = inPieces(blob, async (nth) => {
      if (nth === 100) await server.kill();
    });
    await store.putBlob(blob, read);
    expect(store.writes).toBe(false);
    expect(messages()).toEqual([expect.stringContaining('is not used in the rest of this run')]);
    await server.start();
    expect(await blobFrom(impatient(server.url).store, blob)).toBeUndefined();
  });

  test('in the middle of an upload, and comes back: it is sent again', async () => {
    const server = await start();
    const { store, messages } = impatient(server.url);
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
    const { store, messages } = impatient(server.url);
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
    const first = await open(url);
    await first.store.putBlob(blob, blob.read);
    await damage(join(files, 'cas', blob.sha256), blob);
    const { store, messages } = await open(url);
    expect(await blobFrom(store, blob)).toBeUndefined();
    expect(await blobFrom(store, blob)).toBeUndefined();
    await store.putBlob(blob, blob.read);
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect(messages()).toEqual([expect.stringContaining('had something damaged')]);
  });

  test('a record under the key of another is a miss', async () => {
    const { url, files } = await start();
    const { store, messages } = await open(url);
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
    const root = join(folder, 'small');
    const work = async () => {
      const server = await start({ root });
      const { store, messages } = impatient(server.url);
      const [small, large] = [sampleBlob(500_000), sampleBlob(8_000_000)];
      await store.putBlob(small, small.read);
      await store.putBlob(large, large.read);
      await store.putBlob(large, large.read);
      expect(messages()).toHaveLength(1);
      const after = impatient(server.url);
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
    const { store, messages } = impatient(server.url, 10_000);
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect(messages()).toEqual([]);
  });

  test('that stalls is given up', async () => {
    stall = 60_000;
    const { store, messages } = impatient(server.url, 1000);
    expect(await blobFrom(store, blob)).toBeUndefined();
    expect(messages()).toEqual([expect.stringContaining('nothing came for 1 s')]);
  });
});
