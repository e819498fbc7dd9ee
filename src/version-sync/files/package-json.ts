import { type Finding, type Spot, spotAt } from '../finding.ts';
import type { OwnPackages, Reading } from '../reading.ts';
import type { TextFile } from '../text-file.ts';
import { type JsonNode, type JsonText, jsonEntries, jsonText, readJson } from './json.ts';
import { versionInRange } from './sibling-range.ts';

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** Reads package.json: its version, and the versions that it asks of packages beside it in the workspace. */
export function readPackageJson(file: TextFile): Reading {
  const manifest = readJson(file, 'json');
  const name = jsonText(manifest, 'name')?.value ?? '';
  return {
    ...(jsonText(manifest, 'version') && { declares: { ecosystem: 'npm', name } }),
    find: ({ own }) => npmSpots(file, manifest, own),
  };
}

/** The places of the version in a package's manifest, or in its copy in a lock file (then `prefix` says where). */
export function npmSpots(file: TextFile, manifest: JsonNode, own: OwnPackages, prefix = ''): Finding[] {
  const version = jsonText(manifest, 'version');
  const ranges = DEPENDENCIES.flatMap((group) =>
    npmRanges(file, jsonEntries(manifest, group), own).map((spot) => ({
      ...spot,
      key: `${prefix}${group}.${spot.key}`,
    })),
  );
  return version ? [textSpot(file, `${prefix}version`, version), ...ranges] : ranges;
}

/** The versions asked of packages of the workspace among `entries` (name → range). */
export function npmRanges(file: TextFile, entries: Iterable<[string, JsonNode]>, own: OwnPackages): Spot[] {
  return [...entries].flatMap(([name, value]) => {
    if (value.kind !== 'text' || !own.npm.has(name)) return [];
    const range = versionInRange(file.text.slice(value.start, value.end), value.start);
    return range ? [spotAt(file, name, range, 'semver')] : [];
  });
}

/** A JSON text as a place of the version. */
export function textSpot(file: TextFile, key: string, { value, start, end }: JsonText): Spot {
  return { kind: 'spot', file, key, start, end, found: value, spelling: 'semver' };
}
