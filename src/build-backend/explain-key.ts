import type { Host } from '../shared/host.ts';
import { type BuildKey, buildKey } from './cache/key/build-key.ts';
import { describeKey, explainDifference, type KeyedSources } from './cache/key/explain.ts';
import { sourceState } from './cache/key/source-state.ts';
import { checkInputs } from './check-inputs.ts';
import type { PreparedEnvironment } from './environment/environment.ts';
import type { BuildInputs } from './inputs.ts';
import { type BuildPlan, planBuild } from './plan.ts';

/** What the explanation takes from elsewhere. */
export interface ExplainKeyTools {
  /** The last build of the program that `plan` describes; undefined if the cache has none. */
  previous(plan: BuildPlan, host: Host): Promise<KeyedSources | undefined>;
  /** Makes the environment of the build for `use`, and removes it. */
  withEnvironment<T>(
    plan: BuildPlan,
    host: Host,
    use: (environment: PreparedEnvironment) => Promise<T>,
  ): Promise<T>;
}

/** Prints what decides the build, part by part, and what differs from the last one. Builds nothing. */
export async function explainKey(
  given: BuildInputs,
  host: Host,
  tools: ExplainKeyTools,
): Promise<{ key: string; changes: string }> {
  checkInputs(given, host);
  const plan = await planBuild(given, host);
  const key = await keyOf(plan, host, tools);
  host.info(describeKey(key));
  const last = await tools.previous(plan, host);
  const changes = last ? await changesSince(last, { plan, key }, host) : undefined;
  host.info(textOf(changes));
  return { key: key.digest, changes: changes?.join('\n') ?? '' };
}

async function keyOf(plan: BuildPlan, host: Host, tools: ExplainKeyTools): Promise<BuildKey> {
  const known = await buildKey(plan, host);
  if (known !== 'environment-needed') return known;
  return tools.withEnvironment(plan, host, async (environment) => {
    const key = await buildKey(plan, host, environment);
    if (key === 'environment-needed') throw new Error('a build has a key when its environment is known');
    return key;
  });
}

async function changesSince(
  last: KeyedSources,
  { plan, key }: { plan: BuildPlan; key: BuildKey },
  host: Host,
): Promise<string[]> {
  const set = last.sources?.set;
  const sources = set && { set, state: await sourceState(set, plan, host) };
  return explainDifference(last, { key, sources });
}

function textOf(changes: readonly string[] | undefined): string {
  if (changes === undefined) return 'No earlier build of this program is in the cache.';
  if (changes.length === 0) return 'Nothing changed since the last build.';
  return ['Changed since the last build:', ...changes.map((line) => `  ${line}`)].join('\n');
}
