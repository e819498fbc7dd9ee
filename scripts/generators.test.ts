import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sampleAction } from '../test/support/sample-action.ts';
import { actionYml } from './action-yml.ts';
import { errorReference } from './error-reference.ts';
import { inputsTable, outputsTable, replaceBetween } from './readme-tables.ts';

describe('actionYml', () => {
  test('is YAML that means what the spec says', () => {
    const { inputs, outputs, runs, branding, name } = parse(actionYml(sampleAction, false));
    expect(name).toBe('sidecar sample');
    expect(Object.keys(inputs)).toEqual(Object.keys(sampleAction.inputs));
    expect(inputs.entry).toEqual({ description: 'A script, or `package.module`.', required: true });
    expect(inputs.name).toEqual({ description: "The program's name.", required: false });
    expect(inputs.clean.default).toBe('false');
    expect(inputs.runs.default).toBe('5');
    expect(outputs.path).toEqual({ description: 'Where the result is.' });
    expect(runs).toEqual({ using: 'node24', main: '../dist/sample/index.js' });
    expect(branding).toEqual({ icon: 'box', color: 'blue' });
  });

  test('names the post step where there is one', () => {
    expect(parse(actionYml(sampleAction, true)).runs.post).toBe('../dist/sample/post/index.js');
  });

  test.each(["it's: 'so' # no comment", '- {a: *b}', '`x` | y: %', 'true', '"'])(
    'keeps the text %j',
    (text) => {
      expect(parse(actionYml({ ...sampleAction, description: text }, false)).description).toBe(text);
    },
  );
});

describe('the tables of a README', () => {
  const rows = rowsOf(inputsTable(sampleAction));

  test.each([
    '| `entry` | (required) | A script, or `package.module`. |',
    "| `name` | the name of the project | The program's name. |",
    '| `mode` | `onedir` | What to make. One of `onedir`, `onefile`. |',
    '| `clean` | `false` | Starts anew \\| from nothing. |',
    '| `packages` | | Packages. One per line. |',
    '| `max-size` | | Largest size. |',
  ])('%s', (row) => {
    expect(rows).toContain(row);
  });

  test('have a head and one row for each name', () => {
    expect(rows.slice(0, 2)).toEqual(['| Input | Default | Meaning |', '| --- | --- | --- |']);
    expect(rows).toHaveLength(2 + Object.keys(sampleAction.inputs).length);
    expect(rowsOf(outputsTable(sampleAction)).slice(2)).toEqual([
      '| `path` | Where the result is. |',
      '| `given` | The inputs as JSON. |',
    ]);
  });
});

describe('replaceBetween', () => {
  const readme = 'a\n<!-- x:start -->\nold\n<!-- x:end -->\nb\n';

  test('replaces what is between the marks, again and again', () => {
    const once = replaceBetween(readme, 'x', 'new $& $1');
    expect(once).toBe('a\n<!-- x:start -->\nnew $& $1\n<!-- x:end -->\nb\n');
    expect(replaceBetween(once, 'x', 'new $& $1')).toBe(once);
  });

  test.each(['a', 'a <!-- x:start -->', '<!-- x:end --> <!-- x:start -->'])('refuses %j', (text) => {
    expect(() => replaceBetween(text, 'x', 'new')).toThrow("no marks '<!-- x:start -->'");
  });
});

test('the error reference has every code under its area, sorted', () => {
  const text = errorReference({
    First: { 'b-code': { when: 'B happens.', fix: 'Do b.' }, 'a-code': { when: 'A happens.', fix: 'Do a.' } },
    Second: { 'c-code': { when: 'C happens.', fix: 'Do c.' } },
  });
  expect(text.match(/^##? .+$|`[a-c]-code`.*$/gm)).toEqual([
    '# Errors',
    '## First',
    '`a-code` | A happens. | Do a.      |',
    '`b-code` | B happens. | Do b.      |',
    '## Second',
    '`c-code` | C happens. | Do c.      |',
  ]);
  expect(text.endsWith('|\n')).toBe(true);
});

/** The rows of a table without the padding of its columns. */
function rowsOf(table: string): string[] {
  return table.split('\n').map((row) => row.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---'));
}
