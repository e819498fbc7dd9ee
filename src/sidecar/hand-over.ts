import { join } from 'node:path';
import type { Manifest } from './manifest-types.ts';
import { archiveName, handoverName, manifestName } from './names.ts';

/** Where the parts of a hand-over lie. All paths are absolute. */
export interface HandOver {
  tree: string;
  archive: string;
  manifest: string;
}

/** The places of a hand-over below `folder`. */
export function handOverIn(
  folder: string,
  manifest: Pick<Manifest, 'name' | 'version' | 'target'>,
): HandOver {
  const base = handoverName(manifest.name, manifest.version, manifest.target);
  return {
    tree: join(folder, manifest.name),
    archive: join(folder, archiveName(base)),
    manifest: join(folder, manifestName(base)),
  };
}
