import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Skippable } from './tools.ts';

const run = promisify(execFile);

/** Options of a small file system in memory, such as `size=40m` or `size=1m,ro`. */
export type MountOptions = string;

/**
 * Mounts a file system in memory at `folder` for the time of `work`. Only root may, and not in every container:
 * elsewhere the running test is skipped, in CI too, since no runner can be told to allow it.
 */
export async function withMount(
  folder: string,
  options: MountOptions,
  { work, context }: { work: () => Promise<void>; context: Skippable },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  try {
    await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  } catch (error) {
    const reason = `no file system can be mounted here: ${error instanceof Error ? error.message : error}`;
    console.warn(`Skipped: ${reason}`);
    context.skip(reason);
  }
  try {
    await work();
  } finally {
    await run('umount', [folder]);
  }
}
