import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The checkout's root, with a slash at the end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** Folders of `src/` that hold an entry (`main.ts`, `post.ts`), with the entries they hold. */
export async function entries(): Promise<{ folder: string; entry: string }[]> {
  const files = await readdir(`${root}src`, { recursive: true });
  return files
    .map((file) => /^([^/\\]+)[/\\](main|post)\.ts$/.exec(file))
    .flatMap((match) => (match?.[1] && match[2] ? [{ folder: match[1], entry: match[2] }] : []))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
