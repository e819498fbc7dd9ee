import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from './errors.ts';

/**
 * Makes `folder` and the folders above it, as far as they are missing. Throws `not-a-folder` if a file is in its
 * place, `permission-denied` where the system takes no folders. Node's own recursive mkdir never comes back from
 * such a place (below /proc), where a folder is said to be missing whose parent is there.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await made(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  if (!(await made(folder))) throw refused(folder);
}

/** False where the system says that something is missing; throws where it says anything else. */
async function made(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (await isFolder(folder)) return true;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code !== 'EEXIST') throw error;
    throw new UserError('not-a-folder', `'${folder}' is a file, and a folder of that name is needed.`, {
      hint: 'Remove or rename that file, or choose another folder.',
      cause: error,
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function refused(folder: string): UserError {
  return new UserError('permission-denied', `The system lets nobody make the folder '${folder}'.`, {
    hint: 'Choose a folder that can be written.',
  });
}

/**
 * Runs `work` with a new folder below `parent` (made if absent) and removes it whatever happens. What cannot be
 * removed, such as a file that is still in use, is left: it must neither hide an error nor spoil a result.
 */
export async function withTempDir<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  await makeFolder(parent);
  const folder = await mkdtemp(join(parent, '.sidecar-'));
  try {
    return await work(folder);
  } finally {
    // Windows keeps files busy for a moment after a program ends.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
  }
}

/** A move of one finished file or folder to its place. Both are on the same file system. */
export interface Move {
  from: string;
  to: string;
}

/**
 * Moves finished results to their places, replacing what is there. If one move fails, those made before
 * are taken back, so that the reader finds either all of the new results or all of the old ones.
 */
export async function replaceAll(moves: readonly Move[], trash: string): Promise<void> {
  await mkdir(trash, { recursive: true });
  const undo: Move[] = [];
  try {
    for (const [index, { from, to }] of moves.entries()) {
      await mkdir(dirname(to), { recursive: true });
      const old = join(trash, String(index));
      if (await moved(to, old)) undo.push({ from: old, to });
      await rename(from, to);
      undo.push({ from: to, to: from });
    }
  } catch (error) {
    throw withFailures(error, await takeBack(undo.reverse()));
  }
}

/** Makes every move that can be made, and returns what went wrong with the others. */
async function takeBack(moves: readonly Move[]): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const { from, to } of moves) await rename(from, to).catch((error) => failures.push(error));
  return failures;
}

function withFailures(error: unknown, failures: readonly unknown[]): unknown {
  return failures.length === 0 ? error : new AggregateError([error, ...failures]);
}

/** Whether there was something at `from` to move. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
