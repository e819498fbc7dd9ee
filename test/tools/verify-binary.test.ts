import { access, chmod, cp, mkdir, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../../src/shared/run-action.ts';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { isVerified } from '../../src/sidecar/manifest-types.ts';
import { action } from '../../src/verify-binary/action.ts';
import type { ReportData } from '../../src/verify-binary/report-data.ts';
import { fakeHost } from '../support/fake-host.ts';
import { type BuildOutputs, exampleBuild } from '../support/shared-build.ts';

let built: BuildOutputs;
let folder: string;

beforeAll(async () => {
  built = await exampleBuild();
});
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'verify-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const TOLD = { args: '--port\n{port}\n--data-dir\n{data}' };

/** Runs the action on a runner whose workspace and temporary folder are in `folder`. */
async function verify(inputs: Readonly<Record<string, string>>, signal = new AbortController().signal) {
  const temp = join(folder, 'temp');
  await mkdir(temp, { recursive: true });
  const host = fakeHost({
    platform: process.platform,
    arch: process.arch,
    workspace: folder,
    temp,
    signal,
    input: (name) => inputs[name] ?? '',
  });
  await runAction(action, host);
  const errors = host.recorded.annotations.map(({ message }) => message);
  return { ...host.recorded, errors, outputs: Object.fromEntries(host.recorded.outputs) };
}

/** A copy of the hand-over, which may be changed. */
async function handOver(): Promise<{ archive: string; manifest: string }> {
  const to = join(folder, 'hand-over');
  await mkdir(to);
  for (const file of [built.archive, built.manifest]) await cp(file, join(to, basename(file)));
  return { archive: join(to, basename(built.archive)), manifest: join(to, basename(built.manifest)) };
}

async function reportAt(file: string | undefined): Promise<ReportData> {
  return JSON.parse(await readFile(file ?? '', 'utf8')) as ReportData;
}

describe('the example, verified from its source', () => {
  test('every check passes from the archive, and the manifest holds the proof', async () => {
    const { archive, manifest } = await handOver();
    const inputs = {
      path: archive,
      ...TOLD,
      requests: 'GET /api/notes 200',
      'max-startup': '60 s',
      runs: '3',
    };
    const { errors, outputs, exitCode, summaries } = await verify(inputs);
    expect({ errors, exitCode }).toEqual({ errors: [], exitCode: undefined });
    expect(outputs).toMatchObject({ passed: 'true', manifest, 'failed-checks': '' });
    const proof = await readManifest(manifest);
    expect(isVerified(proof)).toBe(true);
    expect(proof.verification).toMatchObject({ digest: built.digest, passed: true, runs: 3 });
    const made = proof.verification?.checks.map(({ name }) => name);
    expect(made).toEqual(
      expect.arrayContaining(['manifest', 'start', 'health', 'version', 'stop', 'orphans', 'repeat']),
    );
    const report = await reportAt(outputs['report']);
    expect(report.runs.map((run) => run.folder)).toEqual(['long', 'short', 'long']);
    expect(Number(outputs['cold-start-ms'])).toBe(report.runs[0]?.readyMs);
    expect(report.health?.median).toBeGreaterThanOrEqual(report.ready?.median ?? Number.NaN);
    expect((await readdir(join(archive, '..'))).sort()).toEqual(
      [
        basename(archive),
        basename(manifest),
        'verification.json',
        'verification.md',
        'verification.xml',
      ].sort(),
    );
    expect(summaries.join('')).toContain('checks passed');
    expect(await readdir(join(folder, 'temp'))).toEqual([]);
  });

  test('a second run replaces the proof of the first', async () => {
    const { manifest } = await handOver();
    const first = await verify({ path: manifest, run: 'never' });
    expect(first.outputs).toMatchObject({ passed: 'true', 'start-ms': '' });
    const { verification } = await readManifest(manifest);
    expect(verification).toMatchObject({ runs: 0, passed: true });
    await verify({ path: manifest, run: 'never', 'forbidden-modules': 'uvicorn' });
    const second = await readManifest(manifest);
    expect(second.verification).toMatchObject({ passed: false });
    expect(isVerified(second)).toBe(false);
  });

  test('a program that reports another version fails that check: outputs, reports and proof are there', async () => {
    const { manifest } = await handOver();
    const log = join(folder, 'issues.md');
    const wrong = {
      path: manifest,
      ...TOLD,
      'expect-version': '9.9.9',
      'max-startup': '60 s',
      'issue-log': log,
    };
    const { errors, outputs, exitCode } = await verify(wrong);
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/^Check 'version' failed: 0\.3\.0 .*Expected: 9\.9\.9 \(expect-version\)/),
    ]);
    expect(outputs).toMatchObject({ passed: 'false', 'failed-checks': 'version' });
    expect((await reportAt(outputs['report'])).passed).toBe(false);
    expect((await readManifest(manifest)).verification).toMatchObject({ passed: false });
    expect(await readFile(log, 'utf8')).toContain('version failed');
  });

  test("the user's own folder is verified without being changed", async () => {
    const tree = join(folder, 'app');
    await cp(built.path, tree, { recursive: true, verbatimSymlinks: true });
    await chmod(join(tree, 'notes-backend'), 0o755);
    const before = (await readdir(tree, { recursive: true })).sort();
    const { errors, outputs } = await verify({ path: 'app', ...TOLD, runs: '1', 'max-startup': '60 s' });
    expect(errors).toEqual([]);
    expect(outputs).toMatchObject({
      passed: 'true',
      manifest: '',
      report: join(folder, 'verification.json'),
    });
    expect((await readdir(tree, { recursive: true })).sort()).toEqual(before);
  });

  test('one program is enough', async () => {
    const { errors, outputs } = await verify({
      path: built.executable,
      ...TOLD,
      runs: '1',
      'max-startup': '60 s',
      report: 'out/r.json',
    });
    expect(errors).toEqual([]);
    expect(outputs).toMatchObject({ passed: 'true', report: join(folder, 'out', 'r.json') });
    await access(join(folder, 'out', 'r.xml'));
  });

  test('two hand-overs are shown side by side, and a decision record is written', async () => {
    const { manifest } = await handOver();
    const other = join(folder, 'other');
    await cp(join(folder, 'hand-over'), other, { recursive: true });
    const inputs = { path: manifest, compare: 'other', ...TOLD, runs: '2', 'max-startup': '60 s' };
    const { errors, summaries } = await verify(inputs);
    expect(errors).toEqual([]);
    expect(summaries.at(-1)).toContain('compared');
    const written = await readdir(join(folder, 'hand-over'));
    expect(written).toEqual(expect.arrayContaining(['verification.json', 'verification.compared.json']));
    expect(written.some((name) => /decision/.test(name))).toBe(true);
    expect((await readManifest(join(other, basename(manifest)))).verification).toMatchObject({
      passed: true,
      runs: 2,
    });
  });
});
