import type { PackageSize } from '../report/package-sizes.ts';
import type { BuildRecord } from './build-record.ts';
import type { NewFile } from './new-files.ts';

/** Bytes by package after `files` have replaced those of `record`, the largest first. */
export function sizesAfter({ manifest, findings }: BuildRecord, files: readonly NewFile[]): PackageSize[] {
  const grown = new Map<string, number>();
  for (const { entry } of files) {
    const before = manifest.files.find(({ path }) => path === entry.path)?.size ?? 0;
    const owner = ownerOf(entry.path, findings.packages);
    if (owner !== undefined) grown.set(owner, (grown.get(owner) ?? 0) + entry.size - before);
  }
  return findings.packages
    .map((known) => ({ ...known, size: known.size + (grown.get(known.name) ?? 0) }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
}

/** The package that a file of the application layer was counted for: `_internal/app/main.pyc` is the package app's. */
function ownerOf(path: string, packages: readonly PackageSize[]): string | undefined {
  const names = path.split('/').map((part) => part.replace(/\.pyc?$/, ''));
  return packages.find(({ name }) => names.includes(name))?.name;
}
