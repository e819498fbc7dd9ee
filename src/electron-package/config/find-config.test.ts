import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATIC_FORMS, spelledAs } from '../../../test/support/builder/forms.ts';
import { type BuilderProject, hostIn, writeBuilderProject } from '../../../test/support/builder/project.ts';
import type { ConfigText } from './config-text.ts';
import { findConfig } from './find-config.ts';
import { plain } from './located.ts';
import { locatedJson } from './read-json.ts';
import { locatedToml } from './read-toml.ts';
import { locatedYaml } from './read-yaml.ts';

const base = { packageJson: { name: 'app' }, config: {}, files: {}, given: {} };

/** Writes files, reads the configuration and gives it with the folder, which is gone by then. */
async function found(files: Record<string, string>, named?: string) {
  const project: BuilderProject = { ...base, files };
  const { folder, remove } = await writeBuilderProject(project, 'package.json');
  if (!('package.json' in files)) await writeFile(join(folder, 'package.json'), '{"name": "app"}');
  else await writeFile(join(folder, 'package.json'), files['package.json'] ?? '');
  try {
    return { folder, config: await findConfig(folder, hostIn(folder), named) };
  } finally {
    await remove();
  }
}

/** A text in memory. */
function textOf(text: string): ConfigText {
  const file = { path: 'x', shown: 'x', absolute: 'x', text, encoding: 'utf8', mode: 0 } as const;
  return { file, at: (offset) => ({ file: 'x', line: text.slice(0, offset).split('\n').length }) };
}

describe('where it is found', () => {
  test('package.json comes first, and what it hides is named', async () => {
    const { folder, config } = await found({
      'package.json': '{\n  "build": {\n    "appId": "a"\n  }\n}',
      'electron-builder.yml': 'appId: b',
    });
    expect(config.values).toEqual({ appId: 'a' });
    expect(config.placeOf(['appId'])).toMatchObject({ file: join(folder, 'package.json'), line: 3 });
    expect(config.ignored).toEqual([join(folder, 'electron-builder.yml')]);
  });

  test('then the files in their order; one without content does not count', async () => {
    const { folder, config } = await found({
      'electron-builder.yml': '# nothing\n',
      'electron-builder.json5': "{appId: 'b'}",
      'electron-builder.toml': 'appId = "c"',
    });
    expect(config.file).toBe(join(folder, 'electron-builder.json5'));
    expect(config.ignored).toEqual([join(folder, 'electron-builder.toml')]);
  });

  test('none is a configuration without values', async () => {
    const { folder, config } = await found({});
    expect(config.values).toEqual({});
    expect(config.placeOf(['mac'])).toEqual({ file: join(folder, 'package.json'), line: 1 });
  });

  test('the one that the input names, with a name of its own', async () => {
    const { config } = await found({ 'build/builder': 'appId: c' }, 'build/builder');
    expect(config.values).toEqual({ appId: 'c' });
  });

  test('one that is named and is not there is one error', async () => {
    await expect(found({}, 'no.yml')).rejects.toMatchObject({
      code: 'builder-config-missing',
      exitCode: 2,
      message: expect.stringContaining("'no.yml'"),
    });
  });

  test('a folder without package.json is one error', async () => {
    const { folder, remove } = await writeBuilderProject(base);
    await rm(join(folder, 'package.json'));
    await expect(findConfig(folder, hostIn(folder))).rejects.toMatchObject({
      code: 'builder-project-missing',
    });
    await remove();
  });
});

describe('places', () => {
  test.each([
    ['yml', 'mac:\n  target:\n    - dmg\n    - zip\n', 4],
    ['json', '{\n  "mac": {\n    "target": ["dmg",\n      "zip"]\n  }\n}', 4],
    ['json5', "{\n  // two\n  mac: {target: ['dmg',\n 'zip',]},\n}", 4],
    ['toml', '[mac]\ntarget = [\n  "dmg",\n  "zip",\n]\n', 4],
  ])('of an item of a list in %s', async (form, text, line) => {
    const { folder, config } = await found({ [`electron-builder.${form}`]: text });
    expect(config.values).toEqual({ mac: { target: ['dmg', 'zip'] } });
    expect(config.placeOf(['mac', 'target', '1'])).toMatchObject({
      file: join(folder, `electron-builder.${form}`),
      line,
    });
    expect(config.placeOf(['mac', 'icon'])).toEqual(config.placeOf(['mac']));
  });

  test('of keys that YAML merges in', async () => {
    const { config } = await found({
      'electron-builder.yml': 'x: &x\n  a: 1\n  b: 2\nwin:\n  b: 3\n  <<: *x\n',
    });
    expect(config.values['win']).toEqual({ a: 1, b: 3 });
    expect(config.placeOf(['win', 'a']).line).toBe(2);
  });
});

describe('what cannot be read is one error with its place', () => {
  test.each([
    ['electron-builder.yml', 'mac:\n  a: [1\nwin: 2', 3],
    ['electron-builder.json', '{\n  "a": 1,\n  "b" 2\n}', 3],
    ['electron-builder.json5', '{\n  a: 1,\n  a: 2\n}', 3],
    ['electron-builder.toml', 'a = 1\nb = ]\n', 2],
    ['electron-builder.yml', '- a\n- b', 1],
    ['package.json', '{\n  // no\n}', 2],
    ['package.json', '[]', 1],
  ])('%s: %j', async (name, text, line) => {
    await expect(found({ [name]: text })).rejects.toMatchObject({
      code: 'builder-config-invalid',
      place: { file: name, line },
      message: expect.stringContaining(`${name}, line ${line}`),
    });
  });

  test.each([
    ['js', 'const a = 1;\nthrow new Error("no token");', 2, 'no token'],
    ['mjs', 'export default {\n  a: ,\n};', 2, 'Unexpected token'],
    ['cjs', 'process.exit(3);', undefined, 'code 3'],
    ['ts', 'export default 5;', undefined, 'expected an object'],
  ])('a program (%s)', async (form, text, line, said) => {
    await expect(found({ [`electron-builder.${form}`]: text })).rejects.toMatchObject({
      code: 'builder-config-failed',
      message: expect.stringContaining(said),
      place: { file: `electron-builder.${form}`, ...(line !== undefined && { line }) },
    });
  });
});

describe('programs', () => {
  test.each([
    ['js', 'console.log("{}"); module.exports = { appId: "a", afterSign: async () => {} };'],
    [
      'cjs',
      'module.exports = async ({ projectDir }) => ({ appId: projectDir ? "a" : "b", afterSign() {} });',
    ],
    ['mjs', 'export default async () => ({ appId: "a", afterSign() {} });'],
    ['ts', 'const appId: string = "a";\nexport default { appId, afterSign: (): void => {} };'],
  ])('electron-builder.%s is run; a function in it is a word', async (form, text) => {
    const { folder, config } = await found({ [`electron-builder.${form}`]: text });
    expect(config.values).toEqual({ appId: 'a', afterSign: '[function]' });
    expect(config.placeOf(['appId'])).toEqual({ file: join(folder, `electron-builder.${form}`) });
  });
});

describe('extends', () => {
  test('a file, a package and a list are laid one over the other', async () => {
    const { folder, config } = await found({
      'package.json':
        '{"build": {"extends": ["./base.yml", "shared-config"], "files": "c", "mac": {"icon": "own"}}}',
      'base.yml': 'extends: file:root.json5\nfiles: [b]\nmac: {icon: base, category: x}\n',
      'root.json5': '{files: ["a"], asar: false}',
      'node_modules/shared-config/package.json': '{"name": "shared-config", "main": "index.json"}',
      'node_modules/shared-config/index.json': '{"win": {"target": "nsis"}}',
    });
    expect(config.values).toMatchObject({
      files: ['a', 'b', 'c'],
      asar: false,
      mac: { icon: 'own', category: 'x' },
      win: { target: 'nsis' },
    });
    expect(config.placeOf(['asar']).file).toBe(join(folder, 'root.json5'));
    expect(config.placeOf(['mac', 'category'])).toMatchObject({ file: join(folder, 'base.yml'), line: 3 });
  });

  test("create-react-app has electron-builder's preset, unless the project says otherwise", async () => {
    const react = '"dependencies": {"react-scripts": "5"}';
    const preset = await found({ 'package.json': `{${react}, "build": {"appId": "a"}}` });
    expect(preset.config.values['extraMetadata']).toEqual({ main: 'build/electron.js' });
    const without = await found({ 'package.json': `{${react}, "build": {"extends": null}}` });
    expect(without.config.values).toEqual({ extends: null });
  });

  test.each([
    ['what is not there', { 'electron-builder.yml': 'appId: a\nextends: ./no.yml\n' }, 2],
    ['itself', { 'electron-builder.yml': 'extends: ./electron-builder.yml\n' }, 1],
  ])('%s is one error at its line', async (_, files, line) => {
    await expect(found(files)).rejects.toMatchObject({
      code: 'builder-config-missing',
      place: { file: 'electron-builder.yml', line },
    });
  });
});

test('any configuration means the same in every form that is read as text', () => {
  const key = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,8}$/).filter((name) => name !== '__proto__');
  const leaf = fc.oneof(fc.string(), fc.integer({ min: -1e9, max: 1e9 }), fc.boolean());
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  const readers = {
    yml: locatedYaml,
    yaml: locatedYaml,
    json: (text: ConfigText) => locatedJson(text, 'json5'),
    json5: (text: ConfigText) => locatedJson(text, 'json5'),
    toml: locatedToml,
  };
  fc.assert(
    fc.property(fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true }), (config) => {
      for (const form of STATIC_FORMS) {
        if (form === 'package.json') continue;
        expect(plain(readers[form](textOf(spelledAs(form, config))))).toEqual(config);
      }
    }),
    { numRuns: 200 },
  );
});
