import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePolicy } from './write-policy.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-'));
});
afterAll(() => rm(folder, { recursive: true }));

const base = { full_name: 'org/app' };
const fork = { full_name: 'someone/app' };
const from = (repo: object | null) => ({ repository: base, pull_request: { head: { repo } } });

/** Undefined if the run may write, else why not. */
async function refusal(event: string, payload?: object | string): Promise<string | undefined> {
  const eventFile = join(folder, 'event.json');
  await writeFile(eventFile, typeof payload === 'string' ? payload : JSON.stringify(payload ?? {}));
  const policy = await writePolicy({ event, eventFile });
  return policy.writes ? undefined : policy.because;
}

test.each<[string, object | string | undefined]>([
  ['push', { repository: base }],
  ['push', 'no JSON'],
  ['schedule', undefined],
  ['workflow_dispatch', undefined],
  ['merge_group', undefined],
  ['release', undefined],
  ['pull_request', from(base)],
  ['pull_request_review', from(base)],
  ['workflow_run', { repository: base, workflow_run: { head_repository: base } }],
  ['issue_comment', { repository: base, issue: { number: 1 } }],
])('%s writes (%j)', async (event, payload) => {
  expect(await refusal(event, payload)).toBeUndefined();
});

test.each<[string, object | string | undefined, string]>([
  ['pull_request', from(fork), 'it is of a pull request of the fork someone/app'],
  ['pull_request', from(null), 'it is of a pull request of an unknown repository'],
  ['pull_request', { repository: base }, 'it is of a pull request of an unknown repository'],
  ['pull_request', 'no JSON', 'it is of the event pull_request, and what started it cannot be read'],
  ['pull_request', '[]', 'it is of the event pull_request, and what started it cannot be read'],
  ['pull_request_review', from(fork), 'it is of a pull request of the fork someone/app'],
  ['pull_request_target', from(base), 'it is of the event pull_request_target'],
  [
    'workflow_run',
    { repository: base, workflow_run: { head_repository: fork } },
    'it continues a run of the fork someone/app',
  ],
  ['workflow_run', { repository: base, workflow_run: {} }, 'it continues a run of an unknown repository'],
  [
    'issue_comment',
    { repository: base, issue: { pull_request: { url: 'x' } } },
    'a comment on a pull request started it',
  ],
])('%s does not write (%j)', async (event, payload, because) => {
  expect(await refusal(event, payload)).toBe(because);
});

test('without a file of the payload a pull request does not write', async () => {
  expect(await writePolicy({ event: 'pull_request' })).toMatchObject({ writes: false });
  expect(await writePolicy({ event: 'pull_request', eventFile: join(folder, 'none') })).toMatchObject({
    writes: false,
  });
});

test('what is no run of a workflow writes', async () => {
  expect(await writePolicy({})).toEqual({ writes: true });
});
