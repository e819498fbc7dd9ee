import { UserError } from '../../shared/errors.ts';
import { parseVersion, sameVersion, type Version } from '../../sidecar/version.ts';

/** A place in the bundle that states a version. */
export interface StatedVersion {
  /** Path in the bundle. */
  file: string;
  version: string;
}

/** One error for each place in the bundle that states another version than the one that was asked for. */
export function wrongVersions(stated: readonly StatedVersion[], expected: Version): UserError[] {
  return stated
    .filter(({ version }) => !agrees(version, expected))
    .map(
      ({ file, version }) =>
        new UserError(
          'version-differs',
          `The bundle should report version ${expected.text}; '${file}' in it says ${version.trim() || 'nothing'}.`,
          {
            hint: "Run version-sync before build-backend, so that every file has the version, or change the input 'version'.",
          },
        ),
    );
}

function agrees(found: string, expected: Version): boolean {
  try {
    return sameVersion(parseVersion(found), expected);
  } catch {
    // What is no version at all (an empty file, a placeholder) is another one.
    return false;
  }
}
