import type { ErrorCatalogue } from '../shared/errors.ts';

/** Errors of verify-binary. */
export const verifyErrors = {
  'check-failed': {
    when: 'A check of verify-binary failed. There is one annotation for each, with what was found and what was expected.',
    fix: 'Do what its hint says. The table in the README of verify-binary goes from what you see to what to do.',
  },
} satisfies ErrorCatalogue;
