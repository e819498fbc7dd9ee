import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anInterpreter } from '../../test/support/an-interpreter.ts';
import { buildInputs } from '../../test/support/build-inputs.ts';
import { fakeHost } from '../../test/support/fake-host.ts';
import { withProject } from '../../test/support/python-project.ts';
import type { Exec } from '../shared/exec.ts';
import type { PreparedEnvironment } from './environment/environment.ts';
import { freezeRequest } from './freeze-request.ts';
import type { FreezeRequest } from './packager.ts';
import { planBuild } from './plan.ts';
import type { Proposal, ProposalInput } from './scan/proposals.ts';

const FILES = {
  'main.py': '',
  'app.spec': '',
  'data/a.json': '',
  VERSION: '1.2.3',
  'pyproject.toml':
    '[project]\nname = "My.App"\nversion = "1.2.3"\ndescription = "It is \\"ü\\""\nauthors = [{ name = "Us" }]\n',
};

interface Case {
  given?: Parameters<typeof buildInputs>[0];
  added?: [ProposalInput, string][];
  installed?: string[];
  platform?: NodeJS.Platform;
  /** Where the packager would find the script, if it were a module. */
  found?: 'main.py';
}

/** Gives the request that `given` makes, while the folders of its build are there. */
function requestOf<T>(
  { given = {}, added = [], installed = [], platform = 'linux', found }: Case,
  look: (request: FreezeRequest, root: string) => T | Promise<T>,
): Promise<T> {
  return withProject(FILES, async (root) => {
    const entry = given.spec === undefined ? { entry: 'main.py' } : {};
    const plan = await planBuild(
      buildInputs({ ...entry, ...given }),
      fakeHost({ workspace: root, platform }),
    );
    const distributions = installed.map((name) => ({ name, version: '1.2.3' }));
    const environment = {
      python: '/venv/python',
      env: { A: 'b' },
      distributions,
      interpreter: anInterpreter(),
    };
    const context = {
      plan,
      environment: environment as unknown as PreparedEnvironment,
      scan: {
        added: added.map(([input, value]): Proposal => ({ input, value, reason: '', certain: true })),
        own: ['app'],
      },
      workFolder: join(root, 'work'),
      distFolder: join(root, 'dist'),
    };
    const origin = found === undefined ? null : join(root, found);
    const exec: Exec = async () => ({
      code: 0,
      stdout: JSON.stringify({ origin, outside: false }),
      stderr: '',
    });
    return look(await freezeRequest(context, fakeHost({ platform, exec })), root);
  });
}

const optionsOf = (one: Case) => requestOf(one, ({ options }) => options);

describe('freezeRequest', () => {
  test("adds the scan's proposals to the inputs, each once", async () => {
    const options = await optionsOf({
      given: { 'hidden-imports': 'a\nb', 'collect-data': 'x' },
      added: [
        ['hidden-imports', 'b'],
        ['hidden-imports', 'c'],
        ['collect-data', 'y'],
        ['collect-submodules', 's'],
        ['copy-metadata', 'm'],
      ],
    });
    expect(options['hidden-imports']).toEqual(['a', 'b', 'c']);
    expect(options['collect-data']).toEqual(['x', 'y']);
    expect(options['collect-submodules']).toEqual(['s']);
    expect(options['copy-metadata']).toEqual(['m']);
  });

  test('paths of editable installs are no option', async () => {
    const paths = await requestOf({ added: [['paths', '/src/lib']] }, (request) => request.searchPaths);
    expect(paths).toContain('/src/lib');
  });

  test("the project's metadata, where it is installed, as it is called there", async () => {
    expect((await optionsOf({ installed: ['my_app', 'other'] }))['copy-metadata']).toEqual(['my_app']);
    expect((await optionsOf({ installed: ['other'] }))['copy-metadata']).toEqual([]);
  });

  test('a preset adds to what is left out', async () => {
    const options = await optionsOf({ given: { 'exclude-modules': 'x', 'exclude-preset': 'dev' } });
    expect(options['exclude-modules']).toEqual(expect.arrayContaining(['x', 'pytest']));
  });

  test('VERSION at the top states the version that was asked for', async () => {
    const one: Case = { given: { version: '1.2.3' }, added: [['add-data', 'VERSION:.']] };
    const text = await requestOf(one, ({ options }, root) => {
      expect(options['add-data']).toEqual([`${join(root, 'work', 'VERSION')}:.`]);
      return readFile(join(root, 'work', 'VERSION'), 'utf8');
    });
    expect(text).toBe('1.2.3\n');
  });

  test("the user's own VERSION stays", async () => {
    expect((await optionsOf({ given: { 'add-data': 'VERSION:.' } }))['add-data']).toEqual(['VERSION:.']);
    const elsewhere = await optionsOf({ given: { 'add-data': 'VERSION:app' } });
    expect(elsewhere['add-data']).toHaveLength(2);
  });

  test('a module gets a start script in a folder of its own, and is a hidden import', async () => {
    await requestOf({ given: { entry: 'app.main' } }, async ({ source, options }, root) => {
      expect(source).toEqual({
        kind: 'script',
        file: join(root, 'work', 'entry', 'sidecar_entry.py'),
        folder: undefined,
      });
      expect(await readFile(source.file, 'utf8')).toContain('run_module("app.main"');
      expect(options['hidden-imports']).toEqual(['app.main']);
    });
  });

  test('a script that the packager can find as a module becomes one, and a stub runs it', async () => {
    await requestOf({ found: 'main.py' }, async ({ source, options, layer }, root) => {
      const file = join(root, 'work', 'entry', 'main.stub');
      expect(source).toEqual({ kind: 'script', file, folder: root });
      expect(await readFile(file, 'utf8')).toContain('"/main.pyc"');
      expect(options['hidden-imports']).toEqual(['main']);
      expect(layer.modules).toEqual(['app', 'main']);
    });
  });

  test.each<Case>([
    {},
    { found: 'main.py', given: { layers: 'false' } },
    { found: 'main.py', given: { mode: 'onefile' } },
  ])('and otherwise stays a script: %j', async (one) => {
    await requestOf(one, ({ source, layer }, root) => {
      expect(source).toEqual({ kind: 'script', file: join(root, 'main.py'), folder: undefined });
      expect(layer.modules).toEqual(one.given === undefined ? ['app'] : undefined);
    });
  });

  test('a spec is left as it is', async () => {
    const one: Case = { given: { spec: 'app.spec' }, added: [['hidden-imports', 'a']], platform: 'win32' };
    await requestOf(one, ({ source, options, versionFile }, root) => {
      expect(source).toEqual({ kind: 'spec', file: join(root, 'app.spec') });
      expect(options['hidden-imports']).toEqual([]);
      expect(options['add-data']).toEqual([]);
      expect(versionFile).toBeUndefined();
    });
  });

  test('a version resource on Windows', async () => {
    const text = await requestOf({ platform: 'win32' }, ({ versionFile = '' }) =>
      readFile(versionFile, 'utf8'),
    );
    expect(text).toContain('"CompanyName", "Us"');
    expect(text).toContain(String.raw`"FileDescription", "It is \"ü\""`);
  });

  test.each<Case>([
    { platform: 'linux' },
    { platform: 'darwin' },
    { platform: 'win32', given: { 'version-resource': 'false' } },
  ])('and none for %j', async (one) => {
    expect(await requestOf(one, ({ versionFile }) => versionFile)).toBeUndefined();
  });

  test('data that is missing, all of it at once, before the packager starts', async () => {
    const given = { 'add-data': 'gone/a:x\ndata:data\ngone/*.json:x', 'add-binary': 'gone.so:.' };
    await expect(optionsOf({ given })).rejects.toMatchObject({
      errors: [
        { code: 'data-missing', message: expect.stringContaining("'gone/a:x' of 'add-data'") },
        { code: 'data-missing', message: expect.stringContaining("'gone.so:.' of 'add-binary'") },
      ],
    });
  });
});
