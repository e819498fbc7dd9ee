import { type Finding, spotAt } from '../finding.ts';
import type { OwnPackages, Reading } from '../reading.ts';
import type { TextFile } from '../text-file.ts';
import { versionInRange } from './sibling-range.ts';

/** In `importers:` a package of the workspace is linked; `specifier` repeats what its package.json asks for. */
const PNPM_LINK =
  /^( +)['"]?([^\s'":]+)['"]?:\r?\n\1 +specifier: ['"]?([^\r\n'"]+)['"]?\r?\n\1 +version: link:/gm;
/** The head of the entry of a package of the workspace in yarn.lock (yarn 2 and newer; the first one locks none). */
const YARN_HEAD = /^"[^"\r\n]*@workspace:[^"\r\n]*":/gm;
/** One way in which that head says that the package is asked for. */
const YARN_DESCRIPTOR = /(?<=^"|, )(@?[^@\s]+)@((?:npm:)?[^\s,"]+)/g;
/** What an entry depends on. */
const YARN_DEPENDENCY = /^ {4}"?(@?[^@\s":]+)"?: "?((?:npm:)?[~^=]*\d[^\s"]*)"?\r?$/gm;

/** Reads pnpm-lock.yaml: the ranges that packages of the workspace ask of each other. */
export function readPnpmLock(file: TextFile): Reading {
  return {
    find: ({ own }) =>
      [...file.text.matchAll(PNPM_LINK)].flatMap(({ 0: all, 2: name = '', 3: range = '', index }) =>
        rangeSpot(file, own, { name, range, offset: index + all.indexOf(range, all.indexOf('specifier:')) }),
      ),
  };
}

/** Reads yarn.lock likewise. */
export function readYarnLock(file: TextFile): Reading {
  return {
    find: ({ own }) => {
      const heads = [...file.text.matchAll(YARN_HEAD)];
      if (heads.length === 0) return [];
      const asked = heads.flatMap(({ 0: head, index }) => rangesIn(head, YARN_DESCRIPTOR, index));
      // A package of our name that comes from the registry has no such head.
      const local = new Set(asked.map(({ name }) => name));
      const depended = rangesIn(file.text, YARN_DEPENDENCY, 0).filter(({ name }) => local.has(name));
      return [...asked, ...depended].flatMap((range) => rangeSpot(file, own, range));
    },
  };
}

interface AskedRange {
  name: string;
  range: string;
  /** Where the range begins in the file. */
  offset: number;
}

/** What `pattern` (name, range) finds in a part of the file that begins at `start`. */
function rangesIn(text: string, pattern: RegExp, start: number): AskedRange[] {
  return [...text.matchAll(pattern)].map(({ 0: all, 1: name = '', 2: range = '', index }) => ({
    name,
    range,
    offset: start + index + all.lastIndexOf(range),
  }));
}

function rangeSpot(file: TextFile, own: OwnPackages, { name, range, offset }: AskedRange): Finding[] {
  const place = own.npm.has(name) ? versionInRange(range, offset) : undefined;
  return place ? [spotAt(file, name, place, 'semver')] : [];
}
