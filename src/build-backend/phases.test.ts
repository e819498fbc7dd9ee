import { expect, test } from 'vitest';
import { fakeHost } from '../../test/support/fake-host.ts';
import { Phases } from './phases.ts';

test('a log group for each phase, with its result and its seconds', async () => {
  const host = fakeHost();
  const phases = new Phases(host);
  expect(await phases.run('scan', 'Scan the sources', async () => 42)).toBe(42);
  await phases.run('freeze', 'Freeze', async () => undefined);
  expect(host.recorded.log).toEqual(['Scan the sources', 'Freeze']);
  expect(Object.keys(phases.seconds)).toEqual(['scan', 'freeze']);
  expect(phases.seconds['scan']).toBeGreaterThanOrEqual(0);
});

test('a phase that fails has its seconds too', async () => {
  const phases = new Phases(fakeHost());
  await expect(phases.run('scan', 'Scan', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(phases.seconds).toHaveProperty('scan');
});

test('an interrupted run starts no other phase', async () => {
  const interrupted = new AbortController();
  const phases = new Phases(fakeHost({ signal: interrupted.signal }));
  interrupted.abort(new Error('interrupted'));
  let started = false;
  const work = async () => {
    started = true;
  };
  await expect(phases.run('scan', 'Scan', work)).rejects.toThrow('interrupted');
  expect(started).toBe(false);
});
