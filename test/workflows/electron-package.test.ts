/** A desktop app as a tag releases it: from the version to one folder that can be published, on the release tree. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { writeReleaseTree } from '../../scripts/release-tree.ts';
import { squashfsOffset } from '../../src/electron-package/check-result/packages/squashfs-offset.ts';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { isSigned, isVerified, type Manifest } from '../../src/sidecar/manifest-types.ts';
import { verifyTree } from '../../src/sidecar/tree/verify.ts';
import { type ActResult, runAct } from '../support/act.ts';
import { quickly } from '../support/broken/control.ts';
import { verified } from '../support/broken/verified.ts';
import { builderTools } from '../support/builder-tools.ts';
import { desktopFiles, standInElectrons } from '../support/desktop-release.ts';
import { downloadedArtifact } from '../support/downloaded-artifact.ts';
import { serveFolder, updateClient } from '../support/electron-updater.ts';
import { copyExample } from '../support/example-backend.ts';
import { countedPage } from '../support/example-frontend.ts';
import { startResultsServer } from '../support/results-server.ts';
import { run } from '../support/run.ts';
import { P12_PASSWORD, signingCertificates } from '../support/signing-certificates.ts';
import { requireTool } from '../support/tools.ts';

const PACKAGE = 'org/sidecar-actions/electron-package@v1';
const VERSION = '1.2.0';

/** Two packages of one platform, from two runners: each job writes its own `latest-linux.yml`. */
const MATRIX = `
    strategy:
      matrix:
        include:
          - { id: appimage, runner: ubuntu-22.04, targets: AppImage }
          - { id: deb, runner: ubuntu-latest, targets: "deb\\ntar.gz" }
    runs-on: \${{ matrix.runner }}`;

const verifyJob = (needs: string) => `
    needs: [${needs}]${MATRIX}
    steps:
      - uses: org/sidecar-actions/verify-binary@v1
        with:
          artifact: backend-\${{ matrix.id }}
          expect-version: \${{ needs.version.outputs.version }}
          args: --port={port}
          runs: 2
          max-startup: 60 s`;

const WORKFLOW = `
name: Release
on:
  push:
    tags: ['v*.*.*']
permissions: {}
jobs:
  version:
    runs-on: ubuntu-latest
    outputs:
      version: \${{ steps.sync.outputs.version }}
    steps:
      - uses: actions/checkout@v4
      - id: sync
        uses: org/sidecar-actions/version-sync@v1
  frontend:
    needs: version
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ${PACKAGE}
        with:
          mode: frontend
          frontend-directory: page/renderer
          frontend-output: ../frontend
  backend:
    needs: version${MATRIX}
    steps:
      - uses: actions/checkout@v4
      - uses: org/sidecar-actions/build-backend@v1
        with:
          working-directory: backend
          entry: notes_backend.main:main
          version: \${{ needs.version.outputs.version }}
          artifact: backend-\${{ matrix.id }}
  verify:${verifyJob('version, backend')}
  sign:
    needs: verify${MATRIX}
    steps:
      - uses: org/sidecar-actions/sign-notarize@v1
        with:
          artifact: backend-\${{ matrix.id }}
          csc-link: \${{ secrets.CSC_LINK }}
          csc-key-password: \${{ secrets.CSC_KEY_PASSWORD }}
  again:${verifyJob('version, sign')}
  package:
    needs: [frontend, again]${MATRIX}
    steps:
      - uses: actions/checkout@v4
      - uses: org/sidecar-actions/version-sync@v1
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npm ci
        working-directory: desktop
      - uses: ${PACKAGE}
        with:
          project-directory: desktop
          sidecar-artifact: backend-\${{ matrix.id }}
          frontend-artifact: frontend
          targets: \${{ matrix.targets }}
          args: --port={port}
          artifact: installers-\${{ matrix.id }}
  merge:
    needs: package
    runs-on: ubuntu-latest
    steps:
      - uses: ${PACKAGE}
        with:
          mode: merge
          installers-artifacts: |
            installers-appimage
            installers-deb
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'act-package-'));
  await writeReleaseTree(join(folder, 'tree'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Jobs with their outcome, in no order. */
const outcomes = ({ jobs }: ActResult) => jobs.map(({ id, outcome }) => `${id} ${outcome}`).sort();

/** What a chain left: its run, the release folder and the backends as they were packaged. */
interface Released {
  result: ActResult;
  release: string;
  manifests: Manifest[];
  /** How often the frontend was built. */
  builds: number;
}

async function releaseApp(context: TestContext): Promise<Released> {
  for (const tool of ['act', 'git', 'openssl', '7za', 'mksquashfs'] as const)
    await requireTool(tool, context);
  const zstd = await requireTool('zstd', context);
  const certificates = await signingCertificates();
  const counter = join(folder, 'built');
  await writeFile(counter, '');
  await copyExample(join(folder, 'backend'));
  await countedPage(join(folder, 'page'));
  const electron = await standInElectrons(join(folder, 'electron'), ['linux']);
  const server = await startResultsServer(join(folder, 'server'));
  try {
    const result = await runAct({
      workflow: WORKFLOW,
      tag: `v${VERSION}`,
      releaseTree: join(folder, 'tree'),
      resultsServer: server,
      folders: { ...electron, backend: join(folder, 'backend'), page: join(folder, 'page') },
      files: await desktopFiles(),
      env: { ...(await builderTools(join(folder, 'tools'))), COUNTER: counter },
      secrets: {
        CSC_LINK: (await readFile(certificates.p12('signer-with-ca'))).toString('base64'),
        CSC_KEY_PASSWORD: P12_PASSWORD,
      },
      path: [dirname(zstd)],
    });
    expect(result.ok, result.log).toBe(true);
    const release = join(folder, 'release');
    await downloadedArtifact(server, 'release', release);
    const manifests = [];
    for (const id of ['appimage', 'deb']) {
      const place = join(folder, id);
      await downloadedArtifact(server, `backend-${id}`, place);
      const [name = ''] = (await readdir(place)).filter((each) => each.endsWith('.sidecar.json'));
      manifests.push(await readManifest(join(place, name)));
    }
    const builds = (await readFile(counter, 'utf8')).split('\n').length - 1;
    return { result, release, manifests, builds };
  } finally {
    await server.close();
  }
}

test('the whole chain, from the tag to a release folder that an installed app updates from', async (context) => {
  const { result, release, manifests, builds } = await releaseApp(context);
  const twice = ['again', 'backend', 'package', 'sign', 'verify'].flatMap((id) => [id, id]);
  const all = [...twice, 'frontend', 'merge', 'version'].map((id) => `${id} success`);
  expect(outcomes(result)).toEqual(all.sort());
  expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  expect(builds).toBe(1);
  expect(manifests.map((each) => [each.version, isVerified(each), isSigned(each)])).toEqual(
    Array(2).fill([VERSION, true, true]),
  );

  const [image = '', deb = '', tar = ''] = ['x86_64.AppImage', 'amd64.deb', 'x64.tar.gz'].map(
    (end) => `Notes-${VERSION}-linux-${end}`,
  );
  expect(await readdir(release)).toEqual([deb, tar, image, 'SHA256SUMS', 'latest-linux.yml'].sort());
  await run('sh', ['-c', 'cd "$1" && sha256sum --check --strict SHA256SUMS', 'sh', release]);
  const summary = result.summaries.find(({ job }) => job === 'Release/merge')?.markdown ?? '';
  for (const name of [deb, tar, image]) expect(summary).toContain(name);
  await updates(release, [image, deb]);

  const [ofImage, ofDeb] = manifests;
  const inImage = await unpackedImage(join(release, image), context);
  await holdsBackend(join(inImage, 'resources', 'backend'), ofImage);
  const installed = join(folder, 'installed');
  await run('dpkg-deb', ['--extract', join(release, deb), installed]);
  await holdsBackend(join(installed, 'opt', 'Notes', 'resources', 'backend'), ofDeb);
  await run('tar', ['-xzf', join(release, tar), '-C', installed]);
  await holdsBackend(join(installed, tar.replace('.tar.gz', ''), 'resources', 'backend'), ofDeb);
});

/** Both jobs' files are in the one `latest-linux.yml`, and a client takes them, and nothing else. */
async function updates(release: string, names: readonly string[]): Promise<void> {
  const server = await serveFolder(release);
  try {
    const client = await updateClient({ url: server.url, platform: 'linux' });
    expect(await client.latest()).toMatchObject({ version: VERSION });
    const files = await client.files();
    expect(files.map(({ info }) => info.url).sort()).toEqual(names.toSorted());
    for (const file of files) {
      const [place, own] = [join(folder, 'update'), join(release, file.info.url)];
      await client.download(file, place);
      const bytes = await readFile(own);
      expect(bytes.equals(await readFile(place))).toBe(true);
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(1000) ^ 1, 1000);
      await writeFile(own, changed);
      await expect(client.download(file, place)).rejects.toMatchObject({ code: 'ERR_CHECKSUM_MISMATCH' });
      await writeFile(own, bytes);
    }
  } finally {
    await server.close();
  }
}

/** Byte for byte the one that was proven, and it starts where it is. */
async function holdsBackend(tree: string, manifest: Manifest | undefined): Promise<void> {
  expect(await verifyTree(tree, { files: manifest?.files ?? [] }, { platform: 'linux' })).toEqual([]);
  const { errors, outputs } = await verified(folder, { ...quickly, path: tree });
  expect([errors, outputs['passed']]).toEqual([[], 'true']);
}

async function unpackedImage(image: string, context: TestContext): Promise<string> {
  const unsquashfs = await requireTool('unsquashfs', context);
  const offset = await squashfsOffset(image);
  const to = join(folder, 'image');
  await run(unsquashfs, ['-quiet', '-no-progress', '-offset', String(offset), '-dest', to, image]);
  return to;
}
