import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of notarization and stapling. */
export const notaryErrors = {
  'notary-key-invalid': {
    when: 'The App Store Connect key is not a private key as Apple gives it out.',
    fix: 'Give `AuthKey_<key id>.p8` unchanged: its path, base64, or its text.',
  },
  'notary-unauthorized': {
    when: 'Apple refuses the key, or the Apple ID with its password.',
    fix: 'Check key id, issuer and role of the key; for an Apple ID the app-specific password and the team.',
  },
  'notary-agreement': {
    when: 'An agreement of the developer program is missing or has expired, so that Apple answers 403.',
    fix: 'The Account Holder accepts it at developer.apple.com; run again some minutes later.',
  },
  'notary-unknown-id': {
    when: 'Apple knows no submission of this id.',
    fix: 'Take `submission-id` from the log of the run that submitted it, with the same team.',
  },
  'notary-upload-failed': {
    when: "The file did not arrive in Apple's storage.",
    fix: 'Check the network and the clock of the machine, and run it again.',
  },
  'notary-too-large': {
    when: "The file is larger than Apple's storage takes at once.",
    fix: 'Make it smaller, or submit its parts one by one.',
  },
  'notary-timeout': {
    when: 'Apple had not decided when `notarize-timeout` was over.',
    fix: 'Resume with the `submission-id` in the message, or wait longer.',
  },
  'notary-rejected': {
    when: 'Apple decided, and the decision is not `Accepted`.',
    fix: 'Each file that Apple complains about has its own annotation.',
  },
  'notary-needs-mac': {
    when: 'An Apple ID was given for notarization on another system than macOS.',
    fix: 'Use an API key, or run the job on macOS.',
  },
  'notary-failed': {
    when: 'Apple or its tool answered with an error that has no explanation of its own here.',
    fix: 'Read what it said in the message, look at the status page, and run it again.',
  },
  'staple-failed': {
    when: 'The ticket could not be attached, or not to this kind of file.',
    fix: 'Run again with `submission-id`; bare programs and folders cannot have a ticket: `staple: auto`.',
  },
} satisfies ErrorCatalogue;
