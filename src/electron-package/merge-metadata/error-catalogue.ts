import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of electron-package's mode `merge`. */
export const mergeErrors = {
  'merge-nothing': {
    when: '`mode: merge` was given no folder and no artifact, or there is no installer in them.',
    fix: 'Name the folders that the packaging jobs made in `installers`, or what they uploaded in `installers-artifacts`.',
  },
  'merge-version': {
    when: 'Two jobs packaged different versions.',
    fix: "Give every job version-sync's version, from the same commit.",
  },
  'merge-conflict': {
    when: 'Two jobs gave one name to files with different bytes; a release can hold one of them.',
    fix: "Put electron-builder's macro for the architecture into `artifactName`.",
  },
  'merge-contradiction': {
    when: 'A field of the update metadata (release notes, minimum system, rollout percentage) differs between jobs.',
    fix: 'Set it for all of them alike, or leave it out.',
  },
  'merge-output-used': {
    when: 'The output folder has files in it and is no release that was made before; all of it would be replaced.',
    fix: 'Name a folder that does not exist.',
  },
  'release-broken': {
    when: 'The joined release is not what a client could update to. There is one annotation for each finding; nothing was written.',
    fix: 'Do what its hint says, and run the job again.',
  },
} satisfies ErrorCatalogue;
