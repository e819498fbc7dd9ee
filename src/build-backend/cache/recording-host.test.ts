import { expect, test } from 'vitest';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { recordingHost } from './recording-host.ts';

test('what is annotated is said and recorded, with its place', () => {
  const outer = fakeHost();
  const { host, annotations } = recordingHost(outer);
  host.annotate('warning', 'look', { file: 'main.py', line: 3 });
  host.annotate('notice', 'by the way');
  outer.annotate('warning', 'not through the recording one');
  expect(annotations).toEqual([
    { level: 'warning', message: 'look', place: { file: 'main.py', line: 3 } },
    { level: 'notice', message: 'by the way' },
  ]);
  expect(outer.recorded.annotations).toHaveLength(3);
});
