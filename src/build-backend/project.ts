import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ContentMemory } from './cache/memory/content-memory.ts';
import type { PyprojectData } from './parse-pyproject.ts';
import { type ProjectVersion, readVersion } from './project-version.ts';
import { type Pyproject, readPyproject } from './pyproject.ts';
import { readSetupCfg } from './setup-cfg.ts';

/** What is being frozen. */
export interface Project extends ProjectVersion {
  /** Absolute. */
  folder: string;
  /** The program's name unless the input `name` says otherwise. */
  name: string;
  /** The name under which the project would be installed, if it names itself. */
  distribution: string | undefined;
  /** Folders below `folder` that modules are imported from, with `/`: `.` and, where used, `src` and others. */
  sourceRoots: string[];
  /** Console and window programs: name → `package.module:function`. */
  scripts: Record<string, string>;
  /** All entry points by group, scripts included. */
  entryPoints: Record<string, Record<string, string>>;
  pyproject: Pyproject | undefined;
}

export interface ProjectOptions {
  /** The input `version`. */
  version?: string | undefined;
  /** `VERSION` is looked for from the working directory up to here. */
  workspace?: string | undefined;
  /** What is in it is not parsed again. */
  memory?: ContentMemory;
}

/**
 * Reads what the project in `workingDirectory` says about itself, from pyproject.toml, setup.cfg and VERSION.
 * Throws `project-unreadable`, `version-unknown`, `version-invalid` and `version-conflict`.
 */
export async function readProject(workingDirectory: string, options: ProjectOptions = {}): Promise<Project> {
  const folder = resolve(workingDirectory);
  const pyproject = await readPyproject(folder, options.memory);
  const setupCfg = await readSetupCfg(folder);
  const data = pyproject?.data;
  const sourceRoots = await findSourceRoots(folder, data);
  const version = await readVersion({
    folder,
    workspace: options.workspace ?? folder,
    given: options.version || undefined,
    pyproject,
    setupCfg,
    sourceRoots,
  });
  const distribution = data?.project?.name ?? data?.tool.poetry?.name ?? setupCfg?.metadata['name'];
  const entryPoints = entryPointsOf(data);
  const scripts = { ...entryPoints['console_scripts'], ...entryPoints['gui_scripts'] };
  const name = distribution ?? basename(folder);
  return { folder, name, ...version, distribution, sourceRoots, scripts, entryPoints, pyproject };
}

function entryPointsOf(data: PyprojectData | undefined): Record<string, Record<string, string>> {
  const { project, tool } = data ?? {};
  const poetry = Object.entries(tool?.poetry?.scripts ?? {}).filter(
    (script): script is [string, string] => typeof script[1] === 'string',
  );
  const groups = {
    console_scripts: { ...Object.fromEntries(poetry), ...project?.scripts },
    gui_scripts: { ...project?.['gui-scripts'] },
    ...project?.['entry-points'],
  };
  return Object.fromEntries(Object.entries(groups).filter(([, points]) => Object.keys(points).length > 0));
}

async function findSourceRoots(folder: string, data: PyprojectData | undefined): Promise<string[]> {
  const { setuptools, poetry } = data?.tool ?? {};
  const named = [
    setuptools?.['package-dir'][''],
    ...whereOf(setuptools?.packages),
    ...(poetry?.packages.map(({ from }) => from) ?? []),
  ];
  const roots = named.map((root) => root?.replaceAll('\\', '/').replace(/^\.\/|\/$/g, '')).filter(Boolean);
  if (await holdsPython(join(folder, 'src'))) roots.push('src');
  return ['.', ...new Set(roots.filter((root): root is string => root !== undefined && root !== '.'))];
}

/** `[tool.setuptools.packages.find] where = ["lib"]`. */
function whereOf(packages: unknown): string[] {
  if (!packages || typeof packages !== 'object' || !('find' in packages)) return [];
  const { find } = packages;
  if (!find || typeof find !== 'object' || !('where' in find) || !Array.isArray(find.where)) return [];
  return find.where.filter((where) => typeof where === 'string');
}

/** Whether modules or packages lie directly in `folder`, and `folder` is not a package itself. */
async function holdsPython(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some(({ name }) => name === '__init__.py')) return false;
  for (const entry of entries) {
    if (entry.isFile() && entry.name.endsWith('.py')) return true;
    if (entry.isDirectory() && (await holdsModules(join(folder, entry.name)))) return true;
  }
  return false;
}

/** A package, with or without `__init__.py`. */
async function holdsModules(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => name.endsWith('.py'));
}
