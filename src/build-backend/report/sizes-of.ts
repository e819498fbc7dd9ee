import type { BundleContents } from '../../sidecar/contents.ts';
import type { ImportGraph } from '../packager.ts';
import { type KnownPackages, type PackageSize, packageSizes, type Weight } from './package-sizes.ts';

/** Bytes by package of everything in the bundle: modules in the archive and files beside or inside it. */
export function sizesOf(contents: BundleContents, known: KnownPackages, graph: ImportGraph): PackageSize[] {
  const modules = contents.bundle.modules.map(({ name, size }): Weight => ({ name, size, kind: 'module' }));
  const files = [...contents.files].map(([name, size]): Weight => ({ name, size, kind: 'file' }));
  return packageSizes([...modules, ...files], known, graph);
}
