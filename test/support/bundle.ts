import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registryEnvironment } from './act-environment.ts';
import { testCache } from './cache.ts';
import { type ChildRun, runNode } from './child.ts';

const root = join(import.meta.dirname, '..', '..');

/** The command line as it ships. */
export const CLI = join(root, 'dist', 'cli', 'index.js');

/** One annotation as the runner shows it. */
export interface Annotation {
  level: string;
  message: string;
  /** `file`, `line`, `col`, as far as they are given. */
  place: Readonly<Record<string, string>>;
}

export interface BundleRun {
  code: number | null;
  annotations: Annotation[];
  outputs: Record<string, string>;
  stdout: string;
  stderr: string;
  summary: string;
}

/** Variables of a child that builds: registries as on this machine, one cache of tools for all tests. */
export function buildEnvironment(): Record<string, string> {
  const shared = join(testCache(), 'shared');
  return {
    ...registryEnvironment(),
    RUNNER_TOOL_CACHE: shared,
    // Where the runner's host puts it below the tool cache.
    SIDECAR_CACHE: join(shared, 'sidecar-actions'),
  };
}

export interface CliOptions {
  cwd?: string;
  env?: Record<string, string>;
}

/** Runs the command line of `dist/` with these arguments. */
export function runCli(args: readonly string[], { cwd, env }: CliOptions = {}): Promise<ChildRun> {
  return runNode([CLI, ...args], { ...buildEnvironment(), ...env }, cwd);
}

/** Runs an action of `dist/` as a runner does: inputs as variables, the workspace as working directory. */
export async function runBundle(
  action: string,
  inputs: Readonly<Record<string, string>>,
  env: Record<string, string> = {},
): Promise<BundleRun> {
  const folder = await mkdtemp(join(tmpdir(), "runner 'ü' "));
  try {
    const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
    for (const file of Object.values(files)) await writeFile(file, '');
    await mkdir(join(folder, 'temp'));
    const variables = { ...runnerVariables(folder), ...files, ...inputVariables(inputs), ...env };
    const bundle = join(root, 'dist', action, 'index.js');
    const run = await runNode([bundle], variables, variables.GITHUB_WORKSPACE);
    return {
      ...run,
      annotations: annotationsIn(run.stdout),
      outputs: outputsIn(await readFile(files.GITHUB_OUTPUT, 'utf8')),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runnerVariables(folder: string) {
  return {
    ...buildEnvironment(),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: join(folder, 'temp'),
  };
}

/** The runner's naming: capitals, spaces as `_`, hyphens as they are. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return Object.fromEntries(named);
}

/** The annotations among the workflow commands of a log. */
export function annotationsIn(stdout: string): Annotation[] {
  const commands = stdout.matchAll(/^::(error|warning|notice)(?: ([^\r\n]*?))?::([^\r\n]*)/gm);
  return Array.from(commands, ([, level = '', properties = '', message = '']) => {
    const place = properties.split(',').filter(Boolean);
    const pairs = place.map((property) => property.split('=').map(unescaped));
    return { level, message: unescaped(message), place: Object.fromEntries(pairs) };
  });
}

function unescaped(text: string): string {
  const escapes: Record<string, string> = { '%0A': '\n', '%0D': '\r', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(/%(?:0A|0D|3A|2C|25)/g, (code) => escapes[code] ?? code);
}

/** Reads the blocks `name<<delimiter`, value, delimiter. */
function outputsIn(text: string): Record<string, string> {
  const blocks = text.matchAll(/^(.+?)<<(ghadelimiter_.+)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries(Array.from(blocks, ([, name, , value]) => [name, value]));
}
