import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { FrontendProject } from './frontend-project.ts';
import type { PackageManagerName } from './package-managers.ts';

/** The lock file of a frontend, and whose it is. */
export interface LockFile {
  /** Absolute; packages are installed from here: the frontend's folder, or the root of the workspace it is in. */
  folder: string;
  name: string;
  manager: PackageManagerName;
}

const LOCKS: Readonly<Record<string, 'npm' | 'pnpm' | 'yarn'>> = {
  'package-lock.json': 'npm',
  'npm-shrinkwrap.json': 'npm',
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
};

/**
 * The lock file that decides what `project` is built with: in its folder, or in the root of the workspace that it is
 * a member of, not above `top` (absolute). Throws `frontend-lock-missing`, `frontend-lock-ambiguous`.
 */
export async function findLockFile(project: FrontendProject, top: string): Promise<LockFile> {
  for (const folder of foldersUpTo(project.folder, top)) {
    if (folder !== project.folder && !(await isWorkspaceRoot(folder))) continue;
    const names = (await readdir(folder)).filter((name) => Object.hasOwn(LOCKS, name)).sort();
    const name = choose(names, project);
    if (name !== undefined) return { folder, name, manager: await managerOf(join(folder, name)) };
  }
  throw missing(project);
}

function foldersUpTo(folder: string, top: string): string[] {
  const above = relative(top, folder).startsWith('..') ? folder : top;
  const folders = [folder];
  for (let at = folder; at !== above && dirname(at) !== at; ) {
    at = dirname(at);
    folders.push(at);
  }
  return folders;
}

/** The lock of a folder above counts for its workspace only: elsewhere it locks another program. */
async function isWorkspaceRoot(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  if (names.includes('pnpm-workspace.yaml')) return true;
  if (!names.includes('package.json')) return false;
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  // Only a hint is wanted here: a file with an error in it is the package manager's to explain.
  return /"workspaces"\s*:/.test(text);
}

function choose(names: readonly string[], project: FrontendProject): string | undefined {
  // npm itself takes the shrinkwrap file where both are there.
  const shrinkwrap = names.includes('npm-shrinkwrap.json');
  const read = names.filter((name) => !(shrinkwrap && name === 'package-lock.json'));
  if (read.length < 2) return read[0];
  const named = /^(npm|pnpm|yarn)@/.exec(project.packageManager ?? '')?.[1];
  const chosen = read.filter((name) => LOCKS[name] === named);
  if (chosen.length === 1) return chosen[0];
  throw new UserError(
    'frontend-lock-ambiguous',
    `The frontend has several lock files (${read.join(', ')}), and they need not agree.`,
    {
      hint: `Remove all but one, or name the package manager in its package.json: "packageManager": "pnpm@10.0.0".`,
      place: { file: project.file },
    },
  );
}

async function managerOf(file: string): Promise<PackageManagerName> {
  const manager = LOCKS[file.split(/[\\/]/).at(-1) ?? ''] ?? 'npm';
  if (manager !== 'yarn') return manager;
  // Yarn 2 and newer write it as YAML with a version of the format; Yarn 1 has other options.
  return /^__metadata:/m.test(await readFile(file, 'utf8')) ? 'yarn' : 'yarn-classic';
}

function missing({ folder, file }: FrontendProject): UserError {
  return new UserError(
    'frontend-lock-missing',
    `The frontend in '${folder}' has no lock file, so that every build could get other packages.`,
    {
      hint: "Run 'npm install --package-lock-only' there (or 'pnpm install --lockfile-only', 'yarn install') and commit the lock file that it writes.",
      place: { file },
    },
  );
}
