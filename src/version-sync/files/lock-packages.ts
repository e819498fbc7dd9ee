import type { Range } from '../finding.ts';
import { type TextFile, unreadable } from '../text-file.ts';

/** One `[[package]]` of a lock file in TOML. */
export interface LockedPackage {
  name: string;
  version: (Range & { text: string }) | undefined;
  /** The whole entry, for questions about its source. */
  body: string;
  /** Where the entry begins in the file. */
  offset: number;
}

const START = /^\[\[package\]\][ \t]*\r?$/gm;
const CONFLICT = /^(?:<{7}|>{7}|={7})(?: |\r?$)/m;

/**
 * The packages of Cargo.lock, uv.lock or poetry.lock whose name `isWanted`. These files are written by their tools in
 * one way, so the entries are found by line: a TOML parser takes a second for each megabyte.
 * Throws `version-file-invalid` for the marks of an unfinished merge.
 */
export function lockedPackages(file: TextFile, isWanted: (name: string) => boolean): LockedPackage[] {
  const { text } = file;
  const conflict = CONFLICT.exec(text);
  if (conflict) throw unreadable(file, conflict.index, 'a merge was not finished here');
  const starts = [...text.matchAll(START)].map(({ index }) => index);
  return starts.flatMap((offset, position) => {
    const body = text.slice(offset, starts[position + 1] ?? text.length);
    const name = /^name\s*=\s*["']([^"']*)["']/m.exec(body)?.[1];
    if (name === undefined || !isWanted(name)) return [];
    return { name, version: versionIn(body, offset), body, offset };
  });
}

function versionIn(body: string, offset: number): LockedPackage['version'] {
  const found = /^(version\s*=\s*["'])([^"']*)["']/m.exec(body);
  const [, before = '', text = ''] = found ?? [];
  if (!found) return undefined;
  const start = offset + found.index + before.length;
  return { text, start, end: start + text.length };
}
