import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeHost } from '../../../test/support/fake-host.ts';
import type { RequiredModule } from '../scan/required-modules.ts';
import { absentModules, type ImportProof, warnOf } from './import-proof.ts';

function required(module: string, optional = false): RequiredModule {
  return {
    module,
    kind: 'own',
    optional,
    places: [{ file: 'app/main.py', line: 7 }],
    importers: ['__main__'],
  };
}

function proofWith(overrides: Partial<ImportProof>): ImportProof {
  return {
    required: [required('app.lazy')],
    bundled: new Set(),
    excluded: [],
    baseline: new Set(),
    usesSpec: false,
    ...overrides,
  };
}

describe('absentModules', () => {
  test.each<[string, Partial<ImportProof>, string]>([
    ['missing', {}, "'hidden-imports: app.lazy'"],
    ['missing with a spec', { usesSpec: true }, "'hiddenimports=['app.lazy']' to Analysis("],
    ['left out', { excluded: ['app'] }, "take 'app' from 'exclude-modules'"],
    ['left out by a spec', { excluded: ['app.lazy'], usesSpec: true }, 'from excludes=[…] of the spec'],
    ['a package of a like name left out', { excluded: ['app.la'] }, "'hidden-imports: app.lazy'"],
  ])('%s: the line to change', (_, overrides, hint) => {
    const { needed, optional } = absentModules(proofWith(overrides));
    expect(optional).toEqual([]);
    expect(needed).toMatchObject([
      {
        code: 'module-not-bundled',
        message: "app/main.py:7 imports 'app.lazy', which is not in the bundle.",
        hint: expect.stringContaining(hint),
        place: { file: 'app/main.py', line: 7 },
      },
    ]);
  });

  test.each<[string, Partial<ImportProof>]>([
    ['it is in the bundle', { bundled: new Set(['app.lazy']) }],
    ['it is in the baseline', { baseline: new Set(['app.lazy']) }],
    ['a guarded one is left out on purpose', { required: [required('app.lazy', true)], excluded: ['app'] }],
  ])('nothing if %s', (_, overrides) => {
    expect(absentModules(proofWith(overrides))).toEqual({ needed: [], optional: [] });
  });

  test('a guarded import that is missing is worth a word only', () => {
    const { needed, optional } = absentModules(proofWith({ required: [required('app.lazy', true)] }));
    expect([needed.length, optional.length]).toEqual([0, 1]);
  });

  test('without a place', () => {
    const anywhere = { ...required('x'), places: [] };
    const [error] = absentModules(proofWith({ required: [anywhere] })).needed;
    expect(error).toMatchObject({
      message: expect.stringMatching(/^The code imports 'x'/),
      place: undefined,
    });
  });
});

test('warnOf says message and hint at the place', () => {
  const host = fakeHost();
  warnOf(absentModules(proofWith({})).needed, host);
  expect(host.recorded.annotations).toEqual([
    {
      level: 'warning',
      message: expect.stringMatching(/^app\/main\.py:7 imports .*\nAdd 'hidden-imports/),
      place: { file: 'app/main.py', line: 7 },
    },
  ]);
});

// Feature: python-backend-bundling, Property 10: Error message specificity
test('each absent module has one error, with its name, its place and the line to add', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}(?:\.[a-z]{1,8}){0,2}$/);
  const modules = fc.uniqueArray(name, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(modules, fc.func(fc.boolean()), fc.boolean(), (names, isBundled, usesSpec) => {
      const bundled = new Set(names.filter((module) => isBundled(module)));
      const required = names.map((module, index): RequiredModule => {
        return {
          module,
          kind: 'own',
          optional: false,
          places: [{ file: 'a.py', line: index + 1 }],
          importers: ['__main__'],
        };
      });
      const { needed } = absentModules(proofWith({ required, bundled, usesSpec }));
      const absent = required.filter(({ module }) => !bundled.has(module));
      expect(needed).toHaveLength(absent.length);
      for (const [index, { module, places }] of absent.entries()) {
        expect(needed[index]?.message).toContain(`a.py:${places[0]?.line} imports '${module}'`);
        expect(needed[index]?.hint).toContain(
          usesSpec ? `hiddenimports=['${module}']` : `hidden-imports: ${module}'`,
        );
      }
    }),
  );
});
