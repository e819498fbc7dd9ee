import { copyFile, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { GivenInputs } from '../support/broken/control.ts';
import { type Verified, verified } from '../support/broken/verified.ts';
import { datasetteWithData, plainDatasette } from '../support/datasette-build.ts';
import { outputsOf, type SharedRun } from '../support/shared-build.ts';

/** It says nothing when it is ready, so it is asked. */
const SERVED: GivenInputs = {
  args: 'serve\n--host\n{host}\n--port\n{port}',
  'health-path': '/-/versions.json',
  requests: 'GET / 200\nGET /_memory.json?sql=select+1 200',
  'max-startup': '60 s',
  runs: '2',
};

/** Verifies a copy of the hand-over, because a verification writes into the manifest and others use the build. */
async function verify(built: SharedRun): Promise<Verified> {
  const { archive, manifest } = outputsOf(built);
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'datasette ü ')));
  try {
    for (const file of [archive, manifest]) await copyFile(file, join(folder, basename(file)));
    return await verified(folder, { ...SERVED, path: basename(manifest) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('datasette, frozen as it is, does not start, and the line to add is named', async () => {
  const run = await verify(await plainDatasette());
  expect(run.outputs).toMatchObject({ passed: 'false', 'failed-checks': 'start' });
  expect(run.errors).toHaveLength(1);
  expect(run.errors[0]).toMatch(/datasette\/vendored\/pint\/default_en\.txt is not in the bundle/);
  expect(run.errors[0]).toContain('collect-data: datasette');
  expect(run.manifest?.verification).toMatchObject({ passed: false });
});

test('with that line it passes every check', async () => {
  const run = await verify(await datasetteWithData());
  expect(run.errors).toEqual([]);
  expect(run.outputs).toMatchObject({ passed: 'true', 'failed-checks': '' });
  const made = run.report?.checks.filter(({ status }) => status === 'passed').map(({ name }) => name);
  expect(made).toEqual(expect.arrayContaining(['start', 'health', 'requests', 'stop', 'orphans', 'repeat']));
  expect(run.manifest?.verification).toMatchObject({ passed: true, runs: 2 });
});
