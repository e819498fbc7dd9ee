import { join } from 'node:path';
import type { SourceSet, SourceState } from '../../src/build-backend/cache/key/source-set.ts';
import { sourceSetOf } from '../../src/build-backend/cache/key/source-set-of.ts';
import { sourceState } from '../../src/build-backend/cache/key/source-state.ts';
import type { LayerFile } from '../../src/build-backend/layer/application-layer.ts';
import { planBuild } from '../../src/build-backend/plan.ts';
import { buildInputs } from './build-inputs.ts';
import { fakeHost } from './fake-host.ts';
import type { ProjectFiles } from './python-project.ts';

/** A backend with two packages, tests, documentation and what else lies around. */
export const SOURCE_PROJECT: ProjectFiles = {
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
export function layerFiles(root: string): LayerFile[] {
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

export interface SetOptions {
  given?: Given;
  fixed?: (root: string) => string[];
  /** Files of the interpreter, which the key names by itself. */
  keyed?: (root: string) => string[];
  scanned?: string[];
}

/** What a build in the checkout at `root` would do. */
export async function planAt(root: string, given: Given = {}) {
  const host = fakeHost({ workspace: root, temp: join(root, 'temp') });
  const source = given?.spec === undefined ? { entry: 'main.py' } : {};
  const inputs = buildInputs({ 'working-directory': 'backend', ...source, ...given });
  return { host, plan: await planBuild(inputs, host) };
}

/** The set of a build in the checkout at `root`. */
export async function setAt(root: string, options: SetOptions = {}): Promise<SourceSet> {
  const { host, plan } = await planAt(root, options.given);
  const layer = { files: layerFiles(root), fixed: options.fixed?.(root) ?? [], absent: undefined };
  const files = (options.scanned ?? ['main.py', 'services/foo.py']).map((file) =>
    join(root, 'backend', file),
  );
  const keyed = options.keyed?.(root) ?? [];
  return sourceSetOf({ layer, plan, keyed, scan: { added: [], looked: [], files } }, host);
}

/** What the files of `set` hold in the checkout at `root`. */
export async function stateAt(root: string, set: SourceSet, given: Given = {}): Promise<SourceState> {
  const { host, plan } = await planAt(root, given);
  return sourceState(set, plan, host);
}
