import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { prepareEnvironment } from '../../src/build-backend/environment/environment.ts';
import { findInterpreter } from '../../src/build-backend/environment/interpreter.ts';
import { createIsolated } from '../../src/build-backend/environment/isolated.ts';
import { choosePackager } from '../../src/build-backend/environment/packager-version.ts';
import { packagers } from '../../src/build-backend/environment/packagers.ts';
import { planRequirements } from '../../src/build-backend/environment/requirements.ts';
import { findUv } from '../../src/build-backend/environment/uv.ts';
import { readProject } from '../../src/build-backend/project.ts';
import { makeProject, type TestProject } from '../support/test-project.ts';

const packager = packagers.pyinstaller;
const idna = 'idna==3.10';
const idnaHash = '946d195a0d259cbba61165e88e65941f16e9b36ea6ddb97f00452bae8b1287d3';

let project: TestProject;

afterEach(() => project?.remove());

/** Installs with uv or with pip what the files of the test's project say. */
async function install(installer: string, requirements: string[] = []) {
  const { folder, host } = project;
  const interpreter = await findInterpreter(undefined, host, folder);
  const plan = await planRequirements({ workingDirectory: folder, workspace: folder, requirements });
  const choice = await choosePackager({ packager, given: undefined, plan, workingDirectory: folder });
  const uv = installer === 'uv' ? await findUv(host, interpreter) : undefined;
  const request = { interpreter, plan, packager, choice, uv, workingDirectory: folder };
  return createIsolated({ ...request, folder: join(folder, 'env') }, host);
}

describe.each(['uv', 'pip'])('with %s', (installer) => {
  test('requirements that contradict each other are named, with the line', async () => {
    project = await makeProject({ 'requirements.txt': '# web\nflask==3.0.0\nwerkzeug<1\n' });
    await expect(install(installer)).rejects.toMatchObject({
      code: 'requirements-unresolvable',
      message: expect.stringMatching(/werkzeug/i),
      place: { file: join(project.folder, 'requirements.txt'), line: 2 },
    });
  });

  test('a package that does not exist', async () => {
    project = await makeProject({
      'pyproject.toml':
        '[project]\nname = "notes"\nversion = "1"\ndependencies = [\n  "idna",\n  "no-such-package-xyzzy-1>=2",\n]\n',
    });
    await expect(install(installer)).rejects.toMatchObject({
      code: 'requirements-unresolvable',
      message: expect.stringContaining('no-such-package-xyzzy-1'),
      place: { line: 6 },
    });
  });

  test('a line that is no requirement', async () => {
    project = await makeProject({ 'requirements.txt': 'idna\nfoo=1\n' });
    await expect(install(installer)).rejects.toMatchObject({
      code: 'requirements-invalid',
      place: { line: 2 },
    });
  });

  test('an index that cannot be reached', async () => {
    const offline = {
      PIP_INDEX_URL: 'https://user:secret@index.invalid/simple',
      PIP_RETRIES: '1',
      UV_HTTP_RETRIES: '0',
    };
    project = await makeProject({ 'requirements.txt': 'idna\n' }, { env: { ...process.env, ...offline } });
    const online = { ...project.host, env: process.env };
    const interpreter = await findInterpreter(undefined, online, project.folder);
    if (installer === 'uv') await findUv(online, interpreter);
    await expect(install(installer)).rejects.toSatisfy(
      (error: { code: string; message: string }) =>
        error.code === 'requirements-network' && !error.message.includes('secret'),
    );
  });

  test('a package whose build fails', async () => {
    project = await makeProject({ VERSION: '1' });
    const bad = join(project.folder, 'bad');
    await mkdir(bad);
    await writeFile(join(bad, 'setup.py'), 'raise SystemExit("fatal: foo.h is missing")\n');
    await writeFile(
      join(bad, 'pyproject.toml'),
      '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
    );
    await expect(install(installer, ['./bad'])).rejects.toMatchObject({
      code: 'requirements-build-failed',
      message: expect.stringMatching(/bad.*foo\.h is missing/s),
    });
  });

  test('hashes are checked, and do not hinder the packager', async () => {
    project = await makeProject({ 'requirements.txt': `${idna} --hash=sha256:${'0'.repeat(64)}\n` });
    await expect(install(installer)).rejects.toMatchObject({ code: 'requirements-hash-mismatch' });
    await project.remove();
    project = await makeProject({ 'requirements.txt': `${idna} \\\n    --hash=sha256:${idnaHash}\n` });
    const { distributions } = await install(installer);
    expect(distributions).toContainEqual({ name: 'idna', version: '3.10' });
    expect(distributions).toContainEqual({ name: 'pyinstaller', version: packager.tested });
  });

  test('a requirement without a hash among others that have one', async () => {
    project = await makeProject({ 'requirements.txt': `${idna} --hash=sha256:${idnaHash}\nsix==1.16.0\n` });
    await expect(install(installer)).rejects.toMatchObject({ code: 'requirements-hash-mismatch' });
  });

  test('the packager does not change a version that the program asks for', async () => {
    project = await makeProject({ 'requirements.txt': 'packaging==21.3\n' });
    await expect(install(installer)).rejects.toMatchObject({
      code: 'requirements-unresolvable',
      message: expect.stringContaining('packaging'),
    });
  });
});

test('uv.lock without uv is an error, not another set of versions', async () => {
  project = await makeProject({ 'uv.lock': 'version = 1\n' });
  await expect(install('pip')).rejects.toMatchObject({ code: 'uv-needed' });
});

test('a project that needs another Python is told so', async () => {
  project = await makeProject({
    'pyproject.toml': '[project]\nname = "notes"\nversion = "1"\nrequires-python = ">=3.99"\n',
  });
  const read = await readProject(project.folder);
  const request = { folder: join(project.folder, 'env'), environment: 'isolated', requirements: [] } as const;
  await expect(
    prepareEnvironment({ ...request, project: read, packager: 'pyinstaller' }, project.host),
  ).rejects.toMatchObject({ code: 'python-not-for-project', message: expect.stringContaining('>=3.99') });
});

test('the active environment is checked and left as it is', async () => {
  project = await makeProject({
    VERSION: '1',
    'requirements.txt': 'idna==3.10\nsix==9 ; python_version < "3"\n',
  });
  const { folder, host } = project;
  const read = await readProject(folder);
  const request = {
    project: read,
    folder: join(folder, 'unused'),
    environment: 'active',
    packager: 'pyinstaller',
  } as const;
  const interpreter = await findInterpreter(undefined, host, folder);
  const uv = (await findUv(host, interpreter))?.program ?? 'uv';
  const python = join(folder, 'job', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  await host.exec(uv, ['venv', '--no-project', '--python', interpreter.executable, join(folder, 'job')]);
  const prepare = (more: { requirements: string[]; packagerVersion?: string }) =>
    prepareEnvironment({ ...request, python, ...more }, host);

  await expect(prepare({ requirements: [] })).rejects.toMatchObject({
    code: 'packager-missing',
    hint: expect.stringContaining(`pip install pyinstaller==${packager.tested}`),
  });
  await host.exec(uv, ['pip', 'install', '--python', python, 'pyinstaller==6.21.0', 'idna==3.9']);
  await expect(prepare({ requirements: [] })).rejects.toMatchObject({
    code: 'requirements-not-installed',
    message: expect.stringContaining('idna==3.10: found 3.9'),
    hint: expect.stringContaining('pip install idna==3.10'),
  });
  await expect(prepare({ requirements: ['idna'], packagerVersion: '6.22.0' })).rejects.toMatchObject({
    code: 'packager-missing',
    message: expect.stringContaining('Found PyInstaller 6.21.0'),
  });
  expect(await prepare({ requirements: ['idna'] })).toMatchObject({
    installer: 'active',
    // A package of the same version may have other files: the folder tells.
    packageFolders: expect.arrayContaining([expect.stringContaining(join(folder, 'job'))]),
    packager: { version: '6.21.0' },
    env: { VIRTUAL_ENV: join(folder, 'job') },
  });
});
