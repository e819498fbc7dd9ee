import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Host } from '../shared/host.ts';
import type { VerifyInputs } from './inputs.ts';
import { reportFile } from './report/places.ts';
import type { Subject } from './subject/subject.ts';

/** The absolute path of a file that an input names. */
export function inputFile(
  path: string,
  given: Pick<VerifyInputs, 'working-directory'>,
  { workspace }: Pick<Host, 'workspace'>,
): string {
  return resolve(workspace, given['working-directory'], path);
}

/** Where the report of `subject` goes. Throws `report-in-tree`. */
export function reportPlace(
  given: Pick<VerifyInputs, 'working-directory' | 'report'>,
  subject: Pick<Subject, 'kind' | 'source' | 'manifestFile'>,
  host: Pick<Host, 'workspace'>,
): string {
  return reportFile(subject, given.report && inputFile(given.report, given, host));
}

/**
 * Refuses places that cannot be written before anything is started, and not after minutes of runs. Throws the
 * system's error, which names the path.
 */
export async function assertWritable(files: readonly (string | undefined)[]): Promise<void> {
  const folders = files.flatMap((file) => (file === undefined ? [] : dirname(file)));
  for (const folder of new Set(folders)) await access(await nearest(folder), constants.W_OK);
}

/** `folder`, or the nearest one above it that is there. */
async function nearest(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  return found || dirname(folder) === folder ? folder : nearest(dirname(folder));
}
