import { describe, expect, test } from 'vitest';
import { importChains, type KnownPackages, PYTHON, packageSizes, type Weight } from './package-sizes.ts';

const known: KnownPackages = {
  application: new Set(['app']),
  installed: new Set(['numpy', 'PIL', '_cffi_backend', 'markupsafe']),
  byDistribution: new Map([
    ['pillow', 'PIL'],
    ['scikit-learn', 'sklearn'],
  ]),
};

function owner(name: string, kind: Weight['kind']): string | undefined {
  return packageSizes([{ name, kind, size: 1 }], known, new Map())[0]?.name;
}

describe('packageSizes', () => {
  test.each<[string, Weight['kind'], string]>([
    ['numpy', 'module', 'numpy'],
    ['numpy.linalg', 'module', 'numpy'],
    ['app.main', 'module', 'app'],
    ['json.decoder', 'module', PYTHON],
    ['numpyx', 'module', PYTHON],
    ['numpy/core/x.so', 'file', 'numpy'],
    ['numpy.libs/libblas.so.3', 'file', 'numpy'],
    ['pillow.libs/libjpeg.so', 'file', 'PIL'],
    ['Pillow.libs/libjpeg.so', 'file', 'PIL'],
    ['unknown.libs/x.so', 'file', PYTHON],
    ['_cffi_backend.cpython-311-x86_64-linux-gnu.so', 'file', '_cffi_backend'],
    ['_cffi_backend.cp312-win_amd64.pyd', 'file', '_cffi_backend'],
    ['_cffi_backend.abi3.so', 'file', '_cffi_backend'],
    ['numpy-2.3.5.dist-info/METADATA', 'file', 'Package metadata'],
    ['libpython3.11.so.1.0', 'file', PYTHON],
    ['base_library.zip', 'file', PYTHON],
    ['app/templates/index.html', 'file', 'app'],
  ])('%s (%s) is part of %s', (name, kind, expected) => {
    expect(owner(name, kind)).toBe(expected);
  });

  test('adds modules and files up, the largest first, with the way each came in', () => {
    const weights: Weight[] = [
      { name: 'numpy.linalg', kind: 'module', size: 10 },
      { name: 'numpy/core.so', kind: 'file', size: 200 },
      { name: 'markupsafe', kind: 'module', size: 5 },
      { name: 'app', kind: 'module', size: 5 },
    ];
    const graph = new Map([
      ['main.py', ['app']],
      ['app', ['numpy']],
    ]);
    expect(packageSizes(weights, known, graph)).toEqual([
      { name: 'numpy', size: 210, chain: ['numpy', 'app', 'the program'] },
      { name: 'app', size: 5, chain: ['app', 'the program'] },
      { name: 'markupsafe', size: 5, chain: [] },
    ]);
  });
});

describe('importChains', () => {
  const chain = (name: string, graph: Record<string, string[]>) =>
    importChains(new Map(Object.entries(graph))).get(name);

  test('the shortest way, not the first one written', () => {
    const graph = {
      'main.py': ['long', 'short'],
      long: ['longer'],
      longer: ['torch'],
      short: ['torch'],
    };
    expect(chain('torch', graph)).toEqual(['torch', 'short', 'the program']);
  });

  test('modules of one package are one step', () => {
    const graph = { 'main.py': ['app.main'], 'app.main': ['app.db'], 'app.db': ['sqlalchemy.orm'] };
    expect(chain('sqlalchemy', graph)).toEqual(['sqlalchemy', 'app', 'the program']);
  });

  test('a circle ends', () => {
    expect(chain('b', { 'main.py': ['a'], a: ['b'], b: ['a', 'b'] })).toEqual(['b', 'a', 'the program']);
  });

  test.each([
    ['nothing imports it', { 'main.py': [], torch: ['torch.nn'] }],
    ['only a runtime hook does', { 'pyi_rth_inspect.py': ['torch'] }],
    ['there is no graph', {}],
  ])('none if %s', (_, graph) => {
    expect(chain('torch', graph)).toBeUndefined();
  });
});
