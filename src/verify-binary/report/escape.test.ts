import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../../test/support/any-text.ts';
import { markdownTable } from '../../shared/markdown-table.ts';
import { fenced, inline, plain, xmlAttribute, xmlText } from './escape.ts';

/** Texts that are nothing but what Markdown, HTML and XML mean something by. */
const nasty = fc
  .array(
    fc.constantFrom(
      '|',
      '\\',
      '`',
      '```',
      '\n',
      '\r\n',
      '<b>',
      '</details>',
      '&lt;',
      '*',
      '_',
      '[x](y)',
      'a',
      ' ',
      ']]>',
      '"',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(nasty, anyText());

describe('plain', () => {
  test.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a terminal title', '\u001b]0;title\u0007x', 'x'],
    ['a carriage return', 'a\r\nb\rc', 'a\nb\nc'],
    ['a control character', 'a\u0000b\u0008', 'a\ufffdb\ufffd'],
    ['half of a character', 'a\ud800b', 'a\ufffdb'],
    ['a mark that turns the direction', 'exe.\u202etxt', 'exe.\ufffdtxt'],
    ['tab and newline stay', 'a\tb\nc ü 😀', 'a\tb\nc ü 😀'],
  ])('%s', (_, given, expected) => {
    expect(plain(given)).toBe(expected);
  });
});

describe('inline', () => {
  test.each([
    ['a line end', 'a\nb', 'a b'],
    ['HTML', '<script>', '&lt;script>'],
    ['an entity', '&lt; & x', '&amp;lt; & x'],
    ['code', '`x`', '\\`x\\`'],
    ['emphasis', '__main__ *x*', '\\_\\_main\\_\\_ \\*x\\*'],
    ['a link', '[x](y)', '\\[x](y)'],
    ['what means itself', 'C:\\Users\\x snake_case a-b (c) #1', 'C:\\Users\\x snake_case a-b (c) #1'],
    ['a backslash that would escape', 'a\\|b\\', 'a\\\\|b\\\\'],
  ])('%s', (_, given, expected) => {
    expect(inline(given)).toBe(expected);
  });

  test('a long text is cut between characters', () => {
    expect(inline('😀'.repeat(500))).toBe(`${'😀'.repeat(400)}…`);
    expect(inline('x'.repeat(500), { longest: 1000 })).toBe('x'.repeat(500));
  });

  test('no text changes the columns of a table, or gets an HTML tag through', () => {
    fc.assert(
      fc.property(fc.tuple(text, text, text), (cells) => {
        const [, , row = '', ...rest] = markdownTable(
          ['a', 'b', 'c'],
          [cells.map((cell) => inline(cell))],
        ).split('\n');
        expect(rest).toEqual([]);
        // By the grammar of GitHub's tables a backslash takes the next character with it.
        expect(row.replaceAll(/\\./g, '').split('|')).toHaveLength(5);
        expect(row).not.toContain('<');
      }),
      { numRuns: 300 },
    );
  });
});

describe('fenced', () => {
  test('no text ends its block', () => {
    fc.assert(
      fc.property(text, (given) => {
        const [open = '', ...lines] = fenced([given]).split('\n');
        const fence = open.replace('text', '');
        const ends = lines.filter((line) => line.trim().startsWith(fence));
        expect(ends).toEqual([fence]);
        expect(lines.at(-1)).toBe(fence);
      }),
      { numRuns: 300 },
    );
  });
});

describe('XML', () => {
  test('has no character that XML 1.0 forbids, and no mark-up', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const written of [xmlText(given), xmlAttribute(given)]) {
          expect(written).toMatch(/^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
          expect(written).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#10|#9);)/);
        }
        expect(xmlAttribute(given)).not.toMatch(/["\n\t]/);
      }),
      { numRuns: 300 },
    );
  });
});
