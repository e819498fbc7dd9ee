import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ResultsServer, startResultsServer } from '../support/results-server.ts';

let folder: string;
let server: ResultsServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'results-'));
  server = await startResultsServer(join(folder, 'server'));
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Runs `body` with the real client in a child process, as a step would, and gives what it returned. */
async function withToolkit(body: string, token = server.token): Promise<Record<string, unknown>> {
  const result = join(folder, 'result.json');
  const script = `
    import artifact from '@actions/artifact';
    import { writeFileSync } from 'node:fs';
    const answer = await (async () => { ${body} })().catch((error) => ({ error: error.message }));
    writeFileSync(${JSON.stringify(result)}, JSON.stringify(answer));`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    // Where the packages that the script imports are looked up.
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...server.env, ACTIONS_RUNTIME_TOKEN: token, GITHUB_WORKSPACE: folder },
  });
  return JSON.parse(await readFile(result, 'utf8'));
}

async function call(method: string, body: object): Promise<{ status: number; json: Record<string, string> }> {
  const answer = await fetch(`${server.url}twirp/github.actions.results.api.v1.${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
    body: JSON.stringify(body),
  });
  return { status: answer.status, json: (await answer.json()) as Record<string, string> };
}

describe('artifacts, with the real client', () => {
  test('what is uploaded in several blocks comes back byte for byte', async () => {
    // Random, so that it stays larger than the client's 8 MB blocks after compression.
    const bytes = randomBytes(20 * 1024 * 1024);
    await mkdir(join(folder, 'in', 'sub'), { recursive: true });
    await writeFile(join(folder, 'in', 'sub', 'grüße.bin'), bytes);
    const answer = await withToolkit(`
      const root = ${JSON.stringify(join(folder, 'in'))};
      const up = await artifact.uploadArtifact('sidecar', [root + '/sub/grüße.bin'], root);
      const found = await artifact.getArtifact('sidecar');
      const down = await artifact.downloadArtifact(found.artifact.id, { path: root + '/../out', expectedHash: found.artifact.digest });
      const names = (await artifact.listArtifacts()).artifacts.map((each) => each.name);
      return { up, names, mismatch: down.digestMismatch };`);

    expect(answer).toMatchObject({ up: { id: 1 }, names: ['sidecar'], mismatch: false });
    expect((await readFile(join(folder, 'out', 'sub', 'grüße.bin'))).equals(bytes)).toBe(true);
    const [stored] = server.artifacts();
    expect(stored).toMatchObject({
      name: 'sidecar',
      digest: `sha256:${(answer['up'] as { digest: string }).digest}`,
    });
    expect(stored?.size).toBeGreaterThan(bytes.length);
  });

  test('a name is taken once, and free again after it was deleted', async () => {
    await writeFile(join(folder, 'a.txt'), 'a');
    const answer = await withToolkit(`
      const root = ${JSON.stringify(folder)};
      const upload = () => artifact.uploadArtifact('once', [root + '/a.txt'], root).then(() => 'ok', (error) => error.message);
      return { first: await upload(), second: await upload(), gone: (await artifact.deleteArtifact('once')).id, third: await upload() };`);
    expect(answer).toMatchObject({ first: 'ok', gone: 1, third: 'ok' });
    expect(answer['second']).toMatch(/\(409\).*already exists/);
  });

  test('an unknown name and a foreign token are refused', async () => {
    expect(await withToolkit(`return artifact.getArtifact('nothing')`)).toMatchObject({
      error: expect.stringContaining('not found'),
    });
    const stranger = `${server.token}x`;
    expect(await withToolkit(`return artifact.listArtifacts()`, stranger)).toMatchObject({
      error: expect.stringContaining('(401)'),
    });
  });
});

describe('caches, with the protocol of cache service v2', () => {
  const service = 'CacheService';

  /** Announces an entry and gives the signed address for its content. */
  async function announce(key: string): Promise<string> {
    const { json } = await call(`${service}/CreateCacheEntry`, { key, version: 'v' });
    return String(json['signed_upload_url']);
  }

  async function store(key: string, content: string): Promise<void> {
    expect((await fetch(await announce(key), { method: 'PUT', body: content })).status).toBe(201);
    const size_bytes = String(content.length);
    const done = await call(`${service}/FinalizeCacheEntryUpload`, { key, version: 'v', size_bytes });
    expect(done.status).toBe(200);
  }

  const look = async (key: string, restore_keys: string[] = []) =>
    (await call(`${service}/GetCacheEntryDownloadURL`, { key, version: 'v', restore_keys })).json;

  test('an entry is found by its key, else by the newest of the first prefix that fits', async () => {
    await store('deps-1', 'one');
    await store('deps-2', 'two');
    expect(await look('deps-1')).toMatchObject({ ok: true, matched_key: 'deps-1' });
    expect(await look('deps-9', ['none-', 'deps-'])).toMatchObject({ ok: true, matched_key: 'deps-2' });
    expect(await look('other')).toMatchObject({ ok: false });
    expect(server.caches().map(({ key, size }) => [key, size])).toEqual([
      ['deps-1', 3],
      ['deps-2', 3],
    ]);
  });

  test('an entry is written once', async () => {
    await store('deps', 'one');
    expect((await call(`${service}/CreateCacheEntry`, { key: 'deps', version: 'v' })).status).toBe(409);
    await announce('begun');
    expect((await call(`${service}/CreateCacheEntry`, { key: 'begun', version: 'v' })).status).toBe(409);
    expect((await call(`${service}/CreateCacheEntry`, { key: 'begun', version: 'w' })).status).toBe(200);
  });

  test('ranges are answered, also in the words of the blob client', async () => {
    await store('deps', '0123456789');
    const url = String((await look('deps'))['signed_download_url']);
    const part = await fetch(url, { headers: { range: 'bytes=2-4' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
    const rest = await fetch(url, { headers: { 'x-ms-range': 'bytes=8-99' } });
    expect([rest.headers.get('content-length'), await rest.text()]).toEqual(['2', '89']);
    expect((await fetch(url, { headers: { range: 'bytes=10-' } })).status).toBe(416);
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '10']);
  });

  test('a wrong signature, a missing block and a wrong size are refused', async () => {
    const url = await announce('k');
    expect(new URL(url).searchParams.get('sig')).toMatch(/^[0-9a-f]{64}$/);
    expect((await fetch(`${url}0`, { method: 'PUT', body: 'x' })).status).toBe(403);
    const blocks = '<BlockList><Latest>bm9uZQ==</Latest></BlockList>';
    expect((await fetch(`${url}&comp=blocklist`, { method: 'PUT', body: blocks })).status).toBe(400);
    await fetch(url, { method: 'PUT', body: 'x' });
    const wrong = await call(`${service}/FinalizeCacheEntryUpload`, {
      key: 'k',
      version: 'v',
      size_bytes: '7',
    });
    expect(wrong.status).toBe(400);
    expect(wrong.json['msg']).toBe("cache entry 'k' has 1 bytes, not 7");
  });

  test('an unknown method and a body without its fields are refused', async () => {
    expect((await call(`${service}/Nonsense`, {})).status).toBe(404);
    expect((await call(`${service}/CreateCacheEntry`, {})).status).toBe(400);
  });
});
