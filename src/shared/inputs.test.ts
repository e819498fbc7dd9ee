import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { anyText } from '../../test/support/any-text.ts';
import { leaves, UserError } from './errors.ts';
import { defaultOf, type InputSpec, type Inputs, parseInputs } from './inputs.ts';

const spec = {
  entry: { kind: 'text', required: true, description: 'A script.' },
  icon: { kind: 'text', description: 'A picture.' },
  output: { kind: 'text', default: 'dist', description: 'A folder.' },
  mode: { kind: 'choice', options: ['onedir', 'onefile'], default: 'onedir', description: 'A mode.' },
  clean: { kind: 'flag', default: false, description: 'A flag.' },
  packages: { kind: 'list', description: 'Packages.' },
  runs: { kind: 'integer', default: 5, min: 1, max: 100, description: 'Runs.' },
  'max-size': { kind: 'size', description: 'A size.' },
  timeout: { kind: 'duration', default: '60 s', description: 'A time.' },
} as const satisfies InputSpec;

function parse(texts: Partial<Record<keyof typeof spec, string>>): Inputs<typeof spec> {
  return parseInputs(spec, (name) => texts[name as keyof typeof spec] ?? '');
}

/** The errors of a parse that must fail, as `code input`. */
function problems(texts: Partial<Record<keyof typeof spec, string>>): UserError[] {
  try {
    parse(texts);
  } catch (error) {
    return leaves(error).filter((leaf) => leaf instanceof UserError);
  }
  throw new Error('The inputs were accepted.');
}

describe('parseInputs', () => {
  test('takes empty and blank as unset: the default, or undefined', () => {
    const expected = {
      entry: 'app.py',
      icon: undefined,
      output: 'dist',
      mode: 'onedir',
      clean: false,
      packages: [],
      runs: 5,
      'max-size': undefined,
      timeout: 60_000,
    };
    expect(parse({ entry: 'app.py' })).toEqual(expected);
    expect(parse({ entry: ' app.py\n', icon: ' ', clean: '\t', packages: '\n \r\n', runs: '  ' })).toEqual(
      expected,
    );
  });

  test('parses every kind', () => {
    expect(
      parse({
        entry: "a b/ü 'x'.py",
        icon: 'x.ico',
        mode: 'onefile',
        clean: 'True',
        packages: 'numpy\r\n\n  pandas \n',
        runs: '100',
        'max-size': '400 MB',
        timeout: '500 ms',
      }),
    ).toEqual({
      entry: "a b/ü 'x'.py",
      icon: 'x.ico',
      output: 'dist',
      mode: 'onefile',
      clean: true,
      packages: ['numpy', 'pandas'],
      runs: 100,
      'max-size': 400e6,
      timeout: 500,
    });
  });

  test('gives each field the type of its kind', () => {
    type Parsed = Inputs<typeof spec>;
    expectTypeOf<Parsed['entry']>().toEqualTypeOf<string>();
    expectTypeOf<Parsed['icon']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Parsed['mode']>().toEqualTypeOf<'onedir' | 'onefile'>();
    expectTypeOf<Parsed['packages']>().toEqualTypeOf<string[]>();
    expectTypeOf<Parsed['max-size']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Parsed['timeout']>().toEqualTypeOf<number>();
    expect(typeof parse({ entry: 'x' }).timeout).toBe('number');
  });

  test.each([
    ['mode', 'onedirectory', "one of 'onedir', 'onefile'"],
    ['mode', 'ONEDIR', "one of 'onedir', 'onefile'"],
    ['clean', 'yes', "'true' or 'false'"],
    ['clean', '1', "'true' or 'false'"],
    ['runs', '0', 'a whole number from 1 to 100'],
    ['runs', '101', 'a whole number from 1 to 100'],
    ['runs', '34abc', 'a whole number from 1 to 100'],
    ['runs', '1.5', 'a whole number from 1 to 100'],
    ['max-size', 'big', "a size such as '400 MB' or '1.5 GiB'"],
    ['timeout', '60 parsecs', "a time such as '60 s', '500 ms' or '5 min'"],
  ] as const)('refuses %s: %s', (name, text, expected) => {
    const [problem, ...others] = problems({ entry: 'x', [name]: text });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'input-invalid',
      exitCode: 2,
      message: `The input '${name}' is '${text}'; expected ${expected}.`,
      hint: expect.stringContaining(`--${name}`),
    });
  });

  test('reports all problems together, in the order of the spec', () => {
    const found = problems({ mode: 'x', clean: 'x', runs: 'x', 'max-size': 'x', timeout: 'x' });
    expect(found.map(({ code }) => code)).toEqual(['input-required', ...Array(5).fill('input-invalid')]);
    expect(found[0]?.message).toBe("The input 'entry' is missing.");
  });

  test('lets an error that is not of the user through as it is', () => {
    const bug = new TypeError('a bug');
    expect(() =>
      parseInputs(spec, () => {
        throw bug;
      }),
    ).toThrow(bug);
  });

  test('gives values of the right type or errors of the user for any text', () => {
    const texts = fc.record({
      mode: inputText('onefile'),
      clean: inputText('true'),
      runs: inputText('7'),
      'max-size': inputText('1 kB'),
      timeout: inputText('5 constructor'),
    });
    fc.assert(
      fc.property(texts, (given) => {
        try {
          const parsed = parse({ entry: 'x', ...given });
          expect(['onedir', 'onefile']).toContain(parsed.mode);
          expect(typeof parsed.clean).toBe('boolean');
          expect(Number.isSafeInteger(parsed.runs)).toBe(true);
          expect(parsed['max-size'] ?? 0).toBeGreaterThanOrEqual(0);
          expect(parsed.timeout).toBeGreaterThanOrEqual(0);
        } catch (error) {
          expect(leaves(error).every((leaf) => leaf instanceof UserError && leaf.exitCode === 2)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('keeps the lines of a list, whatever is in them', () => {
    const line = anyText().map((text) => text.replaceAll(/[\r\n]/g, '').trim());
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, ending) => {
        expect(parse({ entry: 'x', packages: lines.join(ending) }).packages).toEqual(lines.filter(Boolean));
      }),
      { numRuns: 200 },
    );
  });
});

test('defaultOf gives the text of a constant default and nothing else', () => {
  expect(Object.fromEntries(Object.entries(spec).map(([name, field]) => [name, defaultOf(field)]))).toEqual({
    entry: undefined,
    icon: undefined,
    output: 'dist',
    mode: 'onedir',
    clean: 'false',
    packages: undefined,
    runs: '5',
    'max-size': undefined,
    timeout: '60 s',
  });
});

function inputText(valid: string): fc.Arbitrary<string> {
  return fc.oneof(anyText(), fc.constantFrom(valid, '', '-1', '1e999', '9'.repeat(400)));
}
