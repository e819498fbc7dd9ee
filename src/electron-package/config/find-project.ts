import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { gitIn, trackedFiles } from '../../version-sync/git.ts';
import { openConfig, shownFrom } from './config-text.ts';
import { CONFIG_NAMES } from './read-config.ts';

const FOREIGN = /(?:^|\/)(?:node_modules|\.[^/]+)(?:\/|$)/;

/**
 * The folder of the desktop app below `folder` (absolute): the one that has a `package.json` and is built with
 * electron-builder. Its own configuration counts first, then a dependency on electron-builder; a folder itself counts
 * before those in it. Throws `builder-project-missing` where none or several are found.
 */
export async function findProject(folder: string, host: Pick<Host, 'exec' | 'workspace'>): Promise<string> {
  const paths = await manifests(folder, host);
  const folders = paths
    .map((path) => posix.dirname(path))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const marks = await Promise.all(folders.map((path) => markOf(join(folder, path))));
  for (const wanted of ['config', 'dependency'] as const) {
    const found = folders.filter((_, index) => marks[index] === wanted);
    if (found.length === 1 || found[0] === '.') return join(folder, found[0] ?? '.');
    if (found.length > 1) throw several(found);
  }
  throw new UserError(
    'builder-project-missing',
    `No app for electron-builder was found in '${shownFrom(host.workspace, folder)}': no folder there has a package.json and an electron-builder.yml (or .json, .toml, .js …), a key 'build' or the dependency.`,
    { hint: "Name its folder: 'project-directory: path/to/app'.", exitCode: 2 },
  );
}

async function manifests(folder: string, host: Pick<Host, 'exec'>): Promise<string[]> {
  const tracked = await trackedFiles(gitIn(folder, host));
  const all = tracked ?? (await walk(folder));
  return all.filter((path) => posix.basename(path) === 'package.json' && !FOREIGN.test(path));
}

async function walk(folder: string): Promise<string[]> {
  const found: string[] = [];
  const exclude = (name: string) => FOREIGN.test(name);
  for await (const path of glob('**/package.json', { cwd: folder, exclude }))
    found.push(path.replaceAll('\\', '/'));
  return found;
}

async function markOf(project: string): Promise<'config' | 'dependency' | undefined> {
  const text = (await openConfig(join(project, 'package.json')))?.file.text;
  if (text === undefined) return undefined;
  if (CONFIG_NAMES.some((name) => existsSync(join(project, name)))) return 'config';
  const { build, dependencies, devDependencies } = parsed(text);
  const builder = { ...dependencies, ...devDependencies }['electron-builder'] !== undefined;
  const electron = { ...dependencies, ...devDependencies }['electron'] !== undefined;
  if (typeof build === 'object' && build !== null && (builder || electron)) return 'config';
  return builder ? 'dependency' : undefined;
}

interface Manifest {
  build?: unknown;
  dependencies?: Record<string, unknown>;
  devDependencies?: Record<string, unknown>;
}

/** A manifest that cannot be read marks nothing here: the one that counts is read with its errors later. */
function parsed(text: string): Manifest {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function several(found: readonly string[]): UserError {
  return new UserError(
    'builder-project-missing',
    `Several folders are built with electron-builder: ${found.map((path) => `'${path}'`).join(', ')}.`,
    { hint: `Name the one that is meant: 'project-directory: ${found[0]}'.`, exitCode: 2 },
  );
}
