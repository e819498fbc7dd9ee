import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { writeReleaseTree } from '../../scripts/release-tree.ts';
import { root } from '../../scripts/repository.ts';
import { actions } from '../../src/cli/actions.ts';
import { looseUses, scriptsIn, workflowFiles } from '../support/lint-files.ts';
import { requireTool, type ToolName } from '../support/tools.ts';

const files = await workflowFiles();
const ci = files.get(join('.github', 'workflows', 'ci.yml')) ?? '';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Verdict {
  code: number;
  said: string;
}

/** Runs a linter; its findings are a result, not an error. */
async function lint(context: TestContext, name: ToolName, args: readonly string[]): Promise<Verdict> {
  const tool = await requireTool(name, context);
  return new Promise((done) => {
    execFile(tool, args, { cwd: root }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code ?? 1), said: stdout + stderr });
    });
  });
}

/** Writes a file below the test's folder and gives its path. */
async function written(path: string, text: string): Promise<string> {
  const full = join(folder, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, text);
  return full;
}

const shellcheck = (context: TestContext, file: string) =>
  lint(context, 'shellcheck', ['--enable=all', '--shell=bash', file]);
const zizmor = (context: TestContext, path: string) =>
  lint(context, 'zizmor', ['--offline', '--strict-collection', '--no-progress', '--persona=pedantic', path]);
const actionlint = async (context: TestContext, file: string) =>
  lint(context, 'actionlint', ['-shellcheck', await requireTool('shellcheck', context), '-pyflakes=', file]);

/** What must not pass: a title in a script, an action at a moving tag, a misspelt key. */
const careless = `
on: pull_request_target
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: echo \${{ github.event.pull_request.title }}
        shel: bash
`;

describe('zizmor', () => {
  test('has no finding in our workflows and actions', async (context) => {
    const { code, said } = await zizmor(context, '.');
    expect(code, said).toBe(0);
    for (const path of files.keys()) expect(said).toContain(`completed ./${path}`);
  });

  test('finds what is careless', async (context) => {
    const { code, said } = await zizmor(context, await written('careless.yml', careless));
    expect(code).not.toBe(0);
    expect(said).toContain('error[template-injection]');
    expect(said).toContain('error[unpinned-uses]');
  });
});

describe('actionlint', () => {
  test('has no finding in our workflows', async (context) => {
    const workflows = [...files.keys()].filter((path) => path.startsWith('.github'));
    expect(workflows.length).toBeGreaterThan(0);
    for (const path of workflows) expect(await actionlint(context, path)).toEqual({ code: 0, said: '' });
  });

  test('has no finding in our actions, and knows their inputs', async (context) => {
    // It reads an action.yml only for a workflow that uses it from its own repository.
    const tree = join(folder, 'tree');
    await writeReleaseTree(tree);
    await mkdir(join(tree, '.git'));
    const workflow = (input: string) => `
on: push
jobs:
  use:
    runs-on: ubuntu-latest
    steps:
${Object.keys(actions)
  .map((name) => `      - { uses: ./${name}, with: { ${input}: . } }`)
  .join('\n')}
      - uses: ./
`;
    const right = await written('tree/.github/workflows/right.yml', workflow('working-directory'));
    expect(await actionlint(context, right)).toEqual({ code: 0, said: '' });
    const wrong = await written('tree/.github/workflows/wrong.yml', workflow('working-direktory'));
    const { code, said } = await actionlint(context, wrong);
    expect(code).toBe(1);
    expect(said).toContain('input "working-direktory" is not defined in action "sidecar build-backend"');
  });

  test('finds what is careless', async (context) => {
    const { code, said } = await actionlint(context, await written('careless.yml', careless));
    expect(code).toBe(1);
    expect(said).toContain('unexpected key "shel"');
  });
});

describe('shellcheck', () => {
  test('has no finding in .ci/run', async (context) => {
    expect(await shellcheck(context, join('.ci', 'run'))).toEqual({ code: 0, said: '' });
  });

  test('has no finding in the scripts of our workflows and actions', async (context) => {
    const scripts = [...files.values()].flatMap(scriptsIn);
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) {
      expect(await shellcheck(context, await written('step.sh', script))).toEqual({ code: 0, said: '' });
    }
  });

  test('finds what is careless', async (context) => {
    const { code, said } = await shellcheck(context, await written('careless.sh', 'rm -r $1/*\n'));
    expect(code).toBe(1);
    expect(said).toContain('SC2086');
  });
});

describe('our own rules', () => {
  const expression = (script: string) => script.includes('${{');

  test('no script holds an expression, which could become code', () => {
    expect([...files.values()].flatMap(scriptsIn).filter(expression)).toEqual([]);
    expect(scriptsIn(careless).filter(expression)).toHaveLength(1);
  });

  test('actions of others are pinned by commit, with their version', () => {
    expect(looseUses(ci)).toEqual([]);
    expect(looseUses(careless)).toEqual(['- uses: actions/checkout@v4']);
  });

  test('CI runs what a contributor runs, with the least permissions', () => {
    expect(scriptsIn(ci)).toEqual(['bash .ci/run']);
    expect(ci).toMatch(/^permissions: \{\}$/m);
    expect(ci.match(/: write/)).toBeNull();
  });
});
