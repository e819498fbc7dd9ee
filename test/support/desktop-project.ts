import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { action } from '../../src/electron-package/action.ts';
import type { Host } from '../../src/shared/host.ts';
import { runAction } from '../../src/shared/run-action.ts';
import { builderTools } from './builder-tools.ts';
import { ELECTRON_BUILDER, electronBuilderModules } from './electron-builder.ts';
import { standInElectron } from './electron-dist.ts';
import { fakeHost, type Recorded } from './fake-host.ts';
import { writeTree } from './sample-tree.ts';

/** A small desktop app, with electron-builder and a stand-in Electron, and the backend's sources beside. */
export interface DesktopProject {
  /** Absolute; the workspace. */
  folder: string;
  /** What the run printed and set. */
  run(inputs: Readonly<Record<string, string>>, overrides?: Partial<Host>): Promise<Recorded>;
}

const CONFIG = {
  appId: 'example.app.notes',
  productName: 'Notes',
  npmRebuild: false,
  electronVersion: '45.5.0',
  electronDist: '../electron',
  directories: { output: 'release' },
  files: ['**/*'],
  compression: 'store',
  publish: { provider: 'generic', url: 'http://127.0.0.1/' },
  linux: { category: 'Office', maintainer: 'Notes <notes@app.example>' },
  deb: { compression: 'gz' },
};

/** Writes the app below `folder`, for one platform, with `changes` to its configuration and this electron-builder. */
export async function desktopProject(
  folder: string,
  platform: 'linux' | 'win32' | 'darwin' = 'linux',
  changes: Readonly<Record<string, unknown>> = {},
  builder = ELECTRON_BUILDER,
): Promise<DesktopProject> {
  await writeTree(folder, {
    'package.json': JSON.stringify({
      name: 'notes-desktop',
      version: '0.3.0',
      description: 'Notes',
      author: 'Notes <notes@app.example>',
      homepage: 'https://app.example/',
      license: 'MIT',
      main: 'main.js',
      devDependencies: { electron: '45.5.0', 'electron-builder': builder },
    }),
    'electron-builder.json': JSON.stringify({ ...CONFIG, ...changes }),
    'main.js': 'console.log("app");\n',
    'server/pyproject.toml': '[project]\nname = "desk"\n',
    'server/secret_source.py': 'print("source")\n',
    'page/index.html': '<h1>Notes</h1>\n',
  });
  await standInElectron(join(folder, '..', 'electron'), platform);
  await symlink(await electronBuilderModules(builder), join(folder, 'node_modules'));
  return { folder, run: (inputs, overrides) => runIn(folder, inputs, overrides) };
}

async function runIn(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  overrides: Partial<Host> = {},
): Promise<Recorded> {
  const temp = join(folder, '..', 'runner temp');
  await mkdir(temp, { recursive: true });
  const host = fakeHost({
    platform: process.platform,
    arch: process.arch,
    workspace: folder,
    temp,
    input: (name) => inputs[name] ?? '',
    env: await builderEnvironment(temp),
    ...overrides,
  });
  await runAction(action, host);
  return host.recorded;
}

/** electron-builder downloads nothing in tests: what it needs is named to it. */
async function builderEnvironment(temp: string): Promise<Record<string, string | undefined>> {
  const { PATH, HOME } = process.env;
  // Empty, as in the workflow of a fork.
  return { PATH, HOME, ...(await builderTools(temp)), CSC_LINK: '', WIN_CSC_LINK: '' };
}
