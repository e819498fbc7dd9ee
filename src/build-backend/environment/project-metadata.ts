import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseVersion } from '../../sidecar/version.ts';
import type { Project } from '../project.ts';
import { normalizedName } from './requirement-lines.ts';

const NO_MODULE = /^(setup|conftest|noxfile|tasks)$/;
const NO_PACKAGE = /^(tests?|docs?|examples?)$/;

/**
 * Makes `importlib.metadata` tell about `project` in an environment in which it is not installed: the name, the
 * version asked for, its dependencies and entry points. So the program reports the same before and after freezing.
 * Returns whether it was written: not for a project without a name or one that is installed already.
 */
export async function writeProjectMetadata(sitePackages: string, project: Project): Promise<boolean> {
  const { distribution } = project;
  const described = await projectMetadata(project);
  if (!distribution || !described) return false;
  const installed = (await readdir(sitePackages)).filter((name) => name.endsWith('.dist-info'));
  if (installed.some((name) => normalizedName(name.split('-')[0] ?? '') === normalizedName(distribution))) {
    return false;
  }
  const { base, files } = described;
  await mkdir(join(sitePackages, base), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(sitePackages, base, name), text);
  await writeFile(join(sitePackages, base, 'RECORD'), record(base, files));
  return true;
}

/** A folder of metadata: its name, and the text of each file in it but RECORD. */
export interface ProjectMetadata {
  base: string;
  files: Readonly<Record<string, string>>;
}

/** What `writeProjectMetadata` writes for `project`; undefined for one without a name. */
export async function projectMetadata(project: Project): Promise<ProjectMetadata | undefined> {
  const { distribution } = project;
  if (!distribution) return undefined;
  const version = parseVersion(project.version).pep440;
  const base = `${distribution.replace(/[-_.]+/g, '_').toLowerCase()}-${version}.dist-info`;
  const files = {
    METADATA: metadata(distribution, version, project),
    INSTALLER: 'sidecar-actions\n',
    'entry_points.txt': entryPoints(project),
    'top_level.txt': (await topLevel(project)).map((name) => `${name}\n`).join(''),
  };
  return { base, files };
}

function metadata(name: string, version: string, { pyproject }: Project): string {
  const { project } = pyproject?.data ?? {};
  const lines = ['Metadata-Version: 2.1', `Name: ${name}`, `Version: ${version}`];
  if (project?.['requires-python']) lines.push(`Requires-Python: ${project['requires-python']}`);
  for (const dependency of project?.dependencies ?? []) lines.push(`Requires-Dist: ${dependency}`);
  return lines.map((line) => `${line.replace(/\s*\r?\n\s*/g, ' ')}\n`).join('');
}

function entryPoints({ entryPoints: groups }: Project): string {
  return Object.entries(groups)
    .map(([group, points]) => {
      const lines = Object.entries(points).map(([name, target]) => `${name} = ${target}\n`);
      return `[${group}]\n${lines.join('')}\n`;
    })
    .join('');
}

/** Packages and modules below the source roots, tests left out. */
async function topLevel({ folder, sourceRoots }: Project): Promise<string[]> {
  // With a `src`, what lies beside it is not part of the program.
  const roots = sourceRoots.length > 1 ? sourceRoots.filter((root) => root !== '.') : sourceRoots;
  const names = await Promise.all(roots.map((root) => modulesIn(join(folder, root))));
  return [...new Set(names.flat())].sort();
}

async function modulesIn(folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const module = entry.isFile() ? /^(\w+)\.py$/.exec(entry.name)?.[1] : undefined;
    if (module && !NO_MODULE.test(module)) names.push(module);
    if (entry.isDirectory() && !NO_PACKAGE.test(entry.name)) {
      const inside = await readdir(join(folder, entry.name));
      if (inside.includes('__init__.py')) names.push(entry.name);
    }
  }
  return names;
}

/** Rule: "Recording installed projects", packaging.python.org. */
function record(base: string, files: Readonly<Record<string, string>>): string {
  const lines = Object.entries(files).map(([name, text]) => {
    const digest = createHash('sha256').update(text).digest('base64url');
    return `${base}/${name},sha256=${digest},${Buffer.byteLength(text)}\n`;
  });
  return `${lines.join('')}${base}/RECORD,,\n`;
}
