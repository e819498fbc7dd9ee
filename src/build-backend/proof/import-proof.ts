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

/**
 * One error for each module that the code imports and the bundle lacks, at the line that imports it.
 * A module counts as present if it is bundled itself; a name inside of a bundled module is not looked for here.
 */
export function absentModules(proof: ImportProof): UserError[] {
  return proof.required
    .filter(({ module }) => !proof.bundled.has(module) && !proof.baseline.has(module))
    .map((required) => absent(required, proof));
}

/** Warns of `errors` instead of throwing them. */
export function warnOf(errors: readonly UserError[], host: Pick<Host, 'annotate'>): void {
  for (const { message, hint, place } of errors) {
    host.annotate('warning', hint ? `${message}\n${hint}` : message, place);
  }
}

function absent({ module, place }: RequiredModule, { excluded, usesSpec }: ImportProof): UserError {
  const by = excluded.find((name) => module === name || module.startsWith(`${name}.`));
  const where = `${place.file}:${place.line}`;
  return new UserError('module-not-bundled', `${where} imports '${module}', which is not in the bundle.`, {
    hint: by ? excludedHint(by, usesSpec) : missingHint(module, usesSpec),
    place,
  });
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
