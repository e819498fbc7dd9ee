/** The names of all checks, in the order in which they are made and shown. They are stable: outputs and reports use them. */
export const CHECK_NAMES = [
  'exists',
  'name',
  'size',
  'format',
  'layout',
  'manifest',
  'target',
  'signature',
  'modules',
  'libraries',
  'glibc',
  'macos',
  'start',
  'ready',
  'port',
  'health',
  'version',
  'requests',
  'stop',
  'orphans',
  'repeat',
] as const;

export type CheckName = (typeof CHECK_NAMES)[number];

interface Outcome {
  name: CheckName;
  /** What was found, in words: `3 of 5 runs`, `linux x64`. */
  measured?: string;
  expected?: string;
}

/** A check that was made. */
export interface Made extends Outcome {
  status: 'passed' | 'failed';
  /** What to do; only where it failed. */
  hint?: string;
  /** The evidence: stderr, names of files; lines. Shown in reports, not in tables. */
  details?: readonly string[];
}

/** A check that could not be made, or was not asked for. It proves nothing and spoils nothing. */
export interface Skipped extends Outcome {
  status: 'skipped';
  /** Why. */
  reason: string;
}

export type CheckResult = Made | Skipped;

/** A check that was made and passed. */
export function passed(name: CheckName, measured: string, expected?: string): Made {
  return { name, status: 'passed', measured, ...(expected !== undefined && { expected }) };
}

/** A check that was made and failed. */
export function failed(
  name: CheckName,
  outcome: { measured: string; expected: string; hint: string; details?: readonly string[] },
): Made {
  return { name, status: 'failed', ...outcome };
}

export function skipped(name: CheckName, reason: string): Skipped {
  return { name, status: 'skipped', reason };
}
