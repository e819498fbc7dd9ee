import { stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { type Move, makeFolder, replaceAll, withTempDir } from '../../shared/files.ts';

/** A text and the file (absolute) that it becomes. All files of one call lie in one folder. */
export interface WholeFile {
  file: string;
  text: string;
}

/**
 * Writes all of the files or none, replacing what is there; a reader never finds half of one. Throws
 * `report-place-taken` where a folder is in the way.
 */
export async function writeWhole(files: readonly [WholeFile, ...WholeFile[]]): Promise<void> {
  await Promise.all(files.map(({ file }) => refuseFolder(file)));
  const folder = dirname(files[0].file);
  await makeFolder(folder);
  // Beside the files, because only on one file system can a file be moved at once.
  await withTempDir(folder, async (staging) => {
    const moves = await Promise.all(
      files.map(async ({ file, text }, index): Promise<Move> => {
        const from = join(staging, `${index}.new`);
        await writeFile(from, text);
        return { from, to: file };
      }),
    );
    await replaceAll(moves, join(staging, 'replaced'));
  });
}

/** Moving a file to its place takes away what is there, and a folder full of somebody's files is not ours. */
async function refuseFolder(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isDirectory()) return;
  throw new UserError(
    'report-place-taken',
    `'${file}' is a folder, and a file of that name is to be written.`,
    {
      hint: "Name a file in the inputs 'report' and 'issue-log', not a folder.",
      exitCode: 2,
    },
  );
}
