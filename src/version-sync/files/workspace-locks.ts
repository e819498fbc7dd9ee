import { type Finding, spotAt } from '../finding.ts';
import type { OwnPackages, Reading } from '../reading.ts';
import type { TextFile } from '../text-file.ts';
import { versionInRange } from './sibling-range.ts';

/** In `importers:` a package of the workspace is linked; `specifier` repeats what its package.json asks for. */
const PNPM_LINK =
  /^( +)['"]?([^\s'":]+)['"]?:\r?\n\1 +specifier: ['"]?([^\r\n'"]+)['"]?\r?\n\1 +version: link:/gm;
/** A package of the workspace in yarn.lock (yarn 2 and newer; the first yarn does not lock them). */
const YARN_WORKSPACE = /(@?[\w./-]+)@workspace:/g;
/** A range that is asked of a package: in the head of its entry, or among what another one depends on. */
const YARN_RANGE = /(?<![\w@/.-])(@?[\w./-]+)(@|"?: "?)((?:npm:|workspace:)?[~^=]*\d[^\s",]*)/g;

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
      const local = new Set([...file.text.matchAll(YARN_WORKSPACE)].map(([, name]) => name));
      if (local.size === 0) return [];
      return [...file.text.matchAll(YARN_RANGE)].flatMap(
        ({ 1: name = '', 2: sign = '', 3: range = '', index }) =>
          local.has(name)
            ? rangeSpot(file, own, { name, range, offset: index + name.length + sign.length })
            : [],
      );
    },
  };
}

function rangeSpot(
  file: TextFile,
  own: OwnPackages,
  { name, range, offset }: { name: string; range: string; offset: number },
): Finding[] {
  const place = own.npm.has(name) ? versionInRange(range, offset) : undefined;
  return place ? [spotAt(file, name, place, 'semver')] : [];
}
