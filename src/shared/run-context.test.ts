import { expect, test } from 'vitest';
import { runContext } from './run-context.ts';

test('a run for a tag knows the tag and the repository', () => {
  const env = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.2.0', GITHUB_REPOSITORY: 'org/app' };
  expect(runContext(env)).toEqual({ tag: 'v1.2.0', repository: 'org/app' });
});

test('a branch is no tag, even when it is named like one', () => {
  expect(runContext({ GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'v1.2.0' })).toEqual({});
});

test('the event and the file of its payload are known', () => {
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/tmp/event.json' };
  expect(runContext(env)).toEqual({ event: 'push', eventFile: '/tmp/event.json' });
});

test('what is not set, or empty, is absent', () => {
  expect(runContext({})).toEqual({});
  expect(runContext({ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: '', GITHUB_REPOSITORY: '' })).toEqual({});
});
