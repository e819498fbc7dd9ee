import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { writeReleaseTree } from '../../scripts/release-tree.ts';
import { root } from '../../scripts/repository.ts';
import { type ActResult, runAct } from '../support/act.ts';
import { copyExample } from '../support/example-backend.ts';
import { requireTool } from '../support/tools.ts';
import { workflowHead } from '../support/workflow-texts.ts';

const VERSION_SYNC = 'org/sidecar-actions/version-sync@v1';
/** A tag's version, spelled for npm; Python writes it 9.8.7rc1. */
const TAG = 'v9.8.7-rc.1';
const PYTHON_VERSION = '9.8.7rc1';

/** The version comes from the tag, and the frozen program says it. */
const RELEASE = `${workflowHead('Release')}
  backend:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: version
        uses: ${VERSION_SYNC}
        with: { working-directory: backend }
      - name: Everything says so now
        uses: ${VERSION_SYNC}
        with: { working-directory: backend, mode: check }
      - id: freeze
        uses: org/sidecar-actions/build-backend@v1
        with: { working-directory: backend, entry: 'notes_backend.main:main', artifact: none }
      - name: Start
        env:
          EXPECTED_VERSION: \${{ steps.version.outputs.pep440 }}
          PROGRAM: \${{ steps.freeze.outputs.executable }}
        run: node try-sidecar.ts "$PROGRAM"
`;

/** The gate of a pull request: VERSION still holds the last release. */
const GATE = `${workflowHead('Gate')}
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ${VERSION_SYNC}
        with: { working-directory: backend, mode: check }
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'act-version-'));
  await writeReleaseTree(join(folder, 'tree'));
  await copyExample(join(folder, 'example'));
});

afterAll(() => rm(folder, { recursive: true }));

async function act(context: TestContext, workflow: string): Promise<ActResult> {
  await requireTool('act', context);
  await requireTool('git', context);
  return runAct({
    workflow,
    tag: TAG,
    releaseTree: join(folder, 'tree'),
    folders: { backend: join(folder, 'example') },
    files: { 'try-sidecar.ts': await readFile(join(root, 'test', 'support', 'try-sidecar.ts'), 'utf8') },
  });
}

test('the frozen program answers with the version of the tag', async (context) => {
  const result = await act(context, RELEASE);
  expect(result.ok, result.log).toBe(true);
  expect(result.log).toContain(`health 200 ok ${PYTHON_VERSION}, ended with 0`);
  const told = Object.fromEntries(
    result.outputs.filter(({ step }) => step === VERSION_SYNC).map(({ name, value }) => [name, value]),
  );
  expect(told).toMatchObject({
    semver: '9.8.7-rc.1',
    pep440: PYTHON_VERSION,
    channel: 'beta',
    prerelease: 'true',
  });
});

test('on the tag, a file that says something else is one annotation at its line', async (context) => {
  const result = await act(context, GATE);
  expect(result.ok).toBe(false);
  const errors = result.annotations.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ file: 'backend/VERSION', line: '1' });
  expect(errors[0]?.message).toContain(PYTHON_VERSION);
});
