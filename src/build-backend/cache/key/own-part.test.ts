import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ProjectFiles, withProject } from '../../../../test/support/python-project.ts';
import { OWN_CODE_FILE, ownCode } from './own-code.ts';
import { ownCodeOf } from './own-part.ts';

const CHECKOUT: ProjectFiles = {
  'package.json': '{"version": "1.2.3"}',
  'package-lock.json': '{}',
  'src/build-backend/cache/key/own-part.ts': 'x\n',
  'src/shared/host.ts': '',
  'src/sidecar/tree.ts': '',
  'src/cli/main.ts': '',
  'python/scan/__main__.py': '',
};

const digestOf = (files: ProjectFiles) =>
  withProject({ ...CHECKOUT, ...files }, async (root) => ownCode(root).digest);

describe('the digest of our own code', () => {
  test.each<ProjectFiles>([
    { 'src/build-backend/cache/key/own-part.ts': 'y\n' },
    { 'src/build-backend/new.ts': '' },
    { 'src/sidecar/tree.ts': 'x' },
    { 'python/scan/__main__.py': 'x' },
    { 'package-lock.json': '{ }' },
  ])('changes with %j', async (files) => {
    expect(await digestOf(files)).not.toBe(await digestOf({}));
  });

  test.each<ProjectFiles>([
    { 'src/build-backend/cache/key/own-part.test.ts': 'y' },
    { 'src/build-backend/cache/key/own-part.ts': 'x\r\n' },
    { 'src/cli/main.ts': 'x' },
    { 'README.md': '' },
    { 'python/scan/__pycache__/x.pyc': '' },
  ])('does not change with %j', async (files) => {
    expect(await digestOf(files)).toBe(await digestOf({}));
  });

  test('is computed from sources, and read beside every bundle', async () => {
    await withProject(CHECKOUT, async (root) => {
      const code = ownCode(root);
      expect(ownCodeOf(join(root, 'src/build-backend/cache/key/own-part.ts'))).toEqual(code);
      const bundles: ProjectFiles = {
        [`dist/${OWN_CODE_FILE}`]: JSON.stringify(code),
        'dist/cli/index.js': 'a',
        'dist/build-backend/1.index.js': 'b',
      };
      await withProject(bundles, async (other) => {
        expect(ownCodeOf(join(other, 'dist/cli/index.js'))).toEqual(code);
        expect(ownCodeOf(join(other, 'dist/build-backend/1.index.js'))).toEqual(code);
      });
    });
  });

  test('is that of the bundle where somebody copied nothing else', async () => {
    const alone = (text: string) =>
      withProject({ 'x/cli/index.js': text }, async (root) => ownCodeOf(join(root, 'x/cli/index.js')));
    expect(await alone('a')).toEqual(await alone('a'));
    expect(await alone('a')).not.toEqual(await alone('b'));
  });
});
