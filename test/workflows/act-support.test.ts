import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, type TestContext, test } from 'vitest';
import { type ActRequest, type ActResult, runAct } from '../support/act.ts';
import { type ResultsServer, startResultsServer } from '../support/results-server.ts';
import { requireTool } from '../support/tools.ts';

let folder: string;
let server: ResultsServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'act-support-'));
  server = await startResultsServer(join(folder, 'server'));
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function act(context: TestContext, request: ActRequest): Promise<ActResult> {
  await requireTool('act', context);
  await requireTool('git', context);
  return runAct({ resultsServer: server, ...request });
}

/** A release tree of one action that greets. */
async function greeterTree(): Promise<string> {
  const tree = join(folder, 'tree');
  const files = {
    'greet/action.yml': `
name: Greet
description: Greets.
inputs: { who: { description: Whom., required: true } }
outputs: { greeting: { description: What was said. } }
runs: { using: node24, main: ../dist/greet/index.js, post: ../dist/greet/index.js }
`,
    'dist/greet/package.json': '{ "type": "module" }',
    'dist/greet/index.js': `
import { appendFileSync } from 'node:fs';
const greeting = 'Hello ' + process.env.INPUT_WHO;
appendFileSync(process.env.GITHUB_OUTPUT, 'greeting=' + greeting + '\\n');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# ' + greeting + '\\n');
console.log('Node ' + process.versions.node);
`,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
  return tree;
}

const twoJobs = `
name: Two
on: push
jobs:
  make:
    runs-on: ubuntu-latest
    strategy: { matrix: { kind: [red, blue] } }
    steps:
      - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567 # v4
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - uses: actions/setup-python@v5
        with: { python-version: 3.x }
      - id: greet
        uses: org/sidecar-actions/greet@v1
        with: { who: '\${{ matrix.kind }}' }
      - id: local
        uses: ./.github/actions/shout
        with: { text: '\${{ steps.greet.outputs.greeting }}' }
      - env: { TEXT: '\${{ steps.local.outputs.text }}' }
        run: mkdir -p out/sub && echo "$TEXT" > out/sub/text && cp given.txt out/
      - uses: actions/upload-artifact@v4
        with: { name: 'made-\${{ matrix.kind }}', path: out }
  use:
    needs: make
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v4
        with: { name: made-red, path: one }
      - uses: actions/download-artifact@v4
        with: { pattern: 'made-*', path: all }
      - run: |
          test "$(cat one/sub/text)" = 'HELLO RED'
          test "$(cat all/made-blue/sub/text)" = 'HELLO BLUE'
          test "$(cat one/given.txt)" = 'from the workspace'
          echo "::warning file=a.py,line=3,title=Careful::two%0Alines"
`;

const shout = `
name: Shout
description: Shouts.
inputs: { text: { description: What., required: true } }
outputs: { text: { description: The same in capitals., value: '\${{ steps.up.outputs.text }}' } }
runs:
  using: composite
  steps:
    - id: up
      shell: bash
      env: { TEXT: '\${{ inputs.text }}' }
      run: echo "text=\${TEXT^^}" >> "$GITHUB_OUTPUT"
`;

test('jobs hand outputs and artifacts on, through the release tree, stand-ins and local actions', async (context) => {
  const result = await act(context, {
    workflow: twoJobs,
    files: { 'given.txt': 'from the workspace\n', '.github/actions/shout/action.yml': shout },
    releaseTree: await greeterTree(),
  });
  expect(result.ok, result.log).toBe(true);
  expect(result.jobs.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    'make success',
    'make success',
    'use success',
  ]);
  const names = server.artifacts().map(({ name }) => name);
  expect(names.sort()).toEqual(['made-blue', 'made-red']);
  expect(result.outputs).toContainEqual(expect.objectContaining({ name: 'greeting', value: 'Hello blue' }));
  expect(result.summaries.map(({ markdown }) => markdown)).toContain('# Hello red\n');
  expect(result.steps).toContainEqual(expect.objectContaining({ stage: 'Post', outcome: 'success' }));
  expect(result.annotations).toEqual([
    {
      job: 'Two/use',
      step: expect.any(String),
      level: 'warning',
      message: 'two\nlines',
      title: 'Careful',
      file: 'a.py',
      line: '3',
    },
  ]);
  expect(result.log).toContain('Node 24.');
});

/** A workflow of one job with these steps. */
const oneJob = (steps: string) => `
name: One
on: [push, pull_request]
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
${steps.replaceAll(/^/gm, '      ')}
`;

describe('what goes wrong is seen', () => {
  test('a failing step turns its job and the run red, and later steps do not run', async (context) => {
    const workflow = oneJob(
      '- { name: Fine, run: exit 0 }\n- { name: Broken, run: exit 3 }\n- { name: Later, run: exit 0 }',
    );
    const result = await act(context, { workflow });
    expect(result.ok).toBe(false);
    expect(result.jobs).toMatchObject([{ id: 'only', outcome: 'failure' }]);
    expect(result.steps.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'Fine success',
      'Broken failure',
    ]);
  });

  test('an artifact that is not there turns the job red', async (context) => {
    const workflow = oneJob('- uses: actions/download-artifact@v4\n  with: { name: nothing }');
    const result = await act(context, { workflow });
    expect(result.ok).toBe(false);
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "There is no artifact 'nothing' in this run, only none.",
    ]);
  });

  test('an action that would have to be downloaded is refused before anything runs', async (context) => {
    const running = act(context, {
      workflow: oneJob('# - uses: a/comment@v1\n- { uses: someone/elsewhere@v1 }'),
    });
    await expect(running).rejects.toThrow("uses 'someone/elsewhere'");
  });

  test('a run without any job is not green', async (context) => {
    const result = await act(context, { workflow: oneJob('- run: exit 0'), event: { name: 'release' } });
    expect(result).toMatchObject({ ok: false, jobs: [] });
  });

  test('a run that hangs is ended', async (context) => {
    const started = Date.now();
    const result = await act(context, { workflow: oneJob('- run: sleep 300'), timeout: 1500 });
    expect(result.ok).toBe(false);
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});

/** The outputs of a run that is expected to be green. */
function outputsOf(result: ActResult): Record<string, string> {
  expect(result.ok, result.log).toBe(true);
  return Object.fromEntries(result.outputs.map(({ name, value }) => [name, value]));
}

describe('steps see what the workflow was given', () => {
  test('a tag, variables and secrets, and nothing of this machine', async (context) => {
    process.env['SIDECAR_LEAK'] = 'leaked';
    const workflow = oneJob(`- uses: actions/checkout@v4
- env: { GIVEN_SECRET: '\${{ secrets.WORD }}' }
  run: |
    echo "tag=$GITHUB_REF_TYPE $GITHUB_REF_NAME $(git describe --tags)" >> "$GITHUB_OUTPUT"
    echo "leak=\${SIDECAR_LEAK-none} $VISIBLE" >> "$GITHUB_OUTPUT"
    echo "secret length \${#GIVEN_SECRET}: $GIVEN_SECRET"
    case "$PATH" in */node_modules/.bin*) exit 1 ;; esac`);
    const secrets = { WORD: 'hush-hush' };
    try {
      const result = await act(context, { workflow, tag: 'v1.2.3', secrets, env: { VISIBLE: 'yes' } });
      expect(outputsOf(result)).toEqual({ tag: 'tag v1.2.3 v1.2.3', leak: 'none yes' });
      expect(result.log).toContain('secret length 9: ***');
      expect(result.log).not.toContain('hush-hush');
    } finally {
      delete process.env['SIDECAR_LEAK'];
    }
  });

  test('an event and its payload', async (context) => {
    const said = '$GITHUB_EVENT_NAME $ACTION $GITHUB_REF';
    const run = `echo "event=${said}" >> "$GITHUB_OUTPUT"`;
    const event = { name: 'pull_request', payload: { action: 'opened', number: 7 } };
    const result = await act(context, {
      workflow: oneJob(`- env: { ACTION: '\${{ github.event.action }}' }
  run: ${run}`),
      event,
    });
    expect(outputsOf(result)).toEqual({ event: 'pull_request opened refs/pull/7/merge' });
  });
});
