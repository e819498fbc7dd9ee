import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { RequiredModule } from '../scan/required-modules.ts';

/** What the proof of imports looks at. */
export interface ImportProof {
  /** Modules that the code imports, with the first place of each. */
  required: readonly RequiredModule[];
  /** Modules that the bundle holds. */
  bundled: ReadonlySet<string>;
  /** Modules left out on purpose, from inputs and preset. */
  excluded: readonly string[];
  /** Known unresolved imports: they do not count. */
  baseline: ReadonlySet<string>;
  usesSpec: boolean;
}

/** Modules that the code names and the bundle lacks: those that it needs, and those that it can do without. */
export interface AbsentModules {
  needed: UserError[];
  /** Behind a guard, and not left out on purpose: worth a word. */
  optional: UserError[];
}

/** One error for each module that the code imports and the bundle lacks, at the line that imports it. */
export function absentModules(proof: ImportProof): AbsentModules {
  const absent = reachable(proof.required.filter(({ module }) => !proof.bundled.has(module))).filter(
    ({ module }) => !proof.baseline.has(module),
  );
  const optional = absent.filter((required) => required.optional && !excludedBy(required, proof));
  return {
    needed: absent.filter((required) => !required.optional).map((required) => absentError(required, proof)),
    optional: optional.map((required) => absentError(required, proof)),
  };
}

/**
 * Without what only absent modules import: it comes with them, and to add it alone would mend nothing. Never empty if
 * `absent` is not: a circle that nothing seems to lead into is told whole.
 */
function reachable(absent: readonly RequiredModule[]): readonly RequiredModule[] {
  const names = new Set(absent.map(({ module }) => module));
  const reached = absent.filter(({ importers }) => importers.some((importer) => !names.has(importer)));
  return reached.length === 0 ? absent : reached;
}

/** Warns of `errors` instead of throwing them. */
export function warnOf(errors: readonly UserError[], host: Pick<Host, 'annotate'>): void {
  for (const { message, hint, place } of errors) {
    host.annotate('warning', hint ? `${message}\n${hint}` : message, place);
  }
}

function absentError(required: RequiredModule, proof: ImportProof): UserError {
  const { module, places } = required;
  const by = excludedBy(required, proof);
  const [place] = places;
  const where = place ? `${place.file}:${place.line}` : 'The code';
  return new UserError('module-not-bundled', `${where} imports '${module}', which is not in the bundle.`, {
    hint: by === undefined ? missingHint(module, proof.usesSpec) : excludedHint(by, proof.usesSpec),
    ...(place && { place }),
  });
}

function excludedBy({ module }: RequiredModule, { excluded }: ImportProof): string | undefined {
  return excluded.find((name) => module === name || module.startsWith(`${name}.`));
}

function excludedHint(name: string, usesSpec: boolean): string {
  const where = usesSpec
    ? 'from excludes=[…] of the spec'
    : "from 'exclude-modules' (or change 'exclude-preset')";
  return `It is left out on purpose: take '${name}' ${where}, or guard the import with 'try: … except ImportError'.`;
}

function missingHint(module: string, usesSpec: boolean): string {
  const line = usesSpec
    ? `hiddenimports=['${module}']' to Analysis(…) in the spec`
    : `hidden-imports: ${module}'`;
  return `Add '${line}. It would fail only when that line runs, not when the program starts.`;
}
