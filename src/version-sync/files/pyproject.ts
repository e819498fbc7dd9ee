import { type Finding, leftAlone } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { TextFile } from '../text-file.ts';
import { dynamicVersion, isDynamic, repeatedVersion } from './python-dynamic.ts';
import { hasToml, readToml, type Toml, tomlSpot, tomlText } from './toml.ts';

/** Keys of pyproject.toml that hold the version itself: the project's, and that of tools which repeat it. */
const STATIC_KEYS = [
  ['project', 'version'],
  ['tool', 'poetry', 'version'],
  ['tool', 'briefcase', 'version'],
  ['tool', 'bumpversion', 'current_version'],
  ['tool', 'commitizen', 'version'],
  ['tool', 'tbump', 'version', 'current'],
] as const;

/** Reads pyproject.toml: static versions of PEP 621 and poetry, and what a dynamic one points to. */
export function readPyproject(file: TextFile): Reading {
  const toml = readToml(file);
  const name = tomlText(toml, 'project', 'name') ?? tomlText(toml, 'tool', 'poetry', 'name');
  return {
    ...(name !== undefined && { declares: { ecosystem: 'python', name } }),
    find: (project) => {
      const fixed = staticVersions(toml);
      if (isDynamic(toml)) return [...fixed, ...dynamicVersion(toml, project)];
      const own = name !== undefined && fixed.some(({ kind }) => kind === 'spot');
      return own ? [...fixed, ...repeatedVersion(toml, project, name)] : fixed;
    },
  };
}

function staticVersions(toml: Toml): Finding[] {
  return STATIC_KEYS.flatMap((path): Finding[] => {
    const spot = tomlSpot(toml, path, 'pep440');
    if (!spot) return [];
    const [, tool] = path;
    if (tool === 'poetry' && hasToml(toml, 'tool', 'poetry-dynamic-versioning')) {
      return [leftAlone(toml.file, spot.key, 'poetry-dynamic-versioning replaces it from the tag')];
    }
    return [spot];
  });
}
