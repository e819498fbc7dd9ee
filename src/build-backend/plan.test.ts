import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildInputs } from '../../test/support/build-inputs.ts';
import { fakeHost } from '../../test/support/fake-host.ts';
import { withProject } from '../../test/support/python-project.ts';
import { planBuild } from './plan.ts';

const FILES = {
  VERSION: '1.2.3\n',
  'backend/main.py': '',
  'backend/app.spec': '',
  'backend/pyproject.toml': '[project]\nname = "my-app"\nversion = "1.2.3"\n',
};

function plan(given: Parameters<typeof buildInputs>[0], workspace: string) {
  return planBuild(buildInputs({ 'working-directory': 'backend', ...given }), fakeHost({ workspace }));
}

describe('planBuild', () => {
  test('paths start at the working directory, which starts at the workspace', async () => {
    await withProject(FILES, async (root) => {
      expect(await plan({ entry: 'main.py', output: '../out' }, root)).toMatchObject({
        workingDirectory: join(root, 'backend'),
        output: join(root, 'out'),
        source: { kind: 'script', file: join(root, 'backend/main.py') },
        name: 'my-app',
        version: { text: '1.2.3' },
      });
    });
  });

  test.each([
    [{ spec: 'app.spec' }, undefined],
    [{ spec: 'app.spec', name: 'server' }, 'server'],
    [{ entry: 'main.py', name: 'server' }, 'server'],
  ])('%j: the name is %s', async (given, name) => {
    await withProject(FILES, async (root) => {
      expect((await plan(given, root)).name).toBe(name);
    });
  });

  test.each([
    [{ spec: 'gone.spec' }, 'spec-missing', 'gone.spec'],
    [{ spec: '.' }, 'spec-missing', "'.'"],
    [{ entry: 'gone.py' }, 'entry-missing', 'gone.py'],
    [{ entry: 'main.py', 'working-directory': 'gone' }, 'working-directory-missing', 'gone'],
    [{ entry: 'main.py', 'working-directory': 'VERSION' }, 'working-directory-missing', 'VERSION'],
    [{ entry: 'main.py', name: 'a/b' }, 'name-invalid', 'a/b'],
    [{ entry: 'main.py', version: 'newest' }, 'version-invalid', 'newest'],
  ])('%j: %s', async (given, code, said) => {
    await withProject(FILES, async (root) => {
      const message = expect.stringContaining(said);
      await expect(plan(given, root)).rejects.toMatchObject({ code, message });
    });
  });
});
