import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of the scan, for `docs/errors.md`. */
export const scanErrors = {
  'scan-failed': {
    when: 'The program that reads the backend’s sources ended with an error or gave no readable answer.',
    fix: 'Run the interpreter by hand: it must be Python 3.10 or newer and print nothing when it starts. The last lines of its traceback are in the hint.',
  },
  'scan-entry-missing': {
    when: 'The script or module given as `entry` does not exist.',
    fix: 'Give a script relative to the working directory, or a module that is below it or installed.',
  },
  'scan-syntax-error': {
    when: 'The entry is not valid source for the Python version that is used, or not UTF-8.',
    fix: 'Correct the line that is named, or set `python` to the version that the source is written for.',
  },
  'module-not-installed': {
    when: 'The backend imports modules, without a guard, that are neither in its source nor installed.',
    fix: 'Add the named distributions to the requirements. If the program can do without one, import it inside `try: … except ImportError:`.',
  },
} satisfies ErrorCatalogue;
