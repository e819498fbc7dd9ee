import { compare as comparePep440 } from '@renovatebot/pep440';
import compareSemver from 'semver/functions/compare.js';
import { UserError } from '../shared/errors.ts';
import { partsOf, type VersionParts } from './version/parts.ts';
import { pep440Spelling, semverSpelling, windowsSpelling } from './version/spell.ts';

/** The update channel that a version belongs to: electron-updater's words. */
export type Channel = 'latest' | 'beta' | 'alpha' | 'dev';

/**
 * A version, read by meaning. A spelling is made when it is read, and reading one that cannot hold the version
 * throws `version-unrepresentable`: a Python-only project may well have `1!2.0` as long as nobody asks for its semver.
 */
export interface Version {
  /** As it was given, without surrounding spaces. */
  readonly text: string;
  /** Normal form; the mapping is documented at `semverSpelling`. */
  readonly semver: string;
  /** Normal form. */
  readonly pep440: string;
  /** Four numbers. */
  readonly windows: string;
  readonly prerelease: boolean;
  readonly channel: Channel;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly parts: VersionParts;
}

/** Semver's free words for builds that are not meant for users of the beta. */
const CHANNEL_WORDS: Readonly<Record<string, Channel>> = {
  alpha: 'alpha',
  beta: 'beta',
  rc: 'beta',
  pre: 'beta',
};

/**
 * Reads semver and PEP 440 in every spelling that either allows: `v1.2.0`, `1.2.0rc1`, `1.2.0-rc.1`, `1.2.0-pre3`,
 * `2024.01.05`, `1.2.dev`, `1.2.0+build.7`. Where the two disagree, words have PEP 440's meaning (`-dev.3` comes
 * before `-alpha.1`, `-post1` after the release) and a bare number semver's (`1.2.0-1` is a pre-release).
 * Throws `version-invalid`.
 */
export function parseVersion(text: string): Version {
  const parts = partsOf(text);
  if (!parts) {
    throw new UserError('version-invalid', `'${text}' is not a version.`, {
      hint: `Write it like '1.2.0', '1.2.0-rc.1', '1.2.0rc1', '1.2.0.dev3', '2024.1.5' or 'v1.2.0'.`,
    });
  }
  const given = text.trim();
  const [major = 0, minor = 0, patch = 0] = parts.release;
  return {
    text: given,
    get semver() {
      return semverSpelling(parts, given);
    },
    get pep440() {
      return pep440Spelling(parts, given);
    },
    get windows() {
      return windowsSpelling(parts, given);
    },
    prerelease: parts.stage !== undefined || parts.dev !== undefined || parts.words !== undefined,
    channel: channelOf(parts),
    major,
    minor,
    patch,
    parts,
  };
}

/** Whether two versions mean the same: `1.2` and `v1.2.0` do, `1.2.0rc1` and `1.2.0-rc.1` do, `1.2.0` and `1.2.0+7` do not. */
export function sameVersion(a: Version, b: Version): boolean {
  return compareVersions(a, b) === 0;
}

/**
 * Order by meaning (PEP 440's), negative if `a` comes first. A free semver word is placed by semver's order;
 * throws `version-unrepresentable` if the other version has no semver spelling.
 */
export function compareVersions(a: Version, b: Version): number {
  if (a.parts.words || b.parts.words) return compareSemver(a.semver, b.semver) || compareLocal(a, b);
  return comparePep440(publicPart(a), publicPart(b)) || compareLocal(a, b);
}

function publicPart({ pep440 }: Version): string {
  return pep440.replace(/\+.*/, '');
}

/** PEP 440: part by part, numbers after words, and whoever has more comes later. */
function compareLocal(a: Version, b: Version): number {
  const [mine, theirs] = [a, b].map(({ parts }) => parts.local?.split('.') ?? []) as [string[], string[]];
  for (const [index, part] of mine.entries()) {
    const other = theirs[index];
    if (other === undefined) return 1;
    const order = compareLocalPart(part, other);
    if (order !== 0) return order;
  }
  return mine.length - theirs.length;
}

function compareLocalPart(a: string, b: string): number {
  const [isNumber, otherIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber !== otherIsNumber) return isNumber ? 1 : -1;
  if (isNumber) return Number(a) - Number(b);
  return a < b ? -1 : Number(a > b);
}

function channelOf({ stage, dev, words }: VersionParts): Channel {
  if (dev !== undefined) return 'dev';
  if (stage) return stage.name === 'a' ? 'alpha' : 'beta';
  if (words) return CHANNEL_WORDS[String(words[0]).toLowerCase()] ?? 'dev';
  return 'latest';
}
