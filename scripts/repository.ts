import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The checkout's root, with a slash at the end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** A program or library that is built from `src/<folder>/<entry>.ts`. */
export interface Entry {
  folder: string;
  /** `main` and `post` are programs, `index` is a library that others import. */
  entry: string;
}

/** The entries of all folders of `src/`: `main.ts`, `post.ts`, `index.ts`. */
export async function entries(): Promise<Entry[]> {
  const files = await readdir(`${root}src`, { recursive: true });
  return files
    .map((file) => /^([^/\\]+)[/\\](main|post|index)\.ts$/.exec(file))
    .flatMap((match) => (match?.[1] && match[2] ? [{ folder: match[1], entry: match[2] }] : []))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
