import type { RunContext } from '../../../shared/host.ts';
import type { Payload, Repository } from './event-payload.ts';

/** Whether this run may write into a cache that others read; if not, why, as the end of a sentence. */
type WritePolicy = { writes: true } | { writes: false; because: string };

const ALLOWED: WritePolicy = { writes: true };

/**
 * A build of code that nobody of the project has accepted must not become the next build of its main branch. That is
 * the case for pull requests of forks, for the events that run such code with the rights of the main branch
 * (`pull_request_target`, `workflow_run`, a comment on a pull request), and where the payload does not tell.
 */
export async function writePolicy({ event, eventFile }: RunContext): Promise<WritePolicy> {
  if (event === 'pull_request_target') return refused('it is of the event pull_request_target');
  const kind = event?.startsWith('pull_request') ? 'pull_request' : event;
  if (kind !== 'pull_request' && kind !== 'workflow_run' && kind !== 'issue_comment') return ALLOWED;
  const { readPayload } = await import('./event-payload.ts');
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

function nameOf(head: Repository | null | undefined): string {
  return head ? `the fork ${head.full_name}` : 'an unknown repository';
}

function refused(because: string): WritePolicy {
  return { writes: false, because };
}
