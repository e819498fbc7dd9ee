import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackArchive } from '../../src/sidecar/archive/unpack.ts';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { verifyTree } from '../../src/sidecar/tree/verify.ts';
import { readTree } from '../../src/sidecar/tree.ts';
import { runCli } from '../support/bundle.ts';
import { copyOfExample } from '../support/example.ts';
import { type RunningSidecar, withSidecar } from '../support/running-sidecar.ts';
import { exampleArguments, exampleBuild, outputsOf } from '../support/shared-build.ts';

const options = { platform: process.platform };

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "frozen ü' ")));
  await exampleBuild();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Asks every service once and gives the status of each; the list itself comes from the program. */
async function statusOfServices(sidecar: RunningSidecar): Promise<Record<string, number>> {
  const { body } = await sidecar.get('/api/services');
  const names = (body as { name: string }[]).map(({ name }) => name);
  const answers = names.map(
    async (name) => [name, (await sidecar.get(`/api/services/${name}`)).status] as const,
  );
  return Object.fromEntries(await Promise.all(answers));
}

const EVERY_SERVICE = { export: 200, markdown: 200, search: 200, statistics: 200, summary: 200 };

test('the frozen example speaks the protocol, tells its version, has every service and stops cleanly', async () => {
  const { executable, version } = await exampleBuild();
  await withSidecar(executable, join(folder, 'data'), async (sidecar) => {
    expect(sidecar.lines).toEqual([
      `BOOT sidecar=notes-backend version=${version}`,
      expect.stringMatching(/^LISTENING host=127\.0\.0\.1 port=\d+$/),
      'READY',
    ]);
    const health = await sidecar.get('/api/health');
    expect(health).toMatchObject({
      status: 200,
      body: { status: 'ok', version, distribution: version, frozen: true },
    });
    expect(await statusOfServices(sidecar)).toEqual(EVERY_SERVICE);
    expect(await sidecar.stop()).toBe(0);
    expect(sidecar.lines.at(-1)).toBe('SHUTDOWN reason=sigterm');
  });
});

test('the manifest describes the tree, and a changed byte is seen', async () => {
  const { manifest: file, path, digest, size } = await exampleBuild();
  const manifest = await readManifest(file);
  expect(manifest).toMatchObject({ digest, size: Number(size), name: 'notes-backend' });
  expect(await verifyTree(path, manifest, options)).toEqual([]);
  const [first] = manifest.files;
  const changed = manifest.files.map((entry) =>
    entry === first ? { ...entry, sha256: '0'.repeat(64) } : entry,
  );
  expect(await verifyTree(path, { files: changed }, options)).toMatchObject([
    { path: first?.path, what: 'content' },
  ]);
});

test('the archive unpacks to the same tree, and that program runs', async () => {
  const { archive, digest, name, executable } = await exampleBuild();
  const unpacked = join(folder, 'unpacked');
  await unpackArchive(archive, unpacked, options);
  expect(await readTree(join(unpacked, name), options)).toMatchObject({ digest });
  await withSidecar(join(unpacked, name, basename(executable)), join(folder, 'data 2'), async (sidecar) => {
    expect(await statusOfServices(sidecar)).toEqual(EVERY_SERVICE);
    expect(await sidecar.stop()).toBe(0);
  });
});

test('another folder, with spaces, a quote and ü: same digest, same archive, and it replaces what was there', async () => {
  const first = await exampleBuild();
  const backend = await copyOfExample(join(folder, "elsewhere 'ü' café"));
  const output = join(folder, 'output again');
  await mkdir(output);
  await cp(dirname(first.path), output, { recursive: true, verbatimSymlinks: true });
  const before = (await readdir(output)).sort();
  const run = await runCli([
    'build-backend',
    ...exampleArguments(backend),
    '--cache',
    'off',
    '--output',
    output,
    '--json',
  ]);
  const second = outputsOf(run);
  expect(second).toMatchObject({ digest: first.digest, size: first.size, version: first.version });
  expect((await readFile(second.archive)).equals(await readFile(first.archive))).toBe(true);
  expect((await readdir(output)).sort()).toEqual(before);
  const [old, again] = await Promise.all([readManifest(first.manifest), readManifest(second.manifest)]);
  expect(again.createdAt > old.createdAt).toBe(true);
});
