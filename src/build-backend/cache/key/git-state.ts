import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { digestOf } from './key-part.ts';

/**
 * Digest of what is checked out in the repository around `folder` and of every branch and tag, read without git;
 * `none` outside of a repository. Changes that are not committed are not in it.
 */
export async function gitState(folder: string): Promise<string> {
  const git = await gitFolder(folder);
  if (git === undefined) return 'none';
  // A second work tree keeps its branches with the first.
  const common = resolve(git, (await textOf(join(git, 'commondir'))) || '.');
  const names = await readdir(join(common, 'refs'), { recursive: true }).catch(() => []);
  const references = names.sort().map(async (name) => [name, await textOf(join(common, 'refs', name))]);
  return digestOf([
    await textOf(join(git, 'HEAD')),
    await textOf(join(common, 'packed-refs')),
    await Promise.all(references),
  ]);
}

async function gitFolder(folder: string): Promise<string | undefined> {
  const git = join(folder, '.git');
  const found = await stat(git).catch(() => undefined);
  if (found?.isDirectory()) return git;
  const other = found && /^gitdir: (.+)$/.exec(await textOf(git))?.[1];
  if (other !== undefined) return resolve(folder, other);
  const parent = dirname(folder);
  return parent === folder ? undefined : gitFolder(parent);
}

/** Empty for what is not there or is a folder. */
async function textOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8').catch(() => '')).trim();
}
