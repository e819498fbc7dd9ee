import type { Finding } from '../finding.ts';
import type { ReleaseFile } from '../release-file.ts';
import { architectureFindings } from './architecture-rules.ts';
import { entryFindings } from './entry-rules.ts';
import { blockMapFindings, checksumFindings, listingFindings, sidecarNoteFindings } from './folder-rules.ts';
import { type Release, readRelease } from './release.ts';
import { type ExpectedRelease, versionFindings } from './version-rules.ts';

/** What a release folder must be. */
export interface ReleaseExpectation extends ExpectedRelease {
  /** Whether macOS' metadata must serve both processors; one job alone makes one of them. */
  bothMacArchitectures: boolean;
  /** Whether there must be metadata, because the app is configured to update itself. */
  updates: boolean;
  /** Digests of the backends that may be in the installers; any if empty. */
  digests?: readonly string[];
  /** Files of it that were hashed in this run already. */
  hashed?: readonly ReleaseFile[];
  signal?: AbortSignal;
}

/**
 * What is wrong with the release in `folder` as a client of electron-updater would meet it: metadata that cannot be
 * read, files that are missing or are not those that were hashed, block maps, versions, channels, processors, and
 * `SHA256SUMS`. Nothing is changed. Returns what was read with it.
 */
export async function checkRelease(
  folder: string,
  expected: ReleaseExpectation,
): Promise<{ release: Release; findings: Finding[] }> {
  const { release, findings } = await readRelease(folder, expected);
  return {
    release,
    findings: [
      ...findings,
      ...(await entryFindings(release)),
      ...(await blockMapFindings(release)),
      ...versionFindings(release, expected),
      ...architectureFindings(release, expected),
      ...listingFindings(release, { expected: expected.updates }),
      ...(await sidecarNoteFindings(release, expected.digests ?? [])),
      ...(await checksumFindings(release)),
    ],
  };
}
