import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The names of all files below `folder`, with `/`. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** A folder for `work`, as a copy of `from` where that is given; removed afterwards. */
export async function withFolder<T>(
  from: string | undefined,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "sidecar 'ü' "));
  try {
    if (from !== undefined) await cp(from, folder, { recursive: true, verbatimSymlinks: true });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
