import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildInputs } from '../../../../test/support/build-inputs.ts';
import { fakeHost } from '../../../../test/support/fake-host.ts';
import { fakePython } from '../../../../test/support/fake-python.ts';
import { digestOf, KEY_PROJECT as FILES } from '../../../../test/support/key-project.ts';
import { withProject } from '../../../../test/support/python-project.ts';
import type { BuildInputs } from '../../inputs.ts';
import { planBuild } from '../../plan.ts';
import { type BuildKey, buildKey } from './build-key.ts';
import { DECISIONS } from './option-decisions.ts';

const plain = await digestOf();

/** Each input with a value that is not its default. */
const OTHER: Record<keyof BuildInputs, string> = {
  'working-directory': './app',
  packager: 'pyinstaller',
  'packager-version': '6.21.0',
  spec: 'app.spec',
  entry: 'other.py',
  name: 'other',
  version: '2.0.0',
  mode: 'onefile',
  'collect-all': 'x',
  'collect-submodules': 'x',
  'collect-data': 'x',
  'copy-metadata': 'x',
  'hidden-imports': 'x',
  'exclude-modules': 'x',
  'exclude-preset': 'ml',
  'add-data': 'data.txt:.',
  'add-binary': 'data.txt:.',
  'hooks-dir': 'hooks',
  'runtime-hooks': 'other.py',
  icon: 'data.txt',
  console: 'false',
  strip: 'true',
  optimize: '2',
  upx: 'true',
  'target-arch': 'arm64',
  clean: 'true',
  'version-resource': 'false',
  'rebuild-bootloader': 'true',
  'extra-args': '--debug=all',
  python: '3.12',
  environment: 'active',
  requirements: 'x==1',
  'check-imports': 'off',
  'import-baseline': 'known.txt',
  'max-size': '1 GB',
  'target-triple': 'x86_64-unknown-linux-musl',
  layout: 'tauri',
  output: 'out',
  cache: 'directory',
  'cache-directory': 'x',
  'cache-url': 'https://cache.example/builds',
  'cache-token': 'x',
  'cache-read-only': 'true',
  'max-cache-size': '1 GB',
  layers: 'false',
  'check-layers': 'true',
  artifact: 'none',
};

/** Another way to say the same. */
const SAME = ['working-directory', 'packager', 'python'];

describe('inputs', () => {
  test.each(Object.keys(DECISIONS) as (keyof BuildInputs)[])('%s', async (name) => {
    const digest = await digestOf({ [name]: OTHER[name] });
    const decision = DECISIONS[name];
    const same = (typeof decision === 'object' && 'ignored' in decision) || SAME.includes(name);
    expect(digest === plain).toBe(same);
  });

  test.each([
    ['add-data', 'data.txt:.'],
    ['add-binary', 'data.txt:.'],
    ['hooks-dir', 'hooks'],
    ['runtime-hooks', 'other.py'],
    ['icon', 'data.txt'],
    ['entry', 'main.py'],
  ] as const)('an absolute path in %s is the same as a relative one in it', async (name, value) => {
    await withProject(FILES, async (root) => {
      const python = await fakePython(join(root, 'python'), '3.12.1');
      const host = fakeHost({ workspace: root });
      const key = async (text: string) => {
        const given = { 'working-directory': 'app', entry: 'main.py', python, [name]: text };
        return (await buildKey(await planBuild(buildInputs(given), host), host)) as BuildKey;
      };
      const relative = value.includes('/') || value.includes(':') ? value : `./${value}`;
      expect((await key(join(root, 'app', value))).digest).toBe((await key(relative)).digest);
    });
  });

  test('in a list, the order counts: the packager works in it', async () => {
    const forwards = await digestOf({ 'runtime-hooks': 'main.py\nother.py' });
    expect(await digestOf({ 'runtime-hooks': 'other.py\nmain.py' })).not.toBe(forwards);
  });
});
