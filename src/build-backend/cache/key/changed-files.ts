import type { SourceFile, SourceSet, SourceState } from './source-set.ts';

/** The files of `set` whose content, or whose being there, differs between two moments, in the order of the set. */
export function changedFiles(set: SourceSet, before: SourceState, after: SourceState): SourceFile[] {
  return set.files.filter(({ path }) => before.digests.get(path) !== after.digests.get(path));
}
