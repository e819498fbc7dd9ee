import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildInputs } from '../../../../test/support/build-inputs.ts';
import { fakeHost } from '../../../../test/support/fake-host.ts';
import { fakeProgram, fakePython } from '../../../../test/support/fake-python.ts';
import {
  type Change,
  digestOf,
  KEY_PROJECT as FILES,
  type Given,
  keyOf,
} from '../../../../test/support/key-project.ts';
import { withProject, writeProject } from '../../../../test/support/python-project.ts';
import type { PreparedEnvironment } from '../../environment/environment.ts';
import type { BuildInputs } from '../../inputs.ts';
import { planBuild } from '../../plan.ts';
import { type BuildKey, buildKey } from './build-key.ts';

const plain = await digestOf();

describe('the outside', () => {
  test.each<[string, Change]>([
    ['another Python', { version: '3.12.2' }],
    [
      'another platform',
      {
        host: { platform: 'darwin' },
        before: (root) => fakeProgram(join(root, 'python/lib/libpython3.12.dylib'), '\x003.12.1\0'),
      },
    ],
    ['another processor', { host: { arch: 'arm64' } }],
    ['the time that is written into files', { env: { SOURCE_DATE_EPOCH: '1' } }],
    ["the compiler's variables", { env: { PYTHONOPTIMIZE: '1' } }],
    ['the places of libraries', { env: { LD_LIBRARY_PATH: '/opt/lib' } }],
    ['a variable of the packager', { env: { PYINSTALLER_STRICT_UNPACK_MODE: '1' } }],
    ["the installer's constraints", { env: { UV_CONSTRAINT: 'c.txt' } }],
    [
      'a name of the project',
      { files: { 'app/pyproject.toml': '[project]\nname = "x"\nversion = "1.2.3"\ndependencies = []\n' } },
    ],
    [
      'its version',
      {
        files: { 'app/pyproject.toml': '[project]\nname = "my-app"\nversion = "1.2.4"\ndependencies = []\n' },
      },
    ],
    [
      'its entry points',
      { files: { 'app/pyproject.toml': `${FILES['app/pyproject.toml']}[project.scripts]\nx = "main:x"\n` } },
    ],
    ['its top-level modules', { files: { 'app/third.py': '' } }],
    ['a source root', { files: { 'app/src/third.py': '' } }],
    [
      'another tested packager, by a lock',
      { files: { 'app/poetry.lock': lock('pyinstaller', '6.20.0', 'pyinstaller-hooks-contrib', '2026.1') } },
    ],
  ])('counts: %s', async (_, change) => {
    expect(await digestOf({}, change)).not.toBe(plain);
  });

  test.each<[string, Change]>([
    ['the place of the checkout', {}],
    [
      'variables that nothing reads',
      { env: { FOO: '1', GITHUB_RUN_ID: '7', UV_INDEX_URL: 'x', PIP_CACHE_DIR: 'y' } },
    ],
    ['the text of a source', { files: { 'app/main.py': 'print(2)\n' } }],
    ['documentation', { files: { 'app/README.md': 'x' } }],
    [
      'a Python behind the first one',
      { env: {}, before: (root) => fakeProgram(join(root, 'later', 'python'), 'x') },
    ],
    [
      'the folder of Python itself',
      {
        before: async (root) => {
          await mkdir(join(root, 'moved'));
          await rename(join(root, 'python', 'lib'), join(root, 'moved', 'lib'));
          await symlink(join(root, 'moved', 'lib'), join(root, 'python', 'lib'));
        },
      },
    ],
  ])('does not count: %s', async (_, change) => {
    expect(await digestOf({}, change)).toBe(plain);
  });

  test('a stripped or compressed tree depends on the program that did it', async () => {
    const key = (text: string) =>
      digestOf({ upx: 'true' }, { before: (root) => fakeProgram(join(root, 'python/bin/upx'), text) });
    expect(await key('one')).not.toBe(await key('two'));
    expect(await key('one')).toBe(await key('one'));
  });
});

function lock(...pairs: string[]): string {
  const packages = Array.from({ length: pairs.length / 2 }, (_, index) =>
    pairs.slice(2 * index, 2 * index + 2),
  );
  return packages
    .map(([name, version]) => `[[package]]\nname = "${name}"\nversion = "${version}"\n`)
    .join('\n');
}

describe('what only the environment knows', () => {
  test.each<[string, Given, Change]>([
    ['an active environment', { environment: 'active' }, {}],
    ['a range of the packager', { 'packager-version': '>=6.10,<6.20' }, {}],
    ['a packager without the version of its hooks', { 'packager-version': '6.20.0' }, {}],
    ['a bootloader that is compiled', { 'rebuild-bootloader': 'true' }, {}],
    ['requirements without hashes', {}, { files: { 'app/requirements.txt': 'x==1\n' } }],
  ])('%s', async (_, given, change) => {
    expect(await keyOf(given, change)).toBe('environment-needed');
    const environment = prepared([['x', '1']]);
    expect(await keyOf(given, { ...change, environment })).toMatchObject({ digest: expect.any(String) });
  });

  test('counts by names, versions and RECORD, wherever it was made', async () => {
    const given = { 'packager-version': '>=6.10,<6.20' };
    const key = (pairs: Pairs, record: string) => inEnvironment(given, pairs, record);
    const one = await key([['x', '1']], 'x.py,sha256=a,1\n../../../bin/x,sha256=c,1\n');
    expect(await key([['x', '1']], '../../../bin/x,sha256=OTHER,1\nx.py,sha256=a,1\nx.pyc,,\n')).toBe(one);
    expect(await key([['x', '2']], 'x.py,sha256=a,1\n')).not.toBe(one);
    expect(await key([['x', '1']], 'x.py,sha256=b,1\n')).not.toBe(one);
    expect(await key([['y', '1']], 'x.py,sha256=a,1\n')).not.toBe(one);
  });
});

type Pairs = [string, string][];

function prepared(pairs: Pairs, ...packageFolders: string[]): PreparedEnvironment {
  const distributions = pairs.map(([name, version]) => ({ name, version }));
  return { distributions, packageFolders, installer: 'uv' } as unknown as PreparedEnvironment;
}

function inEnvironment(given: Given, pairs: Pairs, record: string): Promise<string> {
  return withProject({ 'site/x-1.dist-info/RECORD': record }, async (root) => {
    const environment = prepared(pairs, join(root, 'site'));
    return digestOf(given, { environment });
  });
}

test('the order of inputs and variables never matters', async () => {
  await withProject(FILES, async (root) => {
    const python = await fakePython(join(root, 'python'), '3.12.1');
    const given = {
      'working-directory': 'app',
      entry: 'main.py',
      python,
      'hidden-imports': 'a\nb',
      mode: 'onedir',
    };
    const env = { SOURCE_DATE_EPOCH: '1', PYTHONOPTIMIZE: '1', UV_CONSTRAINT: 'x', LD_LIBRARY_PATH: '/x' };
    const digest = async (inputs: BuildInputs, variables: Record<string, string>) => {
      const host = fakeHost({ workspace: root, env: variables });
      return ((await buildKey(await planBuild(inputs, host), host)) as BuildKey).digest;
    };
    const expected = await digest(buildInputs(given), env);
    const shuffled = (value: object) =>
      fc.shuffledSubarray(Object.entries(value), { minLength: Object.keys(value).length });
    await fc.assert(
      fc.asyncProperty(shuffled(buildInputs(given)), shuffled(env), async (inputs, variables) => {
        const found = await digest(Object.fromEntries(inputs) as BuildInputs, Object.fromEntries(variables));
        expect(found).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });
});

test('a project with nothing to install has its key at once', async () => {
  await withProject({}, async (root) => {
    const python = await fakePython(join(root, 'python'), '3.12.1');
    await writeProject(root, { 'main.py': '', VERSION: '1.0.0\n' });
    await writeFile(join(root, 'requirements.txt'), '# nothing\n');
    const host = fakeHost({ workspace: root, exec: () => Promise.reject(new Error('nothing is run')) });
    const key = await buildKey(await planBuild(buildInputs({ entry: 'main.py', python }), host), host);
    expect(key).toMatchObject({
      parts: [
        { name: 'interpreter', detail: { version: '3.12.1' } },
        { name: 'packager', detail: { pyinstaller: '6.22.3' } },
        { name: 'environment', label: 'requirements.txt' },
        { name: 'options', detail: { mode: 'onedir', entry: 'main.py' } },
        { name: 'project', detail: { version: '1.0.0' } },
        { name: 'variables' },
        { name: 'target', detail: { platform: 'linux', arch: 'x64' } },
        { name: 'sidecar-actions', detail: { version: expect.stringMatching(/^\d+\.\d+/) } },
      ],
    });
  });
});
