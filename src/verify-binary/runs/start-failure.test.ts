import { expect, test } from 'vitest';
import { SidecarError } from '../../runtime/errors.ts';
import { startFailure } from './start-failure.ts';

const plan = { ready: { kind: 'line' }, readyTimeout: 1000 } as const;

test('the log of a build says what its builder can do, and not what users of the app can', () => {
  const error = new SidecarError('dependency-missing', 'Missing dependency: x', {
    hint: 'Add it to the build.',
    forUsers: 'If you only use the app: install another version.',
  });
  expect(error.hint).toBe('Add it to the build. If you only use the app: install another version.');
  expect(startFailure(error, plan)).toMatchObject({ name: 'start', hint: 'Add it to the build.' });
});
