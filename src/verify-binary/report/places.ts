import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Subject } from '../subject/subject.ts';

const ENDING = /\.(?:json|md|xml)$/i;

/** The three files of a report. Absolute paths. */
export interface ReportFiles {
  json: string;
  markdown: string;
  junit: string;
}

/** What stands beside `file`, whichever of the three endings it has, or none. */
export function reportFiles(file: string): ReportFiles {
  const base = file.replace(ENDING, '');
  return { json: `${base}.json`, markdown: `${base}.md`, junit: `${base}.xml` };
}

/** Where the report of the second hand-over of a comparison goes: beside the first one's `file`. */
export function comparedReportFile(file: string): string {
  return `${file.replace(ENDING, '')}.compared.json`;
}

type Place = Pick<Subject, 'kind' | 'source' | 'manifestFile'>;

/**
 * Where the report goes: `given` (absolute), else `verification.json` beside the manifest, else beside what was
 * verified. Never into the files that were verified: that would change what was proved. Throws `report-in-tree`.
 */
export function reportFile(subject: Place, given?: string): string {
  const file = given ?? join(defaultFolder(subject), 'verification.json');
  const tree = treeOf(subject);
  if (tree === undefined || !isInside(file, tree)) return file;
  throw new UserError(
    'report-in-tree',
    `The report '${file}' would be inside the folder that is verified ('${tree}').`,
    {
      hint: "Choose a place outside of it: 'report: verification.json'.",
      exitCode: 2,
    },
  );
}

function defaultFolder({ manifestFile, kind, source }: Place): string {
  if (manifestFile !== undefined) return dirname(manifestFile);
  // Beside one program lie its files, if it has any.
  return kind === 'program' ? dirname(dirname(resolve(source))) : dirname(resolve(source));
}

/** The user's own folder that is verified; an archive is unpacked elsewhere. */
function treeOf({ kind, source }: Place): string | undefined {
  return kind === 'folder' ? resolve(source) : undefined;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
