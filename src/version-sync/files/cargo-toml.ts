import { type Finding, spotAt } from '../finding.ts';
import type { OwnPackages, Reading } from '../reading.ts';
import type { TextFile } from '../text-file.ts';
import { versionInRange } from './sibling-range.ts';
import { readToml, type Toml, type TomlValue, tomlSpot, tomlText } from './toml.ts';

/** Reads Cargo.toml: the version of crate and workspace, and the versions asked of crates beside it. */
export function readCargoToml(file: TextFile): Reading {
  const toml = readToml(file);
  const name = tomlText(toml, 'package', 'name');
  return {
    ...(name !== undefined && { declares: { ecosystem: 'cargo', name } }),
    find: ({ own }) =>
      [
        tomlSpot(toml, ['package', 'version'], 'semver'),
        tomlSpot(toml, ['workspace', 'package', 'version'], 'semver'),
        ...siblings(toml, own),
      ].filter((spot) => spot !== undefined),
  };
}

/** `core = { path = "../core", version = "=1.2.0" }`: cargo refuses a version that the crate does not have. */
function siblings(toml: Toml, own: OwnPackages): Finding[] {
  return [...toml.values.values()].flatMap((value) => {
    const dependency = value.path.slice(0, -1);
    if (value.path.at(-1) !== 'version' || !isDependency(dependency)) return [];
    if (tomlText(toml, ...dependency, 'path') === undefined) return [];
    const name = tomlText(toml, ...dependency, 'package') ?? String(dependency.at(-1));
    return own.cargo.has(name) ? pin(toml, value) : [];
  });
}

function isDependency(path: readonly (string | number)[]): boolean {
  return /^(?:dev-|build-)?dependencies$/.test(String(path.at(-2)));
}

function pin({ file }: Toml, { path, start, end }: TomlValue): Finding[] {
  const range = versionInRange(file.text.slice(start, end), start);
  return range ? [spotAt(file, path.join('.'), range, 'semver')] : [];
}
