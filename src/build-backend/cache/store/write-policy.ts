import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { RunContext } from '../../../shared/host.ts';

/** Whether this run may write into a cache that others read; if not, why, as the end of a sentence. */
type WritePolicy = { writes: true } | { writes: false; because: string };

const ALLOWED: WritePolicy = { writes: true };

const repository = z.object({ full_name: z.string() });

/** The part of GitHub's event payloads that says whose code runs. A deleted fork is null. */
const payload = z.object({
  repository: repository.optional(),
  pull_request: z.object({ head: z.object({ repo: repository.nullish() }) }).optional(),
  workflow_run: z.object({ head_repository: repository.nullish() }).optional(),
  issue: z.object({ pull_request: z.unknown().optional() }).optional(),
});

type Payload = z.infer<typeof payload>;

/**
 * A build of code that nobody of the project has accepted must not become the next build of its main branch. That is
 * the case for pull requests of forks, for the events that run such code with the rights of the main branch
 * (`pull_request_target`, `workflow_run`, a comment on a pull request), and where the payload does not tell.
 */
export async function writePolicy({ event, eventFile }: RunContext): Promise<WritePolicy> {
  if (event === 'pull_request_target') return refused('it is of the event pull_request_target');
  const kind = event?.startsWith('pull_request') ? 'pull_request' : event;
  if (kind !== 'pull_request' && kind !== 'workflow_run' && kind !== 'issue_comment') return ALLOWED;
  const said = await readPayload(eventFile);
  if (!said) return refused(`it is of the event ${event}, and what started it cannot be read`);
  if (kind === 'pull_request') return ofPullRequest(said);
  if (kind === 'workflow_run') return ofWorkflowRun(said);
  return said.issue?.pull_request ? refused('a comment on a pull request started it') : ALLOWED;
}

function ofPullRequest({ repository: base, pull_request }: Payload): WritePolicy {
  const head = pull_request?.head.repo;
  if (head && base && head.full_name === base.full_name) return ALLOWED;
  return refused(`it is of a pull request of ${nameOf(head)}`);
}

function ofWorkflowRun({ repository: base, workflow_run }: Payload): WritePolicy {
  const head = workflow_run?.head_repository;
  if (head && base && head.full_name === base.full_name) return ALLOWED;
  return refused(`it continues a run of ${nameOf(head)}`);
}

function nameOf(head: z.infer<typeof repository> | null | undefined): string {
  return head ? `the fork ${head.full_name}` : 'an unknown repository';
}

function refused(because: string): WritePolicy {
  return { writes: false, because };
}

async function readPayload(file: string | undefined): Promise<Payload | undefined> {
  if (file === undefined) return undefined;
  try {
    return payload.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
