import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of building and sharing the frontend. */
export const frontendErrors = {
  'frontend-missing': {
    when: 'There is no folder where `frontend` names the built frontend.',
    fix: 'Build it in a step before, or give `frontend-directory` to build it here.',
  },
  'frontend-empty': {
    when: 'The folder that should hold the built frontend holds no file.',
    fix: 'Name the folder that the build writes: `frontend-output`, or `frontend` if it is built already.',
  },
  'frontend-output-unknown': {
    when: 'The script ended well, and none of the usual folders holds an `index.html`, or several do.',
    fix: 'Name the folder that the script writes: `frontend-output`, relative to `frontend-directory`.',
  },
  'frontend-directory-missing': {
    when: 'There is no `package.json` in the folder that `frontend-directory` names.',
    fix: "Name the folder of the frontend's sources, relative to `working-directory`.",
  },
  'frontend-package-invalid': {
    when: "The frontend's `package.json` is no JSON, or its scripts are none.",
    fix: 'Correct the file at the place that the message names.',
  },
  'frontend-script-missing': {
    when: "The frontend's `package.json` has no script of the name that `frontend-script` says (`build` if it says none).",
    fix: 'Name the script that builds the frontend; the message lists those that there are.',
  },
  'frontend-lock-missing': {
    when: 'Neither the frontend nor the workspace that it is a member of has a lock file. What would be installed depends on the day then, and nothing else is tried.',
    fix: 'Make one with the command in the message, and commit it.',
  },
  'frontend-lock-ambiguous': {
    when: 'The frontend has lock files of several package managers.',
    fix: 'Remove all but one, or name the package manager in `packageManager` of its `package.json`.',
  },
  'frontend-lock-outdated': {
    when: 'The lock file does not fit `package.json`: somebody has changed a dependency and not committed the lock.',
    fix: 'Run the command in the message, and commit the lock file.',
  },
  'frontend-install-failed': {
    when: 'The package manager could not install what the lock file says.',
    fix: 'Read its last lines in the message: mostly a registry that was not reached, a token that is missing, or a script of a dependency that failed.',
  },
  'frontend-script-failed': {
    when: 'The script that builds the frontend ended with an error.',
    fix: 'Read its last lines in the message; it is run with the same command on your machine.',
  },
  'frontend-artifact-invalid': {
    when: 'The artifact that `frontend-artifact` names was not uploaded by `mode: frontend`, so that nothing says what it should hold.',
    fix: 'Build it with `mode: frontend`, or download it in a step before and give its folder as `frontend`.',
  },
  'frontend-changed': {
    when: 'The frontend that was downloaded is not the one that was built.',
    fix: 'Something has replaced the artifact: run the job that builds it again.',
  },
} satisfies ErrorCatalogue;
