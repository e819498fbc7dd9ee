import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionYml } from '../../scripts/action-yml.ts';
import { inputsTable, outputsTable } from '../../scripts/readme-tables.ts';
import { entries, root } from '../../scripts/repository.ts';
import { actions } from '../../src/cli/actions.ts';
import { sampleAction } from '../support/sample-action.ts';
import { type ActionFiles, fileProblems, missingPrograms, specProblems } from './action-contract.ts';

const programs = await entries();
const suite = await Promise.all(
  Object.entries(actions).map(async ([name, load]) => ({ name, action: await load() })),
);

async function committed(name: string): Promise<ActionFiles> {
  const [yml, readme] = await Promise.all(
    ['action.yml', 'README.md'].map((file) => readFile(join(root, `action-${name}`, file), 'utf8')),
  );
  const hasPost = programs.some(({ folder, entry }) => folder === name && entry === 'post');
  return { yml: yml ?? '', readme: readme ?? '', hasPost };
}

describe.each(suite)('$name', ({ name, action }) => {
  test('is listed under its own name', () => {
    expect(action.name).toBe(name);
  });

  test('has sound names, descriptions, defaults and branding', () => {
    expect(specProblems(action)).toEqual([]);
  });

  test('its action.yml and README say what the spec says', async () => {
    expect(fileProblems(action, await committed(name))).toEqual([]);
  });

  test('its folder holds action.yml and README.md and nothing else', async () => {
    expect((await readdir(join(root, `action-${name}`))).sort()).toEqual(['README.md', 'action.yml']);
  });

  test('its programs are there, as modules', async () => {
    const { yml } = await committed(name);
    expect(missingPrograms(yml, join(root, `action-${name}`))).toEqual([]);
    expect(JSON.parse(await readFile(join(root, 'dist', name, 'package.json'), 'utf8'))).toEqual({
      type: 'module',
    });
  });
});

describe('the suite', () => {
  test('has a folder and a program for each action, and none beside', async () => {
    const names = suite.map(({ name }) => name).sort();
    const folders = (await readdir(root)).filter((item) => item.startsWith('action-')).sort();
    const mains = programs.filter(({ entry, folder }) => entry === 'main' && folder !== 'cli');
    expect(folders).toEqual(names.map((name) => `action-${name}`));
    expect(mains.map(({ folder }) => folder).sort()).toEqual(names);
    expect(existsSync(join(root, 'dist', 'cli', 'index.js'))).toBe(true);
  });

  test('has names for the marketplace that are different', async () => {
    const files = ['action.yml', ...suite.map(({ name }) => `action-${name}/action.yml`)];
    const names = await Promise.all(
      files.map(async (file) => parse(await readFile(join(root, file), 'utf8')).name),
    );
    expect(new Set(names).size).toBe(files.length);
    expect(names.every((name) => typeof name === 'string' && name !== '')).toBe(true);
  });
});

describe('the root action', () => {
  const script = async () => parse(await readFile(join(root, 'action.yml'), 'utf8'));

  test('is a stub with branding that takes and gives nothing', async () => {
    const { runs, branding, inputs, outputs } = await script();
    expect(runs.using).toBe('composite');
    expect(branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
    expect([inputs, outputs]).toEqual([undefined, undefined]);
  });

  test.skipIf(process.platform === 'win32')('fails and says what to use', async () => {
    const [step] = (await script()).runs.steps;
    const run = promisify(execFile)('bash', ['-e', '-c', step.run]);
    await expect(run).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^::error .*uses: org\/sidecar-actions\/\S+@v1/),
    });
  });
});

describe('the contract finds', () => {
  const sound = {
    ...sampleAction,
    inputs: { 'working-directory': { kind: 'text', description: 'A folder.' } },
  } as const;
  const files: ActionFiles = {
    yml: actionYml(sound, false),
    readme: `<!-- inputs:start -->\n${inputsTable(sound)}\n<!-- inputs:end -->\n<!-- outputs:start -->\n${outputsTable(sound)}\n<!-- outputs:end -->`,
    hasPost: false,
  };

  test('nothing in a sound action', () => {
    expect([...specProblems(sound), ...fileProblems(sound, files)]).toEqual([]);
  });

  test.each([
    ['a name', { name: 'sampleAction' }],
    ['a description without a full stop', { description: 'Tells' }],
    ['an output that is no sentence', { outputs: { path: 'the path' } }],
    ['branding', { branding: { icon: 'box', color: 'pink' } }],
    ['an input name', { inputs: { ...sound.inputs, max_size: { kind: 'size', description: 'A.' } } }],
    [
      'a default',
      {
        inputs: {
          ...sound.inputs,
          mode: { kind: 'choice', options: ['a'], default: 'b', description: 'A.' },
        },
      },
    ],
    ['a missing working-directory', { inputs: {} }],
  ])('%s', (_, change) => {
    expect(specProblems({ ...sound, ...change } as typeof sound)).toHaveLength(1);
  });

  test.each([
    ['a changed default', { yml: files.yml.replace('required: false', "required: false\n    default: '.'") }],
    ['another Node', { yml: files.yml.replace('node24', 'node20') }],
    ['a post step that is not there', { hasPost: true }],
    ['a README without the input', { readme: files.readme.replace('A folder.', 'A file.') }],
    ['a README without the output', { readme: files.readme.replace('Where the result is.', '') }],
  ])('%s', (_, change) => {
    expect(fileProblems(sound, { ...files, ...change }).length).toBeGreaterThan(0);
  });

  test('a program that is not there', () => {
    expect(missingPrograms(files.yml, join(root, 'action-sample'))).toEqual(['../dist/sample/index.js']);
  });
});
