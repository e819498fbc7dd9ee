import { expect, test } from 'vitest';
import { passedOn } from './passed-on.ts';

test('an option among the arguments is found in each way to write it', () => {
  const inputs = {
    'extra-args': [
      '--collect-data=a',
      '--collect-data',
      'b',
      '--collect-data c',
      '--collect-all=d',
      '--collect-data',
    ],
  };
  expect(passedOn(inputs, 'collect-data')).toEqual(['a', 'b', 'c']);
  expect(passedOn(inputs, 'collect-submodules')).toEqual([]);
});
