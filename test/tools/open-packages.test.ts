import { appendFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExpectedApp } from '../../src/electron-package/check-result/app-rules.ts';
import { packageFindings } from '../../src/electron-package/check-result/package-rules.ts';
import { UserError } from '../../src/shared/errors.ts';
import { createExec, type Exec } from '../../src/shared/exec.ts';
import { readTree } from '../../src/sidecar/tree.ts';
import { asarBytes, debBytes } from '../support/app-packages.ts';
import { fakeHost } from '../support/fake-host.ts';
import { run, works } from '../support/run.ts';
import { sampleManifest } from '../support/sample-manifest.ts';
import { SIDECAR, writeTree } from '../support/sample-tree.ts';
import { requireTool, type ToolName } from '../support/tools.ts';

const signal = new AbortController().signal;
let root: string;
let app: string;
let expected: ExpectedApp;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'open packages-'));
  app = join(root, 'app');
  // The one empty folder is left out, as electron-builder does.
  const { '_internal/plugins/': _, ...backend } = SIDECAR;
  await writeTree(join(app, 'resources', 'backend'), backend);
  await writeFile(join(app, 'resources', 'app.asar'), asarBytes({ 'main.js': 10 }));
  await writeFile(join(app, 'notes'), 'Electron');
  const tree = await readTree(join(app, 'resources', 'backend'), { platform: process.platform });
  const manifest = sampleManifest({ name: 'backend', executable: 'backend', ...tree });
  expected = { manifest, resourcesPath: 'backend', platform: process.platform };
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Runs tools from the test cache by their names; any other is missing. */
function execWith(paths: Readonly<Partial<Record<string, string>>>): Exec {
  const exec = createExec(signal, process.platform);
  return async (tool, args, options) => {
    const path = paths[tool];
    if (path === undefined) throw new UserError('tool-missing', `Cannot start '${tool}'.`);
    return exec(path, args, { ...options, env: { ...process.env, ...(await librariesOf(path)) } });
  };
}

/** A program that was unpacked without being installed has its libraries beside it. */
async function librariesOf(program: string): Promise<Record<string, string>> {
  const own: string[] = [];
  for (const lib of ['../lib', '../../lib'].map((above) => join(dirname(program), above))) {
    const names = isAbsolute(program) ? await readdir(lib).catch(() => []) : [];
    own.push(...names.filter((name) => name.endsWith('-linux-gnu')).map((name) => join(lib, name)));
  }
  return own.length > 0 ? { LD_LIBRARY_PATH: own.join(':') } : {};
}

function check(file: string, paths: Readonly<Partial<Record<string, string>>>) {
  const host = fakeHost({ temp: root, platform: process.platform, exec: execWith(paths) });
  return packageFindings([file], expected, host);
}

/** What opens a package, and how much is kept of it where it is cut off. */
interface Opener {
  tool: string;
  path: string;
  keep?: number;
}

/** Is taken; is found changed when it was packed from another backend; is not looked into without its tool. */
async function judge(pack: () => Promise<string>, { tool, path, keep = 2 / 3 }: Opener): Promise<void> {
  expect(await check(await pack(), { [tool]: path })).toEqual([]);
  expect(await check(await pack(), {})).toMatchObject([
    { rule: 'package-not-opened', message: expect.stringContaining(`'${tool}' is missing`) },
  ]);
  await appendFile(join(app, 'resources', 'backend', 'backend'), 'x');
  expect(await check(await pack(), { [tool]: path })).toMatchObject([{ rule: 'packaged-backend' }]);
  await rm(join(app, 'resources', 'backend'), { recursive: true });
  const gone = await pack();
  expect(await check(gone, { [tool]: path })).toMatchObject([{ rule: 'packaged-backend-missing' }]);
  const bytes = await readFile(gone);
  await writeFile(gone, bytes.subarray(0, bytes.length * keep));
  expect(await check(gone, { [tool]: path })).toMatchObject([{ rule: 'package-damaged' }]);
}

describe.skipIf(process.platform !== 'linux')('packages that a program opens', () => {
  const tools = (names: readonly ToolName[], context: { skip(note?: string): never }) =>
    Promise.all(names.map((name) => requireTool(name, context)));

  test('an AppImage: a program (a stand-in, with the magic word in it), and behind it a real squashfs', async (context) => {
    const [make = '', open = ''] = await tools(['mksquashfs', 'unsquashfs'], context);
    const image = join(root, 'Notes.AppImage');
    await judge(
      async () => {
        const fs = join(root, 'fs');
        await rm(fs, { force: true });
        await run(make, [app, fs, '-quiet', '-no-progress', '-nopad'], await librariesOf(make));
        const program = Buffer.concat([Buffer.from('\x7fELF hsqs'), Buffer.alloc(200)]);
        await writeFile(image, Buffer.concat([program, await readFile(fs)]));
        return image;
      },
      { tool: 'unsquashfs', path: open },
    );
  });

  test('a stand-in for an installer of NSIS: an archive in which the app is a 7z', async (context) => {
    const [sevenZip = ''] = await tools(['7z'], context);
    const pack = async (): Promise<string> => {
      const inner = join(root, '$PLUGINSDIR', 'app-64.7z');
      const outer = join(root, 'setup.7z');
      await mkdir(join(root, '$PLUGINSDIR'), { recursive: true });
      for (const old of [inner, outer]) await rm(old, { force: true });
      await createExec(signal, process.platform)(sevenZip, ['a', '-snl', inner, '.'], { cwd: app });
      await createExec(signal, process.platform)(sevenZip, ['a', outer, '$PLUGINSDIR'], { cwd: root });
      await rename(outer, join(root, 'Notes Setup.exe'));
      return join(root, 'Notes Setup.exe');
    };
    // Of one that is cut later, 7z sometimes still finds a table.
    await judge(pack, { tool: '7z', path: sevenZip, keep: 0.01 });
  });

  test('a Debian package whose files are packed by xz', async (context) => {
    if (!(await works('xz', ['--version']))) context.skip('xz is missing');
    const pack = async (): Promise<string> => {
      await run('tar', [
        '-cJf',
        join(root, 'data.tar.xz'),
        '-C',
        root,
        '--transform',
        's,^app,./opt/Notes,',
        'app',
      ]);
      const file = join(root, 'notes.deb');
      await writeFile(file, debBytes('data.tar.xz', await readFile(join(root, 'data.tar.xz'))));
      return file;
    };
    await judge(pack, { tool: 'xz', path: 'xz' });
  });

  /** An RPM of the app as nfpm makes it. */
  const packRpm = async (nfpm: string, compression: string): Promise<string> => {
    const [file, config] = [join(root, 'notes.rpm'), join(root, 'nfpm.json')];
    const contents = [{ src: app, dst: '/opt/Notes', type: 'tree' }];
    const fields = {
      name: 'notes',
      version: '1.2.0',
      arch: 'amd64',
      platform: 'linux',
      maintainer: 'x <x@y.z>',
    };
    await writeFile(config, JSON.stringify({ ...fields, rpm: { compression }, contents }));
    await run(nfpm, ['package', '--config', config, '--packager', 'rpm', '--target', file]);
    return file;
  };

  test('an RPM package whose files are packed by xz', async (context) => {
    const [nfpm = ''] = await tools(['nfpm'], context);
    if (!(await works('xz', ['--version']))) context.skip('xz is missing');
    await judge(() => packRpm(nfpm, 'xz'), { tool: 'xz', path: 'xz' });
  });

  test.for(['gzip', 'zstd'])('an RPM package that no program need open: %s', async (compression, context) => {
    const [nfpm = ''] = await tools(['nfpm'], context);
    expect(await check(await packRpm(nfpm, compression), {})).toEqual([]);
    await appendFile(join(app, 'resources', 'backend', 'backend'), 'x');
    const file = await packRpm(nfpm, compression);
    expect(await check(file, {})).toMatchObject([{ rule: 'packaged-backend' }]);
    for (const keep of [50, 1000, 0.7]) {
      const bytes = await readFile(file);
      await writeFile(file, bytes.subarray(0, keep > 1 ? keep : bytes.length * keep));
      expect(await check(file, {})).toMatchObject([{ rule: 'package-damaged' }]);
    }
  });
});
