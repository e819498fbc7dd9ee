import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of finding and reading an electron-builder configuration. */
export const configErrors = {
  'builder-project-missing': {
    when: 'No desktop app was found: no folder has a `package.json` and a configuration of electron-builder, or several do.',
    fix: 'Name the folder with `project-directory`.',
  },
  'builder-config-missing': {
    when: 'The input `config`, or `extends` in a configuration, names a file or package that is not there.',
    fix: 'Correct the line; paths start at the folder of the app.',
  },
  'builder-config-invalid': {
    when: "A configuration of electron-builder, or the app's `package.json`, cannot be understood at the line and column named.",
    fix: 'Correct the file there.',
  },
  'builder-config-failed': {
    when: 'A configuration that is a program (`electron-builder.js`, `.ts` …) threw an error or gave no object.',
    fix: 'Correct the program; `node -e "import(\'./electron-builder.js\')"` in the folder of the app shows the same error.',
  },
} satisfies ErrorCatalogue;
