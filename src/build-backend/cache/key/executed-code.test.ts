import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { buildInputs } from '../../../../test/support/build-inputs.ts';
import { fakeHost } from '../../../../test/support/fake-host.ts';
import { withProject } from '../../../../test/support/python-project.ts';
import type { LayerFile } from '../../layer/application-layer.ts';
import { planBuild } from '../../plan.ts';
import { executedCode } from './executed-code.ts';

const FILES = {
  VERSION: '1.0.0',
  'main.py': '',
  'app/__init__.py': '',
  'app/about.py': 'from app import words\nNAME = "x"\n',
  'app/words.py': '',
  'app/rest.py': '',
  'app/plugins/__init__.py': 'import app.rest\n',
  'app/plugins/deep/__init__.py': '',
  'app/plugins/one.py': '',
  'assets/names.txt': '',
};

/** The files, relative, that a build with these options and programs runs or reads. */
function executed(given: Record<string, string>, programs: Record<string, string> = {}): Promise<string[]> {
  return withProject({ ...FILES, ...programs }, async (root) => {
    const host = fakeHost({ workspace: root });
    const plan = await planBuild(buildInputs(given), host);
    const files = Object.keys(FILES).flatMap((path) => (path === 'VERSION' ? [] : [layerFile(root, path)]));
    const hooks = Object.keys(programs).flatMap((path) =>
      path.endsWith('.spec') ? [] : [`${root}/${path}`],
    );
    const found = executedCode({ layer: { files }, plan, scan: { added: [] }, roots: [root], hooks });
    return found.map((file) => relative(root, file)).sort();
  });
}

function layerFile(root: string, path: string): LayerFile {
  const source = `${root}/${path}`;
  if (!path.endsWith('.py')) return { path, source, how: { kind: 'data' } };
  return {
    path: `${path}c`,
    source,
    how: {
      kind: 'module',
      module: path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.'),
      package: path.endsWith('__init__.py'),
      codeName: path,
      optimize: 0,
      context: { tainted: [], wanted: [], asked: [], names: false },
      surface: '',
    },
  };
}

const spec = (text: string) => executed({ spec: 'a.spec' }, { 'a.spec': text });
const ABOUT = ['app/__init__.py', 'app/about.py', 'app/words.py'];

test('a build without programs of its own runs nothing of the application', async () => {
  expect(await executed({ entry: 'main.py', 'collect-data': 'app', 'hidden-imports': 'app.rest' })).toEqual(
    [],
  );
});

test.each([
  ['from app.about import NAME', ABOUT],
  ['import importlib\nN = importlib.import_module("app.about").NAME', ABOUT],
  ['N = open("app/about.py").read()', ['app/about.py']],
  ['N = open(os.path.join(HERE, "names.txt")).read()', ['assets/names.txt']],
  [
    'H = collect_submodules("app.plugins")',
    ['app/__init__.py', 'app/plugins/__init__.py', 'app/plugins/deep/__init__.py'],
  ],
  ["a = Analysis(['main.py'], hiddenimports=['app.rest'], datas=[('assets', 'assets')])", ['main.py']],
])('a spec that says %j', async (text, files) => {
  expect(await spec(text)).toEqual(files);
});

test('a hook of the project has imported what it names', async () => {
  const text = 'hiddenimports = get_module_attribute("app.about", "NAMES")\n';
  expect(await executed({ entry: 'main.py', 'hooks-dir': 'hooks' }, { 'hooks/hook-app.py': text })).toEqual(
    ABOUT,
  );
});

test.each<Record<string, string>>([
  { 'collect-submodules': 'app.plugins' },
  { 'collect-all': 'app.plugins' },
  { 'extra-args': '--collect-submodules=app.plugins' },
])('packages are imported for their modules: %j', async (given) => {
  expect(await executed({ entry: 'main.py', ...given })).toEqual([
    'app/__init__.py',
    'app/plugins/__init__.py',
    'app/plugins/deep/__init__.py',
  ]);
});
