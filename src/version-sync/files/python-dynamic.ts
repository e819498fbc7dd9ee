import { type Finding, leftAlone, suspicious } from '../finding.ts';
import type { Project } from '../reading.ts';
import { firstModule, followAttribute, followFile, followPattern } from './followed.ts';
import { assignedVersion, usualVersions } from './python-assignment.ts';
import { hasToml, type Toml, tomlAt, tomlText, tomlTexts } from './toml.ts';

/** What hatch looks for without a `pattern`. https://hatch.pypa.io/latest/plugins/version-source/regex/ */
const HATCH_PATTERN = String.raw`(?i)^(__version__|VERSION)(?: ?\: ?str)? *= *(['"])v?(?P<version>.+?)\2`;
/** What pdm's `file` source looks for. https://backend.pdm-project.org/metadata/#read-from-a-static-version */
const PDM_PATTERN = String.raw`^__version__\s*=\s*(?P<quote>['"])(?P<version>.+?)(?P=quote)`;

/** Tools that take the version from git by themselves, by the table that sets them up. */
const VCS_TABLES = [
  ['tool', 'setuptools_scm'],
  ['tool', 'setuptools-git-versioning'],
  ['tool', 'versioningit'],
  ['tool', 'vcs-versioning'],
  ['tool', 'versioneer'],
  ['tool', 'uv-dynamic-versioning'],
  ['tool', 'poetry-dynamic-versioning'],
] as const;

/** Where a version comes from that `project.dynamic` names: followed to its file, or left alone with the reason. */
export function dynamicVersion(toml: Toml, project: Project): readonly Finding[] {
  const vcs = VCS_TABLES.find((table) => hasToml(toml, ...table));
  if (vcs) return [leftAlone(toml.file, 'project.dynamic', `${vcs[1]} takes it from the tag`)];
  const backend = tomlText(toml, 'build-system', 'build-backend') ?? '';
  if (hasToml(toml, 'tool', 'hatch', 'version')) return hatch(toml, project);
  if (hasToml(toml, 'tool', 'setuptools', 'dynamic', 'version')) return setuptools(toml, project);
  if (hasToml(toml, 'tool', 'pdm', 'version')) return pdm(toml, project);
  if (backend.startsWith('flit')) return flit(toml, project);
  if (tomlText(toml, 'tool', 'poetry', 'version') !== undefined) return [];
  const reason = backend.startsWith('maturin')
    ? 'maturin takes it from Cargo.toml'
    : `${backend || 'setup.py or setup.cfg'} computes it`;
  return [leftAlone(toml.file, 'project.dynamic', reason)];
}

/** The `__version__` that the project's own package repeats beside a static version; none if it does not. */
export function repeatedVersion(toml: Toml, project: Project, name: string): Finding[] {
  const module = name.replace(/[-.]+/g, '_');
  const file = firstModule(project, toml.file, modulePaths([module, module.toLowerCase()]));
  return file ? usualVersions(file) : [];
}

/** Where a Python project keeps its packages, relative to its folder, as setuptools is told or finds by itself. */
function packageRoots(toml: Toml): string[] {
  const mapped = tomlText(toml, 'tool', 'setuptools', 'package-dir', '');
  return [mapped ?? '', ...tomlTexts(toml, 'tool', 'setuptools', 'packages', 'find', 'where'), '', 'src'];
}

function hatch(toml: Toml, project: Project): Finding[] {
  const key = 'tool.hatch.version';
  const source = tomlText(toml, 'tool', 'hatch', 'version', 'source') ?? 'regex';
  if (source !== 'regex') return [leftAlone(toml.file, key, `hatch takes it from its source '${source}'`)];
  const path = tomlText(toml, 'tool', 'hatch', 'version', 'path');
  if (path === undefined) return [suspicious(toml.file, key, "it has no 'path'")];
  const pattern = tomlText(toml, 'tool', 'hatch', 'version', 'pattern') ?? HATCH_PATTERN;
  return followPattern(project, { from: toml.file, key, path }, pattern);
}

function setuptools(toml: Toml, project: Project): Finding[] {
  const table = ['tool', 'setuptools', 'dynamic', 'version'] as const;
  const key = table.join('.');
  const attribute = tomlText(toml, ...table, 'attr');
  if (attribute !== undefined) {
    return followAttribute(project, { from: toml.file, key, attribute, roots: packageRoots(toml) });
  }
  const [path, ...more] = tomlTexts(toml, ...table, 'file');
  if (path === undefined || more.length > 0) {
    return [suspicious(toml.file, key, "expected 'attr', or 'file' with one file")];
  }
  return followFile(project, { from: toml.file, key, path });
}

function pdm(toml: Toml, project: Project): Finding[] {
  const key = 'tool.pdm.version';
  const source = tomlText(toml, 'tool', 'pdm', 'version', 'source');
  const path = tomlText(toml, 'tool', 'pdm', 'version', 'path');
  if (source !== 'file' || path === undefined) {
    return [leftAlone(toml.file, key, `pdm takes it from its source '${source ?? 'scm'}'`)];
  }
  return followPattern(project, { from: toml.file, key, path }, PDM_PATTERN);
}

/** Flit reads `__version__` of the module that is packaged. */
function flit(toml: Toml, project: Project): Finding[] {
  const name = tomlText(toml, 'tool', 'flit', 'module', 'name') ?? tomlText(toml, 'project', 'name') ?? '';
  const module = name.replaceAll('-', '_').replaceAll('.', '/');
  const file = firstModule(project, toml.file, modulePaths([module]));
  return file
    ? assignedVersion(file, '__version__')
    : [suspicious(toml.file, 'project.dynamic', `there is no module '${module}' for flit to read`)];
}

function modulePaths(modules: readonly string[]): string[] {
  return modules.flatMap((module) => [module, `src/${module}`]);
}

/** Whether `project.dynamic` names the version. */
export function isDynamic(toml: Toml): boolean {
  return tomlTexts(toml, 'project', 'dynamic').includes('version') && !tomlAt(toml, 'project', 'version');
}
