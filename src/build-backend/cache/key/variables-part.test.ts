import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildInputs } from '../../../../test/support/build-inputs.ts';
import { fakeHost } from '../../../../test/support/fake-host.ts';
import { withProject } from '../../../../test/support/python-project.ts';
import { planBuild } from '../../plan.ts';
import type { KeyPart } from './build-key.ts';
import { variablesPart } from './variables-part.ts';

type Env = Record<string, string>;

/** The part of a build from a spec with the line `text`. */
function partOf(text: string, env: Env = {}, platform: NodeJS.Platform = 'linux'): Promise<KeyPart> {
  const files = { 'app.spec': `a = Analysis(['main.py'])\n${text}\n`, VERSION: '1.0.0\n' };
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
    expect(await partOf(text, { foo: '1' }, 'win32')).toEqual(await partOf(text, { FOO: '1' }, 'win32'));
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
