import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Files that say that a folder is a Python project. */
const MARKS = /^(?:pyproject\.toml|setup\.py|setup\.cfg|requirements.*\.txt|poetry\.lock|uv\.lock|Pipfile)$/;
const PASSED_OVER = new Set(['node_modules', '.git']);
/** How deep below the app's folder a backend is looked for. */
const DEPTH = 3;

/**
 * Patterns for electron-builder's `files` that leave the sources of Python projects below `app` (absolute) out of it:
 * whole folders, and where the app's folder is itself one, its Python files and environments.
 */
export async function backendSources(app: string): Promise<string[]> {
  const folders = await projectsIn(app, app, DEPTH);
  return folders.flatMap((folder) => (folder === '' ? ownSources() : [withoutFolder(folder)]));
}

/** The pattern that leaves the folder at `path` (relative, with `/`) out. */
export function withoutFolder(path: string): string {
  // Characters that mean something in a pattern can be in a name.
  return `!${path.replaceAll(/[\\[\]{}()*?!+@]/g, '\\$&')}{,/**/*}`;
}

function ownSources(): string[] {
  return ['!**/*.py', '!{.venv,venv}{,/**/*}', '!{pyproject.toml,setup.py,setup.cfg}', '!requirements*.txt'];
}

/** Python projects in `folder`, relative to `app`; what lies in one of them belongs to it. */
async function projectsIn(folder: string, app: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const path = relative(app, folder).replaceAll('\\', '/');
  const isProject = entries.some((entry) => entry.isFile() && MARKS.test(entry.name));
  if (isProject && path !== '') return [path];
  const below = entries.filter((entry) => entry.isDirectory() && !PASSED_OVER.has(entry.name));
  const found =
    depth === 0
      ? []
      : await Promise.all(below.map(({ name }) => projectsIn(join(folder, name), app, depth - 1)));
  return [...(isProject ? [''] : []), ...found.flat()];
}
