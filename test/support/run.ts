import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const MEGABYTE = 1024 * 1024;

/** Runs a real tool and gives its stdout; a non-zero exit throws with its stderr. */
export async function run(
  tool: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(tool, args, {
    env: { ...process.env, ...env },
    maxBuffer: 256 * MEGABYTE,
  });
  return stdout;
}

/** Whether `tool` can be started with `args` and exits with 0. */
export async function works(tool: string, args: readonly string[]): Promise<boolean> {
  return run(tool, args).then(
    () => true,
    () => false,
  );
}
