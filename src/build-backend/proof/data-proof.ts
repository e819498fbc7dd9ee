import type { Host } from '../../shared/host.ts';
import type { PackageData } from '../scan/scan-types.ts';

const EXAMPLES_SHOWN = 3;

/**
 * Warns of packages whose data files are in the environment and not one of them in the bundle: templates and the
 * like, which a plain freeze leaves out. Whether the program uses them cannot be known, so it is no error.
 */
export function reportAbsentData(
  packages: readonly PackageData[],
  bundled: ReadonlyMap<string, number>,
  host: Pick<Host, 'annotate'>,
): void {
  for (const { package: name, files } of packages) {
    const absent = files.filter((file) => !bundled.has(file));
    if (absent.length === 0) continue;
    const examples = absent.slice(0, EXAMPLES_SHOWN).join(', ');
    const more = absent.length > EXAMPLES_SHOWN ? ', …' : '';
    host.annotate(
      'warning',
      `${absent.length} data files of '${name}' are not in the bundle (${examples}${more}).\n` +
        `If the program reads them, add 'collect-data: ${name}'; without them it fails when it does.`,
    );
  }
}
