import { join } from 'node:path';
import { type Move, withTempDir } from '../shared/files.ts';
import type { Host } from '../shared/host.ts';
import { handOverIn } from '../sidecar/hand-over.ts';
import { writeManifest } from '../sidecar/manifest.ts';
import type { BuildOutcome, StagedBuild } from './build-outcome.ts';
import { cachedBuild } from './cache/cached-build.ts';
import { openStore } from './cache/store/open-store.ts';
import { type BuildContext, cleanBuild } from './clean-build.ts';
import { putInPlace, writeTauriLayout } from './deliver.ts';
import { Phases } from './phases.ts';
import type { BuildPlan } from './plan.ts';
<<<<<<< HEAD
=======
import { type BundleProof, proveBundle } from './proof/prove.ts';
import type { PackageSize } from './report/package-sizes.ts';
import { sizesOf } from './report/sizes-of.ts';
import { type ScanResult, scanSources } from './scan-sources.ts';
import { assertSize } from './size-budget.ts';
import { stripLibraries } from './strip-libraries.ts';

/** A finished build, in its place. */
export interface Build {
  manifest: Manifest;
  handOver: HandOver;
  /** Absolute; the program as a user starts it. */
  executable: string;
  environment: PreparedEnvironment;
  scan: ScanResult;
  proof: BundleProof;
  packages: PackageSize[];
  layer: ApplicationLayer;
}

/** The folders that a build works in. */
interface Folders {
  /** Goes away with the build. */
  work: string;
  /** On the file system of the result, so that it can be moved there in one step. */
  staging: string;
}
>>>>>>> wt-layer

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
      return moveToPlace(await cleanBuild(context, host));
    }),
  );
}

<<<<<<< HEAD
=======
async function buildIn(folders: Folders, plan: BuildPlan, host: Host): Promise<Build> {
  const phases = new Phases(host);
  const environment = await phases.run('environment', 'Prepare the environment', () =>
    prepareEnvironment(environmentRequest(folders, plan), host),
  );
  const scan = await phases.run('scan', 'Scan the sources', () => scanSources(plan, environment, host));
  const parts = { folders, plan, environment, scan };
  const program = await phases.run('freeze', 'Freeze', () => freeze(parts, host));
  const proof = await phases.run('proof', 'Prove the bundle', () =>
    proveBundle({ plan, program, scan }, host),
  );
  const manifest = await phases.run('hash', 'Hash the tree', () =>
    manifestOf({ program, environment, plan, seconds: phases.seconds }, host),
  );
  const packages = sizesOf(proof.contents, scan.known, program.imports);
  assertSize(manifest.size, packages, plan.inputs);
  const made = { folders, plan, tree: program.tree, layer: program.layer, manifest };
  const staged = await phases.run('archive', 'Write the archive', () => writeArchive(made, host));
  const handOver = await place(staged, made);
  return {
    manifest,
    handOver,
    executable: join(handOver.tree, manifest.executable),
    environment,
    scan,
    proof,
    packages,
    layer: program.layer,
  };
}

/** A frozen and proved program, and what describes it. */
interface Made {
  folders: Folders;
  plan: BuildPlan;
  tree: string;
  layer: ApplicationLayer;
  manifest: Manifest;
}

async function writeArchive({ folders, tree, layer, manifest }: Made, { signal }: Host): Promise<HandOver> {
  const staged = { ...handOverIn(folders.staging, manifest), tree };
  const layered = new Set(layer.files.map(({ path }) => path));
  await packArchive({
    root: tree,
    entries: manifest.files,
    file: staged.archive,
    topLevel: manifest.name,
    layerOf: ({ path }) => (layered.has(path) ? 1 : 0),
    signal,
  });
  return staged;
}

>>>>>>> wt-layer
/** Moves everything to the output folder at once; the manifest is written last, when all phases have their seconds. */
async function place(made: StagedBuild, { plan, folders }: BuildContext): Promise<BuildOutcome> {
  const { staged, manifest, findings } = made;
  await writeManifest(staged.manifest, manifest);
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
