import type { Host } from '../shared/host.ts';
import type { Manifest } from '../sidecar/manifest-types.ts';
import { SCHEMA_VERSION } from '../sidecar/manifest-types.ts';
import { readTree } from '../sidecar/tree.ts';
import type { PreparedEnvironment } from './environment/environment.ts';
import type { FrozenProgram } from './packager.ts';
import type { BuildPlan } from './plan.ts';
import { targetOf } from './target.ts';

/** What a manifest is made from. */
export interface ManifestSource {
  program: FrozenProgram;
  environment: PreparedEnvironment;
  plan: BuildPlan;
  /** The phases so far. */
  seconds: Record<string, number>;
}

/** Hashes the frozen tree and describes it and its making. */
export async function manifestOf(
  source: ManifestSource,
  host: Pick<Host, 'platform' | 'signal'>,
): Promise<Manifest> {
  const { program, environment, plan, seconds } = source;
  const { files, size, digest } = await readTree(program.tree, {
    platform: host.platform,
    signal: host.signal,
    executables: new Set([program.executable]),
  });
  const { packager, interpreter } = environment;
  return {
    schemaVersion: SCHEMA_VERSION,
    name: program.name,
    version: plan.version.text,
    target: targetOf(plan.inputs, environment.interpreter, host),
    executable: program.executable,
    packager: { ...packager, command: [...program.command] },
    python: { version: interpreter.version, implementation: interpreter.implementation },
    createdAt: new Date().toISOString(),
    size,
    digest,
    files,
    build: { cacheLevel: 'none', seconds },
  };
}
