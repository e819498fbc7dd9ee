import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atMost } from '../at-most.ts';
import { unobtainable } from '../missing.ts';
import { type NegativeControl, quickly } from './control.ts';
import { verified } from './verified.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** They mostly wait for programs, so a third one costs two cores little. */
const gate = atMost(3);

/** For `describe.skipIf`: the programs, and what is done to them, are for Linux. */
export const elsewhere = unobtainable(process.platform === 'linux', 'the broken programs are made for Linux');

/** Gives `work` a copy of the sound program in a folder that goes away. */
export function inWorkshop<T>(work: (workshop: Workshop) => Promise<T>): Promise<T> {
  return gate(async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'control-')));
    try {
      return await work(await openWorkshop(join(folder, 'work')));
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

/** One test for each control: its check fails, no other does, and the message says what to do. */
export function showControls(title: string, controls: readonly NegativeControl[]): void {
  describe.skipIf(elsewhere).concurrent(title, () => {
    test.each(controls)('$name → $expectedCheck', (control) =>
      inWorkshop((workshop) => show(control, workshop)),
    );
  });
}

async function show(control: NegativeControl, workshop: Workshop): Promise<void> {
  const { expectedCheck } = control;
  const path = await control.make(workshop);
  const run = await verified(workshop.folder, { ...quickly, ...control.inputs, path });
  const failed = run.report?.checks.filter(({ status }) => status === 'failed') ?? [];
  expect(
    failed.map(({ name }) => name),
    run.errors.join('\n'),
  ).toEqual([expectedCheck]);
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ passed: 'false', 'failed-checks': expectedCheck });

  const [message = '', ...others] = run.errors;
  expect(others).toEqual([]);
  for (const words of control.says) expect(message).toMatch(words);
  expect(message).toContain('[check-failed]');

  expect(run.report).toMatchObject({ schemaVersion: 1, passed: false });
  expect(run.markdown).toContain(expectedCheck);
  expect(run.junit).toMatch(new RegExp(`<testcase [^>]*name="${expectedCheck}"[^>]*>\\s*<failure`));
  if (path.endsWith('.json')) {
    const { verification } = run.manifest ?? {};
    expect(verification).toMatchObject({ passed: false, digest: run.report?.digest });
    expect(verification?.checks.filter(({ passed }) => !passed)).toMatchObject([{ name: expectedCheck }]);
  }
}
