import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { releaseFileNames } from '../update-metadata/release-files.ts';

/** Unpacked apps. A folder `mac-arm64` is either that of one or of an artifact: what counts is what is in it. */
const UNPACKED = /-unpacked$|\.app$|^\./;

/**
 * The folders with installers in and below `folders` (absolute): each itself, and its subfolders as download-artifact
 * makes one for each artifact. Unpacked apps are none. Throws `merge-nothing`.
 */
export async function findJobs(folders: readonly string[]): Promise<string[]> {
  const jobs: string[] = [];
  for (const folder of folders) jobs.push(...(await jobsIn(folder)));
  if (jobs.length > 0) return [...new Set(jobs)];
  throw nothing(`There is no installer in ${folders.map((each) => `'${each}'`).join(', ')}.`);
}

async function jobsIn(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw nothing(`There is no folder '${folder}'.`);
  const entries = await readdir(folder, { withFileTypes: true });
  const below = entries
    .filter((entry) => entry.isDirectory() && !UNPACKED.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
  const own = (await releaseFileNames(folder)).length > 0 ? [folder] : [];
  const deeper: string[] = [];
  for (const each of below) deeper.push(...(await jobsIn(each)));
  return [...own, ...deeper];
}

function nothing(message: string): UserError {
  return new UserError('merge-nothing', message, {
    hint: "Name in 'installers' the folders that the packaging jobs made, or in 'installers-artifacts' what they uploaded ('needs: package').",
  });
}
