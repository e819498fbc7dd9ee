import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { prepareEnvironment } from '../../src/build-backend/environment/environment.ts';
import { findInterpreter } from '../../src/build-backend/environment/interpreter.ts';
import { checkInterpreter } from '../../src/build-backend/environment/interpreter-checks.ts';
import { createIsolated } from '../../src/build-backend/environment/isolated.ts';
import { choosePackager } from '../../src/build-backend/environment/packager-version.ts';
import { packagers } from '../../src/build-backend/environment/packagers.ts';
import { normalizedName } from '../../src/build-backend/environment/requirement-lines.ts';
import { planRequirements } from '../../src/build-backend/environment/requirements.ts';
import { findUv } from '../../src/build-backend/environment/uv.ts';
import { readProject } from '../../src/build-backend/project.ts';
import { unobtainable } from '../support/missing.ts';
import { PYTHON } from '../support/python-tools.ts';
import { run } from '../support/run.ts';
import { makeProject, pyenvPythons, type TestProject } from '../support/test-project.ts';

const pythons = pyenvPythons();
const newest = [...pythons].filter(([version]) => /^3\.1\d/.test(version)).at(-1);
const packager = packagers.pyinstaller;

let project: TestProject;

afterEach(() => project?.remove());

/** Prepares the environment of the test's project. */
async function prepare(options: Partial<Parameters<typeof prepareEnvironment>[0]> = {}) {
  const { folder, host } = project;
  const request = { folder: join(folder, 'env'), environment: 'isolated', requirements: [] } as const;
  const read = await readProject(folder, { workspace: folder });
  return prepareEnvironment({ ...request, project: read, packager: 'pyinstaller', ...options }, host);
}

async function python(program: string, code: string): Promise<string> {
  const { stdout } = await project.host.exec(program, ['-I', '-c', code]);
  return stdout.trim();
}

const names = (distributions: readonly { name: string }[]) =>
  distributions.map(({ name }) => normalizedName(name));

describe.skipIf(unobtainable(pythons.size > 0, 'interpreters of pyenv'))('interpreters of pyenv', () => {
  test.each([...pythons])('%s is described, and refused if it is too old', async (version, path) => {
    project = await makeProject({});
    const found = await findInterpreter(path, project.host, project.folder);
    expect(found).toMatchObject({ version, implementation: 'CPython', sharedBuild: true });
    const old = version.startsWith('2.') || Number(version.split('.')[1]) < 10;
    const check = () => checkInterpreter(found, { packager }, project.host);
    if (!old) expect(check).not.toThrow();
    else
      expect(check).toThrowError(
        expect.objectContaining({ code: 'python-too-old', message: expect.stringContaining(version) }),
      );
  });

  test.each([...pythons].filter(([version]) => version.startsWith('3.1')))(
    'the version of %s is found although the shim of pyenv fails',
    async (version) => {
      project = await makeProject({});
      const minor = version.split('.').slice(0, 2).join('.');
      const found = await findInterpreter(minor, project.host, project.folder);
      expect(found.version.startsWith(`${minor}.`)).toBe(true);
    },
  );
});

test('a version that is not here is an error that lists what was tried', async () => {
  project = await makeProject({});
  await expect(findInterpreter('3.99', project.host, project.folder)).rejects.toMatchObject({
    code: 'python-missing',
    message: expect.stringMatching(/is Python \d/),
  });
});

test('the project is known to importlib.metadata with the version asked for', async () => {
  project = await makeProject({
    'pyproject.toml':
      '[project]\nname = "my.notes"\nversion = "1.0"\ndependencies = ["idna>=3"]\n[project.scripts]\nnotes = "notes:main"\n',
    'notes.py': 'def main(): pass\n',
  });
  const read = await readProject(project.folder, { version: '1.4.0-rc.2' });
  const prepared = await prepare({ project: read });
  expect(prepared).toMatchObject({
    installer: 'uv',
    packager: { name: 'pyinstaller', version: packager.tested },
  });
  expect(names(prepared.distributions)).toEqual(
    expect.arrayContaining(['idna', 'my-notes', 'pyinstaller', 'pyinstaller-hooks-contrib']),
  );
  expect(names(prepared.distributions)).not.toContain('pip');
  const code =
    'import importlib.metadata as m; print(m.version("my-notes"), *[e.value for e in m.entry_points(group="console_scripts", name="notes")])';
  expect(await python(prepared.python, code)).toBe('1.4.0rc2 notes:main');
  expect(project.host.recorded.log.at(-1)).toMatch(
    /^Python \S+ \(.+\), uv \S+, 1 packages from pyproject\.toml in /,
  );
});

test('the variables of children lead to the environment and not elsewhere', async () => {
  project = await makeProject({ VERSION: '1', 'requirements.txt': 'idna==3.10\n' });
  Object.assign(project.host, {
    env: { ...process.env, PYTHONPATH: '/nowhere', VIRTUAL_ENV: '/nowhere', UV_SYSTEM_PYTHON: '1' },
  });
  const { env } = await prepare();
  const { stdout } = await project.host.exec(
    'python',
    ['-c', 'import idna, sys; print(sys.prefix, idna.__version__)'],
    { env },
  );
  expect(stdout.trim()).toBe(`${join(project.folder, 'env')} 3.10`);
  expect(Object.values(env)).not.toContain('/nowhere');
});

test('uv.lock: exact versions, no dev group, PyInstaller as locked there', async () => {
  project = await makeProject({
    'pyproject.toml': [
      '[project]\nname = "notes"\nversion = "1.0"\nrequires-python = ">=3.10"\ndependencies = ["idna<3.10"]',
      '[dependency-groups]\ndev = ["pyinstaller==6.21.0", "iniconfig"]\n',
    ].join('\n'),
  });
  const { host, folder } = project;
  const interpreter = await findInterpreter(undefined, host, folder);
  const uv = await findUv(host, interpreter);
  await host.exec(uv?.program ?? 'uv', ['lock', '--python', interpreter.executable], { cwd: folder });
  const prepared = await prepare();
  expect(prepared.packager.version).toBe('6.21.0');
  expect(prepared.distributions).toContainEqual({ name: 'idna', version: '3.9' });
  expect(names(prepared.distributions)).not.toContain('iniconfig');
  // Negative control: the version asked for wins over the lock.
  const other = await prepare({ packagerVersion: '6.20.0', folder: join(folder, 'other') });
  expect(other.packager.version).toBe('6.20.0');
});

test('poetry.lock: the main group only, with hashes; a lock that is out of date is refused', async () => {
  // The index that pip would ask: Poetry's own client wants an answer that not every mirror has.
  const usual = 'from pip._internal.models.index import PyPI; print(PyPI.simple_url)';
  const index = process.env['PIP_INDEX_URL'] ?? (await run(PYTHON, ['-c', usual])).trim();
  const pyproject = (constraint: string) =>
    [
      '[tool.poetry]\nname = "notes"\nversion = "1.0.0"\n[tool.poetry.dependencies]\npython = "^3.10"',
      `idna = "${constraint}"\n[tool.poetry.group.dev.dependencies]\niniconfig = "*"`,
      `[[tool.poetry.source]]\nname = "index"\nurl = "${index}"\npriority = "primary"\n`,
    ].join('\n');
  project = await makeProject({ 'pyproject.toml': pyproject('~3.9') });
  const { host, folder } = project;
  const interpreter = await findInterpreter(undefined, host, folder);
  const uv = await findUv(host, interpreter);
  const poetry = [
    'tool',
    'run',
    '--python',
    interpreter.executable,
    '--from',
    'poetry==2.5.1',
    'poetry',
    'lock',
  ];
  const env = { ...process.env, POETRY_VIRTUALENVS_CREATE: 'false' };
  await host.exec(uv?.program ?? 'uv', poetry, { cwd: folder, env });
  const prepared = await prepare();
  expect(prepared.distributions).toContainEqual({ name: 'idna', version: '3.9' });
  expect(names(prepared.distributions)).not.toContain('iniconfig');
  await writeFile(join(folder, 'pyproject.toml'), pyproject('^3.10'));
  await expect(prepare({ folder: join(folder, 'other') })).rejects.toMatchObject({
    code: 'requirements-unresolvable',
    hint: 'Run: poetry lock',
  });
});

test('`requirements: .` installs the project itself', async () => {
  project = await makeProject({
    'pyproject.toml':
      '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "notes"\nversion = "1.0"\n[tool.setuptools]\npy-modules = ["notes"]\n',
    'notes.py': 'TEXT = "installed"\n',
  });
  const prepared = await prepare({ requirements: ['.'] });
  expect(await python(prepared.python, 'import notes; print(notes.TEXT)')).toBe('installed');
});

test('uv and pip install the same, here datasette as a specifier', async () => {
  project = await makeProject({ VERSION: '1' });
  const { host, folder } = project;
  const interpreter = await findInterpreter(newest?.[1], host, folder);
  const plan = await planRequirements({
    workingDirectory: folder,
    workspace: folder,
    requirements: ['datasette==0.65.5'],
  });
  const choice = await choosePackager({ packager, given: undefined, plan, workingDirectory: folder });
  const uv = await findUv(host, interpreter);
  expect(uv).toBeDefined();
  const install = async (name: string, tool: typeof uv) => {
    const start = performance.now();
    const request = {
      interpreter,
      plan,
      packager,
      choice,
      uv: tool,
      workingDirectory: folder,
      folder: join(folder, name),
    };
    const made = await createIsolated(request, host);
    console.log(
      `${name}: ${made.distributions.length} packages in ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
    return made.distributions.filter(({ name: one }) => !['pip', 'setuptools', 'wheel'].includes(one));
  };
  const withUv = await install('uv', uv);
  const withPip = await install('pip', undefined);
  expect(names(withUv)).toContain('datasette');
  expect(withUv.map(({ name, version }) => `${normalizedName(name)} ${version}`).sort()).toEqual(
    withPip.map(({ name, version }) => `${normalizedName(name)} ${version}`).sort(),
  );
});

test('runs side by side install uv once and share it', async () => {
  project = await makeProject({ VERSION: '1' });
  const { host, folder } = project;
  // No uv on PATH, and a cache of its own.
  const env = {
    ...process.env,
    PATH: (process.env['PATH'] ?? '')
      .split(':')
      .filter((one) => !existsSync(join(one, 'uv')))
      .join(':'),
  };
  await mkdir(join(folder, 'cache'));
  const alone = { ...host, env, cache: join(folder, 'cache') };
  const interpreter = await findInterpreter(undefined, alone, folder);
  const found = await Promise.all([findUv(alone, interpreter), findUv(alone, interpreter)]);
  expect(found[0]?.program).toContain(join(folder, 'cache'));
  expect(found[1]).toEqual(found[0]);
  const started = performance.now();
  await findUv(alone, interpreter);
  expect(performance.now() - started).toBeLessThan(2000);
});
