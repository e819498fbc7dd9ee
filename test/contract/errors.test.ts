import { describe, expect, test } from 'vitest';
import { errorAreas } from '../../scripts/error-areas.ts';
import type { ErrorCatalogue } from '../../src/shared/errors.ts';
import { sourceFiles } from '../support/source-files.ts';

const areas: Readonly<Record<string, ErrorCatalogue>> = errorAreas;
const documented = Object.values(areas).flatMap((catalogue) => Object.keys(catalogue));
const files = [...(await sourceFiles())].filter(
  ([path]) => path.startsWith('src/') && !path.endsWith('.test.ts'),
);
/** Where codes are listed and not used. */
const LISTS = /error-catalogue\.ts$|^src\/runtime\/errors\.ts$/;
const program = files
  .filter(([path]) => !LISTS.test(path))
  .map(([, text]) => text)
  .join('\n');

/** The codes that a program text gives to its errors: as a literal, or in a table of an own file. */
function codesIn(text: string): string[] {
  const made = [...text.matchAll(/new (?:User|Sidecar)Error\(\s*'([^']+)'/g)].map(([, code = '']) => code);
  return [...new Set(made)].sort();
}

describe('error codes', () => {
  test('each one that is thrown is documented', () => {
    const thrown = codesIn(program);
    expect(thrown.length).toBeGreaterThan(5);
    expect(thrown.filter((code) => !documented.includes(code))).toEqual([]);
  });

  test('each one in a table of errors is documented', () => {
    const tables = files.filter(([, text]) => /UserError|SidecarError/.test(text)).map(([, text]) => text);
    const codes = [...tables.join('\n').matchAll(/\bcode: '([a-z]+(?:-[a-z]+)+)'/g)].map(
      ([, code = '']) => code,
    );
    expect(codes).toContain('disk-full');
    expect(codes.filter((code) => !documented.includes(code))).toEqual([]);
  });

  test('each one stands in one catalogue only', () => {
    expect(documented.filter((code, index) => documented.indexOf(code) !== index)).toEqual([]);
  });

  test('each one that is documented is used', () => {
    expect(documented.filter((code) => !program.includes(`'${code}'`))).toEqual([]);
  });

  test('each one is a kebab-case word with two full sentences', () => {
    const entries = Object.values(areas).flatMap((catalogue) => Object.entries(catalogue));
    const odd = entries.filter(
      ([code, { when, fix }]) =>
        !/^[a-z]+(-[a-z0-9]+)*$/.test(code) || ![when, fix].every((text) => /^\S.*[.)]$/.test(text)),
    );
    expect(odd).toEqual([]);
  });

  test('every catalogue of the source belongs to an area', async () => {
    const paths = files.map(([path]) => path).filter((path) => path.endsWith('error-catalogue.ts'));
    const texts = files.filter(([path]) => paths.includes(path)).map(([, text]) => text);
    const codes = texts.flatMap((text) =>
      [...text.matchAll(/^ {2}'?([a-z]+(?:-[a-z0-9]+)*)'?: \{/gm)].map(([, code = '']) => code),
    );
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !documented.includes(code))).toEqual([]);
  });

  test('are found in the text of a program', () => {
    expect(codesIn(`throw new UserError('a-b', 'x'); new SidecarError(\n  'c', y)`)).toEqual(['a-b', 'c']);
  });
});
