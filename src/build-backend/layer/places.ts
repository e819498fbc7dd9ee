import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { FreezeRequest } from '../packager.ts';

/** Whether `path` is `folder` or lies in it; both are absolute. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whose the files are that the packager read. */
export class Places {
  readonly #brought: readonly string[];
  readonly #own: readonly string[];

  private constructor(brought: readonly string[], own: readonly string[]) {
    this.#brought = brought;
    this.#own = own;
  }

  static async of({ layer, workingDirectory, searchPaths, source }: FreezeRequest): Promise<Places> {
    const script = source.kind === 'script' && source.folder !== undefined ? [source.folder] : [];
    const own = [...script, workingDirectory, ...searchPaths].map((path) => resolve(path));
    return new Places(await withReal(layer.brought), own);
  }

  /** Brought by the interpreter or the environment, or made by us for this build. */
  isBrought(path: string): boolean {
    return this.#brought.some((folder) => isBelow(path, folder));
  }

  /** In the project, or in a folder that it imports from; in none of those that are brought. */
  isProjects(path: string): boolean {
    return !this.isBrought(path) && this.#own.some((folder) => isBelow(path, folder));
  }

  /** Where the source of a module is by its name; for PyInstaller before 6, whose tables do not tell. */
  sourceOf(module: string): string | undefined {
    const file = module.replaceAll('.', sep);
    const candidates = this.#own.flatMap((folder) => [
      join(folder, file, '__init__.py'),
      join(folder, `${file}.py`),
    ]);
    return candidates.find((candidate) => existsSync(candidate));
  }
}

async function withReal(folders: readonly string[]): Promise<string[]> {
  const real = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)));
  return [...new Set([...folders, ...real])];
}
