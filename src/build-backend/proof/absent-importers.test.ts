import { expect, test } from 'vitest';
import type { RequiredModule } from '../scan/required-modules.ts';
import { absentModules } from './import-proof.ts';

function required(module: string, ...importers: string[]): RequiredModule {
  const places = importers.map((importer) => ({ file: `${importer}.py`, line: 3 }));
  return { module, kind: 'own', optional: false, places, importers };
}

/** The modules that are told as absent from a bundle that holds `bundled`. */
function told(modules: readonly RequiredModule[], ...bundled: string[]): (string | undefined)[] {
  const proof = {
    required: modules,
    bundled: new Set(bundled),
    excluded: ['app.lazy'],
    baseline: new Set<string>(),
  };
  const { needed } = absentModules({ ...proof, usesSpec: false });
  return needed.map(({ message }) => /imports '(.*)'/.exec(message)?.[1]);
}

const LAZY = required('app.lazy', 'app.main');

test('what only an absent module imports is not told: it comes with that module', () => {
  expect(told([LAZY, required('markdown', 'app.lazy')], 'app.main')).toEqual(['app.lazy']);
});

test('what a bundled module imports too is told', () => {
  expect(told([LAZY, required('markdown', 'app.lazy', 'app.main')], 'app.main')).toEqual([
    'app.lazy',
    'markdown',
  ]);
  expect(told([LAZY, required('markdown', 'app.lazy')], 'app.main', 'app.lazy')).toEqual(['markdown']);
});

test('absent modules that import each other are told where the way into them is', () => {
  const circle = [required('app.lazy', '__main__', 'app.other'), required('app.other', 'app.lazy')];
  expect(told(circle)).toEqual(['app.lazy']);
});

test('a circle that nothing leads into is told all the same', () => {
  const circle = [required('app.lazy', 'app.other'), required('app.other', 'app.lazy')];
  expect(told(circle)).toEqual(['app.lazy', 'app.other']);
});

test('what comes with a known absence is known, too', () => {
  const known = {
    bundled: new Set(['app.main']),
    excluded: [],
    baseline: new Set(['app.lazy']),
    usesSpec: false,
  };
  const modules = [LAZY, required('markdown', 'app.lazy'), required('other', 'app.main')];
  expect(absentModules({ ...known, required: modules }).needed).toMatchObject([
    { message: expect.stringContaining("'other'") },
  ]);
});
