import { resolve } from 'node:path';
import type { Host } from '../../../shared/host.ts';
import type { BuildPlan } from '../../plan.ts';
import { digestOf } from './key-part.ts';
import { listNames } from './list-names.ts';
import { SourceDigests } from './source-digest.ts';
import type { SourceSet, SourceState } from './source-set.ts';

/** Reads what the files of `set` hold at this moment, and what its listings find. Links are followed. */
export async function sourceState(
  set: SourceSet,
  { workingDirectory, output }: Pick<BuildPlan, 'workingDirectory' | 'output'>,
  host: Pick<Host, 'cache' | 'platform' | 'signal'>,
): Promise<SourceState> {
  const files = new SourceDigests(host);
  const digests = new Map<string, string>();
  for (const { path } of set.files) {
    host.signal.throwIfAborted();
    digests.set(path, await files.of(resolve(workingDirectory, path)));
  }
  const listings = set.listings.map((listing) => {
    const names = listNames(resolve(workingDirectory, listing.folder), listing, output);
    return { listing, names };
  });
  const found = listings.flatMap(({ listing: { folder }, names }) =>
    names.map((name) => (folder === '.' ? name : `${folder}/${name}`)),
  );
  const names = listings.map(({ listing: { folder, deep, of }, names }) => [folder, deep, of, names]);
  return { digests, names: digestOf(names), listed: [...new Set(found)].sort() };
}
