import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../../src/sidecar/tree.ts';
import { binaryControls } from '../support/broken/binary-controls.ts';
import { type GivenInputs, type NegativeControl, quickly } from '../support/broken/control.ts';
import { fileControls } from '../support/broken/file-controls.ts';
import { elsewhere, inWorkshop } from '../support/broken/show.ts';
import { startControls } from '../support/broken/start-controls.ts';
import { stopControls } from '../support/broken/stop-controls.ts';
import { written } from '../support/broken/verified.ts';
import { handOver } from '../support/broken/workshop.ts';
import { runBundle, runCli } from '../support/bundle.ts';

/** A few of all kinds; the tools' ring has them all, from the source. */
const CONTROLS = [...fileControls, ...binaryControls, ...startControls, ...stopControls].filter(({ name }) =>
  [
    'links lost on the way',
    'a program for another processor',
    'a data file is missing',
    'READY on stderr',
    'health is 500',
    'it leaves a child in a session of its own',
  ].includes(name),
);

/** Inputs as the command line takes them. */
function flags(inputs: GivenInputs): string[] {
  return Object.entries(inputs).flatMap(([name, value]) =>
    // A list is given once for each of its items.
    name === 'args' || name === 'requests'
      ? value.split('\n').map((item) => `--${name}=${item}`)
      : [`--${name}=${value}`],
  );
}

async function show({ make, inputs, expectedCheck, says }: NegativeControl): Promise<void> {
  await inWorkshop(async (workshop) => {
    const path = await make(workshop);
    const all = flags({ ...quickly, ...inputs, path });
    const run = await runCli(['verify-binary', ...all, '--json'], { cwd: workshop.folder });
    const errors = run.stderr.match(/^error: .*/gm) ?? [];
    expect(errors, run.stderr).toEqual([
      expect.stringMatching(new RegExp(`^error: Check '${expectedCheck}' failed: `)),
    ]);
    for (const words of says) expect(run.stderr).toMatch(words);
    expect(run.code).toBe(1);
    const outputs = JSON.parse(run.stdout) as Record<string, string>;
    expect(outputs).toMatchObject({ passed: 'false', 'failed-checks': expectedCheck });
    const { report, markdown, junit } = await written(outputs);
    expect(report).toMatchObject({ passed: false });
    expect(markdown).toContain(expectedCheck);
    expect(junit).toContain('<failure');
  });
}

describe.skipIf(elsewhere).concurrent('the command line as it ships', () => {
  test('has these controls', () => expect(CONTROLS).toHaveLength(6));

  test.each(CONTROLS)('$name → $expectedCheck', show);

  test('a sound program passes, and its outputs are printed', () =>
    inWorkshop(async (workshop) => {
      const { manifest } = await handOver(workshop);
      const all = flags({ ...quickly, runs: '2', path: manifest });
      const run = await runCli(['verify-binary', ...all, '--json'], { cwd: workshop.folder });
      expect(run.code, run.stderr).toBe(0);
      expect(JSON.parse(run.stdout)).toMatchObject({ passed: 'true', manifest, 'failed-checks': '' });
    }));
});

describe.skipIf(elsewhere).concurrent('the action as it ships', () => {
  test('a program that ignores SIGTERM is one annotation, outputs and a summary', () =>
    inWorkshop(async (workshop) => {
      const control = stopControls.find(({ name }) => name === 'it ignores SIGTERM');
      const path = (await control?.make(workshop)) ?? '';
      const run = await runBundle('verify-binary', { ...quickly, ...control?.inputs, path });
      expect(run.code).toBe(1);
      const errors = run.annotations.filter(({ level }) => level === 'error');
      expect(errors).toMatchObject([{ message: expect.stringMatching(/^Check 'stop' failed: .*SIGTERM/) }]);
      expect(run.outputs).toMatchObject({ passed: 'false', 'failed-checks': 'stop' });
      expect(run.summary).toMatch(/\bstop\b/);
      expect(run.stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    }));

  test('the whole folder of the packager is verified where it is, and stays as it was', () =>
    inWorkshop(async ({ folder, tree }) => {
      const output = join(folder, 'dist', 'desk');
      await cp(tree, output, { recursive: true });
      const before = await readTree(output, { platform: process.platform });
      const run = await runBundle('verify-binary', { ...quickly, path: output });
      expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([]);
      expect(run.code).toBe(0);
      expect(run.outputs).toMatchObject({ passed: 'true', manifest: '' });
      expect(await readTree(output, { platform: process.platform })).toEqual(before);
    }));
});
