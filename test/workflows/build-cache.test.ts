import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { writeReleaseTree } from '../../scripts/release-tree.ts';
import { type ActRequest, type ActResult, runAct } from '../support/act.ts';
import { type ResultsServer, startResultsServer } from '../support/results-server.ts';
import { requireTool } from '../support/tools.ts';
import { workflowHead } from '../support/workflow-texts.ts';

const BUILD_BACKEND = 'org/sidecar-actions/build-backend@v1';

/** As a user writes it: nothing is said about a cache. */
const WORKFLOW = `${workflowHead('Gate').replace('on: push', 'on: [push, pull_request]')}
  backend:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with: { python-version: '3' }
      - id: freeze
        uses: ${BUILD_BACKEND}
        with:
          working-directory: backend
          entry: words.main:main
          artifact: none
      - env: { PROGRAM: '\${{ steps.freeze.outputs.executable }}' }
        run: '"$PROGRAM"'
`;

/** The backend of each run, which is a checkout of its own in another folder. */
const sources = (greeting: string, imports = '') => ({
  'backend/pyproject.toml': '[project]\nname = "words"\nversion = "1.2.0"\n',
  'backend/requirements.txt': '',
  'backend/words/__init__.py': '',
  'backend/words/main.py':
    'from words.greeting import greeting\n\n\ndef main():\n    print("says", greeting())\n',
  'backend/words/greeting.py': `${imports}def greeting():\n    return ${JSON.stringify(greeting)}\n`,
});

/** A full build; its installer may find the cache of the one before. */
const FULL = /^(?:none|2)$/;

/** A pull request that comes from another repository. */
const FORK = {
  name: 'pull_request',
  payload: {
    repository: { full_name: 'org/desk' },
    pull_request: { head: { repo: { full_name: 'someone/desk' } } },
  },
};

let folder: string;
let server: ResultsServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'act-cache-'));
  server = await startResultsServer(join(folder, 'server'));
  await writeReleaseTree(join(folder, 'tree'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** One run: what it said, the level that it took, and the digest of its program. */
async function run(files: Record<string, string>, more: Pick<ActRequest, 'event'> = {}) {
  const releaseTree = join(folder, 'tree');
  const result = await runAct({ workflow: WORKFLOW, releaseTree, resultsServer: server, files, ...more });
  expect(result.ok, result.log).toBe(true);
  return { result, level: outputOf(result, 'cache-level'), digest: outputOf(result, 'digest') };
}

function outputOf({ outputs }: ActResult, name: string): string | undefined {
  return outputs.find((output) => output.step === BUILD_BACKEND && output.name === name)?.value;
}

const warnings = ({ annotations }: ActResult) => annotations.filter(({ level }) => level !== 'notice');

test('a second run takes the program from GitHub’s cache, an edited one most of it, and a fork leaves nothing in it', async (context: TestContext) => {
  await requireTool('act', context);
  await requireTool('git', context);

  const first = await run(sources('hello'));
  expect(first.level).toBe('none');
  expect(server.caches().length).toBeGreaterThan(0);

  const second = await run(sources('hello'));
  expect(second).toMatchObject({ level: '0', digest: first.digest });
  expect(second.result.summaries[0]?.markdown).toMatch(
    /\| Cache +\| level 0: .* instead of .*; GitHub's cache: read [\d.]+ MB/,
  );
  expect(second.result.log).toContain('says hello');
  expect(warnings(second.result)).toEqual([]);

  const edited = await run(sources('good morning'));
  expect(edited.level).toBe('1');
  expect(edited.digest).not.toBe(first.digest);
  expect(edited.result.log).toContain('says good morning');

  const kept = server.caches().length;
  const fork = await run(sources('hello', 'import json\n\n\n'), { event: FORK });
  expect(fork.level).toMatch(FULL);
  expect(fork.result.log).toContain('the fork someone/desk');
  expect(server.caches()).toHaveLength(kept);
  // The same sources in the project's own run are a full build again: the fork's was not kept.
  const merged = await run(sources('hello', 'import json\n\n\n'));
  expect(merged.level).toMatch(FULL);
  expect(server.caches().length).toBeGreaterThan(kept);
  expect((await run(sources('hello'), { event: FORK })).level).toBe('0');
});
