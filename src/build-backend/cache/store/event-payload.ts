import { readFile } from 'node:fs/promises';
import * as z from '../../../shared/zod.ts';

const repository = z.object({ full_name: z.string() });

/** The part of GitHub's event payloads that says whose code runs. A deleted fork is null. */
const payload = z.object({
  repository: repository.optional(),
  pull_request: z.object({ head: z.object({ repo: repository.nullish() }) }).optional(),
  workflow_run: z.object({ head_repository: repository.nullish() }).optional(),
  issue: z.object({ pull_request: z.unknown().optional() }).optional(),
});

export type Repository = z.infer<typeof repository>;
export type Payload = z.infer<typeof payload>;

/** The payload in the file that the runner names; undefined if there is none that can be read. */
export async function readPayload(file: string | undefined): Promise<Payload | undefined> {
  if (file === undefined) return undefined;
  try {
    return payload.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
