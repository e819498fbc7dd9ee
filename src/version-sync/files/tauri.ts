import { posix } from 'node:path';
import { type Finding, type Spot, suspicious } from '../finding.ts';
import type { Project, Reading } from '../reading.ts';
import type { TextFile } from '../text-file.ts';
import { jsonText, readJson } from './json.ts';
import { readPackageJson, textSpot } from './package-json.ts';
import { readToml, tomlSpot } from './toml.ts';

/** The version's place in the configuration of Tauri 1 and Tauri 2. */
const KEYS = [['package', 'version'], ['version']] as const;

/** Reads tauri.conf.json and tauri.conf.json5 (Tauri takes JSON5 in both, if it was built for it). */
export function readTauriJson(file: TextFile): Reading {
  const config = readJson(file, 'json5', (path) => path[0] === 'package' || path[0] === 'version');
  const spots = KEYS.flatMap((key) => {
    const text = jsonText(config, ...key);
    return text ? [textSpot(file, key.join('.'), text)] : [];
  });
  return { find: (project) => followed(spots, project) };
}

/** Reads Tauri.toml. */
export function readTauriToml(file: TextFile): Reading {
  const toml = readToml(file);
  const spots = KEYS.map((key) => tomlSpot(toml, key, 'semver')).filter((spot) => spot !== undefined);
  return { find: (project) => followed(spots, project) };
}

/** A version that ends with `.json` is the path of a package.json, which has the version then. */
function followed(spots: readonly Spot[], project: Project): Finding[] {
  return spots.flatMap((spot): readonly Finding[] => {
    if (!spot.found.endsWith('.json')) return [spot];
    const target = project.open(posix.join(posix.dirname(spot.file.path), spot.found));
    if (target) return readPackageJson(target).find(project);
    return [suspicious(spot.file, spot.key, `it points to '${spot.found}', which does not exist`)];
  });
}
