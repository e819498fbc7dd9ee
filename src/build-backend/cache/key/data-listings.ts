import { dirname } from 'node:path';
import type { ApplicationLayer } from '../../layer/application-layer.ts';
import type { BuildPlan } from '../../plan.ts';
import { isInside } from './source-path.ts';
import type { SourceListing } from './source-set.ts';

/**
 * The folders of which a spec, a hook or an argument that is passed on has collected data, and those above them below the
 * working directory: a new file in one may be collected too, whatever it is called. The inputs say themselves what they
 * collect.
 */
export function dataListings(
  { files }: Pick<ApplicationLayer, 'files'>,
  { source, inputs, workingDirectory }: BuildPlan,
): SourceListing[] {
  const known = source.kind !== 'spec' && inputs['hooks-dir'].length + inputs['extra-args'].length === 0;
  if (known) return [];
  const folders = new Set<string>();
  for (const { source: file, how } of files) {
    if (how.kind === 'data') for (const folder of foldersOf(file, workingDirectory)) folders.add(folder);
  }
  return [...folders].map((folder) => ({ folder, deep: false, of: 'all' }));
}

function foldersOf(file: string, workingDirectory: string): string[] {
  const folder = dirname(file);
  if (folder === workingDirectory) return [];
  if (!isInside(folder, workingDirectory)) return [folder];
  const above = dirname(folder);
  return above === workingDirectory ? [folder] : [folder, ...foldersOf(folder, workingDirectory)];
}
