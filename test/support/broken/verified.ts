import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAction } from '../../../src/shared/run-action.ts';
import { readManifest } from '../../../src/sidecar/manifest.ts';
import type { Manifest } from '../../../src/sidecar/manifest-types.ts';
import { action } from '../../../src/verify-binary/action.ts';
import type { ReportData } from '../../../src/verify-binary/report-data.ts';
import { fakeHost } from '../fake-host.ts';
import type { GivenInputs } from './control.ts';

/** What a run of verify-binary left. */
export interface Verified {
  exitCode: number | undefined;
  /** The messages of its annotations of level `error`. */
  errors: string[];
  outputs: Readonly<Record<string, string>>;
  /** `verification.json`, as far as one was written. */
  report: ReportData | undefined;
  /** The Markdown and the JUnit file beside it. */
  markdown: string;
  junit: string;
  manifest: Manifest | undefined;
  log: string;
}

/** Runs verify-binary in this process, with real programs, on a runner whose workspace is `folder`. */
export async function verified(folder: string, inputs: GivenInputs): Promise<Verified> {
  const temp = join(folder, 'runner temp');
  await mkdir(temp, { recursive: true });
  const host = fakeHost({
    platform: process.platform,
    arch: process.arch,
    workspace: folder,
    temp,
    cache: join(temp, 'cache'),
    input: (name) => (name in inputs ? (inputs[name as keyof GivenInputs] ?? '') : ''),
  });
  await runAction(action, host);
  const { annotations, exitCode, log } = host.recorded;
  const errors = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  const outputs = Object.fromEntries(host.recorded.outputs);
  return { exitCode, errors, outputs, log: log.join('\n'), ...(await written(outputs)) };
}

/** The files that the outputs name. */
export async function written(
  outputs: Readonly<Record<string, string>>,
): Promise<Pick<Verified, 'report' | 'markdown' | 'junit' | 'manifest'>> {
  const { report: file, manifest } = outputs;
  const beside = (ending: string) => textOf(file?.replace(/\.json$/, ending));
  const text = await textOf(file);
  return {
    report: text === '' ? undefined : (JSON.parse(text) as ReportData),
    markdown: await beside('.md'),
    junit: await beside('.xml'),
    manifest: manifest ? await readManifest(manifest) : undefined,
  };
}

async function textOf(file: string | undefined): Promise<string> {
  return file === undefined ? '' : readFile(file, 'utf8').catch(() => '');
}
