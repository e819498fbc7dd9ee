import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { FrontendProject } from './frontend-project.ts';
import { empty, holdsPage } from './frontend-tree.ts';

/** Where the usual tools write. */
const USUAL = ['dist', 'build', 'out', 'www', '.output/public'];

/** The folders (absolute) that a build may write its result to: the one that is named, or the usual ones. */
export function resultFolders({ folder }: FrontendProject, named: string | undefined): string[] {
  return (named === undefined ? USUAL : [named]).map((name) => resolve(folder, name));
}

/**
 * The one of `folders` that holds the built frontend. Throws `frontend-empty`, `frontend-output-unknown` (none of the
 * usual folders holds a page, or several do).
 */
export async function findResult(
  folders: readonly string[],
  { folder, script }: FrontendProject,
): Promise<string> {
  const [only] = folders;
  if (only !== undefined && folders.length === 1) {
    if ((await readdir(only).catch(() => [])).length === 0) throw empty(only);
    return only;
  }
  const found: string[] = [];
  for (const each of folders) if (await holdsPage(each)) found.push(each);
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const what =
    found.length > 0
      ? `Several folders hold an index.html: ${found.join(', ')}.`
      : `The script '${script}' in '${folder}' ended well, but none of ${USUAL.map((name) => `${name}/`).join(', ')} holds an index.html.`;
  throw new UserError('frontend-output-unknown', what, {
    hint: "Name the folder that the script writes, relative to 'frontend-directory': 'frontend-output: …'.",
  });
}
