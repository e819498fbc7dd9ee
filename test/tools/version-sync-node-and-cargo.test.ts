import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { missing } from '../support/missing.ts';
import { unpackedNpmPackage } from '../support/npm-packages.ts';
import { run, works } from '../support/run.ts';
import { type Files, type VersionProject, versionProject } from '../support/version-project.ts';

const VERSION = '2.0.0rc1';
const hasNpm = await works('npm', ['--version']);
const hasCargo = await works('cargo', ['--version']);

const manifest = (name: string, dependencies: Record<string, string> = {}) =>
  `${JSON.stringify({ name, version: '1.0.0', dependencies }, null, 2)}\n`;

const workspace = (range: string, root: object = {}): Files => ({
  'package.json': JSON.stringify({
    name: 'app',
    version: '1.0.0',
    private: true,
    workspaces: ['packages/*'],
    ...root,
  }),
  'packages/core/package.json': manifest('@x/core'),
  'packages/ui/package.json': manifest('@x/ui', { '@x/core': range }),
});

/** Makes the lock with `lock`, and shows that `verify` takes it after write and refuses it if it was left out. */
async function judged(
  project: VersionProject,
  file: string,
  lock: () => Promise<unknown>,
  verify: () => Promise<unknown>,
) {
  await lock();
  await project.sync({ version: VERSION, exclude: file });
  await expect(verify()).rejects.toThrow();
  const { exitCode } = await project.sync({ version: VERSION });
  expect(exitCode).toBeUndefined();
  await expect(verify()).resolves.toBeDefined();
}

describe.skipIf(missing(hasNpm, 'npm is not on PATH'))('npm', () => {
  const npmIn =
    ({ folder }: VersionProject) =>
    (...args: string[]) =>
      run('npm', [...args, '--offline', '--no-audit', '--prefix', folder]);

  test.each(['2', '3'])('has nothing to change in a lock of version %s', async (version) => {
    const project = await versionProject(workspace('^1.0.0'));
    const npm = npmIn(project);
    const lock = () => npm('install', '--package-lock-only', `--lockfile-version=${version}`);
    const relock = async () => {
      const before = await project.read('package-lock.json');
      await lock();
      const after = await project.read('package-lock.json');
      await project.write({ 'package-lock.json': before });
      if (before !== after) throw new Error('npm changed the lock.');
      return after;
    };
    await judged(project, 'package-lock.json', lock, relock);
    await npm('ci', '--dry-run');
    await npm('ci');
    const listed = JSON.parse(await npm('ls', '--all', '--json'));
    expect(listed.version).toBe('2.0.0-rc.1');
    expect(listed.dependencies['@x/ui'].dependencies['@x/core'].version).toBe('2.0.0-rc.1');
  });

  test('writes the same bytes with `npm version --no-git-tag-version`', async () => {
    const files = { 'package.json': `${JSON.stringify({ name: 'app', version: '1.0.0' }, null, 2)}\n` };
    const [theirs, ours] = [await versionProject(files), await versionProject(files)];
    for (const project of [theirs, ours]) await npmIn(project)('install', '--package-lock-only');
    await npmIn(theirs)('version', '2.0.0-rc.1', '--no-git-tag-version');
    await ours.sync({ version: VERSION });
    for (const name of ['package.json', 'package-lock.json']) {
      expect(await ours.read(name)).toBe(await theirs.read(name));
    }
  });
});

test('pnpm takes its lock', async () => {
  const pnpm = join(await unpackedNpmPackage('pnpm', '10.24.0'), 'bin', 'pnpm.cjs');
  const project = await versionProject({
    ...workspace('^1.0.0'),
    'pnpm-workspace.yaml': 'packages: ["packages/*"]\nlinkWorkspacePackages: true\n',
  });
  const call = (...args: string[]) =>
    run(process.execPath, [
      pnpm,
      '--dir',
      project.folder,
      'install',
      '--offline',
      '--lockfile-only',
      ...args,
    ]);
  await judged(project, 'pnpm-lock.yaml', call, () => call('--frozen-lockfile'));
});

test('yarn takes its lock', async () => {
  const yarn = join(await unpackedNpmPackage('@yarnpkg/cli-dist', '4.12.0'), 'bin', 'yarn.js');
  const project = await versionProject({
    ...workspace('^1.0.0'),
    'yarn.lock': '',
    '.yarnrc.yml': 'enableTelemetry: false\n',
  });
  const call = (...args: string[]) =>
    run(process.execPath, [yarn, '--cwd', project.folder, 'install', '--mode=skip-build', ...args], {
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    });
  await judged(project, 'yarn.lock', call, () => call('--immutable'));
});

describe.skipIf(missing(hasCargo, 'cargo is not on PATH'))('cargo', () => {
  const crate = (name: string, rest: string) =>
    `[package]\nname = "${name}"\nedition = "2021"\n${rest}\n[lib]\npath = "lib.rs"\n`;

  test.each([
    ['an exact pin', '{ path = "../core", version = "=1.0.0" }', 'version = "1.0.0"'],
    ['a caret', '{ path = "../core", version = "1.0.0" }', 'version = "1.0.0"'],
    ['the version of the workspace', '{ path = "../core" }', 'version.workspace = true'],
  ])('takes a lock of %s', async (_, dependency, version) => {
    const project = await versionProject({
      'Cargo.toml':
        '[workspace]\nmembers = ["core", "app"]\nresolver = "2"\n[workspace.package]\nversion = "1.0.0"\n',
      'core/Cargo.toml': crate('core-part', version),
      'app/Cargo.toml': crate(
        'app',
        `${version}\n[dependencies.core-part]\n${dependency.slice(2, -2).replace(', ', '\n')}`,
      ),
    });
    for (const name of ['core', 'app']) {
      await mkdir(join(project.folder, name), { recursive: true });
      await writeFile(join(project.folder, name, 'lib.rs'), '');
    }
    const path = join(project.folder, 'Cargo.toml');
    const cargo = (...args: string[]) => run('cargo', [...args, '--offline', '--manifest-path', path]);
    const metadata = () => cargo('metadata', '--locked', '--format-version', '1');
    await judged(project, 'Cargo.lock', () => cargo('generate-lockfile'), metadata);
    const { packages } = JSON.parse(await metadata());
    expect(packages.map((entry: { version: string }) => entry.version)).toEqual(['2.0.0-rc.1', '2.0.0-rc.1']);
  });
});
