import { expect, test } from 'vitest';
import type { BundleContents } from '../../sidecar/contents.ts';
import { statedVersions } from './stated-versions.ts';

function contentsWith(texts: Readonly<Record<string, string>>): BundleContents {
  return {
    bundle: {} as BundleContents['bundle'],
    modules: new Set(),
    files: new Map(Object.entries(texts).map(([path, text]) => [path, text.length])),
    read: async (path) => Buffer.from(texts[path] ?? ''),
  };
}

const METADATA = 'Metadata-Version: 2.1\r\nName: My-App\r\nVersion: 1.2.3\r\n\r\nVersion: of the text\r\n';

test('every place that states the version of the project, and no other', async () => {
  const contents = contentsWith({
    VERSION: '1.2.3\n',
    'app/VERSION': '1.2.4\r\n',
    'app/sub/VERSION': 'not asked for',
    'numpy/VERSION': '2.3.5',
    'VERSION.txt': '9',
    'my_app-1.2.3.dist-info/METADATA': METADATA,
    'my_app-1.2.3.dist-info/RECORD': 'Version: 7',
    'numpy-2.3.5.dist-info/METADATA': 'Version: 2.3.5\n',
  });
  const packages = new Set(['app', '__main__']);
  expect(await statedVersions(contents, { distribution: 'My.App', packages })).toEqual([
    { file: 'VERSION', version: '1.2.3' },
    { file: 'app/VERSION', version: '1.2.4' },
    { file: 'my_app-1.2.3.dist-info/METADATA', version: '1.2.3' },
  ]);
});

test('a project without a name has no metadata; metadata without a version says nothing', async () => {
  const contents = contentsWith({ 'my_app-1.dist-info/METADATA': 'Name: my-app\n' });
  const packages = new Set<string>();
  expect(await statedVersions(contents, { distribution: undefined, packages })).toEqual([]);
  expect(await statedVersions(contents, { distribution: 'my-app', packages })).toMatchObject([
    { version: '' },
  ]);
});
