import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BackendFolder, backendFolder, PREVIOUS } from '../support/backend-folder.ts';
import { type BundleRun, runBundle } from '../support/bundle.ts';
import { missing } from '../support/missing.ts';
import { pyenvPythons } from '../support/test-project.ts';

let backend: BackendFolder;
beforeAll(async () => {
  backend = await backendFolder({
    'main.py': 'print("hello")\n',
    'broken.py': 'import os\n\ndef serve(:\n',
    'lost.py': 'import os\nimport nobody_has_this\n',
    'backend.spec': '',
    file: '',
  });
});
afterAll(() => backend.remove());

function build(inputs: Record<string, string>): Promise<BundleRun> {
  const given = { name: 'backend', output: 'out', 'working-directory': backend.root, ...inputs };
  return runBundle('build-backend', given);
}

/** One annotation that says what and how to fix, no stack, no output, the previous result in its place. */
async function expectRefusal(run: BundleRun, expected: { code: number; says: string[] }): Promise<string> {
  const errors = run.annotations.filter(({ level }) => level === 'error');
  expect({ code: run.code, errors }).toMatchObject({ code: expected.code, errors: [{}] });
  expect(errors).toHaveLength(1);
  const message = errors[0]?.message ?? '';
  for (const text of expected.says) expect(message).toContain(text);
  expect(`${run.stdout}${run.stderr}`).not.toMatch(/^\s+at .+:\d+|Internal error|Traceback/m);
  expect(run.outputs).toEqual({});
  expect(await backend.outputNames()).toEqual([PREVIOUS]);
  return message;
}

describe('wrong use ends with 2', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'spec and options together',
      { spec: 'backend.spec', entry: 'main.py', 'hidden-imports': 'a' },
      ["'entry', 'hidden-imports'", 'Remove', '[input-invalid]'],
    ],
    ['neither spec nor entry', {}, ["Neither 'entry' nor 'spec'", "Add 'entry:", '[input-required]']],
    ['a word that is no option', { entry: 'main.py', mode: 'zip' }, ["'zip'", 'onedir', '[input-invalid]']],
  ])('%s', async (_, inputs, says) => {
    await expectRefusal(await build(inputs), { code: 2, says });
  });

  test('several wrong inputs are told together, each in an annotation of its own', async () => {
    const wrong = { mode: 'zip', optimize: '9', strip: 'maybe', 'max-size': 'big', 'check-imports': 'no' };
    const { code, annotations, stdout } = await build({ entry: 'main.py', ...wrong });
    expect(code).toBe(2);
    const messages = annotations.map(({ message }) => message).sort();
    expect(messages).toHaveLength(5);
    for (const [name, value] of Object.entries(wrong)) {
      expect(messages).toContainEqual(expect.stringMatching(new RegExp(`'${name}'.*'${value}'`)));
    }
    expect(stdout).not.toMatch(/^\s+at /m);
  });
});

describe('what is wrong with the project ends with 1', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a script that is not there', { entry: 'nope.py' }, ["'nope.py'", "Change 'entry'", '[entry-missing]']],
    ['a module that is not there', { entry: 'nope.main:main' }, ["'nope.main'", '[scan-entry-missing]']],
    ['a spec that is not there', { spec: 'nope.spec' }, ["'nope.spec'", "Change 'spec'", '[spec-missing]']],
    [
      'a folder that is not there',
      { entry: 'main.py', 'working-directory': '/nobody/here' },
      ['/nobody/here', "Change 'working-directory'", '[working-directory-missing]'],
    ],
    [
      'a Python that is not there',
      { entry: 'main.py', python: '/nobody/python' },
      ["'/nobody/python'", 'setup-python', '[python-missing]'],
    ],
    [
      'a requirement that does not resolve',
      { entry: 'main.py', requirements: 'platformdirs==99.99' },
      ['platformdirs==99.99', 'Change the requirement', '[requirements-unresolvable]'],
    ],
    [
      'data that is not there',
      { entry: 'main.py', 'add-data': 'frontend/dist:web' },
      ['frontend/dist:web', 'run that step first', '[data-missing]'],
    ],
    [
      'an output that is a file',
      { entry: 'main.py', output: 'file' },
      ['is a file', 'choose another folder', '[not-a-folder]'],
    ],
    [
      'an output below a file',
      { entry: 'main.py', output: 'file/below' },
      ['file', 'choose another folder', '[not-a-folder]'],
    ],
    ['a version that is none', { entry: 'main.py', version: 'next' }, ["'next'", '[version-invalid]']],
  ])('%s', async (_, inputs, says) => {
    await expectRefusal(await build(inputs), { code: 1, says });
  });

  test('a syntax error is shown where it is', async () => {
    const run = await build({ entry: 'broken.py' });
    await expectRefusal(run, { code: 1, says: ['broken.py', 'invalid syntax', '[scan-syntax-error]'] });
    const [error] = run.annotations.filter(({ level }) => level === 'error');
    expect(error?.place).toMatchObject({ file: expect.stringMatching(/broken\.py$/), line: '3' });
  });

  test('a module that is imported and not installed is shown where it is imported', async () => {
    const run = await build({ entry: 'lost.py' });
    const says = ["lost.py:2 imports 'nobody_has_this'", 'pip install', '[module-not-installed]'];
    await expectRefusal(run, { code: 1, says });
    const [error] = run.annotations.filter(({ level }) => level === 'error');
    expect(error?.place).toMatchObject({ file: expect.stringMatching(/lost\.py$/), line: '2' });
  });

  const old = [...pyenvPythons()].find(([version]) => version.startsWith('3.8.'));
  test.skipIf(missing(old !== undefined, 'no Python 3.8 below pyenv'))('Python 3.8', async () => {
    const run = await build({ entry: 'main.py', python: old?.[1] ?? '' });
    await expectRefusal(run, {
      code: 1,
      says: ['3.8.', '3.10 or newer', 'setup-python', '[python-too-old]'],
    });
  });
});
