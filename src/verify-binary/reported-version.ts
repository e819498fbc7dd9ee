import { parseVersion, sameVersion } from '../sidecar/version.ts';
import { type CheckResult, failed, passed, skipped } from './check.ts';

/** What is known about the version of a run. */
export interface Versions {
  /** What the program says, and where it says it: `BOOT line`. */
  reported: { version: string; where: string } | undefined;
  /** What it must be, and who says so. */
  expected: { version: string; where: string } | undefined;
  /** Whether somebody asked for this check: then a program that says nothing fails it. */
  required: boolean;
}

/** The check `version`: what the program reports is what was asked for, by meaning (`1.0.0-rc.1` is `1.0.0rc1`). */
export function checkVersion({ reported, expected, required }: Versions): CheckResult {
  if (!expected) {
    const reason = reported
      ? `there is nothing to compare ${reported.version} with (no manifest, no 'expect-version')`
      : "no manifest and no 'expect-version' says what it must be";
    return skipped('version', reason);
  }
  const wanted = `${expected.version} (${expected.where})`;
  if (!reported) {
    if (!required) return skipped('version', `it reports none. ${HOW_TO_REPORT}`);
    return failed('version', { measured: 'it reports none', expected: wanted, hint: HOW_TO_REPORT });
  }
  const measured = `${reported.version} (${reported.where})`;
  if (same(reported.version, expected.version)) return passed('version', measured, wanted);
  return failed('version', {
    measured,
    expected: wanted,
    hint: "Let the program read it from what is frozen with it: the VERSION file ('add-data: VERSION:.') or its metadata ('copy-metadata: <distribution>').",
  });
}

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
