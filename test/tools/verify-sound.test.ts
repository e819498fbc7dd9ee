import { appendFile, cp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isVerified } from '../../src/sidecar/manifest-types.ts';
import { readTree } from '../../src/sidecar/tree.ts';
import { CHECK_NAMES } from '../../src/verify-binary/check.ts';
import { type GivenInputs, quickly } from '../support/broken/control.ts';
import { linkLibrary } from '../support/broken/libraries.ts';
import { elsewhere, inWorkshop } from '../support/broken/show.ts';
import { VERSION } from '../support/broken/sound-program.ts';
import { type Verified, verified } from '../support/broken/verified.ts';
import { handOver, misbehave, type Workshop } from '../support/broken/workshop.ts';

/** Everything that can be asked of it on this platform. */
const STRICT: GivenInputs = {
  requests: 'GET / 200\nGET /api/report 200\nGET /nowhere 404',
  'required-modules': 'desk.report\nhttp.server',
  'forbidden-modules': 'torch',
  'expect-version': VERSION,
  'max-glibc': '2.99',
  ready: 'line',
  runs: '3',
};

function verify({ folder }: Workshop, path: string, inputs: GivenInputs = {}): Promise<Verified> {
  return verified(folder, { ...quickly, ...inputs, path });
}

function names({ report }: Verified, status: string): string[] {
  return (report?.checks ?? []).filter((check) => check.status === status).map(({ name }) => name);
}

function expectPassed(run: Verified): void {
  expect(run.errors).toEqual([]);
  expect(names(run, 'failed')).toEqual([]);
  expect(run.exitCode).toBeUndefined();
  expect(run.outputs).toMatchObject({ passed: 'true', 'failed-checks': '' });
  expect(run.report).toMatchObject({ passed: true });
}

describe.skipIf(elsewhere).concurrent('a program without a fault', () => {
  test('passes every check, and its manifest says so', () =>
    inWorkshop(async (workshop) => {
      await linkLibrary(workshop.internal);
      const places = await handOver(workshop);
      const before = await readFile(places.archive);
      const run = await verify(workshop, places.manifest, STRICT);
      expectPassed(run);
      const without = ['signature', 'macos'];
      expect(names(run, 'skipped')).toEqual(without);
      expect(names(run, 'passed')).toEqual(CHECK_NAMES.filter((name) => !without.includes(name)));

      const { manifest, report } = run;
      expect(manifest && isVerified(manifest)).toBe(true);
      expect(manifest?.verification).toMatchObject({ digest: manifest?.digest, passed: true, runs: 3 });
      expect(manifest?.verification?.checks.map(({ name }) => name)).toEqual(names(run, 'passed'));
      expect(report?.runs.map(({ folder, failures }) => [folder, failures])).toEqual([
        ['long', []],
        ['short', []],
        ['long', []],
      ]);
      const { min = 0, median = 0, max = 0 } = report?.ready ?? {};
      expect([0, min, median, max]).toEqual([0, min, median, max].sort((a, b) => a - b));
      expect(run.outputs['start-ms']).toBe(String(median));
      // What ships is not touched.
      expect(before.equals(await readFile(places.archive))).toBe(true);
    }));

  test('passes as an archive, and as the folder that the packager wrote', () =>
    inWorkshop(async (workshop) => {
      const { archive } = await handOver(workshop);
      expectPassed(await verify(workshop, archive));
      const output = join(workshop.folder, 'output ü', 'desk');
      await cp(workshop.tree, output, { recursive: true });
      const before = await readTree(output, { platform: process.platform });
      const run = await verify(workshop, output, { 'expect-version': VERSION });
      expectPassed(run);
      expect(names(run, 'skipped')).toContain('manifest');
      expect(names(run, 'passed')).toContain('version');
      // It runs in a copy.
      expect(await readTree(output, { platform: process.platform })).toEqual(before);
    }));

  test('passes with whatever says that it is ready, with talk on standard output, and deaf to its input', () =>
    inWorkshop(async (workshop) => {
      await misbehave(workshop, { chatter: 'INFO: loading 3 plugins', deaf: true });
      const { manifest } = await handOver(workshop);
      for (const ready of ['auto', 'line', 'http']) expectPassed(await verify(workshop, manifest, { ready }));
    }));

  test('passes where as many runs fail as may', () =>
    inWorkshop(async (workshop) => {
      await misbehave(workshop, { failingStarts: [2] });
      const { manifest } = await handOver(workshop);
      const run = await verify(workshop, manifest, { runs: '3', 'max-failures': '1' });
      expectPassed(run);
      expect(run.report?.runs.map(({ failures }) => failures.map(({ name }) => name))).toEqual([
        [],
        ['start'],
        [],
      ]);
    }));

  test('passes again after it has failed, and only the last verification stays', () =>
    inWorkshop(async (workshop) => {
      const { manifest } = await handOver(workshop);
      const first = await verify(workshop, manifest, { 'expect-version': '9.9.9' });
      expect(first.manifest?.verification).toMatchObject({ passed: false });
      const second = await verify(workshop, manifest);
      expectPassed(second);
      expect(second.manifest?.verification).toMatchObject({ passed: true });
    }));
});

/** What leaves nothing to check: one error that says so, and no report that could be taken for a verdict. */
async function expectRefused(run: Verified, code: string, says: RegExp): Promise<void> {
  expect(run.errors).toHaveLength(1);
  expect(run.errors[0]).toContain(`[${code}]`);
  expect(run.errors[0]).toMatch(says);
  expect(run.exitCode).toBeGreaterThan(0);
  expect(run.outputs).toEqual({});
}

describe.skipIf(elsewhere).concurrent('what is no hand-over is refused', () => {
  test('an archive that ends in its middle', () =>
    inWorkshop(async (workshop) => {
      const { archive, manifest } = await handOver(workshop);
      await truncate(archive, Math.floor((await stat(archive)).size / 2));
      await expectRefused(await verify(workshop, manifest), 'archive-damaged', /\.tar\.zst/);
    }));

  test('a manifest that was changed by hand', () =>
    inWorkshop(async (workshop) => {
      const { manifest } = await handOver(workshop);
      const text = await readFile(manifest, 'utf8');
      await writeFile(
        manifest,
        text.replace(/("size": )(\d+),\n/, (_, key, size) => `${key}${Number(size) + 1},\n`),
      );
      await expectRefused(await verify(workshop, manifest), 'manifest-inconsistent', /size/);
      await appendFile(manifest, '}');
      await expectRefused(await verify(workshop, manifest), 'manifest-invalid', /JSON/);
    }));

  test('nothing at all', () =>
    inWorkshop(async (workshop) => {
      await rm(workshop.tree, { recursive: true });
      await expectRefused(await verify(workshop, 'desk'), 'hand-over-missing', /desk/);
    }));
});
