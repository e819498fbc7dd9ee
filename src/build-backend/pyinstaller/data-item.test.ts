import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../shared/errors.ts';
import { parseDataItem } from './data-item.ts';

describe('parseDataItem', () => {
  test.each([
    ['notes/data:notes/data', 'notes/data', 'notes/data'],
    ['VERSION:.', 'VERSION', '.'],
    ['C:/files/data:data', 'C:/files/data', 'data'],
    [String.raw`C:\work\data:data\sub`, String.raw`C:\work\data`, 'data/sub'],
    ['c:d', 'c', 'd'],
    ["it's a ü folder/*.json : my data ", "it's a ü folder/*.json", 'my data'],
    ['a:b/..c', 'a', 'b/..c'],
  ])('%s', (line, source, destination) => {
    expect(parseDataItem('add-data', line)).toEqual({ source, destination });
  });

  test.each([
    ['data', 'expected'],
    ['data:', 'expected'],
    ['data: ', 'expected'],
    [':data', 'expected'],
    [' :data', 'expected'],
    ['a:b:c', 'expected'],
    ['data;data', 'expected'],
    ['C:/files/data', 'inside the bundle'],
    ['data:/etc', 'inside the bundle'],
    [String.raw`data:\etc`, 'inside the bundle'],
    ['data:../up', 'inside the bundle'],
    [String.raw`data:a\..\..\b`, 'inside the bundle'],
    ['data:C:/x', 'expected'],
  ])('refuses %s', (line, reason) => {
    expect(() => parseDataItem('add-binary', line)).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        exitCode: 2,
        message: expect.stringMatching(new RegExp(`'add-binary' has the line .*${reason}`)),
      }),
    );
  });

  test('any text is an item inside the bundle, or one error of the user', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-zC./\\: ]{0,12}$/));
    fc.assert(
      fc.property(text, (line) => {
        try {
          const { source, destination } = parseDataItem('add-data', line);
          expect(source).not.toBe('');
          expect(destination).toMatch(/^[^/\\:]/);
          expect(destination.split('/')).not.toContain('..');
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
