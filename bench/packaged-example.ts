import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeReleaseTree } from '../scripts/release-tree.ts';
import { root } from '../scripts/repository.ts';
import { NPM } from '../test/support/npm-packages.ts';
import { prove } from '../test/support/proven-backend.ts';
import { writeLargeElectron } from './large-electron.ts';

const NOT_COPIED = new Set(['node_modules', 'build', 'release', 'frontend']);

/** The example app, ready to be packaged. All paths are absolute. */
export interface PackagedExample {
  app: string;
  /** The proven manifest of the frozen backend, and its folder. */
  manifest: string;
  tree: string;
  /** The built page, outside of the app. */
  frontend: string;
  /** The example's own configuration, with the stand-in for Electron. */
  config: string;
}

/** Freezes the example backend, builds the page and compiles the app below `folder`, as a release would do it. */
export async function prepareExample(folder: string): Promise<PackagedExample> {
  const app = join(folder, 'app');
  const filter = (path: string) => !NOT_COPIED.has(basename(path));
  await cp(join(root, 'examples', 'desktop-electron'), app, { recursive: true, filter });
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], join(app, 'renderer'));
  npm(['run', 'build'], join(app, 'renderer'));
  const frontend = join(folder, 'frontend');
  await rename(join(app, 'frontend'), frontend);
  const version = await installPackages(folder, app);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  run(process.execPath, [tsc, '-p', app, '--noCheck'], root);
  const electron = join(folder, 'electron');
  await writeLargeElectron(electron, version);
  const { manifest, path } = freezeExample(join(folder, 'backend'));
  await prove(manifest);
  const config = join(app, 'bench.json');
  // xz takes minutes, in which nothing of ours would be seen.
  const fast = { electronDist: electron, deb: { compression: 'gz' } };
  const extended = { extends: `file:${join(app, 'electron-builder.yml')}`, ...fast };
  await writeFile(config, JSON.stringify(extended));
  return { app, manifest, tree: path, frontend, config };
}

/** The app's packages, with the library as a release ships it. Returns the version of Electron that is asked for. */
async function installPackages(folder: string, app: string): Promise<string> {
  const released = join(folder, 'released');
  await writeReleaseTree(released);
  npm(['pack', '--silent', '--pack-destination', folder], released);
  const [packed = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  const file = join(app, 'package.json');
  const content = JSON.parse(await readFile(file, 'utf8'));
  content.dependencies['sidecar-actions'] = `file:${join(folder, packed)}`;
  await writeFile(file, JSON.stringify(content));
  npm(['install', '--ignore-scripts', '--no-audit', '--no-fund'], app);
  return content.devDependencies.electron;
}

/** Builds the example backend with what is in dist/. */
function freezeExample(output: string): { manifest: string; path: string } {
  const args = ['--working-directory', 'examples/backend', '--entry', 'notes_backend.main:main', '--json'];
  const cli = join(root, 'dist', 'cli', 'index.js');
  return JSON.parse(run(process.execPath, [cli, 'build-backend', ...args, '--output', output], root));
}

function npm(args: readonly string[], cwd: string): void {
  run(NPM.tool, [...NPM.first, ...args], cwd);
}

function run(tool: string, args: readonly string[], cwd: string): string {
  return execFileSync(tool, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
