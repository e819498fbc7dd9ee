import { describe, expect, test } from 'vitest';
import { sampleAction } from '../../test/support/sample-action.ts';
import { actionHelp, generalHelp } from './help.ts';

describe('the help of an action', () => {
  const lines = actionHelp(sampleAction).split('\n');

  /** The line that describes an input, behind the line that names it. */
  function described(flag: string): string | undefined {
    return lines[lines.indexOf(`  ${flag}`) + 1]?.trim();
  }

  test.each([
    ['--entry <text>', 'A script, or `package.module`. Required.'],
    ['--name <text>', "The program's name. Default: the name of the project."],
    ['--output <text>', 'Folder for the result. Default: dist.'],
    ['--mode onedir|onefile', 'What to make. Default: onedir.'],
    ['--clean [true|false]', 'Starts anew | from nothing. Default: false.'],
    ['--packages <list>', 'Packages.'],
    ['--runs <integer>', 'How often. Default: 5.'],
    ['--max-size <size>', 'Largest size.'],
    ['--timeout <duration>', 'Longest time. Default: 60 s.'],
  ])('has %s', (flag, text) => {
    expect(described(flag)).toBe(text);
  });

  test('has every input and output, and the flags of the command line', () => {
    const words = new Set(lines.map((line) => line.trim().split(' ')[0]));
    const expected = [
      ...Object.keys(sampleAction.inputs).map((name) => `--${name}`),
      ...Object.keys(sampleAction.outputs),
      '--outputs',
      '--json',
      '--verbose',
    ];
    expect(expected.filter((word) => !words.has(word))).toEqual([]);
  });
});

test('the general help lists every action with its description, and the exit codes', () => {
  const help = generalHelp([
    sampleAction,
    { ...sampleAction, name: 'other', description: 'Does other things.' },
  ]);
  expect(help).toMatch(/^ {2}sample +Tells what it was given\.$/m);
  expect(help).toMatch(/^ {2}other +Does other things\.$/m);
  expect(help).toContain('Exit codes: 0 done, 1');
});
