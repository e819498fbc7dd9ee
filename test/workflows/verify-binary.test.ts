import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { writeReleaseTree } from '../../scripts/release-tree.ts';
import { outputs } from '../../src/verify-binary/inputs.ts';
import { type ActResult, runAct } from '../support/act.ts';
import { programSource } from '../support/broken/sound-program.ts';
import type { Faults } from '../support/broken/workshop.ts';
import { startResultsServer } from '../support/results-server.ts';
import { requireTool } from '../support/tools.ts';
import { FREEZE_JOB, publishJob, workflowHead } from '../support/workflow-texts.ts';

const VERIFY_BINARY = 'org/sidecar-actions/verify-binary@v1';

/** As a release does it: frozen in one job, proved in the next, and published only after that. */
const WORKFLOW = `${workflowHead('Release')}${FREEZE_JOB}
  verify:
    needs: backend
    runs-on: ubuntu-latest
    steps:
      - id: verify
        uses: ${VERIFY_BINARY}
        with:
          artifact: \${{ needs.backend.outputs.artifact }}
          expect-version: \${{ needs.backend.outputs.version }}
          args: |
            --port
            {port}
          requests: |
            GET / 200
            GET /api/report 200
          runs: 2
          max-startup: 30 s
      - name: Passed
        env: { REPORT: '\${{ steps.verify.outputs.report }}' }
        run: test -s "$REPORT" && echo "the report is there"
      - name: Tell
        if: failure()
        env: { FAILED: '\${{ steps.verify.outputs.failed-checks }}' }
        run: echo "told of $FAILED"${publishJob('verify')}`;

/** Publishes only what the proof in its manifest covers. */
const PUBLISH = `
import { readFileSync } from 'node:fs';
const { digest, verification } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
if (!verification.passed || verification.digest !== digest) throw new Error('not verified');
console.log('published after ' + verification.runs + ' runs');
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'act-verify-'));
  await writeReleaseTree(join(folder, 'tree'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the workflow for a backend with these faults. */
async function act(context: TestContext, faults: Faults): Promise<ActResult> {
  await requireTool('act', context);
  await requireTool('git', context);
  // A run of its own: artifacts belong to one.
  const server = await startResultsServer(await mkdtemp(join(folder, 'server-')));
  try {
    return await runAct({
      workflow: WORKFLOW,
      releaseTree: join(folder, 'tree'),
      resultsServer: server,
      folders: { backend: programSource },
      files: { 'backend/desk/behaviour.json': JSON.stringify(faults), 'publish.mjs': PUBLISH },
    });
  } finally {
    await server.close();
  }
}

/** Jobs with their outcome. */
const outcomes = ({ jobs }: ActResult) => Object.fromEntries(jobs.map(({ id, outcome }) => [id, outcome]));

/** The outputs that verify-binary set. */
function outputsOf(result: ActResult): Record<string, string> {
  const own = result.outputs.filter(({ step }) => step === VERIFY_BINARY);
  return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}

const errorsOf = ({ annotations }: ActResult) => annotations.filter(({ level }) => level === 'error');

test('what one job froze is proved in the next, and published', async (context) => {
  const result = await act(context, {});
  expect(result.ok, result.log).toBe(true);
  expect(outcomes(result)).toEqual({ backend: 'success', verify: 'success', publish: 'success' });
  expect(errorsOf(result)).toEqual([]);
  expect(Object.keys(outputsOf(result)).sort()).toEqual(Object.keys(outputs).sort());
  expect(outputsOf(result)).toMatchObject({ passed: 'true', 'failed-checks': '' });
  expect(Number(outputsOf(result)['start-ms'])).toBeGreaterThan(0);
  expect(result.log).toContain('the report is there');
  expect(result.log).toContain('published after 2 runs');

  const summary = result.summaries.find(({ step }) => step === VERIFY_BINARY)?.markdown ?? '';
  for (const check of ['manifest', 'start', 'ready', 'health', 'version', 'requests', 'orphans', 'repeat']) {
    expect(summary).toMatch(new RegExp(`\\| [^|]*\\b${check}\\b[^|]*\\|`));
  }
});

test('a program whose health is 500 turns the second job red, with one annotation, and nothing is published', async (context) => {
  const result = await act(context, { healthStatus: 500 });
  expect(result.ok, result.log).toBe(false);
  expect(outcomes(result)).toEqual({ backend: 'success', verify: 'failure' });
  expect(errorsOf(result)).toMatchObject([{ job: 'Release/verify', step: VERIFY_BINARY }]);
  expect(errorsOf(result)[0]?.message).toMatch(/\/api\/health.*500.*\[check-failed\]$/s);
  expect(outputsOf(result)).toMatchObject({ passed: 'false', 'failed-checks': 'health' });
  expect(result.log).toContain('told of health');
  expect(result.log).not.toContain('published');

  const summary = result.summaries.find(({ step }) => step === VERIFY_BINARY)?.markdown ?? '';
  expect(summary).toMatch(/health/);
  expect(result.log).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
});
