import { type Place, UserError } from '../shared/errors.ts';
import type { Version } from '../sidecar/version.ts';
import type { Finding, Spot } from './finding.ts';
import { says, spell } from './spelled.ts';
import { placeAt, type Root, shownPath } from './text-file.ts';

/** What is true of one place. */
export type State = 'right' | 'drift' | 'absent' | 'left alone' | 'made dynamic';

/** One line of the report. */
export interface Row {
  /** The file as the reader knows it. */
  shown: string;
  key: string;
  found: string;
  wanted: string;
  state: State;
  /** Why a place is left alone. */
  reason: string;
  finding: Finding;
}

/** What the build of the project puts in place of the text: `${VERSION}`, `{{ version }}`, `@VERSION@`. */
const PLACEHOLDER = /[${}@%]/;

/**
 * Compares every place with `version` by meaning. Throws `version-unrepresentable`, naming the file, for each place
 * where the version cannot be spelled.
 */
export function plan(findings: readonly Finding[], version: Version, root: Root): Row[] {
  const rows: Row[] = [];
  const problems: UserError[] = [];
  for (const finding of findings) {
    try {
      rows.push(rowOf(finding, version, root));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(located(error, finding, root));
    }
  }
  if (problems.length > 0) throw problems.length === 1 ? problems[0] : new AggregateError(problems);
  return rows;
}

function rowOf(finding: Finding, version: Version, root: Root): Row {
  if (finding.kind === 'left-alone') {
    const { shown, key, reason } = finding;
    return { shown, key, found: '', wanted: '', state: 'left alone', reason, finding };
  }
  const { key, spelling } = finding;
  if (finding.kind === 'absent') {
    const row = { shown: shownPath(root, finding.path), key, found: '', wanted: spell(version, spelling) };
    return { ...row, state: 'absent', reason: '', finding };
  }
  const { file, found } = finding;
  if (PLACEHOLDER.test(found)) {
    return {
      shown: file.shown,
      key,
      found,
      wanted: '',
      state: 'left alone',
      reason: 'a build replaces it',
      finding,
    };
  }
  const state = says(found, version, spelling) ? 'right' : 'drift';
  return { shown: file.shown, key, found, wanted: spell(version, spelling), state, reason: '', finding };
}

function located(error: UserError, finding: Finding, root: Root): UserError {
  const shown = finding.kind === 'spot' ? finding.file.shown : shownIn(finding, root);
  return new UserError(error.code, `${shown} (${finding.key}): ${error.message}`, {
    ...(error.hint !== undefined && { hint: error.hint }),
    ...(finding.kind === 'spot' && { place: spotPlace(finding) }),
    cause: error,
  });
}

/** The line and column of a spot. */
export function spotPlace({ file, start }: Spot): Place {
  return placeAt(file, start);
}

function shownIn(finding: Exclude<Finding, Spot>, root: Root): string {
  return finding.kind === 'absent' ? shownPath(root, finding.path) : finding.shown;
}

/** Whether a place should say something else than it does. */
export function isWrong({ state }: Row): boolean {
  return state === 'drift' || state === 'absent';
}
