import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PackagedApp } from './app-rules.ts';
import { resourcesFolder, type Wanted } from './packages/app-files.ts';

/** The apps that electron-builder left unpacked in `output`: `*-unpacked`, and `*.app` in `mac*` folders. */
export async function unpackedApps(output: string): Promise<PackagedApp[]> {
  const folders = (await readdir(output, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const apps: PackagedApp[] = [];
  for (const name of folders) {
    const folder = join(output, name);
    if (name.endsWith('-unpacked')) apps.push({ name, file: folder, resources: join(folder, 'resources') });
    else if (/^(?:mac|mas)(?:-|$)/.test(name)) apps.push(...(await macApps(folder, name)));
  }
  return apps;
}

async function macApps(folder: string, name: string): Promise<PackagedApp[]> {
  const bundles = (await readdir(folder)).filter((each) => each.endsWith('.app')).sort();
  return bundles.map((bundle) => ({
    name: `${name}/${bundle}`,
    file: join(folder, bundle),
    resources: join(folder, bundle, 'Contents', 'Resources'),
  }));
}

/** The apps in the folder `root` that a package was unpacked into: one, or one for each processor (NSIS). */
export async function appsIn(root: string, wanted: Wanted): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const places = entries.map((entry) =>
    relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'),
  );
  const folders = new Set(
    places.map((path) => resourcesFolder(path, wanted)).filter((path) => path !== undefined),
  );
  return [...folders].sort().map((folder) => join(root, folder));
}
