import type { Host } from '../../shared/host.ts';
import type { ScanResult } from '../scan-sources.ts';

const EXAMPLES_SHOWN = 3;

/**
 * Warns of the application's packages whose data files are not in the bundle: templates and the like, which a plain
 * freeze leaves out. For packages that it merely uses there is a line in the log. Whether the program reads the
 * files cannot be known, so it is no error.
 */
export function reportAbsentData(
  { packageData, known }: Pick<ScanResult, 'packageData' | 'known'>,
  bundled: ReadonlyMap<string, number>,
  host: Pick<Host, 'annotate' | 'info'>,
): void {
  for (const { package: name, files } of packageData) {
    const absent = files.filter((file) => !bundled.has(file));
    if (absent.length === 0) continue;
    const examples = absent.slice(0, EXAMPLES_SHOWN).join(', ');
    const message = `Data files of '${name}' are not in the bundle: ${absent.length}, such as ${examples}.`;
    const hint = `If the program reads them, add 'collect-data: ${name}'; without them it fails when it does.`;
    if (known.application.has(name)) host.annotate('warning', `${message}\n${hint}`);
    else host.info(`${message} ${hint}`);
  }
}
