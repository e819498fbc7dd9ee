import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readManifest, writeManifest } from '../../src/sidecar/manifest.ts';
import type { Manifest } from '../../src/sidecar/manifest-types.ts';
import { targetFromTriple } from '../../src/sidecar/target.ts';
import { verifyTree } from '../../src/sidecar/tree/verify.ts';
import { handOver } from '../support/broken/workshop.ts';
import { desktopProject } from '../support/desktop-project.ts';
import type { Recorded } from '../support/fake-host.ts';
import { writeTree } from '../support/sample-tree.ts';
import { requireTool } from '../support/tools.ts';
import { unpackedWheel } from '../support/wheels.ts';

const run = promisify(execFile);

interface Foreign {
  platform: 'win32' | 'darwin';
  triple: string;
  executable: string;
  /** What the tree holds of PyInstaller's real programs for that platform, by path. */
  wheel: string;
  program: string;
  files: readonly string[];
}

const WINDOWS: Foreign = {
  ...{ platform: 'win32', triple: 'x86_64-pc-windows-msvc', executable: 'desk.exe' },
  ...{ wheel: 'win_amd64', program: 'Windows-64bit-intel/run.exe' },
  files: ['desk.exe', '_internal/inner.exe', '_internal/base.pyd', '_internal/python.dll'],
};
const MAC: Foreign = {
  ...{ platform: 'darwin', triple: 'universal-apple-darwin', executable: 'desk' },
  ...{ wheel: 'macosx_10_13_universal2', program: 'Darwin-64bit/run' },
  files: ['desk', '_internal/base.so'],
};

/** A backend of real programs for another platform, which nothing here could start, and an app beside it. */
async function prepare(foreign: Foreign) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'foreign-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const tree = join(folder, 'work', 'desk');
  const wheel = await unpackedWheel({ name: 'pyinstaller', version: '6.22.3', platform: foreign.wheel });
  for (const path of foreign.files) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await copyFile(join(wheel, 'PyInstaller', 'bootloader', foreign.program), join(tree, path));
  }
  if (foreign.platform === 'darwin') await writeTree(tree, { '_internal/link.so': { link: 'base.so' } });
  const target = targetFromTriple(foreign.triple);
  const places = await handOver({ folder: dirname(tree), tree }, { target, executable: foreign.executable });
  await rm(places.tree, { recursive: true });
  const manifest = await proven(places.manifest);
  const changes = { win: { icon: 'icon.ico' }, mac: { icon: 'icon.icns', target: ['dir', 'zip'] } };
  const project = await desktopProject(join(folder, 'app'), foreign.platform, changes);
  return { folder, project, manifest, inputs: { sidecar: places.manifest } };
}

/** The proof that verify-binary of that platform would have written. */
async function proven(file: string): Promise<Manifest> {
  const manifest = await readManifest(file);
  const proof = { digest: manifest.digest, passed: true, checks: [], runs: 1, at: new Date().toISOString() };
  await writeManifest(file, { ...manifest, verification: proof });
  return manifest;
}

function messages({ annotations }: Recorded, level: string): string[] {
  return annotations.filter((one) => one.level === level).map(({ message }) => message);
}

describe.skipIf(process.platform !== 'linux')('made on Linux', () => {
  test('a Windows app, signed, with the backend as it was proven', async (context) => {
    const sevenZip = await requireTool('7za', context);
    const { folder, project, manifest, inputs } = await prepare(WINDOWS);
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
    const { project, manifest, inputs } = await prepare(MAC);
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
