import type { ErrorCatalogue } from '../shared/errors.ts';

/** Errors of the freeze, the proof and the plan of build-backend. */
export const buildErrors = {
  'working-directory-missing': {
    when: 'The folder named by `working-directory` is not there.',
    fix: 'Check out the repository before this step, or change the input, which is relative to the workspace.',
  },
  'entry-missing': {
    when: '`entry`, or the script that a spec names, is neither an existing script nor the name of a module.',
    fix: 'Write a script relative to `working-directory`, `package.module`, or `package.module:function`.',
  },
  'spec-missing': {
    when: 'The spec file does not exist.',
    fix: 'Change `spec`, which is relative to `working-directory`.',
  },
  'data-missing': {
    when: 'A file or folder that is to be bundled does not exist when the build starts.',
    fix: 'Run the step that makes it first (a frontend build, a download), or change the line.',
  },
  'metadata-missing': {
    when: 'The metadata of a distribution is to be copied that is not installed.',
    fix: 'Add the distribution to the requirements, or remove it from `copy-metadata`.',
  },
  'hidden-import-missing': {
    when: 'A hidden import that you name does not exist. PyInstaller logs that and goes on.',
    fix: 'Correct the name, or install what has it.',
  },
  'architecture-mismatch': {
    when: 'A library has another processor architecture than the program.',
    fix: 'Build for this machine, or install wheels for the other architecture.',
  },
  'tauri-name-taken': {
    when: 'With `layout: tauri`, a file of the bundle has the name of the folder that takes the program.',
    fix: 'Use PyInstaller 6, which keeps the files in a folder of its own, or another `name`.',
  },
  'target-foreign': {
    when: '`target-triple` names another operating system than the one that the build runs on.',
    fix: 'Use a runner of that system, or leave the input out.',
  },
  'packages-not-universal': {
    when: 'A universal2 program is to be built, and libraries of some packages have code for one processor only.',
    fix: 'Build for each processor on its own runner, or install universal2 wheels.',
  },
  'packager-arguments': {
    when: 'The packager does not understand an argument.',
    fix: 'Change `extra-args`: one argument per line, `--name=value` for an option with a value.',
  },
  'packager-failed': {
    when: 'The packager ended with an error that has no explanation of its own here.',
    fix: 'Read the last lines of its output in the message.',
  },
  'program-not-found': {
    when: 'The packager made no program, several, or one of another name.',
    fix: 'Set `name` to the name that the spec gives to the program.',
  },
  'bundle-unreadable': {
    when: 'The frozen program holds no table of contents, so that nothing can be proved about it.',
    fix: 'Do not strip or compress the program itself after the build.',
  },
  'module-not-bundled': {
    when: 'The code imports a module that is not in the bundle: the program would fail when that line runs.',
    fix: 'Add the line that the message names, or guard the import with `try: … except ImportError`.',
  },
  'imports-unresolved': {
    when: 'There are unresolved imports that `import-baseline` does not list.',
    fix: 'Install what is needed, and add what is known to be optional to the baseline.',
  },
  'baseline-missing': {
    when: 'The file named by `import-baseline` cannot be read.',
    fix: 'Make an empty file of that name; the next run tells its lines.',
  },
  'version-differs': {
    when: 'A file in the bundle states another version than the one that was asked for.',
    fix: 'Run version-sync before build-backend, or change `version`.',
  },
  'cache-record-invalid': {
    when: 'What the build cache has under a key is damaged, or something else. It is told as a warning, and the program is built from its sources.',
    fix: 'Nothing, unless it comes again: then something else writes into the cache.',
  },
  'layers-differ': {
    when: 'With `check-layers`, the program from the build cache is not, byte for byte, what a clean build makes.',
    fix: 'Build with `cache: off`, and report the files that the message names.',
  },
  'size-exceeded': {
    when: 'The program is larger than `max-size`.',
    fix: 'The table in the message shows what is large and who pulled it in; see `exclude-modules` and `exclude-preset`.',
  },
} satisfies ErrorCatalogue;
