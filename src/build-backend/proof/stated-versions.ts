import type { BundleContents } from '../../sidecar/contents.ts';
import { normalizedName } from '../environment/requirement-lines.ts';
import { VERSION_FILE } from '../freeze-request.ts';
import type { StatedVersion } from './version-proof.ts';

/**
 * Every place in the bundle that states the version of the project: `VERSION` at the top and in the
 * application's own packages, and the metadata of its distribution.
 */
export async function statedVersions(
  contents: BundleContents,
  { distribution, packages }: { distribution: string | undefined; packages: ReadonlySet<string> },
): Promise<StatedVersion[]> {
  const places = new Set([VERSION_FILE, ...[...packages].map((name) => `${name}/${VERSION_FILE}`)]);
  const stated: StatedVersion[] = [];
  for (const file of contents.files.keys()) {
    if (places.has(file)) stated.push({ file, version: (await contents.read(file)).toString('utf8').trim() });
    else if (isMetadataOf(file, distribution)) {
      const metadata = (await contents.read(file)).toString('utf8');
      stated.push({ file, version: /^Version: *(.+?)\s*$/m.exec(metadata)?.[1] ?? '' });
    }
  }
  return stated;
}

function isMetadataOf(file: string, distribution: string | undefined): boolean {
  const [, name] = /^(.+)-[^-/]+\.dist-info\/METADATA$/.exec(file) ?? [];
  return (
    name !== undefined && distribution !== undefined && normalizedName(name) === normalizedName(distribution)
  );
}
