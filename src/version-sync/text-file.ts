import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { type Place, UserError } from '../shared/errors.ts';

/** The folder whose files are kept in step. */
export interface Root {
  /** Absolute, without symbolic links. */
  folder: string;
  /** How the folder is called from where annotations start (the workspace); empty if it is the same. */
  shown: string;
}

/** A file as text that can be written back byte for byte. */
export interface TextFile {
  /** Relative to the root, with `/`. */
  path: string;
  /** Relative to the workspace, with `/`: how the reader knows the file. */
  shown: string;
  /** The real file, behind any link. */
  absolute: string;
  text: string;
  encoding: 'utf8' | 'latin1';
  /** Permission bits. */
  mode: number;
}

/** `folder` (absolute) as a root, seen from `workspace`. Throws `version-folder-missing`. */
export function openRoot(folder: string, workspace: string): Root {
  const real = realPath(folder);
  if (real === undefined) {
    throw new UserError('version-folder-missing', `The working directory '${folder}' does not exist.`, {
      hint: "Change the line 'working-directory: …' of the step.",
      exitCode: 2,
    });
  }
  const shown = toPosix(relative(realPath(workspace) ?? workspace, real));
  return { folder: real, shown: shown.startsWith('..') ? toPosix(real) : shown };
}

/**
 * The file at `path` (relative to the root, `/`), or undefined if there is none. A file that is not UTF-8 is read with
 * one character for each byte, so that every byte survives. Read at once: hundreds of small files take several times as
 * long through promises.
 * Throws `version-file-outside` if the file really lies, or would lie, outside of the root.
 */
export function readTextFile(root: Root, path: string): TextFile | undefined {
  const shown = shownPath(root, path);
  const absolute = realPath(join(root.folder, path));
  // A file that is not there may be made later: then its folder is what counts.
  const anchor = absolute ?? realFolder(join(root.folder, path));
  if (!isInside(root.folder, anchor)) throw outside(shown, anchor);
  if (absolute === undefined) return undefined;
  const info = statSync(absolute);
  if (!info.isFile()) return undefined;
  const bytes = readFileSync(absolute);
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  return { path, shown, absolute, text: bytes.toString(encoding), encoding, mode: info.mode & 0o7777 };
}

/** How the reader knows a path that is relative to the root. */
export function shownPath(root: Root, path: string): string {
  return root.shown ? `${root.shown}/${path}` : path;
}

/** The line and column of the character at `offset`, counted from 1. */
export function placeAt(file: Pick<TextFile, 'shown' | 'text'>, offset: number): Place {
  const before = file.text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  const mark = start === 0 && before.startsWith('\uFEFF') ? 1 : 0;
  return { file: file.shown, line: before.split('\n').length, column: offset - start - mark + 1 };
}

/** The whole line at `offset`, with its line ending. */
export function lineAround(text: string, offset: number): { start: number; end: number } {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end + 1 };
}

/** The error for a file that cannot be understood at `offset`. `problem` goes on after the file's name. */
export function unreadable(file: TextFile, offset: number, problem: string): UserError {
  const place = placeAt(file, offset);
  return new UserError(
    'version-file-invalid',
    `${file.shown}, line ${place.line}, column ${place.column}: ${problem}.`,
    { hint: `Correct the file, or leave it out with 'exclude: ${file.path}'.`, place },
  );
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function outside(shown: string, absolute: string): UserError {
  return new UserError(
    'version-file-outside',
    `'${shown}' lies outside of the working directory, at '${absolute}'; it is not touched.`,
    {
      hint: "Leave it out with 'exclude', or start at a folder above both with 'working-directory'.",
      place: { file: shown },
    },
  );
}

/** The nearest folder above `path` that exists, behind all links. */
function realFolder(path: string): string {
  const folder = dirname(path);
  return realPath(folder) ?? (folder === path ? path : realFolder(folder));
}

/** The path behind all links, or undefined if there is nothing. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/');
}
