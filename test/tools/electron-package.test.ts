import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeManifest } from '../../src/sidecar/manifest.ts';
import { verifyTree } from '../../src/sidecar/tree/verify.ts';
import { quickly } from '../support/broken/control.ts';
import { verified } from '../support/broken/verified.ts';
import { handOver, openWorkshop } from '../support/broken/workshop.ts';
import { desktopProject } from '../support/desktop-project.ts';
import { electronBuilderModules } from '../support/electron-builder.ts';
import type { Recorded } from '../support/fake-host.ts';
import { prove } from '../support/proven-backend.ts';
import { writeTree } from '../support/sample-tree.ts';

const run = promisify(execFile);

/** Waits until there is a file at `path`. */
async function appears(path: string): Promise<void> {
  while (!existsSync(path)) await sleep(100);
}

/** A real frozen program with the proof that verify-binary would have written, and an app beside it. */
async function prepare(changes: Readonly<Record<string, unknown>> = {}) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'package-')));
  const places = await handOver(await openWorkshop(join(folder, 'work')));
  const manifest = await prove(places.manifest);
  const project = await desktopProject(join(folder, 'app'), 'linux', changes);
  const inputs = { sidecar: places.manifest, args: '--port={port}', targets: 'dir' };
  return { folder, places, manifest, project, inputs, release: join(folder, 'app', 'release') };
}

function errorsOf({ annotations }: Recorded): string[] {
  return annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
}

describe.skipIf(process.platform !== 'linux')('a Linux app', () => {
  let made: Awaited<ReturnType<typeof prepare>>;
  let recorded: Recorded;
  let output: Readonly<Record<string, string>>;

  beforeAll(async () => {
    made = await prepare();
    const targets = 'dir\ntar.gz\nzip\ndeb';
    recorded = await made.project.run({ ...made.inputs, targets, frontend: 'page' });
    output = Object.fromEntries(recorded.outputs);
    return () => rm(made.folder, { recursive: true, force: true });
  });

  test('is made, and nothing is left behind', async () => {
    expect(errorsOf(recorded)).toEqual([]);
    expect(recorded.exitCode).toBeUndefined();
    expect(output['installers']?.split('\n').map((path) => path.split(/[._]/).at(-1))).toEqual([
      'gz',
      'zip',
      'deb',
    ]);
    expect(output['update-metadata']).toBe(join(made.release, 'latest-linux.yml'));
    expect(output).toMatchObject({ channel: 'latest', 'sidecar-digest': made.manifest.digest });
    const left = [...(await readdir(made.release)), ...(await readdir(made.project.folder))];
    expect(left.filter((name) => name.startsWith('.') || name.startsWith('builder-'))).toEqual([]);
    for (const path of Object.values(output).join('\n').split('\n')) {
      if (path.startsWith('/')) await access(path);
    }
  });

  test('has the backend outside of the asar, byte for byte, with modes and links', async () => {
    const tree = join(output['app-path'] ?? '', 'resources', 'backend');
    expect(await verifyTree(tree, made.manifest, { platform: 'linux' })).toEqual([]);
    expect(recorded.log).toContain('The backend starts from the packaged app.');
  });

  test('has the frontend and no source of the backend in the asar', async () => {
    const load = createRequire(join(await electronBuilderModules(), 'electron-builder', 'package.json'));
    const asar = load.resolve('@electron/asar');
    const { listPackage } = (await import(asar)) as { listPackage(path: string, options: object): string[] };
    const files = listPackage(join(output['app-path'] ?? '', 'resources', 'app.asar'), { isPack: false });
    expect(files).toContain('/main.js');
    expect(files).toContain('/frontend/index.html');
    expect(files.filter((file) => /server|release|\.sidecar|electron-builder/.test(file))).toEqual([]);
  });

  test('has checksums that sha256sum takes, and the digest of the backend in its metadata', async () => {
    await run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: made.release });
    expect(await readFile(join(made.release, 'latest-linux.yml'), 'utf8')).toContain(made.manifest.digest);
  });

  test('is unpacked by dpkg, and its backend passes verify-binary there', async () => {
    const deb = output['installers']?.split('\n').find((path) => path.endsWith('.deb')) ?? '';
    const root = join(made.folder, 'root');
    await run('dpkg-deb', ['--extract', deb, root]);
    const path = join(root, 'opt', 'Notes', 'resources', 'backend');
    const { errors, outputs } = await verified(made.folder, { ...quickly, path });
    expect(errors).toEqual([]);
    expect(outputs).toMatchObject({ passed: 'true' });
  });
});

describe.skipIf(process.platform !== 'linux')('when it goes wrong, previous installers are untouched', () => {
  /** A hook of the app, as a program: no JSON holds it. */
  const withHook = async (folder: string, hook: string) => {
    const config = JSON.parse(await readFile(join(folder, 'electron-builder.json'), 'utf8'));
    await rm(join(folder, 'electron-builder.json'));
    const text = `module.exports = { ...${JSON.stringify(config)}, afterPack: async (context) => { ${hook} } };\n`;
    await writeFile(join(folder, 'electron-builder.cjs'), text);
  };

  async function fails(
    change: (made: Awaited<ReturnType<typeof prepare>>) => Promise<void>,
    changes: Readonly<Record<string, unknown>> = {},
    abort?: AbortController,
  ): Promise<string[]> {
    const made = await prepare(changes);
    try {
      await change(made);
      const before = await installersBefore(made.release);
      const host = abort ? { signal: abort.signal } : {};
      const recorded = await made.project.run(made.inputs, host);
      expect(recorded.exitCode).toBe(1);
      expect(await snapshot(made.release)).toEqual(before);
      const left = (await readdir(made.project.folder)).filter((name) => name.startsWith('.sidecar'));
      expect(left).toEqual([]);
      return errorsOf(recorded);
    } finally {
      await rm(made.folder, { recursive: true, force: true });
    }
  }

  async function installersBefore(release: string): Promise<Record<string, string>> {
    await writeTree(release, { 'old.deb': 'the one before', 'linux-unpacked/notes': 'before' });
    return snapshot(release);
  }

  async function snapshot(release: string): Promise<Record<string, string>> {
    const entries = await readdir(release, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return Object.fromEntries(
      await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')])),
    );
  }

  test('the app breaks its own packaging', async () => {
    const errors = await fails(({ project }) =>
      withHook(project.folder, 'throw new Error("no icons today");'),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/no icons today.*\[electron-builder-failed\]/s);
  });

  test('a hook of the app changes the backend in the packaged app', async () => {
    const hook = 'require("fs").appendFileSync(context.appOutDir + "/resources/backend/desk", "x");';
    const errors = await fails(({ project }) => withHook(project.folder, hook));
    expect(errors[0]).toMatch(/desk.*\[result-wrong\]/s);
  });

  test('a resource is not there, which electron-builder only mentions', async () => {
    const errors = await fails(async () => {}, { extraResources: [{ from: 'licences', to: 'licences' }] });
    expect(errors).toEqual([expect.stringMatching(/licences' into the app.*\[resource-missing\]/s)]);
  });

  test('the backend is not proven', async () => {
    const errors = await fails(async ({ places, manifest }) => writeManifest(places.manifest, manifest));
    expect(errors).toEqual([
      expect.stringMatching(/no verification.*verify-binary@v1.*\[backend-not-verified\]/s),
    ]);
  });

  test('the run is interrupted in the middle', async () => {
    const abort = new AbortController();
    const change = async ({ project }: Awaited<ReturnType<typeof prepare>>) => {
      const mark = join(project.folder, '..', 'packing');
      await withHook(
        project.folder,
        `require("fs").writeFileSync(${JSON.stringify(mark)}, ""); await new Promise((done) => setTimeout(done, 60000));`,
      );
      void appears(mark).then(() => abort.abort());
    };
    expect(await fails(change, {}, abort)).toEqual([expect.stringMatching(/\[interrupted\]/)]);
  });
});
