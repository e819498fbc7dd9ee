import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CacheService } from '../../src/shared/host.ts';

/**
 * A stand-in for GitHub's cache: one folder per entry below `root`. As there, an entry is written once and belongs to
 * the path that it was made from.
 */
export class FolderCaches implements CacheService {
  readonly #root: string;
  readonly #workspace: string;
  /** Keys in the order in which they were saved. */
  readonly saved: string[] = [];

  constructor(root: string, workspace: string) {
    this.#root = root;
    this.#workspace = workspace;
  }

  async restore(path: string, key: string, prefix?: string): Promise<string | undefined> {
    const exact = (await this.has(path, key)) ? key : undefined;
    const found = exact ?? (prefix === undefined ? undefined : await this.#newest(path, prefix));
    if (found === undefined) return undefined;
    const to = join(this.#workspace, path);
    await mkdir(dirname(to), { recursive: true });
    await cp(join(this.#root, found, path), to, { recursive: true });
    return found;
  }

  has(path: string, key: string): Promise<boolean> {
    return stat(join(this.#root, key, path)).then(
      () => true,
      () => false,
    );
  }

  async save(path: string, key: string): Promise<void> {
    if (await this.has(path, key)) return;
    const to = join(this.#root, key, path);
    await mkdir(dirname(to), { recursive: true });
    await cp(join(this.#workspace, path), to);
    this.saved.push(key);
  }

  async #newest(path: string, prefix: string): Promise<string | undefined> {
    const keys = (await readdir(this.#root)).filter((key) => key.startsWith(prefix));
    for (const key of this.saved.toReversed()) {
      if (keys.includes(key) && (await this.has(path, key))) return key;
    }
    return undefined;
  }
}
