import { readdir } from 'node:fs/promises';
import { byCodePoint } from '../../sidecar/relative-path.ts';

/** What electron-builder leaves in its output for itself. */
const NOT_PUBLISHED = /^(?:builder-.*\.ya?ml|app-update\.yml|dev-app-update\.yml|\..*)$/;

/** Names of the files directly in `folder` that a release consists of, sorted. Folders (the unpacked apps) are none. */
export async function releaseFileNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !NOT_PUBLISHED.test(entry.name))
    .map(({ name }) => name)
    .sort(byCodePoint);
}
