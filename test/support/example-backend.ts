import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';

const example = join(import.meta.dirname, '..', '..', 'examples', 'backend');
/** What a developer's work leaves in the folder, and git ignores. */
const LEFT_BEHIND = new Set(['dist', 'build', 'uv.lock', '__pycache__', '.venv']);

/** Copies the example backend to `folder` as a fresh clone would have it. */
export async function copyExample(folder: string): Promise<void> {
  const filter = (path: string) => !LEFT_BEHIND.has(basename(path)) && !/^\.\w+_cache$/.test(basename(path));
  await cp(example, folder, { recursive: true, filter });
}
