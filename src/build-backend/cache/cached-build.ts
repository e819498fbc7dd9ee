import type { Host } from '../../shared/host.ts';
import type { BuildOutcome, StagedBuild } from '../build-outcome.ts';
import type { BuildContext } from '../clean-build.ts';
import type { PreparedEnvironment } from '../environment/environment.ts';
import type { BuildHistory } from './build-history.ts';
import { type CacheAccess, cacheAccess, readHistory } from './cache-access.ts';
import { fromCache } from './from-cache.ts';
import { type BuildKey, buildKey } from './key/build-key.ts';
import { describeKey } from './key/explain.ts';
import { lookUp } from './lookup.ts';
import { historyKey } from './record-keys.ts';
import type { CacheStore } from './store/cache-store.ts';
import type { ToolCaches } from './tool-caches.ts';

export interface CachedBuildContext extends BuildContext {
  store: CacheStore;
  /** Moves a finished program to its place. */
  place: (made: StagedBuild) => Promise<BuildOutcome>;
}

/** A build under way, with what the cache knows about it. */
export interface CachedBuild extends CachedBuildContext {
  access: CacheAccess;
  key: BuildKey;
  tools: () => Promise<ToolCaches>;
  history: BuildHistory | undefined;
  /** Made already where its packages are part of the key. */
  environment: PreparedEnvironment | undefined;
  started: {
    /** `performance.now()`. */
    clock: number;
    /** Milliseconds since 1970. */
    date: number;
  };
}

/**
 * Brings the program from the cache if a build of the same sources is there (level 0), makes it out of an earlier one
 * if no more than its application layer changed (level 1), and builds it from its sources otherwise; then it is kept.
 */
export async function cachedBuild(context: CachedBuildContext, host: Host): Promise<BuildOutcome> {
  const { store } = context;
  let outcome: BuildOutcome;
  try {
    outcome = await withCache(context, host);
  } catch (error) {
    // What went wrong first is told.
    await store.close().catch(() => '');
    throw error;
  }
  return { ...outcome, cache: `${outcome.cache}; ${store.label}: ${await store.close()}` };
}

async function withCache(context: CachedBuildContext, host: Host): Promise<BuildOutcome> {
  const started = { clock: performance.now(), date: Date.now() };
  const { plan, phases, store } = context;
  const access = cacheAccess(store, host);
  const tools = toolCaches(context, access, host);
  const { key, environment } = await keyOf(context, tools, host);
  host.debug(describeKey(key));
  const { history, finding } = await phases.run('lookup', 'Look into the build cache', async () => {
    const found = await readHistory(historyKey(plan, host), access);
    return { history: found, finding: await lookUp({ plan, key, history: found }, access, host) };
  });
  const building = { ...context, access, key, tools, history, environment, started };
  const hit = await fromCache(finding, building, host);
  if (!('reason' in hit)) return hit;
  // All that makes a program takes as long to load as a small one to restore.
  const { fullBuild } = await import('./full-build.ts');
  return fullBuild(hit.reason, building, host);
}

/** The key, and the environment where it had to be made for that. */
async function keyOf(
  context: BuildContext,
  tools: CachedBuild['tools'],
  host: Host,
): Promise<Pick<CachedBuild, 'key' | 'environment'>> {
  const { plan, phases } = context;
  const known = await phases.run('key', 'Find out what decides the build', () => buildKey(plan, host));
  if (known !== 'environment-needed') return { key: known, environment: undefined };
  const { makeEnvironment } = await import('../clean-build.ts');
  const environment = await makeEnvironment(context, await (await tools()).environmentHost());
  const key = await buildKey(plan, host, environment);
  if (key === 'environment-needed') throw new Error('with its environment, a build has a key');
  return { key, environment };
}

/** Those of one build, loaded when they are asked for: a program that comes from the cache needs none. */
function toolCaches(context: BuildContext, access: CacheAccess, host: Host): CachedBuild['tools'] {
  let made: Promise<ToolCaches> | undefined;
  return () => {
    made ??= import('./tool-caches.ts').then((loaded) => new loaded.ToolCaches(context, access, host));
    return made;
  };
}
