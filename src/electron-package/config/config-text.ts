import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { type Place, UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { placeAt, type TextFile } from '../../version-sync/text-file.ts';
import type { Located } from './located.ts';

/** The text of a configuration, with absolute places. */
export interface ConfigText {
  file: TextFile;
  /** The place of the character at an offset. */
  at(offset: number): Place;
}

/** The file at `path` (absolute), or undefined if there is none. */
export async function openConfig(path: string): Promise<ConfigText | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
  const file: TextFile = { path, shown: path, absolute: path, text, encoding: 'utf8', mode: 0o644 };
  return { file, at: (offset) => placeAt(file, offset) };
}

/**
 * What `read` makes of `text`. The readers are version-sync's; that a file cannot be understood is said in the words
 * of this action: `builder-config-invalid`, with file, line and column as seen from the workspace.
 */
export function readWith(text: ConfigText, host: Pick<Host, 'workspace'>, read: () => Located): Located {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'version-file-invalid') throw error;
    const shown = shownFrom(host.workspace, text.file.absolute);
    throw new UserError(
      'builder-config-invalid',
      error.message.replace(text.file.absolute, () => shown),
      {
        hint: 'electron-builder would stop there too. Correct the line.',
        place: { ...error.place, file: shown },
        cause: error,
      },
    );
  }
}

/** How the reader knows `path` (absolute): relative to the workspace if it lies in it. */
export function shownFrom(workspace: string, path: string): string {
  const way = relative(workspace, path).replaceAll('\\', '/');
  return way === '' || way.startsWith('../') || /^[A-Za-z]:/.test(way) ? path : way;
}
