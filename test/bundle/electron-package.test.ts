/** electron-package as it ships, from the proof to a release folder, and how it ends when it cannot. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAsar } from '../../src/electron-package/check-result/asar.ts';
import type { Manifest } from '../../src/sidecar/manifest-types.ts';
import { verifyTree } from '../../src/sidecar/tree/verify.ts';
import { handOver, openWorkshop } from '../support/broken/workshop.ts';
import { builderTools } from '../support/builder-tools.ts';
import { CLI, runBundle, runCli } from '../support/bundle.ts';
import { desktopProject } from '../support/desktop-project.ts';
import { ELECTRON_BUILDER } from '../support/electron-builder.ts';
import { prove } from '../support/proven-backend.ts';
import { writeTree } from '../support/sample-tree.ts';

let folder: string;
let app: string;
let manifest: string;
let proven: Manifest;
let tools: Record<string, string>;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'package-bundle-')));
  const places = await handOver(await openWorkshop(join(folder, 'work')));
  manifest = places.manifest;
  proven = await prove(manifest);
  app = (await desktopProject(join(folder, 'app'))).folder;
  tools = await builderTools(join(folder, 'tools'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const given = (output: string) => ({
  ...{ mode: 'package', sidecar: manifest, frontend: 'page', targets: 'deb', args: '--port={port}' },
  'working-directory': app,
  output: join(folder, output),
});

function flags(inputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
}

/** Installers of a run before, which nothing that fails may touch. */
async function previous(output: string): Promise<() => Promise<void>> {
  const before = { 'Notes.deb': 'the one before', SHA256SUMS: '' };
  await writeTree(join(folder, output), before);
  return async () => {
    expect((await readdir(join(folder, output))).sort()).toEqual(Object.keys(before).sort());
    expect(await readFile(join(folder, output, 'Notes.deb'), 'utf8')).toBe('the one before');
  };
}

describe.skipIf(process.platform !== 'linux')('the bundled electron-package', { timeout: 5 * 60_000 }, () => {
  test('packages the app, and joins what it made to a release', async () => {
    const packaged = await runBundle('electron-package', given('made'), tools);
    expect({ code: packaged.code, annotations: packaged.annotations }).toEqual({ code: 0, annotations: [] });
    expect(packaged.outputs).toMatchObject({ 'sidecar-digest': proven.digest, channel: 'latest' });
    const tree = join(packaged.outputs['app-path'] ?? '', 'resources', 'backend');
    expect(await verifyTree(tree, proven, { platform: process.platform })).toEqual([]);
    expect(packaged.summary).toContain(proven.digest);
    const inputs = { mode: 'merge', installers: join(folder, 'made'), output: join(folder, 'release') };
    const merged = await runCli(['electron-package', ...flags(inputs), '--json']);
    expect(merged.code, merged.stderr).toBe(0);
    expect(JSON.parse(merged.stdout)).toMatchObject({
      'update-metadata': join(folder, 'release', 'latest-linux.yml'),
      checksums: join(folder, 'release', 'SHA256SUMS'),
    });
    const names = (await readdir(join(folder, 'made'))).filter((name) => name !== 'linux-unpacked');
    expect((await readdir(join(folder, 'release'))).sort()).toEqual(names.sort());
  });

  test('without electron-builder: one error with the command, and the installers of before', async () => {
    const untouched = await previous('without');
    const bare = join(folder, 'bare');
    const devDependencies = { 'electron-builder': ELECTRON_BUILDER };
    await writeTree(bare, {
      'package.json': JSON.stringify({ name: 'bare', version: '1.0.0', devDependencies }),
    });
    const inputs = { ...given('without'), 'working-directory': bare, frontend: '' };
    const { code, stderr } = await runCli(['electron-package', ...flags(inputs)], { env: tools });
    expect(code).toBe(1);
    expect(stderr.match(/^error: /gm)).toHaveLength(1);
    expect(stderr).toMatch(/npm ci.*\[electron-builder-missing\]/s);
    await untouched();
  });

  test('a damaged installer is joined to no release, and the one of before stays', async () => {
    const untouched = await previous('release-before');
    const jobs = join(folder, 'damaged');
    await writeTree(jobs, { 'Notes.deb': 'changed', SHA256SUMS: `${'0'.repeat(64)}  Notes.deb\n` });
    const inputs = { mode: 'merge', installers: jobs, output: join(folder, 'release-before') };
    const { code, stderr } = await runCli(['electron-package', ...flags(inputs)]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/sha256 of 'Notes\.deb'.*\[release-broken\]/s);
    await untouched();
  });

  test('killed in the middle: the installers of before, and the next run is a whole one', async () => {
    const untouched = await previous('killed');
    const mark = join(folder, 'packing');
    const hook = `module.exports = { extends: './electron-builder.json', afterPack: async () => {
        const fs = require('fs');
        fs.writeFileSync(${JSON.stringify(mark)}, '');
        while (fs.existsSync(${JSON.stringify(mark)})) await new Promise((done) => setTimeout(done, 50));
        process.exit(1);
      } };`;
    await writeFile(join(app, 'hooked.cjs'), hook);
    const args = [CLI, 'electron-package', ...flags({ ...given('killed'), config: 'hooked.cjs' })];
    const child = spawn(process.execPath, args, { env: { ...process.env, ...tools }, stdio: 'ignore' });
    while (!existsSync(mark)) await sleep(50);
    child.kill('SIGKILL');
    await once(child, 'close');
    await untouched();
    // What the action has started is still there; it ends now, as on a runner that is cleaned up.
    await rm(mark);
    const again = await runCli(['electron-package', ...flags(given('killed')), '--json'], { env: tools });
    expect(again.code, again.stderr).toBe(0);
    const resources = join(JSON.parse(again.stdout)['app-path'], 'resources');
    const packed = await readAsar(join(resources, 'app.asar'));
    expect(packed.filter(({ path }) => /\.sidecar-|killed/.test(path))).toEqual([]);
    expect(await verifyTree(join(resources, 'backend'), proven, { platform: process.platform })).toEqual([]);
  });
});
