import { join } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { type PackedLayer, repackLayer } from '../../sidecar/archive/pack.ts';
import type { HandOver } from '../../sidecar/hand-over.ts';
import { checkedManifest } from '../../sidecar/manifest.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import { type TreeEntry, treeOf } from '../../sidecar/tree/digest.ts';
import type { BuildPlan } from '../plan.ts';
import type { BuildRecord } from './build-record.ts';
import type { CacheAccess } from './cache-access.ts';
import { sourceState } from './key/source-state.ts';
import { type BaseHit, named } from './lookup.ts';
import { type NewFile, newFiles, writeFiles } from './new-files.ts';
import { restore } from './restore.ts';
import { sizesAfter } from './sizes-after.ts';

/** A program made from the restored one by replacing files of its application layer. */
export interface Relayered {
  staged: HandOver;
  /** What a clean build of the same sources would leave in the cache. */
  record: BuildRecord;
  /** Files that were compiled and copied. */
  modules: number;
  data: number;
}

/** Why this change is more than one of the application layer, as a clause. */
export interface Refused {
  reason: string;
}

export interface RelayerRequest {
  plan: BuildPlan;
  hit: BaseHit;
  /** New; takes the program. */
  folder: string;
}

/**
 * Makes the program of the sources as they are now out of the one that `hit` found: compiles the changed modules with
 * the interpreter of the build, copies the changed data files, and writes the application's part of the archive anew.
 * What cannot be told to be the same as a clean build is refused.
 */
export async function relayer(
  request: RelayerRequest,
  access: CacheAccess,
  host: Host,
): Promise<Relayered | Refused> {
  const { hit, folder } = request;
  const { record, sources } = hit;
  // Side by side: Python takes as long to start as a small program to restore.
  const [files, staged] = await both(
    newFiles({ ...request, scratch: join(folder, 'compiled') }, host),
    restore(record, folder, access, host),
  );
  if ('reason' in files) return files;
  if (!staged) return { reason: 'the last build cannot be restored' };
  await writeFiles(staged.tree, files);
  const moved = await changedMeanwhile(request, host);
  if (moved.length > 0) return { reason: `${named(moved)} changed while this ran` };
  const manifest = checkedManifest(manifestWith(record.manifest, files), staged.manifest);
  const archive = await renewedArchive({ record, manifest, staged }, host);
  return {
    staged,
    record: {
      ...record,
      manifest,
      archive,
      sources: sources.state,
      findings: { ...record.findings, packages: sizesAfter(record, files) },
    },
    modules: files.filter(({ kind }) => kind === 'module').length,
    data: files.filter(({ kind }) => kind === 'data').length,
  };
}

/** Both results; the first error only when neither is at work any more, so that their folder can be removed. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** Sources that are no longer what the hit was found with: what was just read may be either. */
async function changedMeanwhile({ plan, hit }: RelayerRequest, host: Host): Promise<string[]> {
  const { set, state } = hit.sources;
  const changed = new Set(hit.changed);
  const files = set.files.filter(({ path }) => changed.has(path));
  const now = await sourceState({ files, listings: [] }, plan, host);
  return hit.changed.filter((path) => now.digests.get(path) !== state.digests.get(path));
}

function manifestWith(manifest: Manifest, files: readonly NewFile[]): Manifest {
  const replaced = new Map(files.map(({ entry }) => [entry.path, entry]));
  const entries = manifest.files.map((entry): TreeEntry => replaced.get(entry.path) ?? entry);
  return { ...manifest, ...treeOf(entries), createdAt: new Date().toISOString() };
}

interface Renewed {
  /** Of the program before the change. */
  record: BuildRecord;
  /** Of the changed program. */
  manifest: Manifest;
  /** The changed tree, and the archive of the program before. */
  staged: HandOver;
}

/** Replaces the application's layer of the archive; the bytes before it stay. Returns the layers. */
async function renewedArchive(
  { record, manifest, staged }: Renewed,
  { signal }: Pick<Host, 'signal'>,
): Promise<PackedLayer[]> {
  const application = new Set(record.layer.map(({ path }) => path));
  const { layers } = await repackLayer({
    root: staged.tree,
    entries: manifest.files.filter(({ path }) => application.has(path)),
    file: staged.archive,
    below: record.archive.slice(0, -1),
    topLevel: manifest.name,
    signal,
  });
  return layers;
}
