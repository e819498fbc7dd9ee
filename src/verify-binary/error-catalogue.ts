import type { ErrorCatalogue } from '../shared/errors.ts';

/** Errors of verify-binary. */
export const verifyErrors = {
  'check-failed': {
    when: 'A check of verify-binary failed. There is one annotation for each, with what was found and what was expected.',
    fix: 'Do what its hint says. The table in the README of verify-binary goes from what you see to what to do.',
  },
  'report-in-tree': {
    when: 'The report would be written into the folder that is verified, which would change what was proved.',
    fix: "Name a file outside of that folder in the input 'report'.",
  },
  'report-place-taken': {
    when: 'A report, a decision record or an issue log is to be written, and a folder of that name is there.',
    fix: "Name another file in the input 'report' or 'issue-log', or remove the folder.",
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
