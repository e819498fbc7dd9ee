import { followLink } from '../../sidecar/tree/link-target.ts';
import type { Evidence } from './evidence.ts';
import { insidePath } from './inside-binaries.ts';

/** What a loader can find in a bundle. */
export interface BundleNames {
  /** File names, without folders. */
  names: ReadonlySet<string>;
  /** Paths below the tree, those that lead through a linked folder among them. */
  paths: ReadonlySet<string>;
}

/** The files of the tree, links that lead to one, and the files inside of a one-file program. */
export function namesInBundle({ subject, contents }: Pick<Evidence, 'subject' | 'contents'>): BundleNames {
  const { files } = subject;
  const links = new Map(files.flatMap(({ path, link }) => (link === undefined ? [] : [[path, link]])));
  const real = new Set(files.filter(({ link }) => link === undefined).map(({ path }) => path));
  const paths = new Set(real);
  for (const path of links.keys()) {
    const { place, problem } = followLink(path, links);
    if (problem !== undefined) continue;
    if (real.has(place)) paths.add(path);
    for (const below of real)
      if (below.startsWith(`${place}/`)) paths.add(`${path}${below.slice(place.length)}`);
  }
  const inside = contents?.bundle.onefile ? [...contents.files.keys()] : [];
  for (const path of inside) paths.add(insidePath(subject.executable, path));
  return { paths, names: new Set([...paths].map((path) => path.slice(path.lastIndexOf('/') + 1))) };
}
