import semver from 'semver';
import type { Finding } from '../finding.ts';
import { channelsOf } from '../update-metadata/channel-file.ts';
import { type ReadMetadata, type Release, releaseFinding } from './release.ts';

/** What the release must be. */
export interface ExpectedRelease {
  version?: string;
  channel?: string;
}

/** Whether every metadata file has one and the same version, a semantic one, and lies in the right channel. */
export function versionFindings(release: Release, { version, channel }: ExpectedRelease): Finding[] {
  const expected = version ?? mostSaid(release.metadata);
  return release.metadata.flatMap((read) => [
    ...versionFinding(release, read, expected),
    ...channelFinding(release, read, channel),
  ]);
}

/** Where nothing says which one is right, the one that most files have. */
function mostSaid(metadata: readonly ReadMetadata[]): string | undefined {
  const groups = [...Map.groupBy(metadata, ({ metadata: { version } }) => version)];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function versionFinding(release: Release, read: ReadMetadata, expected: string | undefined): Finding[] {
  const { name } = read.file;
  const { version } = read.metadata;
  if (semver.valid(version) === null) {
    return [
      releaseFinding('update-version', release, {
        name,
        message: `The version in '${name}' is '${version}', which electron-updater cannot compare.`,
        hint: "Write 'version' in package.json as three numbers, such as 1.2.0 or 1.2.0-beta.1.",
      }),
    ];
  }
  if (expected === undefined || version === expected) return [];
  return [
    releaseFinding('update-version', release, {
      name,
      message: `'${name}' is of version ${version}, expected ${expected}.`,
      hint: "Is it left over from an earlier release? Package every platform from the same commit, with version-sync's version.",
    }),
  ];
}

function channelFinding(release: Release, { file }: ReadMetadata, channel: string | undefined): Finding[] {
  if (channel === undefined || channelsOf(channel).includes(file.channel)) return [];
  return [
    releaseFinding('update-channel', release, {
      name: file.name,
      message: `'${file.name}' is of the channel '${file.channel}', expected '${channel}'.`,
      hint: `Its users would get this release. Set 'publish.channel: ${channel}' in the electron-builder configuration, or the input 'channel'.`,
    }),
  ];
}
