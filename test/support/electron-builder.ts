import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { npm } from './npm-packages.ts';

/** The version that the example asks for. */
export const ELECTRON_BUILDER = '26.17.0';

/** Installs electron-builder once, with what it needs, and gives the `node_modules` that holds it. */
export async function electronBuilderModules(version = ELECTRON_BUILDER): Promise<string> {
  const folder = await cached(`electron-builder-${version}`, async (partial) => {
    await writeFile(join(partial, 'package.json'), JSON.stringify({ name: 'tools', private: true }));
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    await npm(['install', '--prefix', partial, ...quiet, `electron-builder@${version}`]);
  });
  return join(folder, 'node_modules');
}
