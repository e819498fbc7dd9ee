import type { ErrorCatalogue } from './errors.ts';

/** Errors that every action can have. */
export const sharedErrors = {
  'input-invalid': {
    when: 'The text of an input cannot be understood, or two inputs contradict each other.',
    fix: 'Change the named line of the step. The README of the action lists what each input takes.',
  },
  'input-required': {
    when: 'An input that the action cannot do without was not given.',
    fix: 'Add it to the step.',
  },
  'input-unknown': {
    when: 'The command line was given a flag or a command that does not exist.',
    fix: 'Use the name that the message proposes, or see `sidecar <action> --help`.',
  },
  'node-too-old': {
    when: 'The command line was started with a Node.js that has no Zstandard support.',
    fix: 'Use Node.js 24 (the runner brings it; elsewhere `npx node@24 dist/cli/index.js …`).',
  },
  'tool-missing': {
    when: 'A program that is needed cannot be started.',
    fix: 'Install it, or put it on PATH.',
  },
  'tool-failed': {
    when: 'A program that was run for you ended with an error that has no explanation of its own here.',
    fix: 'Read the last lines of its output in the message.',
  },
  interrupted: {
    when: 'The run was cancelled, or interrupted with Ctrl-C.',
    fix: 'Run it again. Results are moved into place when complete, so the previous one is untouched.',
  },
  'disk-full': {
    when: 'A file could not be written because the disk or the quota is full.',
    fix: 'Free some space.',
  },
  'permission-denied': {
    when: 'A file or folder could not be read or written.',
    fix: 'Check owner and mode of the path in the message, or choose another folder.',
  },
  'not-a-folder': {
    when: 'A path leads through something that is a file.',
    fix: 'Remove or rename that file, or choose another folder.',
  },
  'path-too-long': {
    when: 'A path is longer than the file system allows.',
    fix: 'Choose a folder nearer to the root, or a shorter name.',
  },
  'file-busy': {
    when: 'A file that must be replaced is in use.',
    fix: 'End the program that holds it: mostly a sidecar that still runs, or a virus scanner.',
  },
  'too-many-files': { when: 'The limit of open files was reached.', fix: 'Raise it with `ulimit -n`.' },
  'artifact-failed': {
    when: 'An artifact could not be uploaded or downloaded.',
    fix: "Check the service's message; `artifact: none` keeps the result on this machine only.",
  },
  'artifact-missing': {
    when: 'An artifact was named that this run does not have, or there is no artifact service here.',
    fix: 'Name it as the step that uploads it does, let this job `needs:` the one that uploads, or give `path`.',
  },
} satisfies ErrorCatalogue;
