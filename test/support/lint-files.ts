import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../scripts/repository.ts';

const step = z.object({
  run: z.string().optional(),
  shell: z.string().optional(),
  uses: z.string().optional(),
});
const file = z.object({
  jobs: z.record(z.string(), z.object({ steps: z.array(step).default([]) })).default({}),
  runs: z.object({ steps: z.array(step).default([]) }).optional(),
});

/** The repository's workflows and actions by their path from the root, with their text. */
export async function workflowFiles(): Promise<Map<string, string>> {
  const top = await readdir(root);
  const folders = ['', ...top.filter((name) => name.startsWith('action-'))];
  const workflows = await readdir(join(root, '.github', 'workflows'));
  const paths = [
    ...folders.map((name) => join(name, 'action.yml')),
    ...workflows.map((name) => join('.github', 'workflows', name)),
  ];
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)),
  );
}

/** The scripts in `run:` of a workflow or action, in their order. */
export function scriptsIn(yaml: string): string[] {
  const { jobs, runs } = file.parse(parse(yaml));
  const steps = [...Object.values(jobs).flatMap((job) => job.steps), ...(runs?.steps ?? [])];
  return steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
}

/** The lines `uses:` that are not another repository's full commit with the version behind it. */
export function looseUses(yaml: string): string[] {
  const lines = yaml.match(/^\s*(?:- )?uses:.*$/gm) ?? [];
  return lines.map((line) => line.trim()).filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
}
