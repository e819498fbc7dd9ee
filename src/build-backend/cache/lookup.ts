import type { Host } from '../../shared/host.ts';
import type { BuildPlan } from '../plan.ts';
import type { BuildHistory } from './build-history.ts';
import type { BuildRecord } from './build-record.ts';
import { type CacheAccess, readHistory, readPointer, readRecord } from './cache-access.ts';
import type { BuildKey } from './key/build-key.ts';
import { explainDifference, type KeyedSources } from './key/explain.ts';
import { sourceState } from './key/source-state.ts';
import { baseKey, exactKey, historyKey, type Sources } from './record-keys.ts';

/** A build of these very sources. */
export interface ExactHit {
  level: '0';
  record: BuildRecord;
}

/** A build that differs in modules and data files of the application layer at most. */
export interface BaseHit {
  level: '1';
  record: BuildRecord;
  sources: Sources;
  /** Sources with other contents, as the source set names them. */
  changed: string[];
}

/** Why neither is there, as a clause. */
export interface Miss {
  level: 'none';
  reason: string;
}

export type Finding = ExactHit | BaseHit | Miss;

export interface LookUpRequest {
  plan: BuildPlan;
  key: BuildKey;
  history: BuildHistory | undefined;
}

/**
 * Finds the best that the store has for the sources as they are now: for each set of files that earlier builds read,
 * the newest first, whether a build with just these contents is there, then one to begin from.
 */
export async function lookUp(request: LookUpRequest, access: CacheAccess, host: Host): Promise<Finding> {
  const { plan, key, history } = request;
  if (!history) return { level: 'none', reason: 'no build of this program is there yet' };
  const known: Sources[] = [];
  for (const set of history.sets) {
    host.signal.throwIfAborted();
    const sources = { set, state: await sourceState(set, plan, host) };
    const record = await readRecord(exactKey(key, sources), access);
    if (record) return { level: '0', record };
    known.push(sources);
  }
  for (const sources of known) {
    const base = await findBase(sources, key, access);
    if (base) return base;
  }
  return { level: 'none', reason: await whyNone(known, { history, key }, access) };
}

async function findBase(sources: Sources, key: BuildKey, access: CacheAccess): Promise<BaseHit | undefined> {
  const pointer = await readPointer(baseKey(key, sources), access);
  const record = pointer === undefined ? undefined : await readRecord(pointer, access);
  return record && { level: '1', record, sources, changed: changedSources(record, sources) };
}

/** Sources whose contents are not those that `record` was made of. */
function changedSources(record: BuildRecord, { state }: Sources): string[] {
  return [...state.digests]
    .filter(([path, digest]) => record.sources.digests.get(path) !== digest)
    .map(([path]) => path);
}

interface Known {
  history: BuildHistory;
  key: BuildKey;
}

/** What keeps the newest build of the program from being used. */
async function whyNone(
  [now]: readonly Sources[],
  { history, key }: Known,
  access: CacheAccess,
): Promise<string> {
  const lines = explainDifference(await newestBuild(history, access), { key, sources: now });
  return lines.length === 0 ? 'the last build is no longer there' : named(lines, '; ');
}

/** The newest build of a program: its key, and its sources if its record is still there. */
async function newestBuild({ sets, newest }: BuildHistory, access: CacheAccess): Promise<KeyedSources> {
  const record = await readRecord(newest.record, access);
  const [set] = sets;
  return { key: newest.key, sources: record && set && { set, state: record.sources } };
}

/** The newest build of the program that `plan` describes, whatever its key; undefined if `access` has none. */
export async function previousBuild(
  plan: BuildPlan,
  access: CacheAccess,
  host: Pick<Host, 'platform' | 'arch'>,
): Promise<KeyedSources | undefined> {
  const history = await readHistory(historyKey(plan, host), access);
  return history && newestBuild(history, access);
}

const MOST_NAMED = 3;

/** The first few of `things`. */
export function named(things: readonly string[], separator = ', '): string {
  const more = things.length - MOST_NAMED;
  return `${things.slice(0, MOST_NAMED).join(separator)}${more > 0 ? ` and ${more} more` : ''}`;
}
