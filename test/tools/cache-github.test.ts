import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleKey } from '../support/build-blobs.ts';
import { runNode, sourceUrl } from '../support/child.ts';
import { missing } from '../support/missing.ts';
import { type ResultsServer, startResultsServer } from '../support/results-server.ts';
import { onPath } from '../support/system-tool.ts';

const KEY = sampleKey('github');
const noTar = missing((await onPath('tar')) !== undefined, 'tar');

let folder: string;
let server: ResultsServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-github-'));
  server = await startResultsServer(join(folder, 'server'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Run {
  /** What the code returned. */
  answer: Record<string, unknown>;
  stdout: string;
  /** What is in the workspace afterwards. */
  left: string[];
}

/**
 * Runs `code` as a step would, with a `store` over the real toolkit, in a workspace of its own: each run of a
 * workflow has another. `blob(text)` makes a blob; `read(blob)` gives the text of one.
 */
async function step(code: string, env: Record<string, string> = {}): Promise<Run> {
  const workspace = await mkdtemp(join(folder, 'workspace-'));
  const result = `${workspace}.json`;
  const script = `
    import { createHash } from 'node:crypto';
    import { writeFileSync } from 'node:fs';
    import { runnerHost } from ${sourceUrl('src/shared/runner-host.ts')};
    import { openStore } from ${sourceUrl('src/build-backend/cache/store/open-store.ts')};
    import { cacheInputs } from ${sourceUrl('src/build-backend/cache/store/inputs.ts')};
    import { parseInputs } from ${sourceUrl('src/shared/inputs.ts')};
    const KEY = ${JSON.stringify(KEY)};
    const host = runnerHost();
    const store = await openStore(parseInputs(cacheInputs, (name) => host.input(name)), host.workspace, host);
    const blob = (text) => ({
      sha256: createHash('sha256').update(text).digest('hex'),
      size: text.length,
      read: async function* () { yield Buffer.from(text); },
    });
    const put = (text) => { const each = blob(text); return store.putBlob(each, each.read); };
    const read = async (text) => {
      let found = '';
      const whole = await store.readBlob(blob(text), (chunk) => { found += chunk; });
      return whole && found === text;
    };
    const record = async () => { const found = await store.getRecord(KEY); return found && String(found.content); };
    const answer = await (async () => { ${code} })();
    writeFileSync(${JSON.stringify(result)}, JSON.stringify(answer ?? {}));
    process.exit(0);`;
  const {
    code: exit,
    stdout,
    stderr,
  } = await runNode(
    ['--input-type=module-typescript', '--eval', script],
    {
      ...server.env,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: join(folder, 'temp'),
      GITHUB_EVENT_NAME: 'push',
      ...env,
    },
    workspace,
  );
  expect([exit, stderr]).toEqual([0, '']);
  return { answer: JSON.parse(await readFile(result, 'utf8')), stdout, left: await readdir(workspace) };
}

const warnings = ({ stdout }: Run) => stdout.split(/\r?\n/).filter((line) => /^::(warning|error)/.test(line));
/** What a reader of the log sees. */
const visible = ({ stdout }: Run) =>
  stdout.split(/\r?\n/).filter((line) => line && !/^::(debug|add-mask)::/.test(line));

describe.skipIf(noTar)("GitHub's cache, through the real toolkit", () => {
  test('a second run, in another workspace, finds what the first one kept', async () => {
    const first = await step(`
      const before = await record();
      await put('a'.repeat(3_000_000));
      await put('a'.repeat(3_000_000));
      await store.putRecord(KEY, { content: Buffer.from('one'), blobs: [blob('a'.repeat(3_000_000))] });
      return { before: before ?? 'none', label: store.label, said: await store.close() };`);
    expect(first.answer).toEqual({
      before: 'none',
      label: "GitHub's cache",
      said: expect.stringMatching(/^read 0 B, wrote 3\.0 MB$/),
    });
    expect(server.caches().map(({ key }) => key)).toEqual([
      expect.stringMatching(/^sidecar-blob-[0-9a-f]{64}$/),
      expect.stringMatching(`^sidecar-record-${KEY}-`),
    ]);
    const second = await step(`
      return { record: await record(), whole: await read('a'.repeat(3_000_000)), other: await read('b') };`);
    expect(second.answer).toEqual({ record: 'one', whole: true, other: false });
    expect([first.left, second.left]).toEqual([[], []]);
    expect([visible(first), visible(second)]).toEqual([[], []]);
  });

  test('the newest record wins', async () => {
    for (const text of ['one', 'two']) {
      await step(`await store.putRecord(KEY, { content: Buffer.from('${text}'), blobs: [] });`);
    }
    expect((await step('return { record: await record() };')).answer).toEqual({ record: 'two' });
  });

  test('two jobs that keep the same blob at once both end well', async () => {
    const runs = await Promise.all(
      [1, 2].map(() => step(`await put('shared'); return { writes: store.writes };`)),
    );
    for (const run of runs) expect([run.answer, visible(run)]).toEqual([{ writes: true }, []]);
    expect((await step(`return { whole: await read('shared') };`)).answer).toEqual({ whole: true });
  });

  test('a pull request of a fork reads and does not write', async () => {
    await step(`await put('kept');`);
    const event = join(folder, 'event.json');
    const [base, repo] = [{ full_name: 'org/app' }, { full_name: 'someone/app' }];
    await writeFile(event, JSON.stringify({ repository: base, pull_request: { head: { repo } } }));
    const run = await step(
      `await put('poison'); return { writes: store.writes, whole: await read('kept') };`,
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event },
    );
    expect(run.answer).toEqual({ writes: false, whole: true });
    expect(server.caches()).toHaveLength(1);
    expect(visible(run)).toEqual([
      "The build cache (GitHub's cache) is only read in this run: it is of a pull request of the fork someone/app.",
    ]);
  });

  test('an entry with other bytes than its name says is one warning', async () => {
    await step(`await put('good');`);
    // What whoever may write entries could do: the right name, the right path, other bytes.
    const sound = server.caches()[0]?.key ?? '';
    await server.close();
    server = await startResultsServer(join(folder, 'poisoned'));
    const poisoned = await step(`
      const { mkdirSync, writeFileSync, rmSync } = await import('node:fs');
      const path = '.sidecar-build-cache/' + blob('good').sha256;
      mkdirSync('.sidecar-build-cache');
      writeFileSync(path, 'evil');
      await host.caches.save(path, '${sound}');
      rmSync('.sidecar-build-cache', { recursive: true });
      return { whole: await read('good') };`);
    expect(poisoned.answer).toEqual({ whole: false });
    expect(warnings(poisoned)).toEqual([expect.stringContaining('had something damaged')]);
    expect(poisoned.left).toEqual([]);
  });
});

describe.skipIf(noTar)("GitHub's cache that fails", () => {
  test('refuses the token: one warning, then off', async () => {
    const run = await step(
      `const before = await record(); await put('x'); return { before: before ?? 'none', writes: store.writes };`,
      { ACTIONS_RUNTIME_TOKEN: `${server.token}x` },
    );
    expect(run.answer).toEqual({ before: 'none', writes: false });
    expect(warnings(run)).toEqual([expect.stringMatching(/is not used in the rest of this run: .*401/)]);
    expect(visible(run)).toHaveLength(1);
    expect(run.stdout).not.toContain(`${server.token}x`);
  });

  test('is gone: one warning, then off', async () => {
    const env = { ...server.env };
    await server.close();
    const run = await step(
      `const before = await record(); await put('x'); return { writes: store.writes };`,
      env,
    );
    server = await startResultsServer(join(folder, 'server'));
    expect(run.answer).toEqual({ writes: false });
    expect(visible(run)).toEqual([
      expect.stringMatching(
        /^::warning::The build cache \(GitHub's cache\) is not used in the rest of this run: /,
      ),
    ]);
  });

  test('without tar: one warning, then off', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    await symlink(process.execPath, join(bin, 'node'));
    const run = await step(`await put('x'); await put('y'); return { writes: store.writes };`, { PATH: bin });
    expect(run.answer).toEqual({ writes: false });
    expect(warnings(run)).toEqual([expect.stringMatching(/is not used in the rest of this run: .*tar/)]);
  });

  test('without zstd: gzip does it, for readers without zstd', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    for (const name of ['tar', 'gzip']) await symlink((await onPath(name)) ?? '', join(bin, name));
    const kept = await step(`await put('x'); return { writes: store.writes, whole: await read('x') };`, {
      PATH: bin,
    });
    expect([kept.answer, visible(kept)]).toEqual([{ writes: true, whole: true }, []]);
    // The compression is a part of an entry's identity.
    expect((await step(`return { whole: await read('x') };`)).answer).toEqual({ whole: false });
  });

  test('is none where the runner offers none', async () => {
    const run = await step(`return { store: store === undefined };`, { ACTIONS_CACHE_SERVICE_V2: '' });
    expect([run.answer, visible(run)]).toEqual([{ store: true }, []]);
  });
});
