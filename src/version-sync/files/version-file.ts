import { type Finding, type Spelling, type Spot, spotAt, suspicious } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { isPythonOnly, readVersion } from '../spelled.ts';
import type { TextFile } from '../text-file.ts';

/**
 * Reads a file that holds the version and nothing else. It is spelled for Python if there is a Python project, or if it
 * is so now; in semver otherwise.
 */
export function readVersionFile(file: TextFile): Reading {
  return {
    find: ({ own }) => {
      const spot = onlyLine(file, 'whole file', 'pep440');
      // Further down, a file of this name may be anything.
      if (file.path.includes('/') && !(spot && readVersion(spot.found))) return [];
      if (spot && own.python.size === 0 && !isPythonOnly(spot.found))
        return [{ ...spot, spelling: 'semver' }];
      return [spot ?? suspicious(file, 'whole file', 'it holds more than a version')];
    },
  };
}

/** The file's only line as the place of the version; left alone if the file holds more than that. */
export function wholeText(file: TextFile, key: string, spelling: Spelling): Finding {
  return onlyLine(file, key, spelling) ?? suspicious(file, key, 'it holds more than a version');
}

/** The file's only line without the spaces around it, or undefined if there are more. */
export function onlyLine(file: TextFile, key: string, spelling: Spelling): Spot | undefined {
  const [, before = '', found = ''] = /^(\uFEFF?\s*)(.*?)\s*$/s.exec(file.text) ?? [];
  if (/\s/.test(found)) return undefined;
  return spotAt(file, key, { start: before.length, end: before.length + found.length }, spelling);
}
