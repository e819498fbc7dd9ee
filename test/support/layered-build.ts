import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../../src/build-backend/build.ts';
import type { BuildInputs } from '../../src/build-backend/inputs.ts';
import type { ApplicationLayer } from '../../src/build-backend/layer/application-layer.ts';
import { planBuild } from '../../src/build-backend/plan.ts';
import type { TreeEntry } from '../../src/sidecar/tree/digest.ts';
import { backendFolder } from './backend-folder.ts';
import { buildInputs } from './build-inputs.ts';
import { testCache } from './cache.ts';
import { fakeHost } from './fake-host.ts';
import { pyinstallerPython } from './frozen-program.ts';

/** A program frozen in this process, with what a cache would be told about it. */
export interface LayeredBuild {
  /** The project. */
  root: string;
  tree: string;
  executable: string;
  archive: string;
  digest: string;
  files: readonly TreeEntry[];
  layer: ApplicationLayer;
  /** The interpreter that froze, and the one that its environment was made from. */
  python: string;
  basePython: string;
  log: string[];
  remove(): Promise<void>;
}

/**
 * Writes `files` into a new folder and freezes them with the PyInstaller of this version, in an environment that is there
 * already: so a build takes seconds.
 */
export async function layeredBuild(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Partial<Record<keyof BuildInputs, string>>>,
  pyinstaller = '6.22.3',
): Promise<LayeredBuild> {
  const python = await pyinstallerPython(pyinstaller);
  const folder = await backendFolder(files);
  const host = fakeHost({
    workspace: folder.root,
    temp: join(folder.root, 'temporary'),
    cache: testCache(),
    env: process.env,
    platform: process.platform,
  });
  const given = { python, environment: 'active', 'packager-version': pyinstaller, output: 'out', ...inputs };
  try {
    const built = await build(await planBuild(buildInputs(given), host), host);
    return {
      root: folder.root,
      tree: built.handOver.tree,
      executable: built.executable,
      archive: built.handOver.archive,
      digest: built.manifest.digest,
      files: built.manifest.files,
      layer: built.layer,
      python,
      basePython: await realpath(python),
      log: host.recorded.log,
      remove: folder.remove,
    };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}
