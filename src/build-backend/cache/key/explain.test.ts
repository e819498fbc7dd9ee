import { describe, expect, test } from 'vitest';
import type { BuildKey, KeyPart } from './build-key.ts';
import { describeKey, explainDifference, type KeyedSources } from './explain.ts';
import type { Surfaces } from './explain-sources.ts';
import { digestOf, keyPart } from './key-part.ts';
import type { SourceRole } from './source-set.ts';

interface Parts {
  interpreter?: Record<string, string>;
  options?: Record<string, string>;
  environment?: Record<string, string>;
  label?: string;
}

function keyOf({
  interpreter = {},
  options = {},
  environment = {},
  label = 'requirements.txt',
}: Parts = {}): BuildKey {
  const parts: KeyPart[] = [
    keyPart('interpreter', { program: 'a'.repeat(64), version: '3.11.7', ...interpreter }),
    keyPart('environment', { fastapi: '0.165.0', ...environment }, label),
    keyPart('options', { mode: 'onedir', entry: 'main.py', ...options }),
  ];
  return { parts, digest: digestOf(parts.map(({ digest }) => digest)) };
}

type Files = Record<string, [SourceRole, string]>;

function sourcesOf(files: Files, listed: string[] = []): NonNullable<KeyedSources['sources']> {
  const entries = Object.entries(files);
  return {
    set: { files: entries.map(([path, [role]]) => ({ path, role })), listings: [] },
    state: {
      digests: new Map(entries.map(([path, [, digest]]) => [path, digest])),
      names: digestOf(listed),
      listed,
    },
  };
}

const differ = (before: Parts, after: Parts) =>
  explainDifference({ key: keyOf(before) }, { key: keyOf(after) });

describe('keys', () => {
  test.each<[string, Parts, Parts, string[]]>([
    ['nothing', {}, {}, []],
    ['the interpreter', {}, { interpreter: { version: '3.12.1' } }, ['interpreter: 3.11.7 → 3.12.1']],
    ['an option', {}, { options: { mode: 'onefile' } }, ['option mode: onedir → onefile']],
    ['a new option', {}, { options: { icon: 'a.ico' } }, ['option icon: none → a.ico']],
    [
      'an empty option',
      { options: { icon: 'a.ico' } },
      { options: { icon: '' } },
      ['option icon: a.ico → none'],
    ],
    [
      'a version',
      {},
      { environment: { fastapi: '0.166.0' } },
      ['requirements.txt: fastapi 0.165.0 → 0.166.0'],
    ],
    ['a distribution', {}, { environment: { x: '1' } }, ['requirements.txt: x 1 is new']],
    ['one that is gone', { environment: { x: '1' } }, {}, ['requirements.txt: x 1 is gone']],
    ['hashes alone', {}, { environment: { '(contents)': 'b' } }, ['requirements.txt: changed']],
    [
      'another file',
      {},
      { label: 'uv.lock', environment: { fastapi: '0.166.0' } },
      ['environment: requirements.txt → uv.lock', 'uv.lock: fastapi 0.165.0 → 0.166.0'],
    ],
    [
      'several things, the most important first',
      {},
      { options: { mode: 'onefile' }, interpreter: { version: '3.12.1' } },
      ['interpreter: 3.11.7 → 3.12.1', 'option mode: onedir → onefile'],
    ],
  ])('%s', (_, before, after, lines) => {
    expect(differ(before, after)).toEqual(lines);
  });

  test('an interpreter without a version is named by its digest', () => {
    const parts = (letter: string) => ({
      digest: letter,
      parts: [keyPart('interpreter', { program: letter.repeat(64) })],
    });
    expect(explainDifference({ key: parts('a') }, { key: parts('b') })).toEqual([
      expect.stringMatching(/^interpreter: [0-9a-f]{12} → [0-9a-f]{12}$/),
    ]);
  });

  test('values that differ behind what is shown differ', () => {
    const options = (last: string) => ({ options: { 'hidden-imports': `${'x\n'.repeat(100)}${last}` } });
    expect(differ(options('a'), options('b'))).toEqual([
      expect.stringContaining('option hidden-imports: x, x, '),
    ]);
  });
});

describe('sources', () => {
  const compare = (before: [Files, string[]?], after: [Files, string[]?], surfaces?: Surfaces) =>
    explainDifference(
      { key: keyOf(), sources: sourcesOf(...before) },
      { key: keyOf(), sources: sourcesOf(...after) },
      surfaces,
    );

  test.each<['same' | 'different' | 'unknown', string]>([
    ['same', 'services/foo.py: body only'],
    ['different', 'services/foo.py: not only the body'],
    ['unknown', 'services/foo.py: changed'],
  ])('a module whose surface is %s', (surface, line) => {
    const files = (digest: string): Files => ({
      'services/foo.py': ['module', digest],
      'b.py': ['module', 'x'],
    });
    expect(compare([files('1')], [files('2')], () => surface)).toEqual([line]);
  });

  test('data, fixed files, new and lost ones', () => {
    const before: Files = {
      'a.txt': ['data', '1'],
      'app.spec': ['fixed', '1'],
      VERSION: ['fixed', 'absent'],
      'x.py': ['module', '1'],
    };
    const after: Files = {
      'a.txt': ['data', '2'],
      'app.spec': ['fixed', '2'],
      VERSION: ['fixed', '1'],
      'x.py': ['module', 'absent'],
    };
    expect(compare([before, ['x.py', 'lib/', 'lib/y.py']], [after, ['new/', 'new/z.py', 'empty/']])).toEqual([
      'a.txt: changed',
      'app.spec: changed',
      'new file VERSION',
      'x.py: gone',
      'new file new/z.py',
      'new folder empty/',
      'lib/y.py: gone',
    ]);
  });

  test('a lock whose versions were told is not told again', () => {
    const files = (digest: string): Files => ({ 'requirements.txt': ['fixed', digest] });
    const lines = explainDifference(
      { key: keyOf(), sources: sourcesOf(files('1')) },
      { key: keyOf({ environment: { fastapi: '0.166.0' } }), sources: sourcesOf(files('2')) },
    );
    expect(lines).toEqual(['requirements.txt: fastapi 0.165.0 → 0.166.0']);
  });

  test('without knowledge of the sources only keys are compared', () => {
    expect(explainDifference({ key: keyOf() }, { key: keyOf(), sources: sourcesOf({}) })).toEqual([]);
  });
});

test('a key is described part by part, without what is empty', () => {
  expect(describeKey(keyOf({ options: { icon: '' } })).split('\n')).toEqual([
    expect.stringMatching(/^key [0-9a-f]{12}$/),
    expect.stringMatching(/^interpreter [0-9a-f]{12}: program aaaaaaaaaaaa, version 3\.11\.7$/),
    expect.stringMatching(/^environment \(requirements\.txt\) [0-9a-f]{12}: fastapi 0\.165\.0$/),
    expect.stringMatching(/^options [0-9a-f]{12}: entry main\.py, mode onedir$/),
  ]);
});
