import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { type Git, trackedFiles } from './git.ts';
import { rankOf, readerFor } from './kinds.ts';

/** Folders that hold what others wrote, what is built, or what only looks like a project. */
const FOREIGN =
  /^(?:\..+|node_modules|vendor|third[-_]party|venv|env|site-packages|target|dist|build|out|tests?|__tests__|fixtures?|examples?|samples?|templates?|docs?)$/i;

/**
 * The files below `folder` that may hold the version, relative to it with `/`, in the order of the report: all that git
 * does not ignore, without foreign folders and without what the globs in `exclude` match.
 */
export async function discover(folder: string, git: Git, exclude: readonly string[]): Promise<string[]> {
  const all = (await trackedFiles(git)) ?? (await walk(folder, ''));
  return [...new Set([...all, 'VERSION'])]
    .filter((path) => readerFor(posix.basename(path)) !== undefined && !isForeign(path))
    .filter((path) => !isExcluded(path, exclude))
    .sort(byFolderAndKind);
}

/** Whether one of the globs matches `path`. A glob without a folder matches in every folder. */
export function isExcluded(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => {
    const clean = glob.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '/**');
    return (
      posix.matchesGlob(path, clean.includes('/') ? clean : `**/${clean}`) || path.startsWith(`${clean}/`)
    );
  });
}

function isForeign(path: string): boolean {
  return posix
    .dirname(path)
    .split('/')
    .some((name) => name !== '.' && FOREIGN.test(name));
}

/** For folders outside of git. Links are not followed. */
async function walk(folder: string, below: string): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = posix.join(below, entry.name);
      if (entry.isDirectory()) return FOREIGN.test(entry.name) ? [] : walk(folder, path);
      return [path];
    }),
  );
  return found.flat();
}

function byFolderAndKind(a: string, b: string): number {
  const [folderA, folderB] = [posix.dirname(a), posix.dirname(b)];
  if (folderA !== folderB) return folderA === '.' || (folderB !== '.' && folderA < folderB) ? -1 : 1;
  return rankOf(posix.basename(a)) - rankOf(posix.basename(b)) || (a < b ? -1 : 1);
}
