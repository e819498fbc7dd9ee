import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { isVerified } from '../../src/sidecar/manifest-types.ts';
import { runBundle } from '../support/bundle.ts';
import { exampleBuild } from '../support/shared-build.ts';

let folder: string;
let manifest: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-bundle-'));
  const built = await exampleBuild();
  await mkdir(join(folder, 'hand-over'));
  for (const file of [built.archive, built.manifest])
    await cp(file, join(folder, 'hand-over', basename(file)));
  manifest = join(folder, 'hand-over', basename(built.manifest));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const QUICK = { args: '--port\n{port}', runs: '2', 'max-startup': '60 s' };

describe('the bundled verify-binary on a runner', () => {
  test('the example passes: outputs, summary and proof', async () => {
    const run = await runBundle('verify-binary', { path: manifest, ...QUICK });
    expect({ code: run.code, annotations: run.annotations }).toEqual({ code: 0, annotations: [] });
    expect(run.outputs).toMatchObject({ passed: 'true', manifest, 'failed-checks': '' });
    expect(Number(run.outputs['start-ms'])).toBeGreaterThan(0);
    expect(run.summary).toContain('notes-backend 0.3.0 for');
    expect(isVerified(await readManifest(manifest))).toBe(true);
  });

  test('what fails is one annotation for each check, and the outputs are set all the same', async () => {
    const wrong = { 'required-modules': 'torch', requests: 'GET /api/lost 200' };
    const run = await runBundle('verify-binary', { path: manifest, ...QUICK, ...wrong });
    expect(run.code).toBe(1);
    expect(run.annotations.map(({ level, message }) => [level, message.split("'")[1]])).toEqual([
      ['error', 'modules'],
      ['error', 'requests'],
    ]);
    expect(run.outputs).toMatchObject({ passed: 'false', 'failed-checks': 'modules\nrequests' });
    expect(JSON.parse(await readFile(run.outputs['report'] ?? '', 'utf8'))).toMatchObject({ passed: false });
    expect(isVerified(await readManifest(manifest))).toBe(false);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/^\s+at .+:\d+|Internal error/m);
  });
});
