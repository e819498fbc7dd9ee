import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuilderConfig } from '../../src/electron-package/builder-config.ts';
import { readAsar } from '../../src/electron-package/check-result/asar.ts';
import { checkResult } from '../../src/electron-package/check-result/check-result.ts';
import type { Finding } from '../../src/electron-package/finding.ts';
import { inputs } from '../../src/electron-package/inputs.ts';
import { mergeMetadata } from '../../src/electron-package/merge-metadata/merge-metadata.ts';
import { noteSidecar } from '../../src/electron-package/update-metadata/note-sidecar.ts';
import { parseInputs } from '../../src/shared/inputs.ts';
import type { Manifest } from '../../src/sidecar/manifest-types.ts';
import { type Platform, targetFor } from '../../src/sidecar/target.ts';
import { readTree } from '../../src/sidecar/tree.ts';
import { desktopProject } from '../support/desktop-project.ts';
import { electronBuilderModules } from '../support/electron-builder.ts';
import { serveFolder, updateClient } from '../support/electron-updater.ts';
import { fakeHost } from '../support/fake-host.ts';
import { sampleManifest } from '../support/sample-manifest.ts';
import { SIDECAR, writeTree } from '../support/sample-tree.ts';
import { requireTool } from '../support/tools.ts';

/** Real electron-builder on a stand-in Electron; the backend is a tree with links, modes and odd names. */
describe.skipIf(process.platform !== 'linux')('what electron-builder makes', () => {
  let root: string;
  let sevenZip: string;
  let manifest: Manifest;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'check result-'));
    sevenZip = await requireTool('7za', {
      skip: (note) => {
        throw new Error(note);
      },
    });
    await writeTree(join(root, 'sidecar'), SIDECAR);
    const tree = await readTree(join(root, 'sidecar'), { platform: process.platform });
    manifest = sampleManifest({ name: 'backend', executable: 'backend', version: '0.3.0', ...tree });
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  /** Packages the sample project and gives the folder of the result. */
  async function packaged(platform: Platform, args: readonly string[], name: string): Promise<string> {
    const parent = join(root, name);
    const project = join(parent, 'project');
    await mkdir(parent);
    await desktopProject(project, platform, {
      extraResources: [{ from: join(root, 'sidecar'), to: 'backend' }],
      files: ['**/*', '!server'],
    });
    const cli = join(await electronBuilderModules(), 'electron-builder', 'cli.js');
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ELECTRON_BUILDER_OFFLINE: 'true' };
    await promisify(execFile)(process.execPath, [cli, ...args, '--publish', 'never'], {
      cwd: project,
      env: { ...env, ELECTRON_BUILDER_7ZIP_PATH: sevenZip, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
    });
    return join(project, 'release');
  }

  function check(output: string, platform: Platform, arch = 'x64'): Promise<Finding[]> {
    const config: BuilderConfig = {
      ...{ project: output, file: 'package.json', values: {}, packageJson: { version: '0.3.0' } },
      placeOf: () => ({ file: 'package.json' }),
    };
    const made = { output, manifest: { ...manifest, target: targetFor(platform, arch) }, config };
    const host = fakeHost({ temp: root, platform: process.platform });
    return checkResult({ ...made, resourcesPath: 'backend', channel: 'latest' }, host);
  }

  /** electron-builder leaves out the one folder that is empty, and that is said of every app. */
  const LOST = { rule: 'packaged-backend-folder', severity: 'warning' };

  test('for Linux, unpacked, as tar.gz and as zip, is taken; with one byte more it is not', async () => {
    const output = await packaged('linux', ['--linux', 'tar.gz', 'zip', '--x64'], 'linux');
    expect((await readdir(output)).filter((name) => /\.(?:gz|zip)$/.test(name))).toHaveLength(2);
    expect(await check(output, 'linux')).toMatchObject([LOST, LOST, LOST]);
    const asar = join(output, 'linux-unpacked', 'resources', 'app.asar');
    expect((await readAsar(asar)).map(({ path }) => path)).toContain('main.js');
    await appendFile(join(output, 'linux-unpacked', 'resources', 'backend', 'backend'), 'x');
    expect(await check(output, 'linux')).toMatchObject([{ rule: 'packaged-backend' }, LOST, LOST, LOST]);
  });

  test('for Windows, as zip, is taken', async () => {
    const output = await packaged('win32', ['--win', 'zip', '--x64'], 'windows');
    expect(await check(output, 'win32')).toMatchObject([LOST, LOST]);
  });

  test('for both processors of macOS joins into one release that an installed app updates to', async () => {
    const [one, other] = ['x64', 'arm64'] as const;
    for (const arch of [one, other]) {
      const output = await packaged('darwin', ['--mac', 'zip', `--${arch}`], `mac-${arch}`);
      const own = { ...manifest, target: targetFor('darwin', arch) };
      await noteSidecar(output, own);
      expect(await check(output, 'darwin', arch)).toMatchObject([LOST, LOST]);
    }
    const given: Record<string, string> = {
      mode: 'merge',
      installers: 'mac-x64/project/release\nmac-arm64/project/release',
    };
    await mergeMetadata(
      parseInputs(inputs, (name) => given[name] ?? ''),
      fakeHost({ workspace: root, temp: root }),
    );
    const release = join(root, 'release');
    const server = await serveFolder(release);
    try {
      const client = await updateClient({ url: server.url, platform: 'darwin' });
      const files = await client.files();
      expect(files.map(({ info }) => info.url)).toEqual(['Notes-0.3.0-mac.zip', 'Notes-0.3.0-arm64-mac.zip']);
      for (const file of files) await client.download(file, join(root, file.info.url));
      const { sidecars } = (await client.latest()) as { sidecars?: { target: string }[] };
      expect(sidecars?.map(({ target }) => target)).toEqual(['aarch64-apple-darwin', 'x86_64-apple-darwin']);
      const zip = join(release, 'Notes-0.3.0-arm64-mac.zip');
      const bytes = await readFile(zip);
      bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
      await writeFile(zip, bytes);
      const [, changed] = files;
      if (!changed) throw new Error('there is one file only');
      await expect(client.download(changed, join(root, 'changed'))).rejects.toMatchObject({
        code: 'ERR_CHECKSUM_MISMATCH',
      });
    } finally {
      await server.close();
    }
  });
});
