import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of electron-package's mode `check`. */
export const checkConfigErrors = {
  'builder-config-unsound': {
    when: '`mode: check` found something in the electron-builder configuration that would break the release or the update.',
    fix: 'Change the line in the annotation as it says; the README lists what is checked.',
  },
} satisfies ErrorCatalogue;
