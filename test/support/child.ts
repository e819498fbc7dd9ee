import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { testCache } from './cache.ts';

/** What a child process did. */
export interface ChildRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs TypeScript as a program of its own, since a host belongs to its process: its streams, its exit code, its signals. */
export function runModule(code: string, env: Record<string, string | undefined> = {}): Promise<ChildRun> {
  return runNode(['--input-type=module-typescript', '--eval', code], env);
}

/** Compiled once and not by each of the many children, which halves what a start costs. */
const NODE_COMPILE_CACHE = join(testCache(), 'compiled');

/** Runs Node with these arguments; `env` is added to a small environment without the variables of a runner. */
export function runNode(
  args: readonly string[],
  env: Record<string, string | undefined> = {},
  cwd?: string,
): Promise<ChildRun> {
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH, HOME, TMPDIR, SystemRoot, NODE_COMPILE_CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** The address of a source file for an import in `runModule`, as a literal. `path` is relative to the root. */
export function sourceUrl(path: string): string {
  return JSON.stringify(new URL(`../../${path}`, import.meta.url).href);
}
