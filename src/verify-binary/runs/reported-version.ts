import { parseVersion, sameVersion } from '../../sidecar/version.ts';
import { type CheckResult, failed, passed, skipped } from '../check.ts';

/** A version and who says so. */
export interface Stated {
  version: string;
  /** `BOOT line`, `manifest`. */
  where: string;
}

/** What is known about the version of a program. */
export interface Versions {
  /** What the program says. */
  reported: Stated | undefined;
  /** What it must be: the input and the manifest, as far as there is one; they must agree, too. */
  expected: readonly Stated[];
  /** Whether somebody asked for this check: then a program that says nothing fails it. */
  required: boolean;
}

/** The check `version`: what the program reports is what was asked for, by meaning (`1.0.0-rc.1` is `1.0.0rc1`). */
export function checkVersion({ reported, expected, required }: Versions): CheckResult {
  const [first, ...others] = expected;
  if (!first) {
    const reason = reported
      ? `there is nothing to compare ${reported.version} with (no manifest, no 'expect-version')`
      : "no manifest and no 'expect-version' says what it must be";
    return skipped('version', reason);
  }
  const other = others.find(({ version }) => !same(version, first.version));
  if (other) return differs(other, first, REBUILD);
  if (reported && !same(reported.version, first.version)) return differs(reported, first, HOW_TO_READ);
  if (reported) return passed('version', words(reported), words(first));
  if (!required) return skipped('version', `it reports none. ${HOW_TO_REPORT}`);
  return failed('version', { measured: 'it reports none', expected: words(first), hint: HOW_TO_REPORT });
}

function differs(found: Stated, expected: Stated, hint: string): CheckResult {
  return failed('version', { measured: words(found), expected: words(expected), hint });
}

function words({ version, where }: Stated): string {
  return `${version} (${where})`;
}

const HOW_TO_READ =
  "Let the program read it from what is frozen with it: the VERSION file ('add-data: VERSION:.') or its metadata ('copy-metadata: <distribution>').";
const REBUILD =
  "Something else was built than is expected: give build-backend the same version ('version: …'), or correct 'expect-version'.";
const HOW_TO_REPORT =
  'Print \'BOOT sidecar=<name> version=<x.y.z>\' first, or put "version" into the JSON of the health answer.';

function same(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    return sameVersion(parseVersion(one), parseVersion(other));
  } catch {
    return false;
  }
}

/** `version` of a JSON object, where `body` is one and has it. */
export function versionInJson(body: string): string | undefined {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
    return typeof value.version === 'string' ? value.version : undefined;
  } catch {
    return undefined;
  }
}

/** The first thing in the output of `--version` that looks like one: `notes 1.2.3`. */
export function versionInOutput(lines: readonly string[]): string | undefined {
  return /(?<![\w.])v?(\d+(?:\.\d+)+[\w.+-]*)/.exec(lines.join('\n'))?.[1];
}
