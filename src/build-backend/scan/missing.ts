import { UserError } from '../../shared/errors.ts';
import { likelyDistribution } from '../../sidecar/distribution-names.ts';
import type { Reference, Scan, SourcePlace } from './scan-types.ts';
import { at, byPlace } from './source-place.ts';

/** A module that the code imports and that does not exist anywhere. */
export interface MissingModule {
  module: string;
  /** First use. */
  place: SourcePlace;
  /** What to install; undefined when it should be in the application's own source. */
  distribution: string | undefined;
}

const STATEMENTS = new Set(['import', 'lazy', 'dynamic']);

/**
 * Modules that the application's own source imports without a guard and that are not there; by first use.
 * Source of an installed program is left out: its missing imports are its own optional features.
 */
export function missingModules(scan: Scan): MissingModule[] {
  const installed = installedFiles(scan);
  const firm = scan.references.filter(
    ({ kind, optional, via, file }) =>
      kind === 'absent' && !optional && STATEMENTS.has(via) && !installed.has(file),
  );
  const first = new Map<string, Reference>();
  for (const reference of [...firm].sort(byPlace)) {
    if (!first.has(reference.module)) first.set(reference.module, reference);
  }
  const ownTops = new Set(scan.modules.map(({ name }) => top(name)));
  return [...first.values()].map(({ module, file, line }) => ({
    module,
    place: { file, line },
    distribution: ownTops.has(top(module)) ? undefined : likelyDistribution(module),
  }));
}

/** The error for `missingModules`, one line per module; undefined when nothing is missing. */
export function missingError(scan: Scan): UserError | undefined {
  const missing = missingModules(scan);
  const [first] = missing;
  if (!first) return undefined;
  const count = missing.length === 1 ? 'A module is' : `${missing.length} modules are`;
  const names = [...new Set(missing.flatMap(({ distribution }) => distribution ?? []))].sort();
  return new UserError(
    'module-not-installed',
    [`${count} imported but neither installed nor in the source:`, ...missing.map(describe)].join('\n'),
    { hint: hint(names), place: first.place },
  );
}

function describe({ module, place, distribution }: MissingModule): string {
  const what = `${at(place)} imports '${module}'`;
  if (!distribution) return `${what} — there is no such file in the source`;
  return `${what} — add '${distribution}' to requirements.txt, or: pip install ${distribution}`;
}

function hint(distributions: readonly string[]): string {
  const guard = 'An import that may fail belongs inside `try: … except ImportError:`.';
  return distributions.length > 0 ? `pip install ${distributions.join(' ')}. ${guard}` : guard;
}

function installedFiles(scan: Scan): Set<string> {
  const editable = new Set(scan.distributions.filter((each) => each.editable).map(({ name }) => name));
  const foreign = scan.modules.filter(({ distribution }) => distribution && !editable.has(distribution));
  return new Set(foreign.map(({ file }) => file));
}

function top(module: string): string {
  return module.split('.', 1)[0] ?? module;
}
