import type { ErrorCatalogue } from '../shared/errors.ts';

/** Errors of version-sync. */
export const versionSyncErrors = {
  'version-source-missing': {
    when: 'Nothing says what the version is: no input, no tag, no file `VERSION`, no tag below the commit.',
    fix: 'Write a file `VERSION`, or give `fetch-depth: 0` to the checkout so that tags are there.',
  },
  'version-tag-invalid': {
    when: 'The tag that started the run is not a version, such as `v1`, `nightly` or `release-1`.',
    fix: "Start the workflow for version tags only (`tags: ['v*.*.*']`), or give the input `version` or `tag-prefix`.",
  },
  'version-sources-disagree': {
    when: 'The input `version` and the tag that started the run name different versions.',
    fix: 'Leave the input out on tags, or move the tag.',
  },
  'version-drift': {
    when: '`mode: check` found a place that says another version.',
    fix: 'Change the line in the annotation to the text that it names, or run `sidecar version-sync` and commit.',
  },
  'version-file-invalid': {
    when: 'A file cannot be understood at the line and column named: a syntax error, a key that stands twice, an unfinished merge.',
    fix: 'Correct the file, or leave it out with `exclude`.',
  },
  'version-file-missing': {
    when: 'The input `files` names a file that does not exist.',
    fix: 'Correct the line; paths start at `working-directory`.',
  },
  'version-place-missing': {
    when: 'The key, name or regular expression behind `#` in the input `files` finds nothing.',
    fix: 'Correct the line, or the file.',
  },
  'version-file-outside': {
    when: 'A file that holds the version lies outside of the working directory, behind a symbolic link or `..`.',
    fix: 'Start at a folder above both with `working-directory`, or leave the file out with `exclude`.',
  },
  'version-file-read-only': {
    when: 'A file that has to be changed is read-only. No file was changed.',
    fix: 'Make it writable, or leave it out with `exclude`.',
  },
  'version-folder-missing': {
    when: 'The working directory does not exist.',
    fix: "Change the line 'working-directory: …'.",
  },
  'make-dynamic-impossible': {
    when: '`make-dynamic` would have to add a table that the file has in another form (inline or dotted).',
    fix: 'Add the table by hand.',
  },
} satisfies ErrorCatalogue;
