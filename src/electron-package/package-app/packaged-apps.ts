import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodePoint } from '../../sidecar/relative-path.ts';

/** An app as electron-builder unpacks it beside the installers. */
export interface PackagedApp {
  /** Below the output: `linux-unpacked`, `mac-arm64/Notes.app`. */
  path: string;
  /** Its folder of resources, absolute. */
  resources: string;
}

/** The unpacked apps in `output` (absolute), sorted. */
export async function packagedApps(output: string): Promise<PackagedApp[]> {
  const entries = await readdir(output, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const found = await Promise.all(folders.sort(byCodePoint).map((folder) => appsIn(output, folder)));
  return found.flat();
}

async function appsIn(output: string, folder: string): Promise<PackagedApp[]> {
  if (folder.endsWith('-unpacked')) {
    return [{ path: folder, resources: join(output, folder, 'resources') }];
  }
  if (!/^ma[cs]/.test(folder)) return [];
  const bundles = (await readdir(join(output, folder))).filter((name) => name.endsWith('.app'));
  return bundles.map((name) => ({
    path: `${folder}/${name}`,
    resources: join(output, folder, name, 'Contents', 'Resources'),
  }));
}
