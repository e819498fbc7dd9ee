import { UserError } from '../shared/errors.ts';
import type { Version } from '../sidecar/version.ts';
import type { outputs, VersionInputs } from './inputs.ts';
import { isWrong, type Row } from './plan.ts';
import type { Source } from './source.ts';

export type Outputs = Record<keyof typeof outputs, string>;

/** What a run found and did. */
export interface Result {
  given: Pick<VersionInputs, 'tag-prefix'>;
  source: Source;
  rows?: readonly Row[];
  /** Files that were written, as the reader knows them. */
  changed?: readonly string[];
}

/** The outputs of the action. A spelling that cannot hold the version is empty. */
export function outputsOf({ given, source, rows = [], changed = [] }: Result): Outputs {
  const { version, distance } = source;
  const semver = spelling(version, 'semver');
  const pep440 = spelling(version, 'pep440');
  const held = rows.filter(({ state }) => state !== 'left alone').map(({ shown }) => shown);
  return {
    version: pep440 || semver || version.text,
    semver,
    pep440,
    windows: spelling(version, 'windows'),
    'build-number': String(distance || (version.parts.dev ?? 0)),
    major: String(version.major),
    minor: String(version.minor),
    patch: String(version.patch),
    tag: `${given['tag-prefix']}${semver || pep440}`,
    channel: version.channel,
    prerelease: String(version.prerelease),
    files: lines(held),
    changed: lines(changed),
    drift: String(rows.filter(isWrong).length),
  };
}

/** One line for the log: both spellings, the channel and the source. */
export function sentence({ version, origin }: Source): string {
  const spellings = [...new Set([spelling(version, 'pep440'), spelling(version, 'semver')])].filter(Boolean);
  return `Version ${spellings.join(' = ') || version.text} (channel ${version.channel}) from ${origin}`;
}

function spelling(version: Version, name: 'semver' | 'pep440' | 'windows'): string {
  try {
    return version[name];
  } catch (error) {
    if (error instanceof UserError) return '';
    throw error;
  }
}

function lines(texts: readonly string[]): string {
  return [...new Set(texts)].join('\n');
}
