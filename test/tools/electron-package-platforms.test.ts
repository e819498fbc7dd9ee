import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { verifyTree } from '../../src/sidecar/tree/verify.ts';
import { desktopProject } from '../support/desktop-project.ts';
import type { Recorded } from '../support/fake-host.ts';
import { foreignBackend } from '../support/proven-backend.ts';
import { requireTool } from '../support/tools.ts';
import { windowsIcon } from '../support/windows-icon.ts';

const run = promisify(execFile);

/** A backend of real programs for another platform, and an app beside it. */
async function prepare(platform: 'win32' | 'darwin') {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'foreign-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const places = await foreignBackend(join(folder, 'work'), platform);
  const manifest = await readManifest(places.manifest);
  const changes = {
    directories: { output: 'release', buildResources: 'packaging' },
    mac: { target: ['dir', 'zip'] },
  };
  const project = await desktopProject(join(folder, 'app'), platform, changes);
  await mkdir(join(project.folder, 'packaging'));
  await writeFile(join(project.folder, 'packaging', 'icon.ico'), windowsIcon());
  return { folder, project, manifest, inputs: { sidecar: places.manifest } };
}

function messages({ annotations }: Recorded, level: string): string[] {
  return annotations.filter((one) => one.level === level).map(({ message }) => message);
}

describe.skipIf(process.platform !== 'linux')('made on Linux', () => {
  test('a Windows app, signed, with the backend as it was proven', async (context) => {
    const sevenZip = await requireTool('7za', context);
    const { folder, project, manifest, inputs } = await prepare('win32');
    const recorded = await project.run(
      { ...inputs, targets: 'dir\nzip' },
      { env: await signing(folder, sevenZip) },
    );
    expect(messages(recorded, 'error')).toEqual([]);
    expect(messages(recorded, 'warning')).toContainEqual(
      expect.stringMatching(/app is signed, and its backend/),
    );
    const app = recorded.outputs.get('app-path') ?? '';
    expect(app).toMatch(/release\/win-unpacked$/);
    expect(await verifyTree(join(app, 'resources', 'backend'), manifest, { platform: 'linux' })).toEqual([]);
    const ask = (file: string) => run('osslsigncode', ['verify', '-in', file]).catch((error) => error);
    // Its certificate is our own: the signature is there, and no authority vouches for it.
    const signed = /Calculated message digest|Signer #0/;
    expect((await ask(join(app, 'Notes.exe'))).stdout).toMatch(signed);
    expect((await ask(join(app, 'resources', 'backend', 'desk.exe'))).stdout).not.toMatch(signed);
    expect(recorded.log.join('\n')).toMatch(/not started: made for win32/);
  });

  test('a Mac app, with modes and links', async (context) => {
    await requireTool('7za', context);
    const { project, manifest, inputs } = await prepare('darwin');
    const recorded = await project.run({ ...inputs, targets: 'dir\nzip', arch: 'arm64' });
    expect(messages(recorded, 'error')).toEqual([]);
    const app = recorded.outputs.get('app-path') ?? '';
    const tree = join(app, 'Contents', 'Resources', 'backend');
    expect(await verifyTree(tree, manifest, { platform: 'linux' })).toEqual([]);
    expect(await readdir(join(app, 'Contents', 'MacOS'))).toEqual(['Notes']);
  });
});

/** A certificate of our own, in the variables that electron-builder signs by. */
async function signing(folder: string, sevenZip: string): Promise<Record<string, string | undefined>> {
  const at = (name: string) => join(folder, name);
  const request = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Notes test'];
  const usage = ['-addext', 'extendedKeyUsage=codeSigning'];
  await run('openssl', ['req', ...request, ...usage, '-keyout', at('key.pem'), '-out', at('cert.pem')]);
  const files = ['-inkey', at('key.pem'), '-in', at('cert.pem'), '-out', at('cert.p12')];
  await run('openssl', ['pkcs12', '-export', ...files, '-passout', 'pass:secret']);
  const { PATH, HOME } = process.env;
  return {
    ...{ PATH, HOME, ELECTRON_BUILDER_7ZIP_PATH: sevenZip, ELECTRON_BUILDER_OFFLINE: 'true' },
    ...{ WIN_CSC_LINK: at('cert.p12'), WIN_CSC_KEY_PASSWORD: 'secret', USE_SYSTEM_OSSLSIGNCODE: 'true' },
  };
}
