import type { Host } from '../../shared/host.ts';
import type { PackageData } from '../scan/scan-types.ts';
import type { ScanResult } from '../scan-sources.ts';

const EXAMPLES_SHOWN = 3;

/** The data files of each package that the bundle lacks; packages that are complete are left out. */
export function absentData(
  packageData: readonly PackageData[],
  bundled: ReadonlyMap<string, number>,
): { package: string; absent: string[] }[] {
  return packageData
    .map(({ package: name, files }) => ({
      package: name,
      absent: files.filter((file) => !bundled.has(file)),
    }))
    .filter(({ absent }) => absent.length > 0);
}

/**
 * Warns of the application's packages whose data files are not in the bundle: templates and the like, which a plain
 * freeze leaves out. For packages that it merely uses there is a line in the log. Whether the program reads the
 * files cannot be known, so it is no error.
 */
export function reportAbsentData(
  { packageData, known }: Pick<ScanResult, 'packageData' | 'known'>,
  { bundled, usesSpec }: { bundled: ReadonlyMap<string, number>; usesSpec: boolean },
  host: Pick<Host, 'annotate' | 'info'>,
): void {
  for (const { package: name, absent } of absentData(packageData, bundled)) {
    const examples = absent.slice(0, EXAMPLES_SHOWN).join(', ');
    const message = `Data files of '${name}' are not in the bundle: ${absent.length}, such as ${examples}.`;
    const line = usesSpec
      ? `datas=collect_data_files('${name}') to Analysis(…) in the spec`
      : `'collect-data: ${name}'`;
    const hint = `If the program reads them, add ${line}; without them it fails when it does.`;
    if (known.application.has(name)) host.annotate('warning', `${message}\n${hint}`);
    else host.info(`${message} ${hint}`);
  }
}
