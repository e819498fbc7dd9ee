import { cp, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withTempDir } from '../../shared/files.ts';
import { holdsPage } from './frontend-tree.ts';

/**
 * Runs `work`, which writes into `folders`. If it fails or is interrupted, a page that one of them held is put back
 * as it was, and what was not there before is removed: half of a page must not pass for one.
 */
export async function keepPrevious<T>(folders: readonly string[], work: () => Promise<T>): Promise<T> {
  const [first, ...others] = folders;
  if (first === undefined) return work();
  const rest = () => keepPrevious(others, work);
  if (!(await stat(first).catch(() => undefined))) return rest().catch((error) => removeAfter(first, error));
  // A folder of that name without a page is something else, such as `build/` with icons.
  if (!(await holdsPage(first))) return rest();
  // Beside it, so that it can be moved back.
  return withTempDir(dirname(first), async (temp) => {
    const copy = join(temp, basename(first));
    await cp(first, copy, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    return rest().catch(async (error) => {
      await rm(first, { recursive: true, force: true });
      await rename(copy, first);
      throw error;
    });
  });
}

async function removeAfter(folder: string, error: unknown): Promise<never> {
  await rm(folder, { recursive: true, force: true });
  throw error;
}
