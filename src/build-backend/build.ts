import { join } from 'node:path';
import { type Move, withTempDir } from '../shared/files.ts';
import type { Host } from '../shared/host.ts';
import { handOverIn } from '../sidecar/hand-over.ts';
import { putManifest } from '../sidecar/put-manifest.ts';
import type { BuildOutcome, StagedBuild } from './build-outcome.ts';
import { cachedBuild } from './cache/cached-build.ts';
import { openStore } from './cache/store/open-store.ts';
import type { BuildContext } from './clean-build.ts';
import { putInPlace, writeTauriLayout } from './deliver.ts';
import { Phases } from './phases.ts';
import type { BuildPlan } from './plan.ts';

/**
 * Makes the program in folders of its own, from the build cache or from its sources, and moves the results to
 * `plan.output` when all of them are complete: a build that fails or is interrupted leaves what was there.
 */
export async function build(plan: BuildPlan, host: Host): Promise<BuildOutcome> {
  const store = await openStore(plan.inputs, plan.workingDirectory, host);
  const phases = new Phases(host);
  // An output folder that cannot be written is noticed here, before anything is built.
  return withTempDir(plan.output, (staging) =>
    withTempDir(host.temp, async (work) => {
      const context = { plan, phases, folders: { work, staging } };
      const moveToPlace = (made: StagedBuild) => place(made, context);
      if (store) return cachedBuild({ ...context, store, place: moveToPlace }, host);
      const { cleanBuild } = await import('./clean-build.ts');
      return moveToPlace(await cleanBuild(context, host));
    }),
  );
}

/** Moves everything to the output folder at once; the manifest is written last, when all phases have their seconds. */
async function place(made: StagedBuild, { plan, folders }: BuildContext): Promise<BuildOutcome> {
  const { staged, manifest, findings } = made;
  await putManifest(staged.manifest, manifest);
  const handOver = handOverIn(plan.output, manifest);
  await putInPlace(staged, handOver, await tauriMoves(made, { plan, staging: folders.staging }));
  const executable = join(handOver.tree, manifest.executable);
  return { manifest, handOver, executable, findings, cache: undefined };
}

interface Placing {
  plan: BuildPlan;
  staging: string;
}

/** With `layout: tauri`, the moves that bring the program under Tauri's name to the top of the output folder. */
async function tauriMoves({ staged, manifest }: StagedBuild, { plan, staging }: Placing): Promise<Move[]> {
  if (plan.inputs.layout !== 'tauri') return [];
  const folder = join(staging, 'tauri');
  const names = await writeTauriLayout(folder, staged.tree, manifest);
  return names.map((name) => ({ from: join(folder, name), to: join(plan.output, name) }));
}
