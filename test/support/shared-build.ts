import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type CliOptions, runCli } from './bundle.ts';
import { lock } from './cache.ts';
import type { ChildRun } from './child.ts';

const root = join(import.meta.dirname, '..', '..');

/** What `build-backend --json` prints. */
export type BuildOutputs = Record<
  'path' | 'executable' | 'archive' | 'manifest' | 'name' | 'version' | 'target-triple' | 'size' | 'digest',
  string
>;

/** A run of build-backend, with its output folder. */
export interface SharedRun extends ChildRun {
  output: string;
}

/**
 * Runs build-backend with `args` once per run of the tests; whoever asks for `key` later, in any worker, gets the
 * same result, a failed one too.
 */
export async function sharedRun(
  key: string,
  args: readonly string[],
  options: CliOptions = {},
): Promise<SharedRun> {
  const folder = join(inject('runFolder'), key);
  const result = join(folder, 'result.json');
  await mkdir(folder, { recursive: true });
  const release = await lock(`${folder}.lock`);
  try {
    const known = await readFile(result, 'utf8').catch(() => undefined);
    if (known !== undefined) return JSON.parse(known) as SharedRun;
    const output = join(folder, 'output');
    const run = await runCli(['build-backend', ...args, '--cache', 'off', '--output', output, '--json'], {
      cwd: root,
      ...options,
    });
    await writeFile(result, JSON.stringify({ ...run, output }));
    return { ...run, output };
  } finally {
    await release();
  }
}

/** The outputs of a run that must have succeeded. */
export function outputsOf({ code, stdout, stderr }: ChildRun): BuildOutputs {
  if (code !== 0) throw new Error(`build-backend ended with ${code}:\n${stderr}`);
  return JSON.parse(stdout) as BuildOutputs;
}

/** The arguments that freeze the example in `folder`. */
export function exampleArguments(folder = 'examples/backend'): string[] {
  return ['--working-directory', folder, '--entry', 'notes_backend.main:main'];
}

/** The example, frozen as it is. Read only: other tests use the same files. */
export async function exampleBuild(): Promise<BuildOutputs> {
  return outputsOf(await sharedRun('example', exampleArguments()));
}
