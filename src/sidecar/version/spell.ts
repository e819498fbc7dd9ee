import { UserError } from '../../shared/errors.ts';
import type { Stage, VersionParts } from './parts.ts';

const SEMVER_STAGES: Readonly<Record<Stage, string>> = { a: 'alpha', b: 'beta', rc: 'rc' };
/** The largest number in a Windows version resource (four 16-bit words). */
const LARGEST_WINDOWS_NUMBER = 65_535;

/**
 * Semver's spelling, such that semver's order never contradicts PEP 440's:
 *
 * | PEP 440 | semver | |
 * |---|---|---|
 * | `1.2` | `1.2.0` | |
 * | `1.2.0a1` `1.2.0b1` `1.2.0rc1` | `1.2.0-alpha.1` `1.2.0-beta.1` `1.2.0-rc.1` | |
 * | `1.2.0.dev3` | `1.2.0-0.dev.3` | the `0` sorts it before `alpha`; a plain `dev` would come after `beta` |
 * | `1.2.0.post1` | `1.2.0+post.1` | semver has nothing between two releases: equal in its order |
 * | `1.2.0rc1.dev2` | `1.2.0-rc.1+dev.2` | likewise |
 * | `1.2.0+local.7` | `1.2.0+local.7` | |
 *
 * Throws `version-unrepresentable` for an epoch and for a fourth number that is not 0.
 */
export function semverSpelling(parts: VersionParts, text: string): string {
  if (parts.epoch !== 0) throw unrepresentable(text, 'semver', `semver has no epochs ('${parts.epoch}!')`);
  if (parts.release.slice(3).some((number) => number !== 0)) {
    throw unrepresentable(text, 'semver', 'semver has exactly three release numbers');
  }
  const [major = 0, minor = 0, patch = 0] = parts.release;
  const build = [semverPost(parts), semverBuildDev(parts), parts.local].filter(Boolean).join('.');
  return `${major}.${minor}.${patch}${semverPrerelease(parts)}${build && `+${build}`}`;
}

/** PEP 440's normal form. Throws `version-unrepresentable` for a semver pre-release that PEP 440 has no word for. */
export function pep440Spelling(parts: VersionParts, text: string): string {
  if (parts.words) {
    const found = parts.words.join('.');
    throw unrepresentable(
      text,
      'PEP 440',
      `the only pre-releases there are a, b, rc and dev, not '${found}'`,
    );
  }
  const { epoch, release, stage, post, dev, local } = parts;
  return [
    epoch ? `${epoch}!` : '',
    release.join('.'),
    stage ? `${stage.name}${stage.number}` : '',
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
    local ? `+${local}` : '',
  ].join('');
}

/** The four numbers of a Windows version resource. Throws `version-unrepresentable` if one is above 65535 or a fifth is not 0. */
export function windowsSpelling(parts: VersionParts, text: string): string {
  const large = parts.release.find((number) => number > LARGEST_WINDOWS_NUMBER);
  if (large !== undefined) {
    throw unrepresentable(
      text,
      'Windows',
      `${large} is above ${LARGEST_WINDOWS_NUMBER}, the largest number there`,
    );
  }
  if (parts.release.slice(4).some((number) => number !== 0)) {
    throw unrepresentable(text, 'Windows', 'a version resource has four numbers');
  }
  return Array.from({ length: 4 }, (_, index) => parts.release[index] ?? 0).join('.');
}

function semverPrerelease({ words, stage, post, dev }: VersionParts): string {
  if (words) return `-${words.join('.')}`;
  if (stage) return `-${SEMVER_STAGES[stage.name]}.${stage.number}`;
  return dev !== undefined && post === undefined ? `-0.dev.${dev}` : '';
}

function semverPost({ post }: VersionParts): string {
  return post === undefined ? '' : `post.${post}`;
}

/** A development number, where it does not make the pre-release already. */
function semverBuildDev({ stage, post, dev }: VersionParts): string {
  return dev !== undefined && (stage || post !== undefined) ? `dev.${dev}` : '';
}

function unrepresentable(text: string, spelling: string, reason: string): UserError {
  return new UserError('version-unrepresentable', `'${text}' cannot be spelled in ${spelling}: ${reason}.`, {
    hint: `Versions that every tool can spell look like '1.2.0', '1.2.0-rc.1' (PEP 440: '1.2.0rc1') or '1.2.0.dev3'.`,
  });
}
