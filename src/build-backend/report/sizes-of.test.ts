import { expect, test } from 'vitest';
import type { BundleContents } from '../../sidecar/contents.ts';
import { PYTHON } from './package-sizes.ts';
import { sizesOf } from './sizes-of.ts';

test('counts modules of the archive and files, each once', () => {
  const modules = [{ name: 'app.main', isPackage: false, size: 7 }];
  const bundle = { modules } as unknown as BundleContents['bundle'];
  const files = new Map([
    ['app/data.json', 100],
    ['libz.so.1', 30],
  ]);
  const contents = { bundle, files, modules: new Set<string>(), read: () => Promise.reject(new Error()) };
  const known = { application: new Set(['app']), installed: new Set<string>(), byDistribution: new Map() };
  const sizes = sizesOf(contents, known, new Map());
  expect(sizes.map(({ name, size }) => [name, size])).toEqual([
    ['app', 107],
    [PYTHON, 30],
  ]);
});
