import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runModule, sourceUrl } from '../support/child.ts';
import { nginxOfTest, noNginx } from '../support/nginx-of-test.ts';

const SIZE = 220_000_000;
/** In bytes. The collector lets about 64 MB of buffers wait, for any blob; the whole of this one would not fit. */
const MOST = SIZE / 2;

const { folder, start } = nginxOfTest();

/** By how many bytes the memory of a process grows that keeps a blob of 220 MB and reads it again. */
async function growth(backEnd: string): Promise<number> {
  const { stdout, stderr } = await runModule(`
    import { createHash } from 'node:crypto';
    import { createWriteStream } from 'node:fs';
    import { HttpBackEnd } from ${sourceUrl('src/build-backend/cache/store/http.ts')};
    import { DirectoryBackEnd } from ${sourceUrl('src/build-backend/cache/store/directory.ts')};
    import { GuardedStore } from ${sourceUrl('src/build-backend/cache/store/guarded-store.ts')};
    const read = async function* () {
      for (let nth = 0; nth < ${SIZE} / 1e6; nth++) yield Buffer.alloc(1e6, String(nth));
    };
    const hash = createHash('sha256');
    // In one buffer: garbage of this would hide what is measured.
    const part = Buffer.alloc(1e6);
    for (let nth = 0; nth < ${SIZE} / 1e6; nth++) hash.update(part.fill(String(nth)));
    const blob = { sha256: hash.digest('hex'), size: ${SIZE} };
    const signal = new AbortController().signal;
    const host = { signal, debug() {}, annotate: (_, message) => console.error(message) };
    const store = new GuardedStore(${backEnd}, { host, writes: true });
    const before = process.resourceUsage().maxRSS;
    await store.putBlob(blob, read);
    const file = createWriteStream(${JSON.stringify(join(folder(), 'out'))});
    const whole = await store.readBlob(blob, (chunk) => new Promise((resolve) => file.write(chunk, () => resolve())));
    if (!whole) console.error('not whole');
    console.log((process.resourceUsage().maxRSS - before) * 1024);`);
  expect(stderr).toBe('');
  return Number(stdout);
}

describe('a blob of 220 MB is never in memory', () => {
  test('in a folder', async () => {
    const place = JSON.stringify(join(folder(), 'builds'));
    expect(await growth(`new DirectoryBackEnd({ folder: ${place}, maxSize: 1e9 })`)).toBeLessThan(MOST);
  });

  test.skipIf(noNginx)('on a server', async () => {
    const { url } = await start();
    const options = `{ url: new URL('${url}'), signal, debug() {} }`;
    expect(await growth(`new HttpBackEnd(${options})`)).toBeLessThan(MOST);
  });
});
