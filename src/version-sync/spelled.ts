import { valid as isPep440 } from '@renovatebot/pep440';
import isSemver from 'semver/functions/valid.js';
import { UserError } from '../shared/errors.ts';
import { parseVersion, sameVersion, type Version } from '../sidecar/version.ts';
import type { Spelling } from './finding.ts';

/** `version` as a kind of file spells it. Throws `version-unrepresentable`. */
export function spell(version: Version, spelling: Spelling): string {
  if (spelling === 'numbers') return `${version.major}.${version.minor}.${version.patch}`;
  return version[spelling];
}

/** Whether `found` means `version` to the tool that reads it there. */
export function says(found: string, version: Version, spelling: Spelling): boolean {
  if (spelling === 'numbers' || spelling === 'windows') return found === spell(version, spelling);
  const understood = spelling === 'semver' ? strictSemver(found) : isPep440(found);
  const meant = understood === null ? undefined : readVersion(found);
  return meant !== undefined && meansSame(meant, version);
}

/** npm reads `v1.2.0` and `=1.2.0` too; Cargo and Tauri do not. */
function strictSemver(text: string): string | null {
  return /^\d/.test(text) ? isSemver(text) : null;
}

/** Whether `text` is a version for Python and none in semver. */
export function isPythonOnly(text: string): boolean {
  return isPep440(text) !== null && isSemver(text) === null;
}

/** The version that `text` means, or undefined if it is none. */
export function readVersion(text: string): Version | undefined {
  try {
    return parseVersion(text);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Whether two versions mean the same. One that only PEP 440 can spell is never one that only semver can. */
export function meansSame(a: Version, b: Version): boolean {
  try {
    return sameVersion(a, b);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
