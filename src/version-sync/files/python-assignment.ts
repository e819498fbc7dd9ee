import { type Finding, type Range, type Spot, spotAt, suspicious } from '../finding.ts';
import type { TextFile } from '../text-file.ts';
import { literalAt, type PythonText, readPython } from './python-text.ts';

interface Assignment {
  names: string[];
  range: Range;
}

/**
 * `name = …`, `name: str = …` and `a = b = …` in front of a string literal. Without indentation: what stands inside
 * of `try` or `if` is a fallback such as `0.0.0-unknown`, and no packaging tool reads it.
 */
const ASSIGNMENT = /^((?:[A-Za-z_]\w*[ \t]*(?::[ \t]*[\w.[\], |]+)?=[ \t]*)+)(?=[rRuU]?["'])/gm;
const END_OF_STATEMENT = /^["']+[ \t]*(?:;|\r?$)/m;
/** Names that mean the program's own version. */
const VERSION_NAME = /^_*(?:app_?)?version_*$/i;

/**
 * The places of the version that `name` is given in a Python file, and of the same value under the usual other names
 * (`VERSION = __version__ = "1.2.0"`). Left alone if the value is not a plain text.
 */
export function assignedVersion(file: TextFile, name: string): Finding[] {
  const spots = assignmentsOf(readPython(file), name);
  return spots.length > 0 ? spots : [suspicious(file, name, 'no plain text is assigned to it here')];
}

/** The same for any usual name; none if the file assigns no version. */
export function usualVersions(file: TextFile): Spot[] {
  const python = readPython(file);
  const name = assignments(python)
    .flatMap(({ names }) => names)
    .find((word) => VERSION_NAME.test(word));
  return name === undefined ? [] : assignmentsOf(python, name);
}

/** The assignments of `name`, and those of the same value under a usual name. */
export function assignmentsOf(python: PythonText, name: string): Spot[] {
  const { file } = python;
  const all = assignments(python);
  const main = all.find(({ names }) => names.includes(name));
  if (!main) return [];
  const value = textAt(file, main.range);
  return all
    .filter(({ names }) => names.some((word) => word === name || VERSION_NAME.test(word)))
    .filter(({ names, range }) => names.includes(name) || textAt(file, range) === value)
    .map(({ names, range }) => spotAt(file, names.join(' = '), range, 'pep440'));
}

function assignments(python: PythonText): Assignment[] {
  return [...python.code.matchAll(ASSIGNMENT)].flatMap(({ 0: all, 1: targets = '', index }) => {
    const range = literalAt(python, index + all.length);
    if (!range || !END_OF_STATEMENT.test(lineAfter(python.code, range.end))) return [];
    const names = targets.split('=').flatMap((target) => /^\s*(\w+)/.exec(target)?.[1] ?? []);
    return [{ names, range }];
  });
}

function lineAfter(code: string, offset: number): string {
  const end = code.indexOf('\n', offset);
  return code.slice(offset, end < 0 ? undefined : end);
}

function textAt(file: TextFile, { start, end }: Range): string {
  return file.text.slice(start, end);
}
