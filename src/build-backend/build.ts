import { join } from 'node:path';
import { type Move, withTempDir } from '../shared/files.ts';
import type { Host } from '../shared/host.ts';
import { packArchive } from '../sidecar/archive/pack.ts';
import { type HandOver, handOverIn } from '../sidecar/hand-over.ts';
import { writeManifest } from '../sidecar/manifest.ts';
import type { Manifest } from '../sidecar/manifest-types.ts';
import { putInPlace, writeTauriLayout } from './deliver.ts';
import { type PreparedEnvironment, prepareEnvironment } from './environment/environment.ts';
import { makeMetadataReproducible } from './environment/reproducible-metadata.ts';
import { assertUniversal } from './environment/thin-libraries.ts';
import { freezeRequest } from './freeze-request.ts';
import type { ApplicationLayer } from './layer/application-layer.ts';
import { manifestOf } from './manifest.ts';
import type { FrozenProgram } from './packager.ts';
import { packagers } from './packagers.ts';
import { Phases } from './phases.ts';
import type { BuildPlan } from './plan.ts';
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
}

/** The folders that a build works in. */
interface Folders {
  /** Goes away with the build. */
  work: string;
  /** On the file system of the result, so that it can be moved there in one step. */
  staging: string;
}

/**
 * Makes environment, scan, frozen program, proof, manifest and archive in folders of its own and moves the results to
 * `plan.output` when all of them are complete: a build that fails or is interrupted leaves what was there.
 */
export function build(plan: BuildPlan, host: Host): Promise<Build> {
  // An output folder that cannot be written is noticed here, before anything is built.
  return withTempDir(plan.output, (staging) =>
    withTempDir(host.temp, (work) => buildIn({ work, staging }, plan, host)),
  );
}

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

/** Moves everything to the output folder at once; the manifest is written last, when all phases have their seconds. */
async function place(staged: HandOver, made: Made): Promise<HandOver> {
  await writeManifest(staged.manifest, made.manifest);
  const placed = handOverIn(made.plan.output, made.manifest);
  await putInPlace(staged, placed, await tauriMoves(made));
  return placed;
}

function environmentRequest({ work }: Folders, { project, inputs }: BuildPlan) {
  return {
    project,
    folder: join(work, 'environment'),
    python: inputs.python,
    environment: inputs.environment,
    requirements: inputs.requirements,
    packager: inputs.packager,
    packagerVersion: inputs['packager-version'],
    targetArch: inputs['target-arch'] ?? inputs['target-triple'],
    rebuildBootloader: inputs['rebuild-bootloader'],
  };
}

interface FreezeParts {
  folders: Folders;
  plan: BuildPlan;
  environment: PreparedEnvironment;
  scan: ScanResult;
}

async function freeze({ folders, plan, environment, scan }: FreezeParts, host: Host): Promise<FrozenProgram> {
  const context = {
    plan,
    environment,
    scan,
    workFolder: folders.work,
    distFolder: join(folders.staging, 'dist'),
  };
  if (plan.inputs['target-arch'] === 'universal2' && environment.sitePackages !== undefined) {
    await assertUniversal(environment.sitePackages);
  }
  // After the scan, which tells editable installs by what is removed here.
  if (environment.sitePackages !== undefined) await makeMetadataReproducible(environment.sitePackages);
  const program = await packagers[plan.inputs.packager].freeze(await freezeRequest(context, host), host);
  if (plan.inputs.strip && host.platform === 'linux') {
    const { stripped, kept } = await stripLibraries(program.tree, host);
    host.info(
      `Stripped ${stripped.length} libraries; left ${kept.length} that it would break or not make smaller.`,
    );
  }
  return program;
}

/** With `layout: tauri`, the moves that bring the program under Tauri's name to the top of the output folder. */
async function tauriMoves({ folders, plan, tree, manifest }: Made): Promise<Move[]> {
  if (plan.inputs.layout !== 'tauri') return [];
  const folder = join(folders.staging, 'tauri');
  const names = await writeTauriLayout(folder, tree, manifest);
  return names.map((name) => ({ from: join(folder, name), to: join(plan.output, name) }));
}
