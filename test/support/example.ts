import { cp } from 'node:fs/promises';
import { join } from 'node:path';

const example = join(import.meta.dirname, '..', '..', 'examples', 'backend');

/** Copies the example backend, without what tools left in it, to `folder`, and gives that. */
export async function copyOfExample(folder: string): Promise<string> {
  await cp(example, folder, {
    recursive: true,
    filter: (path) => !/[\\/](?:dist|build|\.[^\\/]*(?:cache|venv)|__pycache__)$/.test(path),
  });
  return folder;
}
