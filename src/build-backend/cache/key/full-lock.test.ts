import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ProjectFiles, withProject } from '../../../../test/support/python-project.ts';
import { type Locked, lockedBy } from './full-lock.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const HASH = '--hash=sha256:aa';

function inFile(name: string, kind: 'uv-lock' | 'poetry-lock', text: string): Promise<Locked | undefined> {
  return withProject({ [name]: text }, (root) => {
    const file = join(root, name);
    return lockedBy({ kind, file, folder: root }, root);
  });
}

function uv(source: string): Promise<Locked | undefined> {
  const own = '[[package]]\nname = "app"\nversion = "1.0"\nsource = { editable = "." }\n';
  const other = `[[package]]\nname = "x"\nversion = "2.0"\nsource = ${source}\ndependencies = [\n    { name = "y" },\n]\n`;
  return inFile('uv.lock', 'uv-lock', `version = 1\n\n${own}\n${other}`);
}

describe('uv.lock', () => {
  test.each([
    '{ registry = "https://pypi.org/simple" }',
    '{ url = "https://files.example/x-2.0.whl" }',
    `{ git = "https://git.example/x?rev=main#${COMMIT}" }`,
    '{ virtual = "." }',
  ])('tells everything with %s', async (source) => {
    expect(await uv(source)).toMatchObject({ versions: { app: '1.0', x: '2.0' } });
  });

  test.each([
    '{ editable = "libs/x" }',
    '{ virtual = "../x" }',
    '{ directory = "libs/x" }',
    '{ path = "wheels/x-2.0.whl" }',
    '{ registry = "../index" }',
    '{ git = "https://git.example/x" }',
    '{ novelty = "x" }',
  ])('does not with %s', async (source) => {
    expect(await uv(source)).toBeUndefined();
  });

  test('says both versions of a package that platforms have different ones of', async () => {
    const one = (version: string) =>
      `[[package]]\r\nname = "x"\r\nversion = "${version}"\r\nsource = { registry = "https://pypi.org/simple" }\r\n`;
    const locked = await inFile('uv.lock', 'uv-lock', `${one('1')}${one('2')}`);
    expect(locked?.versions).toEqual({ x: '1 or 2' });
  });
});

describe('poetry.lock', () => {
  const poetry = (source: string) =>
    inFile(
      'poetry.lock',
      'poetry-lock',
      `[[package]]\nname = "x"\nversion = "2.0"\n\n[package.dependencies]\ny = "*"\n\n${source}\n\n[metadata]\n`,
    );

  test.each([
    '',
    '[package.source]\ntype = "legacy"\nurl = "https://index.example"\nreference = "own"',
    '[package.source]\ntype = "url"\nurl = "https://files.example/x.whl"',
    `[package.source]\ntype = "git"\nurl = "https://git.example/x"\nresolved_reference = "${COMMIT}"`,
  ])('tells everything with %j', async (source) => {
    expect(await poetry(source)).toMatchObject({ versions: { x: '2.0' } });
  });

  test.each([
    '[package.source]\ntype = "directory"\nurl = "libs/x"',
    '[package.source]\ntype = "file"\nurl = "x.whl"',
    '[package.source]\ntype = "git"\nurl = "https://git.example/x"\nresolved_reference = "main"',
  ])('does not with %j', async (source) => {
    expect(await poetry(source)).toBeUndefined();
  });
});

describe('requirements files', () => {
  const list = (files: ProjectFiles, specifiers: string[] = []) =>
    withProject(files, (root) =>
      lockedBy({ kind: 'list', files: [join(root, 'requirements.txt')], specifiers }, root),
    );

  test.each<[string, ProjectFiles]>([
    ['hashes', { 'requirements.txt': `x==1 \\\n    ${HASH}\n# nothing\ny==2 ${HASH}\n` }],
    [
      'where to look',
      { 'requirements.txt': `--index-url https://index.example\n-i https://b.example\nx==1 ${HASH}\n` },
    ],
    ['an inclusion with hashes', { 'requirements.txt': '-r base.txt\n', 'base.txt': `x==1 ${HASH}\n` }],
    ['nothing', { 'requirements.txt': '# nothing\n' }],
  ])('tell everything with %s', async (_, files) => {
    expect(await list(files)).toBeDefined();
  });

  test.each<[string, ProjectFiles]>([
    ['one line without a hash', { 'requirements.txt': `x==1 ${HASH}\ny==2\n` }],
    ['an editable folder', { 'requirements.txt': `x==1 ${HASH}\n-e ./lib\n` }],
    ['a folder', { 'requirements.txt': './lib\n' }],
    ['constraints', { 'requirements.txt': `-c limits.txt\nx==1 ${HASH}\n`, 'limits.txt': '' }],
    ['a folder to look in', { 'requirements.txt': `--find-links wheels\nx==1 ${HASH}\n` }],
    ['an inclusion without hashes', { 'requirements.txt': '-r base.txt\n', 'base.txt': 'x==1\n' }],
  ])('do not with %s', async (_, files) => {
    expect(await list(files)).toBeUndefined();
  });

  test('do not beside names of the input', async () => {
    expect(await list({ 'requirements.txt': `x==1 ${HASH}\n` }, ['y'])).toBeUndefined();
  });

  test('say versions, and every hash counts', async () => {
    const one = await list({ 'requirements.txt': `x[a]==1 ; python_version > "3" ${HASH}\n` });
    const two = await list({ 'requirements.txt': `x[a]==1 ; python_version > "3" --hash=sha256:bb\n` });
    expect(one?.versions).toEqual({ x: '1' });
    expect(two?.contents).not.toEqual(one?.contents);
  });
});

test.each([
  [[], true],
  [['x==1'], false],
])('pyproject.toml with the dependencies %j tells everything: %s', async (dependencies, full) => {
  const locked = await lockedBy(
    { kind: 'pyproject', file: 'pyproject.toml', dependencies, hasUvSources: false },
    '.',
  );
  expect(locked !== undefined).toBe(full);
});
