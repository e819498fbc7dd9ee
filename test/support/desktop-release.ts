/** A repository with a desktop app, as a user has it, for workflows that release it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkspaceContent } from './act-workspace.ts';
import { cached } from './cache.ts';
import { ELECTRON_BUILDER } from './electron-builder.ts';
import { standInElectron } from './electron-dist.ts';
import { npm } from './npm-packages.ts';

/** Platforms of Node, as electron-builder names them to a configuration that is a program. */
export const PLATFORMS = ['linux', 'win32', 'darwin'] as const;

const APP = {
  name: 'notes-desktop',
  version: '0.0.0',
  description: 'Notes',
  author: 'Notes <notes@app.example>',
  homepage: 'https://app.example/',
  license: 'MIT',
  main: 'main.js',
};
const DEPENDENCIES = {
  dependencies: { 'electron-updater': '6.8.10' },
  devDependencies: { 'electron-builder': ELECTRON_BUILDER },
};

/** What is of these tests in it: the folder of Electron, and no compression, which would cost most of the time. */
const CONFIG = `
const { join } = require('node:path');
module.exports = {
  appId: 'example.app.notes',
  productName: 'Notes',
  directories: { output: 'release' },
  artifactName: '\${productName}-\${version}-\${os}-\${arch}.\${ext}',
  publish: { provider: 'generic', url: 'http://127.0.0.1/' },
  linux: { category: 'Office', executableName: 'notes-desktop', maintainer: 'Notes <notes@app.example>' },
  deb: { compression: 'gz' },
  win: { icon: 'packaging/icon.ico' },
  npmRebuild: false,
  compression: 'store',
  electronVersion: '45.5.0',
  electronDist: ({ platformName }) => join(__dirname, '..', 'electron', platformName),
};
`;

/** Files of the app in `desktop/`, with a lock: `npm ci` installs electron-builder and what the app needs. */
export async function desktopFiles(): Promise<Record<string, string>> {
  const lock = await readFile(join(await installed(), 'package-lock.json'), 'utf8');
  return {
    'desktop/package.json': JSON.stringify({ ...APP, ...DEPENDENCIES }, null, 2),
    'desktop/package-lock.json': lock,
    'desktop/electron-builder.cjs': CONFIG,
    'desktop/main.js': 'console.log("app");\n',
    '.gitignore': 'node_modules/\nrelease/\n',
  };
}

/** Stand-ins for Electron itself, for each platform, below `folder` (absolute), as folders of a workspace. */
export async function standInElectrons(
  folder: string,
  platforms: readonly (typeof PLATFORMS)[number][],
): Promise<NonNullable<WorkspaceContent['folders']>> {
  for (const platform of platforms) await standInElectron(join(folder, platform), platform);
  return { electron: folder };
}

/** A page whose script appends a line to the file in `COUNTER` and writes what it was built from. */
export function smallPage(): Record<string, string> {
  const page = { name: 'page', version: '0.0.0', private: true, scripts: { build: 'node build.cjs' } };
  const { name, version } = page;
  const lock = { name, version, lockfileVersion: 3, packages: { '': { name, version } } };
  return {
    'page/package.json': JSON.stringify(page),
    'page/package-lock.json': JSON.stringify(lock),
    'page/build.cjs': `
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
appendFileSync(process.env.COUNTER, 'built\\n');
mkdirSync('dist/assets', { recursive: true });
writeFileSync('dist/index.html', '<h1>Notes</h1>');
writeFileSync('dist/assets/app.js', 'console.log("page")');
`,
  };
}

/** The `node_modules` of the app, as `npm ci` installs it. Read only. */
export async function desktopModules(): Promise<string> {
  return join(await installed(), 'node_modules');
}

/** The app's packages and their lock, installed once. */
async function installed(): Promise<string> {
  return cached(`desktop-app-${ELECTRON_BUILDER}`, async (partial) => {
    await writeFile(join(partial, 'package.json'), JSON.stringify({ ...APP, ...DEPENDENCIES }));
    await npm(['install', '--prefix', partial, '--ignore-scripts', '--no-audit', '--no-fund', '--silent']);
  });
}
