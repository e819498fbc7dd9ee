import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withProject } from '../../../../test/support/python-project.ts';
import {
  SOURCE_PROJECT as FILES,
  layerFiles,
  planAt,
  setAt,
} from '../../../../test/support/source-project.ts';
import type { SourceSet } from './source-set.ts';
import { sourceSetOf } from './source-set-of.ts';

const roles = ({ files }: SourceSet) => Object.fromEntries(files.map(({ path, role }) => [path, role]));

describe('the set of a build with an entry', () => {
  test('has what was collected by its role, and what a build reads in any case', async () => {
    await withProject(FILES, async (root) => {
      const set = await setAt(root, { fixed: () => [join(root, 'shared/tool.py'), '/usr/lib/libx.so.1'] });
      expect(roles(set)).toEqual({
        'main.py': 'module',
        'services/__init__.py': 'module',
        'services/foo.py': 'module',
        'services/words.txt': 'data',
        'plain/__init__.py': 'module',
        'plain/code.py': 'module',
        '../shared/tool.py': 'fixed',
        '/usr/lib/libx.so.1': 'fixed',
        '../VERSION': 'fixed',
        VERSION: 'fixed',
        'pyproject.toml': 'fixed',
        'setup.cfg': 'fixed',
        'uv.toml': 'fixed',
        'requirements.txt': 'fixed',
        'base.txt': 'fixed',
        'limits.txt': 'fixed',
      });
    });
  });

  test('names folders in which a new file would matter', async () => {
    await withProject(FILES, async (root) => {
      const { listings } = await setAt(root, { given: { 'add-data': 'assets:assets\nassets/*.svg:x' } });
      expect(listings).toEqual([
        { folder: '.', deep: false, of: 'importable' },
        { folder: 'assets', deep: true, of: 'all' },
        { folder: 'plain', deep: true, of: 'importable' },
        { folder: 'services', deep: true, of: 'all' },
      ]);
    });
  });

  test('has what options name: hooks, arguments, libraries, data that was collected as something else', async () => {
    await withProject(FILES, async (root) => {
      const given = {
        'hooks-dir': 'hooks',
        'runtime-hooks': 'base.txt',
        'add-binary': 'build-number.txt:.',
        'extra-args': '--splash=README.md\n--log-level=DEBUG',
        'collect-submodules': 'plain',
      };
      const set = await setAt(root, { given });
      const named = ['hooks/hook-x.py', 'base.txt', 'build-number.txt', 'README.md'];
      expect(roles(set)).toMatchObject(Object.fromEntries(named.map((path) => [path, 'fixed'])));
      expect(set.listings).toContainEqual({ folder: 'hooks', deep: true, of: 'all' });
    });
  });

  test('a module that was read and not collected is fixed, and so is one that is collected as data', async () => {
    await withProject(FILES, async (root) => {
      const set = await setAt(root, { scanned: ['services/unused.py', 'services/words.txt'] });
      expect(roles(set)).toMatchObject({ 'services/unused.py': 'fixed', 'services/words.txt': 'fixed' });
    });
  });

  test('what is fixed is not a module beside it, and files of the build itself are left out', async () => {
    await withProject(FILES, async (root) => {
      const fixed = () => [join(root, 'backend/plain/code.py'), join(root, 'temp/x/sidecar_entry.py')];
      const found = roles(await setAt(root, { fixed }));
      expect(found).toMatchObject({ 'plain/code.py': 'fixed' });
      expect(Object.keys(found).filter((path) => path.includes('sidecar_entry'))).toEqual([]);
    });
  });

  test("leaves the interpreter's own library to the key, through links, and nothing else of its name", async () => {
    const name = 'libpython3.12.so.1.0';
    await withProject({ ...FILES, [`python/${name}`]: 'own', [`other/${name}`]: 'other' }, async (root) => {
      await symlink(join(root, 'python'), join(root, 'link'));
      const fixed = () => ['python', 'other', 'link', 'gone'].map((folder) => join(root, folder, name));
      const found = Object.keys(
        roles(await setAt(root, { fixed, keyed: () => [join(root, 'python', name)] })),
      );
      expect(found.filter((path) => path.endsWith(name))).toEqual([`../gone/${name}`, `../other/${name}`]);
      expect(Object.keys(roles(await setAt(root, { fixed })))).toContain(`../python/${name}`);
    });
  });

  test('is the same where the workspace is a link and the packager resolves it', async () => {
    await withProject(FILES, async (root) => {
      const expected = await setAt(root, { fixed: () => [join(root, 'shared/tool.py')] });
      await withProject({}, async (other) => {
        await symlink(root, join(other, 'link'));
        const { host, plan } = await planAt(join(other, 'link'));
        const layer = { files: layerFiles(root), fixed: [join(root, 'shared/tool.py')], absent: undefined };
        const scan = { added: [], looked: [], files: [join(root, 'backend/main.py')] };
        expect(await sourceSetOf({ layer, plan, scan, keyed: [] }, host)).toEqual(expected);
      });
    });
  });
});

describe('the set of a build with a spec', () => {
  test('has every file that the spec may read', async () => {
    const tools = {
      'backend/.git/HEAD': '',
      'backend/.mypy_cache/x': '',
      'backend/.env': '',
      'backend/node_modules/x/index.js': '',
      'backend/venv/pyvenv.cfg': '',
      'backend/venv/bin/python': '',
      'backend/services/__pycache__/foo.pyc': '',
      'backend/dist/sidecar/app/app': '',
      'backend/LICENSE': '',
    };
    await withProject({ ...FILES, ...tools }, async (root) => {
      const set = await setAt(root, { given: { spec: 'app.spec' } });
      expect(Object.keys(roles(set)).filter((path) => !path.includes('/'))).toEqual([
        '.env',
        'VERSION',
        'app.spec',
        'base.txt',
        'build-number.txt',
        'limits.txt',
        'main.py',
        'pyproject.toml',
        'requirements.txt',
        'setup.cfg',
        'uv.toml',
      ]);
      expect(roles(set)).toMatchObject({
        'services/foo.py': 'module',
        'services/words.txt': 'data',
        'services/unused.py': 'fixed',
        'tests/test_foo.py': 'fixed',
        'assets/logo.svg': 'fixed',
      });
      expect(
        Object.keys(roles(set)).filter((path) => /venv|node_modules|\.git|cache|docs|dist|\.md/.test(path)),
      ).toEqual([]);
    });
  });
});
