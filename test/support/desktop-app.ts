import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { lock } from './cache.ts';
import { unpackedNpmPackage } from './npm-packages.ts';

const root = join(import.meta.dirname, '..', '..');
const example = join(root, 'examples', 'desktop-electron');
const standIns = join(import.meta.dirname, 'electron-stand-in');
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const NOT_COPIED = new Set(['node_modules', 'build', 'release']);

/**
 * The example desktop app, compiled by its own `tsconfig.json` against the real types of the Electron that it asks for,
 * with a stand-in for Electron itself and the library of the committed `dist/`. Made once for a run of the tests.
 * Returns the app's folder; throws what the compiler finds.
 */
export async function builtDesktopApp(): Promise<string> {
  const folder = join(inject('runFolder'), 'desktop-app');
  const release = await lock(`${folder}.lock`);
  try {
    if (!(await stat(folder).catch(() => undefined))) {
      await rm(`${folder}.partial`, { recursive: true, force: true });
      await make(`${folder}.partial`);
      await rename(`${folder}.partial`, folder);
    }
    return join(folder, 'app');
  } finally {
    await release();
  }
}

async function make(folder: string): Promise<void> {
  const app = join(folder, 'app');
  await cp(example, app, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) });
  const modules = join(app, 'node_modules');
  await mkdir(join(modules, '@types'), { recursive: true });
  await symlink(join(root, 'node_modules', '@types', 'node'), join(modules, '@types', 'node'));
  // The library as it ships: what the package exports, from the committed dist/.
  await symlink(root, join(modules, 'sidecar-actions'));
  await standInPackage(join(folder, 'electron'), await electronVersion());
  await standInUpdater(join(folder, 'electron-updater'));
  // Links, because Node takes TypeScript from everywhere but from below node_modules.
  for (const name of ['electron', 'electron-updater'])
    await symlink(join('..', '..', name), join(modules, name));
  await compile(['-p', app]);
}

/** The package `electron` as the app finds it: the real types, the stand-in as program. */
async function standInPackage(folder: string, version: string): Promise<void> {
  await mkdir(folder);
  const real = await unpackedNpmPackage('electron', version);
  await cp(join(real, 'electron.d.ts'), join(folder, 'electron.d.ts'));
  await symlink(join(standIns, 'index.ts'), join(folder, 'index.ts'));
  await packageJson(folder, { name: 'electron', version, main: 'index.ts', types: 'electron.d.ts' });
}

/** The package `electron-updater`, which the app loads where it finds it; so it needs no types. */
async function standInUpdater(folder: string): Promise<void> {
  await mkdir(folder);
  await symlink(join(standIns, 'updater.ts'), join(folder, 'index.ts'));
  await packageJson(folder, { name: 'electron-updater', main: 'index.ts' });
}

/** The version that the example asks for. */
async function electronVersion(): Promise<string> {
  const { devDependencies } = JSON.parse(await readFile(join(example, 'package.json'), 'utf8'));
  return devDependencies.electron;
}

async function packageJson(folder: string, content: object): Promise<void> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', ...content }));
}

/** What the compiler says is on its standard output. */
async function compile(args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [tsc, ...args]);
  } catch (error) {
    throw new Error(`It does not compile:\n${(error as { stdout?: string }).stdout}`);
  }
}
