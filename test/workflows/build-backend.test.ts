import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { writeReleaseTree } from '../../scripts/release-tree.ts';
import { root } from '../../scripts/repository.ts';
import { outputs } from '../../src/build-backend/inputs.ts';
import { type ActResult, runAct } from '../support/act.ts';
import { copyExample } from '../support/example-backend.ts';
import { type ResultsServer, startResultsServer } from '../support/results-server.ts';
import { requireTool } from '../support/tools.ts';
import { workflowHead } from '../support/workflow-texts.ts';

const BUILD_BACKEND = 'org/sidecar-actions/build-backend@v1';
/** As the action's README says it. */
const UNPACK = 'zstd --decompress --stdout handover/*.tar.zst | tar -xf - -C unpacked';
const PROGRAM = 'unpacked/notes-backend/notes-backend';

/** Two entries freeze the same sources in different folders; what a red one stops is the job that tries them. */
const workflow = (entry: string) => `${workflowHead('Release')}
  backend:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        include:
          - { folder: backend, artifact: '' }
          - { folder: "the app's back end ü", artifact: second }
    outputs:
      version: \${{ steps.freeze.outputs.version }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with: { python-version: '3' }
      - id: freeze
        uses: ${BUILD_BACKEND}
        with:
          working-directory: \${{ matrix.folder }}
          entry: ${entry}
          artifact: \${{ matrix.artifact }}
          max-size: 200 MB
          cache: 'off'
  try:
    needs: backend
    runs-on: ubuntu-latest
    strategy:
      matrix:
        artifact: [sidecar-notes-backend-*, second]
    steps:
      - uses: actions/checkout@v4
      - uses: actions/download-artifact@v4
        with: { pattern: '\${{ matrix.artifact }}', path: handover, merge-multiple: true }
      - name: Unpack
        shell: bash
        run: mkdir -p unpacked && ${UNPACK}
      - name: Start
        env:
          EXPECTED_VERSION: \${{ needs.backend.outputs.version }}
        run: node try-sidecar.ts ${PROGRAM}
      - name: Another version would be seen
        env:
          EXPECTED_VERSION: 9.9.9
        run: '! node try-sidecar.ts ${PROGRAM}'
`;

let folder: string;
let server: ResultsServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'act-build-'));
  server = await startResultsServer(join(folder, 'server'));
  await writeReleaseTree(join(folder, 'tree'));
  await copyExample(join(folder, 'example'));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function act(context: TestContext, text: string): Promise<ActResult> {
  await requireTool('act', context);
  await requireTool('git', context);
  const zstd = await requireTool('zstd', context);
  const example = join(folder, 'example');
  return runAct({
    workflow: text,
    releaseTree: join(folder, 'tree'),
    resultsServer: server,
    path: [dirname(zstd)],
    folders: { backend: example, "the app's back end ü": example },
    files: { 'try-sidecar.ts': await readFile(join(root, 'test', 'support', 'try-sidecar.ts'), 'utf8') },
  });
}

/** Jobs with their outcome, in no order. */
const outcomes = ({ jobs }: ActResult) => jobs.map(({ id, outcome }) => `${id} ${outcome}`).sort();

/** The outputs that our action set in a job. */
function outputsOf(result: ActResult, job: string): Record<string, string> {
  const own = result.outputs.filter((output) => output.job === job && output.step === BUILD_BACKEND);
  return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}

test('a matrix freezes the example, and a second job starts what it downloads', async (context) => {
  const result = await act(context, workflow('notes_backend.main:main'));
  expect(result.ok, result.log).toBe(true);
  expect(outcomes(result)).toEqual(['backend success', 'backend success', 'try success', 'try success']);

  const [first = {}, second = {}] = ['Release/backend-1', 'Release/backend-2'].map((job) =>
    outputsOf(result, job),
  );
  expect(Object.keys(first).sort()).toEqual(Object.keys(outputs).sort());
  const version = (await readFile(join(folder, 'example', 'VERSION'), 'utf8')).trim();
  expect(first).toMatchObject({ name: 'notes-backend', version, 'cache-level': 'none' });
  expect(first['executable']).toBe(join(first['path'] ?? '', 'notes-backend'));
  expect(first['artifact-name']).toBe(`sidecar-notes-backend-${first['target-triple']}`);
  expect(second['artifact-name']).toBe('second');
  // Same sources, other folder: the same bytes.
  expect(first['digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(second['digest']).toBe(first['digest']);
  expect(second['path']).not.toBe(first['path']);

  expect(result.summaries.length).toBe(2);
  for (const { markdown } of result.summaries) {
    expect(markdown).toContain(`### notes-backend ${version} for ${first['target-triple']}`);
    expect(markdown).toMatch(/\| Package +\| Size +\| Pulled in by +\|/);
    expect(markdown).toMatch(/\| pydantic_core +\| [\d.]+ MB +\| .+ ← notes_backend ← the program +\|/);
    expect(markdown).toContain(first['digest']);
  }
  expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  // Only what announces a mask is masked: neither paths nor versions became secrets.
  expect(result.log.match(/^.*\*\*\*.*$/gm)?.filter((line) => !/⚙ +\*\*\*$/.test(line))).toEqual([]);

  const tried = result.log.match(/(?<=\] )health .*$/gm);
  expect(tried).toEqual(Array(4).fill(`health 200 ok ${version}, ended with 0`));
  const refused = result.log.match(/Error: It reports version .*$/gm);
  expect(refused).toEqual(Array(2).fill(`Error: It reports version ${version}; 9.9.9 was built.`));
});

test('a wrong entry is one annotation that names it, and nothing is tried', async (context) => {
  const result = await act(context, workflow('nowhere.py'));
  expect(result.ok, result.log).toBe(false);
  expect(outcomes(result)).toEqual(['backend failure', 'backend failure']);
  for (const job of ['Release/backend-1', 'Release/backend-2']) {
    const annotations = result.annotations.filter((each) => each.job === job);
    expect(annotations).toMatchObject([{ level: 'error', step: BUILD_BACKEND }]);
    expect(annotations[0]?.message).toMatch(/^The entry 'nowhere\.py' does not exist: .*\[entry-missing\]$/s);
    expect(outputsOf(result, job)).toEqual({});
  }
  expect(result.summaries).toEqual([]);
  expect(result.log).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
});

test('the suite itself is no action, and says how to name one', async (context) => {
  const uses = 'org/sidecar-actions@v1';
  const result = await act(
    context,
    `
on: push
jobs: { only: { runs-on: ubuntu-latest, steps: [{ uses: ${uses} }, { name: Later, run: exit 0 }] } }
`,
  );
  expect(outcomes(result)).toEqual(['only failure']);
  expect(result.annotations).toMatchObject([{ level: 'error', title: 'sidecar-actions' }]);
  expect(result.annotations[0]?.message).toContain(`uses: ${BUILD_BACKEND}`);
  expect(result.steps.map(({ name }) => name)).not.toContain('Later');
});

test('the README says how to unpack a hand-over', async () => {
  const readme = await readFile(join(root, 'action-build-backend', 'README.md'), 'utf8');
  expect(readme).toContain(UNPACK);
});
