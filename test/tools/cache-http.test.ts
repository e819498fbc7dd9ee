import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CacheStore } from '../../src/build-backend/cache/store/cache-store.ts';
import { cacheInputs } from '../../src/build-backend/cache/store/inputs.ts';
import { openStore } from '../../src/build-backend/cache/store/open-store.ts';
import { parseInputs } from '../../src/shared/inputs.ts';
import { blobFrom, sampleBlob, sampleKey } from '../support/build-blobs.ts';
import { fakeHost, type Recorded } from '../support/fake-host.ts';
import { nginxOfTest, noNginx } from '../support/nginx-of-test.ts';

const LOGIN = { user: 'builder', password: 'correct-horse-battery' };
const WRONG = 'not-the-password-at-all';
const KEY = sampleKey('nginx');

const { folder, start } = nginxOfTest();

/** A store as an action opens it. */
async function open(
  url: string,
  texts: Record<string, string> = {},
): Promise<{ store: CacheStore; recorded: Recorded; messages: () => string[] }> {
  const host = fakeHost({ cache: join(folder(), 'cache') });
  const inputs = parseInputs(cacheInputs, (name) => ({ 'cache-url': url, ...texts })[name] ?? '');
  const store = await openStore(inputs, folder(), host);
  if (!store) throw new Error('There is no store.');
  const messages = () => host.recorded.annotations.map(({ message }) => message);
  return { store, recorded: host.recorded, messages };
}

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
