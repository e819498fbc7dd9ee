import type { ErrorCatalogue } from '../shared/errors.ts';

/** Errors of electron-package's mode `package`. */
export const packageErrors = {
  'backend-not-verified': {
    when: 'The backend has no proof of verify-binary about its files as they are now: none was made, it was changed or signed afterwards, or a check failed.',
    fix: 'Add the step that the message shows, in a job before this one; after signing, verify again.',
  },
  'backend-not-signed': {
    when: '`require-signed` is set, and the backend has no signature over its files as they are now.',
    fix: 'Add the step that the message shows before verify-binary, or remove `require-signed`.',
  },
  'backend-without-manifest': {
    when: 'The hand-over that was named has no manifest, and so nothing says what it is and whether it runs.',
    fix: 'Give the manifest of build-backend, or the artifact that carries it.',
  },
  'backend-changed': {
    when: 'The files of the backend are not those of its manifest: bytes were changed, or links and execute bits were lost between jobs.',
    fix: 'Hand over the archive with its manifest, as build-backend writes them.',
  },
  'sidecar-other-arch': {
    when: 'The input `arch` is another processor than the backend was built for.',
    fix: 'Give the backend of that processor, or leave `arch` out.',
  },
  'arch-without-target': {
    when: 'No target in the configuration is for the processor of the backend.',
    fix: 'Add the processor to the `arch` of a target, or name targets in the input `targets`.',
  },
  'target-other-platform': {
    when: 'A target is named that is for another platform than the backend.',
    fix: 'Package it in a job with the backend of that platform.',
  },
  'target-not-here': {
    when: 'A target, or an app for both processors of macOS, can be made only on its own platform, such as `dmg` on macOS.',
    fix: 'Run the job on a runner of that platform.',
  },
  'electron-builder-missing': {
    when: "electron-builder is not among the project's installed packages.",
    fix: "Run `npm ci` before this step; if it is not among the project's packages, install it as a development dependency.",
  },
  'electron-builder-old': {
    when: "The project's electron-builder is older than 24.",
    fix: 'Update it.',
  },
  'electron-builder-failed': {
    when: 'electron-builder ended with an error. The message has what it said, and what that usually means.',
    fix: 'Correct what it names. Previous installers are where they were.',
  },
  'resource-missing': {
    when: 'The configuration copies something into the app that is not there. electron-builder only mentions it and ships the app without it.',
    fix: 'Make it before this step, or remove it from `extraResources` or `extraFiles`.',
  },
  'app-not-signed': {
    when: '`require-signed` is set, and electron-builder passed over signing.',
    fix: "Give the certificate to this step, on a runner of the app's platform.",
  },
  'signing-variables-incomplete': {
    when: 'Some of the variables that belong together for signing or notarizing are set, and some are not.',
    fix: 'Set all of them, or none.',
  },
  'result-wrong': {
    when: 'What electron-builder made is not what a user should get: the backend in it is not the one that was proven, or the update metadata is wrong. There is one annotation for each thing.',
    fix: 'Do what its hint says. Previous installers are where they were.',
  },
  'output-unknown': {
    when: "The configuration's output folder has macros that only electron-builder can read.",
    fix: 'Name the folder in the input `output`.',
  },
} satisfies ErrorCatalogue;
