/** Three platforms are packaged with one page, and a backend that was not proven is packaged nowhere. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { writeReleaseTree } from '../../scripts/release-tree.ts';
import { type ActResult, runAct } from '../support/act.ts';
import { handOver, openWorkshop } from '../support/broken/workshop.ts';
import { builderTools } from '../support/builder-tools.ts';
import {
  desktopFiles,
  desktopModules,
  PLATFORMS,
  smallPage,
  standInElectrons,
} from '../support/desktop-release.ts';
import { foreignBackend, prove } from '../support/proven-backend.ts';
import { startResultsServer } from '../support/results-server.ts';
import { requireTool } from '../support/tools.ts';
import { windowsIcon } from '../support/windows-icon.ts';

const PACKAGE = 'org/sidecar-actions/electron-package@v1';

/** The backends were made before, as no Linux could; `page` says where each job has its page from. */
const workflow = (page: string) => `
name: Release
on: push
permissions: {}
jobs:
  frontend:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ${PACKAGE}
        with:
          mode: frontend
          frontend-directory: page
  backend:
    runs-on: ubuntu-latest
    strategy:
      matrix: { platform: [linux, win32, darwin] }
    steps:
      - uses: actions/checkout@v4
      - uses: actions/upload-artifact@v4
        with:
          name: backend-\${{ matrix.platform }}
          path: backends/\${{ matrix.platform }}
  package:
    needs: [frontend, backend]
    strategy:
      matrix:
        include:
          - { platform: linux, targets: deb }
          - { platform: win32, targets: zip }
          - { platform: darwin, targets: zip, arch: arm64 }
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - name: Stands for npm ci
        run: ln -s "$MODULES" desktop/node_modules
      - uses: ${PACKAGE}
        with:
          project-directory: desktop
          sidecar-artifact: backend-\${{ matrix.platform }}
          ${page}
          targets: \${{ matrix.targets }}
          arch: \${{ matrix.arch }}
          args: --port={port}
          artifact: installers-\${{ matrix.platform }}
  merge:
    needs: package
    runs-on: ubuntu-latest
    steps:
      - uses: ${PACKAGE}
        with:
          mode: merge
          installers-artifacts: |
            installers-linux
            installers-win32
            installers-darwin
`;

const SHARED = 'frontend-artifact: frontend';
const EACH_ITS_OWN = 'frontend-directory: page';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'act-once-'));
  await writeReleaseTree(join(folder, 'tree'));
  const backends = join(folder, 'backends');
  const { manifest, tree } = await handOver(await openWorkshop(join(backends, 'linux')));
  await rm(tree, { recursive: true });
  await cp(join(backends, 'linux'), join(folder, 'unproven'), { recursive: true });
  await prove(manifest);
  for (const platform of ['win32', 'darwin'] as const)
    await foreignBackend(join(backends, platform), platform);
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the workflow; `builds` is how often the page was built. */
async function act(
  context: TestContext,
  page: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<{ result: ActResult; builds: number; artifacts: string[] }> {
  for (const tool of ['act', 'git', '7za'] as const) await requireTool(tool, context);
  const own = await mkdtemp(join(folder, 'run-'));
  const counter = join(own, 'built');
  await writeFile(counter, '');
  await mkdir(join(own, 'packaging'));
  await writeFile(join(own, 'packaging', 'icon.ico'), windowsIcon());
  const server = await startResultsServer(join(own, 'server'));
  try {
    const result = await runAct({
      workflow: workflow(page),
      releaseTree: join(folder, 'tree'),
      resultsServer: server,
      folders: {
        ...(await standInElectrons(join(own, 'electron'), PLATFORMS)),
        'desktop/packaging': join(own, 'packaging'),
        backends: join(folder, 'backends'),
        ...changes,
      },
      files: { ...(await desktopFiles()), ...smallPage() },
      env: {
        ...(await builderTools(join(own, 'tools'))),
        COUNTER: counter,
        MODULES: await desktopModules(),
      },
    });
    const builds = (await readFile(counter, 'utf8')).split('\n').length - 1;
    return { result, builds, artifacts: server.artifacts().map(({ name }) => name) };
  } finally {
    await server.close();
  }
}

/** Jobs with their outcome, in no order. */
const outcomes = ({ jobs }: ActResult) => jobs.map(({ id, outcome }) => `${id} ${outcome}`).sort();
const errorsOf = ({ annotations }: ActResult) => annotations.filter(({ level }) => level === 'error');

const ALL_GREEN = ['backend', 'backend', 'backend', 'frontend', 'merge', 'package', 'package', 'package'].map(
  (id) => `${id} success`,
);

test('three platforms, one page: it is built once', async (context) => {
  const { result, builds, artifacts } = await act(context, SHARED);
  expect(outcomes(result), result.log).toEqual(ALL_GREEN);
  expect(errorsOf(result)).toEqual([]);
  expect(builds).toBe(1);
  expect(artifacts).toContain('release');
});

test('without the artifact each job builds it, and the count says so', async (context) => {
  const { result, builds } = await act(context, EACH_ITS_OWN);
  expect(outcomes(result), result.log).toEqual(ALL_GREEN);
  expect(builds).toBe(4);
});

test('a backend that was not proven stops the chain: one annotation, and nothing is merged', async (context) => {
  const { result, artifacts } = await act(context, SHARED, { 'backends/linux': join(folder, 'unproven') });
  expect(result.ok).toBe(false);
  expect(outcomes(result)).toContain('package failure');
  expect(result.jobs.map(({ id }) => id)).not.toContain('merge');
  expect(artifacts).not.toContain('release');
  const errors = errorsOf(result);
  expect(errors).toMatchObject([{ step: PACKAGE }]);
  expect(errors[0]?.message).toMatch(/verify-binary@v1.*\[backend-not-verified\]$/s);
});
