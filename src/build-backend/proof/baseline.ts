import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { UnresolvedImport } from '../packager.ts';

/** Reads the file of known unresolved imports: one module per line, `#` starts a comment. Throws `baseline-missing`. */
export async function readBaseline(file: string | undefined, workingDirectory: string): Promise<Set<string>> {
  if (file === undefined) return new Set();
  const text = await readFile(resolve(workingDirectory, file), 'utf8').catch((cause) => {
    throw new UserError('baseline-missing', `The import baseline '${file}' cannot be read.`, {
      hint: "Make an empty file of that name, relative to 'working-directory': the next run tells its lines.",
      cause,
    });
  });
  return new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.replace(/#.*/, '').trim())
      .filter(Boolean),
  );
}

/** The program's own script, which the packager names by its path; its runtime hooks are scripts too. */
const OWN_SCRIPT = /(?:^|[\\/])(?!pyi_rth_)[^\\/]+\.pyw?$/;

/**
 * Unresolved imports of installed packages and of the application, its script included. Those of the standard
 * library alone are modules of other platforms.
 */
export function relevantUnresolved(
  unresolved: readonly UnresolvedImport[],
  packages: ReadonlySet<string>,
): string[] {
  const counts = (importer: string) =>
    OWN_SCRIPT.test(importer) || packages.has(importer.split('.')[0] ?? '');
  return unresolved
    .filter(({ importers }) => importers.some(counts))
    .map(({ module }) => module)
    .sort();
}

/** One error that lists the unresolved imports which the baseline does not know, with the lines to add. */
export function newUnresolved(
  unresolved: readonly string[],
  baseline: ReadonlySet<string>,
  file: string,
): UserError[] {
  const fresh = unresolved.filter((module) => !baseline.has(module));
  if (fresh.length === 0) return [];
  return [
    new UserError('imports-unresolved', `${fresh.length} imports are unresolved and not in '${file}'.`, {
      hint: `Install what is needed; add what is known to be optional as lines to '${file}':\n${fresh.join('\n')}`,
    }),
  ];
}
