import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildInputs } from '../../../../test/support/build-inputs.ts';
import { fakeHost } from '../../../../test/support/fake-host.ts';
import { type ProjectFiles, withProject } from '../../../../test/support/python-project.ts';
import { planBuild } from '../../plan.ts';
import type { KeyPart } from './build-key.ts';
import { variablesPart } from './variables-part.ts';

type Env = Record<string, string>;

/** The part of a build from a spec with the line `text`. */
function partOf(
  text: string,
  env: Env = {},
  more: ProjectFiles = {},
  platform: NodeJS.Platform = 'linux',
): Promise<KeyPart> {
  const files = { ...more, 'app.spec': `a = Analysis(['main.py'])\n${text}\n`, VERSION: '1.0.0\n' };
  return withProject(files, async (root) => {
    const host = fakeHost({ workspace: root, env, platform });
    const plan = await planBuild(buildInputs({ spec: 'app.spec' }), host);
    expect(plan.source).toEqual({ kind: 'spec', file: join(root, 'app.spec') });
    return variablesPart(plan, host);
  });
}

describe('a spec counts', () => {
  test.each([
    "x = os.environ['FOO']",
    'x = os.environ.get("FOO", "1")',
    "x = os.environ.setdefault('FOO', '1')",
    "x = os.getenv('FOO')",
    "x = 'FOO' in os.environ",
    'from os import environ\nx = environ["FOO"]',
  ])('the variable that it reads, and no other: %j', async (text) => {
    const unset = await partOf(text);
    expect(unset.detail).toMatchObject({ FOO: 'not set' });
    expect(await partOf(text, { BAR: '1' })).toEqual(unset);
    expect(await partOf(text, { FOO: '1' })).not.toEqual(unset);
    expect(await partOf(text, { FOO: '1', BAR: '1' })).toEqual(await partOf(text, { FOO: '1' }));
  });

  test.each([
    'x = dict(os.environ)',
    'x = os.environ[name]',
    'x = os.path.expandvars(y)',
    'x = os.getenv(f"{y}")',
  ])('all variables where it cannot be followed: %j', async (text) => {
    expect(await partOf(text, { FOO: '1' })).not.toEqual(await partOf(text));
    expect(await partOf(text, { SHLVL: '2', RUNNER_TEMP: 'x' })).toEqual(await partOf(text));
  });

  test.each(['x = 1', "# os.environ['FOO']", 'environment = 1', "x = os.environ['SIDECAR_VERSION']"])(
    'none that it does not read: %j',
    async (text) => {
      expect(await partOf(text, { FOO: '1', SIDECAR_VERSION: '9' })).toEqual(await partOf('x = 1'));
    },
  );

  test('on Windows whatever the case of the name', async () => {
    const text = "x = os.environ['FOO']";
    expect(await partOf(text, { foo: '1' }, {}, 'win32')).toEqual(
      await partOf(text, { FOO: '1' }, {}, 'win32'),
    );
  });
});

describe('what a spec does', () => {
  test('counts in the modules beside it that it imports', async () => {
    const part = (env: Env) => partOf('import tasks', env, { 'tasks.py': "x = os.environ['FOO']\n" });
    expect(await part({ FOO: '1' })).not.toEqual(await part({}));
    const other = (env: Env) => partOf('import others', env, { 'tasks.py': "x = os.environ['FOO']\n" });
    expect(await other({ FOO: '1' })).toEqual(await other({}));
  });

  test('counts the repository if it asks git: commit, branches, tags', async () => {
    const head = { '.git/HEAD': 'ref: refs/heads/main\n' };
    const repository = { ...head, '.git/refs/heads/main': 'a\n', '.git/packed-refs': '' };
    const text = "x = subprocess.check_output(['git', 'describe'])";
    const plain = await partOf(text, {}, repository);
    expect(await partOf(text, {}, repository)).toEqual(plain);
    expect(await partOf(text)).not.toEqual(plain);
    for (const change of [
      { '.git/refs/heads/main': 'b\n' },
      { '.git/refs/tags/v1': 'a\n' },
      { '.git/packed-refs': 'a refs/tags/v1\n' },
      { '.git/HEAD': 'ref: refs/heads/other\n' },
    ]) {
      expect(await partOf(text, {}, { ...repository, ...change })).not.toEqual(plain);
      expect(await partOf('x = 1', {}, { ...repository, ...change })).toEqual(await partOf('x = 1'));
    }
  });

  test('counts the repository of a second work tree', async () => {
    const tree = {
      '.git': 'gitdir: main/.git/worktrees/x\n',
      'main/.git/worktrees/x/HEAD': 'a',
      'main/.git/worktrees/x/commondir': '../..\n',
    };
    const part = (tag: string) => partOf('# \ngit = 1', {}, { ...tree, [`main/.git/refs/tags/${tag}`]: 'a' });
    expect(await part('one')).not.toEqual(await part('two'));
    expect(await part('one')).toEqual(await part('one'));
  });
});

test.each([
  'PYTHONOPTIMIZE',
  'LD_LIBRARY_PATH',
  'DYLD_FALLBACK_LIBRARY_PATH',
  'PYINSTALLER_COMPILE_BOOTLOADER',
  'QT_API',
])('%s counts whoever reads it', async (name) => {
  expect(await partOf('x = 1', { [name]: '1' })).not.toEqual(await partOf('x = 1'));
});

test('the time that is written into files is shown, and empty is not set', async () => {
  expect((await partOf('', { SOURCE_DATE_EPOCH: '7' })).detail).toEqual({ SOURCE_DATE_EPOCH: '7' });
  expect(await partOf('', { SOURCE_DATE_EPOCH: '' })).toEqual(await partOf(''));
});

test('no value stands in the part', async () => {
  const part = await partOf("x = os.environ['TOKEN']", { TOKEN: 'hunter2-hunter2' });
  expect(JSON.stringify(part)).not.toContain('hunter2');
});
