import { join } from 'node:path';
import { type Move, withTempDir } from '../shared/files.ts';
import type { Host } from '../shared/host.ts';
import { packArchive } from '../sidecar/archive/pack.ts';
import { writeManifest } from '../sidecar/manifest.ts';
import type { Manifest } from '../sidecar/manifest-types.ts';
import { type PreparedEnvironment, prepareEnvironment } from './environment/environment.ts';
import { freezeRequest } from './freeze-request.ts';
import { type HandOver, handOverIn, putInPlace, writeTauriLayout } from './hand-over.ts';
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
import { targetOf } from './target.ts';

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
  const program = await phases.run('freeze', 'Freeze', () =>
    freeze({ folders, plan, environment, scan }, host),
  );
  const proof = await phases.run('proof', 'Prove the bundle', () =>
    proveBundle({ plan, program, scan }, host),
  );
  const target = targetOf(plan.inputs, environment.interpreter, host);
  const version = plan.version.text;
  const manifest = await phases.run('hash', 'Hash the tree', () =>
    manifestOf({ program, environment, target, version, seconds: phases.seconds }, host),
  );
  const packages = sizesOf(proof.contents, scan.known, program.imports);
  assertSize(manifest.size, packages, plan.inputs);
  const staged = { ...handOverIn(folders.staging, manifest), tree: program.tree };
  await phases.run('archive', 'Write the archive', () =>
    packArchive({
      root: program.tree,
      entries: manifest.files,
      file: staged.archive,
      topLevel: manifest.name,
      signal: host.signal,
    }),
  );
  await writeManifest(staged.manifest, manifest);
  const handOver = handOverIn(plan.output, manifest);
  await putInPlace(staged, handOver, await tauriMoves(folders, plan, { tree: program.tree, manifest }));
  const executable = join(handOver.tree, manifest.executable);
  return { manifest, handOver, executable, environment, scan, proof, packages };
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
    added: scan.added,
    workFolder: folders.work,
    distFolder: join(folders.staging, 'dist'),
  };
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
async function tauriMoves(
  { staging }: Folders,
  { inputs, output }: BuildPlan,
  { tree, manifest }: { tree: string; manifest: Manifest },
): Promise<Move[]> {
  if (inputs.layout !== 'tauri') return [];
  const folder = join(staging, 'tauri');
  const names = await writeTauriLayout(folder, tree, manifest);
  return names.map((name) => ({ from: join(folder, name), to: join(output, name) }));
}
