import { chmod, readFile, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildInputs } from '../../../../test/support/build-inputs.ts';
import { fakeHost } from '../../../../test/support/fake-host.ts';
import { type ProjectFiles, withProject, writeProject } from '../../../../test/support/python-project.ts';
import type { LayerFile } from '../../layer/application-layer.ts';
import { planBuild } from '../../plan.ts';
import { changedFiles } from './changed-files.ts';
import type { SourceSet } from './source-set.ts';
import { sourceSetOf } from './source-set-of.ts';
import { sourceState } from './source-state.ts';

const FILES: ProjectFiles = {
  'backend/main.py': 'import services.foo\n',
  'backend/services/__init__.py': '',
  'backend/services/foo.py': 'X = 1\n',
  'backend/services/unused.py': '',
  'backend/services/words.txt': 'one\n',
  'backend/plain/__init__.py': '',
  'backend/plain/code.py': '',
  'backend/plain/notes.md': '',
  'backend/tests/test_foo.py': 'assert True\n',
  'backend/docs/guide.md': '# Guide\n',
  'backend/docs/conf.py': '',
  'backend/README.md': '# App\n',
  'backend/assets/logo.svg': '<svg/>',
  'backend/hooks/hook-x.py': '',
  'backend/pyproject.toml': '[project]\nname = "app"\nversion = "1.0.0"\n',
  'backend/requirements.txt': '-r base.txt\n-c limits.txt\nfastapi\n',
  'backend/base.txt': 'x\n',
  'backend/limits.txt': 'x<2\n',
  'backend/app.spec': "a = Analysis(['main.py'])\n",
  'backend/build-number.txt': '7\n',
  'shared/tool.py': '',
  VERSION: '1.0.0\n',
};

/** The layer of a build that took both packages, one data file, and the script as a module. */
function layerFiles(root: string): LayerFile[] {
  const module = (path: string, name: string): LayerFile => ({
    path: path.replace(/\.py$/, '.pyc'),
    source: join(root, 'backend', path),
    how: {
      kind: 'module',
      module: name,
      package: path.endsWith('__init__.py'),
      codeName: path,
      optimize: 0,
      context: { tainted: [], wanted: [], asked: [], names: false },
      surface: '',
    },
  });
  return [
    module('main.py', 'main'),
    module('services/__init__.py', 'services'),
    module('services/foo.py', 'services.foo'),
    module('plain/__init__.py', 'plain'),
    module('plain/code.py', 'plain.code'),
    { path: 'services/words.txt', source: join(root, 'backend/services/words.txt'), how: { kind: 'data' } },
  ];
}

type Given = Parameters<typeof buildInputs>[0];

interface Options {
  given?: Given;
  fixed?: (root: string) => string[];
  scanned?: string[];
}

async function planAt(root: string, given: Given = {}) {
  const host = fakeHost({ workspace: root, temp: join(root, 'temp') });
  const source = given?.spec === undefined ? { entry: 'main.py' } : {};
  const inputs = buildInputs({ 'working-directory': 'backend', ...source, ...given });
  return { host, plan: await planBuild(inputs, host) };
}

async function setAt(root: string, options: Options = {}): Promise<SourceSet> {
  const { host, plan } = await planAt(root, options.given);
  const layer = { files: layerFiles(root), fixed: options.fixed?.(root) ?? [], absent: undefined };
  const files = (options.scanned ?? ['main.py', 'services/foo.py']).map((file) =>
    join(root, 'backend', file),
  );
  return sourceSetOf({ layer, plan, scan: { added: [], files } }, host);
}

async function stateAt(root: string, set: SourceSet, given: Given = {}) {
  const { host, plan } = await planAt(root, given);
  return sourceState(set, plan, host);
}

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

/** What changes a project, and whether a build with an entry would notice. */
const CHANGES: [string, boolean, (root: string) => Promise<unknown>][] = [
  ['a body', true, (root) => writeFile(join(root, 'backend/services/foo.py'), 'X = 2\n')],
  ['data', true, (root) => writeFile(join(root, 'backend/services/words.txt'), 'two\n')],
  ['requirements', true, (root) => writeFile(join(root, 'backend/limits.txt'), 'x<3\n')],
  ['a removed file', true, (root) => unlink(join(root, 'backend/plain/code.py'))],
  ['a file that may be executed', true, (root) => chmod(join(root, 'backend/services/words.txt'), 0o755)],
  ['a new module in a package', true, (root) => writeFile(join(root, 'backend/plain/new.py'), '')],
  ['a new module at the top', true, (root) => writeFile(join(root, 'backend/new.py'), '')],
  ['a new package at the top', true, (root) => writeProject(root, { 'backend/fresh/__init__.py': '' })],
  ['a new extension module', true, (root) => writeFile(join(root, 'backend/plain/x.abi3.so'), '')],
  ['new data beside data', true, (root) => writeFile(join(root, 'backend/services/more.txt'), '')],
  ['a VERSION that is nearer', true, (root) => writeFile(join(root, 'backend/VERSION'), '1.0.0\n')],
  ['a README', false, (root) => writeFile(join(root, 'backend/README.md'), '# Other\n')],
  [
    'documentation',
    false,
    (root) => writeProject(root, { 'backend/docs/guide.md': 'x', 'backend/docs/new.md': '' }),
  ],
  ['code of the documentation', false, (root) => writeFile(join(root, 'backend/docs/conf.py'), 'x = 1\n')],
  ['a test', false, (root) => writeFile(join(root, 'backend/tests/test_foo.py'), 'assert 1\n')],
  ['a new test', false, (root) => writeFile(join(root, 'backend/tests/test_bar.py'), '')],
  ['data where none was collected', false, (root) => writeFile(join(root, 'backend/plain/notes.md'), 'x')],
  ['the output', false, (root) => writeProject(root, { 'backend/dist/sidecar/app.tar.zst': 'x' })],
  [
    'bytecode',
    false,
    (root) => writeProject(root, { 'backend/services/__pycache__/foo.cpython-312.pyc': 'x' }),
  ],
  [
    'an environment',
    false,
    (root) => writeProject(root, { 'backend/venv/pyvenv.cfg': '', 'backend/.venv/pyvenv.cfg': '' }),
  ],
  ['packages of npm', false, (root) => writeProject(root, { 'backend/node_modules/x/x.py': '' })],
  ['the times', false, (root) => utimes(join(root, 'backend/services/foo.py'), 1, 1)],
];

describe('the state of a build with an entry', () => {
  test.each(CHANGES)('%s: noticed %s', async (_, noticed, change) => {
    await withProject(FILES, async (root) => {
      const set = await setAt(root);
      const before = await stateAt(root, set);
      await change(root);
      const after = await stateAt(root, set);
      const same = changedFiles(set, before, after).length === 0 && before.names === after.names;
      expect(same).toBe(!noticed);
    });
  });

  test('says which file it is', async () => {
    await withProject(FILES, async (root) => {
      const set = await setAt(root);
      const before = await stateAt(root, set);
      await writeFile(join(root, 'backend/services/foo.py'), 'X = 2\n');
      await unlink(join(root, 'backend/services/words.txt'));
      await writeFile(join(root, 'backend/services/new.txt'), '');
      const after = await stateAt(root, set);
      expect(changedFiles(set, before, after)).toEqual([
        { path: 'services/foo.py', role: 'module' },
        { path: 'services/words.txt', role: 'data' },
      ]);
      expect(after.digests.get('services/words.txt')).toBe('absent');
      expect(after.listed.filter((name) => !before.listed.includes(name))).toEqual(['services/new.txt']);
    });
  });
});

test('neither the checkout, nor times, nor the order of a set matter; any byte of any file does', async () => {
  await withProject(FILES, (first) =>
    withProject(FILES, async (second) => {
      const set = await setAt(first);
      expect(await setAt(second)).toEqual(set);
      const expected = await stateAt(first, set);
      const present = set.files.filter(({ path }) => expected.digests.get(path) !== 'absent');
      const { plan, host } = await planAt(second);
      const anyOrder = fc.shuffledSubarray([...set.files], { minLength: set.files.length });
      await fc.assert(
        fc.asyncProperty(
          anyOrder,
          fc.constantFrom(...present),
          fc.uint8Array({ minLength: 1, maxLength: 20 }),
          async (files, { path }, bytes) => {
            const file = join(second, 'backend', path);
            await utimes(file, bytes[0] ?? 0, bytes[0] ?? 0);
            const state = await sourceState({ ...set, files }, plan, host);
            expect(changedFiles(set, expected, state)).toEqual([]);
            expect(state.names).toBe(expected.names);
            const content = await readFile(file);
            await writeFile(file, Buffer.concat([content, bytes]));
            const changed = changedFiles(set, expected, await sourceState(set, plan, host));
            await writeFile(file, content);
            expect(changed).toMatchObject([{ path }]);
          },
        ),
        { numRuns: 100 },
      );
    }),
  );
});

describe('reading', () => {
  const set = (...paths: string[]): SourceSet => ({
    files: paths.map((path) => ({ path, role: 'fixed' })),
    listings: [],
  });

  test('large files have the digest that small ones of the same content would have', async () => {
    await withProject(
      { ...FILES, 'backend/small': 'x', 'backend/large': Buffer.alloc(3_000_000, 1) },
      async (root) => {
        const { digests } = await stateAt(root, set('large', 'small'));
        const { createHash } = await import('node:crypto');
        const expected = createHash('sha256').update('-').update(Buffer.alloc(3_000_000, 1)).digest('hex');
        expect(digests.get('large')).toBe(expected);
        expect(digests.get('small')).toBe(createHash('sha256').update('-x').digest('hex'));
      },
    );
  });

  test('folders, lost links and what is not there are absent; links are followed', async () => {
    await withProject(FILES, async (root) => {
      await symlink('nowhere', join(root, 'backend/lost'));
      await symlink('base.txt', join(root, 'backend/link'));
      const { digests } = await stateAt(root, set('services', 'lost', 'gone', 'link', 'base.txt'));
      expect([...digests.values()].slice(0, 3)).toEqual(['absent', 'absent', 'absent']);
      expect(digests.get('link')).toBe(digests.get('base.txt'));
    });
  });

  test('a link that leads back to a folder above ends', async () => {
    await withProject(FILES, async (root) => {
      await symlink('..', join(root, 'backend/services/up'));
      const found = await setAt(root);
      expect((await stateAt(root, found)).listed).toContain('services/up/services/foo.py');
    });
  });

  test('an interrupted run ends it', async () => {
    await withProject(FILES, async (root) => {
      const { plan } = await planAt(root);
      const signal = AbortSignal.abort(new Error('interrupted'));
      await expect(sourceState(set('main.py'), plan, { platform: 'linux', signal })).rejects.toThrow(
        'interrupted',
      );
    });
  });

  test('on Windows the execute bit does not count', async () => {
    await withProject(FILES, async (root) => {
      const { plan, host } = await planAt(root);
      const read = () => sourceState(set('main.py'), plan, { ...host, platform: 'win32' });
      const before = await read();
      await chmod(join(root, 'backend/main.py'), 0o755);
      expect((await read()).digests).toEqual(before.digests);
    });
  });
});
