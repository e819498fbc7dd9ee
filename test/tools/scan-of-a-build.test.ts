import { expect, test } from 'vitest';
import type { PreparedEnvironment } from '../../src/build-backend/environment/environment.ts';
import { planBuild } from '../../src/build-backend/plan.ts';
import { scanSources } from '../../src/build-backend/scan-sources.ts';
import { buildInputs } from '../support/build-inputs.ts';
import { fakeHost } from '../support/fake-host.ts';
import { withProject } from '../support/python-project.ts';
import { PYTHON } from '../support/python-tools.ts';

const PACKAGE = {
  'backend/VERSION': '1.0.0\n',
  'backend/app/__init__.py': '',
  'backend/app/__main__.py': '',
};

/** The scan of a backend in the folder `backend` of a workspace, and what the run said. */
function scanOf(files: Record<string, string>, given: Parameters<typeof buildInputs>[0]) {
  return withProject({ ...PACKAGE, ...files }, async (workspace) => {
    const host = fakeHost({ workspace });
    const plan = await planBuild(buildInputs({ 'working-directory': 'backend', ...given }), host);
    const environment = { python: PYTHON } as PreparedEnvironment;
    const scan = await scanSources(plan, environment, host).catch((error) => error);
    return { scan, annotations: host.recorded.annotations };
  });
}

test('a package that is the entry is started by its __main__', async () => {
  const { scan, annotations } = await scanOf({}, { entry: 'app' });
  expect(scan.added).toMatchObject([{ input: 'hidden-imports', value: 'app.__main__' }]);
  expect(annotations).toEqual([]);
  const main = await scanOf({}, { entry: 'app.__main__' });
  expect(main.scan.added).toEqual([]);
});

test('data above the code, which a bundle has no place for, is a warning at its line', async () => {
  const files = {
    'shared.json': '{}',
    'backend/main.py': 'from pathlib import Path\nopen(Path(__file__).parent.parent / "shared.json")\n',
  };
  const { annotations } = await scanOf(files, { entry: 'main.py' });
  expect(annotations).toMatchObject([
    {
      level: 'warning',
      message: expect.stringContaining('shared.json'),
      place: { file: 'backend/main.py', line: 2 },
    },
  ]);
});

test('a missing module is told at its place in the workspace, and as check-imports says', async () => {
  const files = { 'backend/main.py': '\nimport absent_module\n' };
  const { scan } = await scanOf(files, { entry: 'main.py' });
  expect(scan).toMatchObject({ code: 'module-not-installed', place: { file: 'backend/main.py', line: 2 } });
  const warned = await scanOf(files, { entry: 'main.py', 'check-imports': 'warn' });
  expect(warned.annotations).toMatchObject([
    { level: 'warning', place: { file: 'backend/main.py', line: 2 } },
  ]);
  const off = await scanOf(files, { entry: 'main.py', 'check-imports': 'off' });
  expect(off.annotations).toEqual([]);
});

test('a spec whose script is not plain text is not scanned, and that is said', async () => {
  const files = { 'backend/app.spec': 'a = Analysis([NAME])\n' };
  const { scan, annotations } = await scanOf(files, { spec: 'app.spec' });
  expect(scan.required).toEqual([]);
  expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('not scanned') }]);
});
