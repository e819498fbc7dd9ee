import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../test/support/any-text.ts';
import { sampleAction } from '../../test/support/sample-action.ts';
import { leaves, UserError } from '../shared/errors.ts';
import { parseArguments } from './arguments.ts';

/** The inputs and flags that these arguments give. */
function parse(...args: string[]) {
  const { inputs, flags } = parseArguments(sampleAction, args);
  return { ...Object.fromEntries(inputs), ...(flags.size > 0 && { flags: [...flags] }) };
}

/** The errors of arguments that must be refused, each in one line. */
function refusals(...args: string[]): string[] {
  try {
    parse(...args);
  } catch (error) {
    return leaves(error).map((leaf) => {
      if (!(leaf instanceof UserError) || leaf.exitCode !== 2) throw leaf;
      return `${leaf.code}: ${leaf.message} ${leaf.hint}`;
    });
  }
  throw new Error('The arguments were accepted.');
}

describe('values', () => {
  test.each([
    ['nothing', [], {}],
    ['a value', ['--entry', 'app.py'], { entry: 'app.py' }],
    ['a value behind =', ['--entry=a=b --c'], { entry: 'a=b --c' }],
    ['a value of several lines', ['--packages', 'a\nb'], { packages: 'a\nb' }],
    ['an empty value', ['--entry', '', '--name='], { entry: '', name: '' }],
    [
      'a list given again',
      ['--packages', 'a', '--entry', 'x', '--packages=b'],
      { packages: 'a\nb', entry: 'x' },
    ],
    [
      'anything else given again',
      ['--entry', 'a', '--clean', '--entry=b', '--clean=false'],
      { entry: 'b', clean: 'false' },
    ],
    [
      'a value that begins with a dash',
      ['--extra-args', '--log-level=DEBUG', '--runs', '-1'],
      { 'extra-args': '--log-level=DEBUG', runs: '-1' },
    ],
    ['a value that looks like a flag, behind =', ['--extra-args=--clean'], { 'extra-args': '--clean' }],
  ])('%s', (_, args, expected) => {
    expect(parse(...args)).toEqual(expected);
  });
});

describe('flags', () => {
  test.each([
    [['--clean'], { clean: 'true' }],
    [['--clean', '--entry', 'x'], { clean: 'true', entry: 'x' }],
    [['--clean', 'false'], { clean: 'false' }],
    [['--clean', 'TRUE', '--entry', 'x'], { clean: 'TRUE', entry: 'x' }],
    [['--clean=false'], { clean: 'false' }],
    [['--json', '--verbose'], { flags: ['json', 'verbose'] }],
    [['-h'], { flags: ['help'] }],
    [['--clean', '--outputs'], { clean: 'true', flags: ['outputs'] }],
  ])('%j', (args, expected) => {
    expect(parse(...args)).toEqual(expected);
  });
});

describe('refused', () => {
  test.each([
    [['--entri', 'x'], ["input-unknown: 'sample' has no flag --entri. Did you mean --entry?"]],
    [['--vebrose'], ["input-unknown: 'sample' has no flag --vebrose. Did you mean --verbose?"]],
    [['--xylophones=1'], ["input-unknown: 'sample' has no flag --xylophones. See 'sidecar sample --help'."]],
    [['--constructor', 'x'], [expect.stringContaining('no flag --constructor')]],
    [['--__proto__=x'], [expect.stringContaining('no flag --__proto__')]],
    [['-x'], [expect.stringContaining('no flag -x')]],
    [['app.py'], [expect.stringContaining("Unexpected argument 'app.py'.")]],
    [['--clean', 'yes'], [expect.stringContaining("Unexpected argument 'yes'.")]],
    [['--json', 'false'], [expect.stringContaining("Unexpected argument 'false'.")]],
    [['--entry', 'x', '--', 'y'], [expect.stringContaining("Unexpected argument 'y'.")]],
    [['--entry'], [expect.stringContaining('input-required: --entry needs a value.')]],
    [['--entry', '--clean'], [expect.stringContaining('--entry needs a value.')]],
    [['--entry', '--name', 'x'], [expect.stringContaining('--entry needs a value.')]],
    [['--entry', '--mode=onefile'], [expect.stringContaining('--entry needs a value.')]],
    [['--entry', '--help'], [expect.stringContaining('--entry needs a value.')]],
  ])('%j', (args, expected) => {
    expect(refusals(...args)).toEqual(expected);
  });

  test('all together', () => {
    expect(refusals('--entri', 'x', '--clean', 'stray', '--nmae=y', '--entry')).toEqual([
      expect.stringContaining('--entri'),
      expect.stringContaining('stray'),
      expect.stringContaining('Did you mean --name?'),
      expect.stringContaining('--entry needs a value'),
    ]);
  });
});

test('any value behind = arrives as it is', () => {
  fc.assert(
    fc.property(anyText(), fc.constantFrom('entry', 'packages', 'max-size'), (value, name) => {
      expect(parse(`--${name}=${value}`)).toEqual({ [name]: value });
    }),
    { numRuns: 200 },
  );
});

test('any arguments are read or refused as wrong use', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('--entry', '--clean', '--packages=a', '-h', '--', '-', '--=', '--json', 'false', '---'),
  );
  fc.assert(
    fc.property(fc.array(word), (args) => {
      try {
        parse(...args);
      } catch (error) {
        expect(leaves(error).every((leaf) => leaf instanceof UserError && leaf.exitCode === 2)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
