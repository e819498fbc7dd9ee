import { describe, expect, test } from 'vitest';
import { type Files, stamped } from '../../../test/support/version-project.ts';

const V = '1.2.0-rc.1';
const own = (version: string) => JSON.stringify({ name: '@x/core', version });

const TAURI: [what: string, path: string, before: string, after: string][] = [
  [
    'Tauri 2',
    'tauri.conf.json',
    '{"version" : "1.0.0","x":{"version":"9"}}',
    `{"version" : "${V}","x":{"version":"9"}}`,
  ],
  ['Tauri 1', 'tauri.conf.json', '{"package":{"version":"1.0.0"}}', `{"package":{"version":"${V}"}}`],
  [
    'JSON5',
    'tauri.conf.json5',
    "{\n  // c\n  version: '1.0.0', /* d */ a: [+.5, 0xF,],\n}\n",
    `{\n  // c\n  version: '${V}', /* d */ a: [+.5, 0xF,],\n}\n`,
  ],
  ['one platform', 'tauri.windows.conf.json', '{"version":"1.0.0"}', `{"version":"${V}"}`],
  ['TOML', 'Tauri.toml', '[package]\nversion = "1.0.0"\r\n', `[package]\nversion = "${V}"\r\n`],
  ['an absent key', 'tauri.conf.json', '{"productName": "x"}', '{"productName": "x"}'],
  ['a variable', 'tauri.conf.json', '{"version": "{{V}}"}', '{"version": "{{V}}"}'],
];

test.each(TAURI)('Tauri: %s', async (_, path, before, after) => {
  expect(await stamped(`src-tauri/${path}`, before, V)).toBe(after);
});

test('a Tauri version that is a path is followed, also to a package.json that is not looked at otherwise', async () => {
  const config = '{"version": "../docs/package.json"}';
  const more: Files = { 'docs/package.json': '{"version": "1.0.0"}' };
  expect(await stamped('src-tauri/tauri.conf.json', config, V, more)).toBe(config);
  expect(
    await stamped('docs/package.json', '{"version": "1.0.0"}', V, { 'src-tauri/tauri.conf.json': config }),
  ).toBe(`{"version": "${V}"}`);
});

describe('package.json', () => {
  test.each([
    ['four spaces, no final newline', '{\n    "version": "1.0.0"}'],
    ['CRLF and tabs', '{\r\n\t"version"\t:\t"1.0.0"\r\n}\r\n'],
    ['a BOM', '\uFEFF{"version": "1.0.0"}'],
    ['escapes', '{"a\\"version": "1.0.0x", "ver\\u0073ion": "1.0.0", "ü": "\\\\"}'],
    ['nested keys of the same name', '{"engines": {"version": "1.0.0y"}, "version": "1.0.0"}'],
  ])('%s', async (_, text) => {
    expect(await stamped('package.json', text, V)).toBe(text.replace(/1\.0\.0"(?=[^xy]*$)/, `${V}"`));
  });

  test('a private root without a version stays without', async () => {
    expect(await stamped('package.json', '{"private": true}', V)).toBe('{"private": true}');
  });

  test('ranges of packages in the workspace follow, others and open ranges stay', async () => {
    const manifest = (version: string) =>
      JSON.stringify({
        version,
        dependencies: { '@x/core': `^${version}`, react: '^1.0.0' },
        devDependencies: { '@x/core': `workspace:~${version}` },
        peerDependencies: { '@x/core': '*' },
        optionalDependencies: { '@x/core': '>=1.0.0 <2' },
      });
    const more = { 'packages/core/package.json': own('1.0.0') };
    expect(await stamped('app/package.json', manifest('1.0.0'), V, more)).toBe(manifest(V));
  });
});

test('a range that is spelled with escapes is not taken apart', async () => {
  const text = '{"dependencies": {"@x/core": "\\u005e1.0.0"}}';
  expect(await stamped('app/package.json', text, V, { 'packages/core/package.json': own('1.0.0') })).toBe(
    text,
  );
});

describe('package-lock.json', () => {
  const lock = (version: string) =>
    JSON.stringify(
      {
        name: 'root',
        version,
        lockfileVersion: 2,
        packages: {
          '': { name: 'root', version, workspaces: ['packages/*'] },
          'node_modules/@x/core': { resolved: 'packages/core', link: true },
          'node_modules/react': { version: '1.0.0' },
          'packages/core': { name: '@x/core', version: version, dependencies: { react: '^1.0.0' } },
          'packages/core/node_modules/y': { version: '1.0.0' },
          'packages/ui': { name: '@x/ui', version, dependencies: { '@x/core': `^${version}` } },
          'vendor/other': { name: 'other', version: '1.0.0' },
        },
        dependencies: {
          react: { version: '1.0.0' },
          '@x/core': { version: 'file:packages/core', requires: { react: '^1.0.0' } },
          '@x/ui': { version: 'file:packages/ui', requires: { '@x/core': `^${version}` } },
        },
      },
      null,
      2,
    );
  const more = {
    'package.json': '{"name": "root", "version": "1.0.0"}',
    'packages/core/package.json': own('1.0.0'),
    'packages/ui/package.json': '{"name": "@x/ui", "version": "1.0.0"}',
    'vendor/other/package.json': '{"name": "other", "version": "1.0.0"}',
  };

  test.each(['package-lock.json', 'npm-shrinkwrap.json'])('%s: own entries alone', async (name) => {
    expect(await stamped(name, lock('1.0.0'), V, more)).toBe(lock(V));
  });

  test('nothing of a lock whose package.json is excluded or has no version', async () => {
    const text = lock('1.0.0');
    expect(await stamped('package-lock.json', text, V, { 'package.json': '{"private": true}' })).toBe(text);
  });
});

test('pnpm-lock.yaml: specifiers of linked packages', async () => {
  const lock = (version: string) => `lockfileVersion: '9.0'
importers:
  app:
    dependencies:
      '@x/core':
        specifier: ^${version}
        version: link:../packages/core
      react:
        specifier: ^1.0.0
        version: 1.0.0
packages:
  '@x/core@1.0.0':
    resolution: {integrity: sha512-x}
`;
  const more = { 'packages/core/package.json': own('1.0.0') };
  expect(await stamped('pnpm-lock.yaml', lock('1.0.0'), V, more)).toBe(lock(V));
});

test('yarn.lock: ranges of packages in the workspace; a registry package of that name stays', async () => {
  const lock = (version: string) => `# yarn lockfile
__metadata:
  version: 8

"@x/core@npm:^${version}, @x/core@workspace:packages/core":
  version: 0.0.0-use.local
  resolution: "@x/core@workspace:packages/core"

"@x/ui@workspace:packages/ui":
  version: 0.0.0-use.local
  dependencies:
    "@x/core": "npm:^${version}"
    react: "npm:^1.0.0"
`;
  const more = { 'packages/core/package.json': own('1.0.0') };
  expect(await stamped('yarn.lock', lock('1.0.0'), V, more)).toBe(lock(V));
  const first = '"@x/core@^1.0.0":\n  version "1.0.0"\n';
  expect(await stamped('yarn.lock', first, V, more)).toBe(first);
});
