import type { ErrorCatalogue } from '../shared/errors.ts';

/** Errors of verify-binary. */
export const verifyErrors = {
  'check-failed': {
    when: 'A check of verify-binary failed. There is one annotation for each, with what was found and what was expected.',
    fix: 'Do what its hint says. The table in the README of verify-binary goes from what you see to what to do.',
  },
  'subject-without-program': {
    when: 'A folder or archive without a manifest was named, and no program lies at its top.',
    fix: 'Name the folder that the packager wrote, the program in it, or the manifest of build-backend.',
  },
  'subject-ambiguous': {
    when: 'A folder or archive without a manifest was named that has several programs at its top.',
    fix: 'Name the one that the app starts.',
  },
} satisfies ErrorCatalogue;
