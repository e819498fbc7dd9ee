import { expect, test } from 'vitest';
import { missingError } from './missing.ts';
import { type GivenInputs, proposals } from './proposals.ts';
import { requiredModules } from './required-modules.ts';
import type { Reference, Scan } from './scan-types.ts';

function reference(overrides: Partial<Reference>): Reference {
  return {
    module: 'app.x',
    file: 'main.py',
    line: 12,
    via: 'dynamic',
    optional: false,
    kind: 'own',
    namespace: false,
    distribution: null,
    ...overrides,
  };
}

function scanWith(overrides: Partial<Scan>): Scan {
  return {
    schema: 1,
    python: '3.12.0',
    entry: { found: true, file: 'main.py', module: '__main__' },
    searchPaths: [],
    modules: [],
    references: [],
    opaqueImports: [],
    pluginFolders: [],
    metadata: [],
    entryPointGroups: [],
    data: [],
    looked: [],
    packageData: [],
    distributions: [],
    syntaxErrors: [],
    ...overrides,
  };
}

test('a proposal says where its reason is', () => {
  const { certain, suggested } = proposals(scanWith({ references: [reference({})] }));
  expect(certain).toEqual([
    { input: 'hidden-imports', value: 'app.x', reason: 'main.py:12 imports it by name', certain: true },
  ]);
  expect(suggested).toEqual([]);
});

const given: [string, GivenInputs, number][] = [
  ['nothing', {}, 1],
  ['the same line', { 'hidden-imports': ['app.x'] }, 0],
  ['its package as a whole', { 'collect-submodules': ['app'] }, 0],
  ['everything of its package', { 'collect-all': ['app'] }, 0],
  ['its exclusion', { 'exclude-modules': ['app'] }, 0],
  [
    'a package whose name only begins alike',
    { 'collect-submodules': ['ap'], 'exclude-modules': ['app.xy'] },
    1,
  ],
  ['the same value in another input', { 'copy-metadata': ['app.x'] }, 1],
];

test.each(given)('does not repeat what the inputs say: %s', (_, inputs, count) => {
  expect(proposals(scanWith({ references: [reference({})] }), inputs).certain).toHaveLength(count);
});

test('one line per value, the certain one when there are two', () => {
  const text = reference({ via: 'text', kind: 'installed', line: 1 });
  const { certain, suggested } = proposals(
    scanWith({ references: [text, reference({ kind: 'installed' })] }),
  );
  expect([certain.length, suggested.length]).toEqual([1, 0]);
});

test('data of an installed package is suggested, of the own source certain', () => {
  const own = {
    file: 'app/x.py',
    line: 3,
    source: 'app/data',
    destination: 'app/data',
    kind: 'folder' as const,
    whole: true,
    files: ['a.json'],
    package: null,
    status: 'certain' as const,
  };
  const { certain, suggested } = proposals(scanWith({ data: [own, { ...own, package: 'plug' }] }));
  expect(certain).toMatchObject([{ input: 'add-data', value: 'app/data:app/data' }]);
  expect(suggested).toMatchObject([{ input: 'collect-data', value: 'plug' }]);
});

test('a module is optional only if every use of it is', () => {
  const both = [
    reference({ optional: true, line: 1 }),
    reference({ line: 2 }),
    reference({ module: 'app.y', optional: true }),
  ];
  expect(
    requiredModules(scanWith({ references: both })).map(({ module, optional }) => [module, optional]),
  ).toEqual([
    ['app.x', false],
    ['app.y', true],
  ]);
});

test('a module reached only as one of a package may miss something', () => {
  const absent = reference({ module: 'snow', kind: 'absent', via: 'import' });
  expect(missingError(scanWith({ references: [absent] }))?.code).toBe('module-not-installed');
  expect(missingError(scanWith({ references: [{ ...absent, optional: true }] }))).toBeUndefined();
});
