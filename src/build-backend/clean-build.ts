import { join } from 'node:path';
import { throwAll } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { type PackedArchive, packArchive } from '../sidecar/archive/pack.ts';
import { readBinaries } from '../sidecar/binaries.ts';
import { handOverIn } from '../sidecar/hand-over.ts';
import { checkedManifest } from '../sidecar/manifest.ts';
import type { Manifest } from '../sidecar/manifest-types.ts';
import { type SystemNeed, systemNeeds } from '../sidecar/system-needs.ts';
import type { BuildFindings, StagedBuild } from './build-outcome.ts';
import { type PreparedEnvironment, prepareEnvironment } from './environment/environment.ts';
import { makeMetadataReproducible } from './environment/reproducible-metadata.ts';
import { assertUniversal } from './environment/thin-libraries.ts';
import type { Folders } from './folders.ts';
import { freezeRequest } from './freeze-request.ts';
import { manifestOf } from './manifest.ts';
import type { FrozenProgram } from './packager.ts';
import { packagers } from './packagers.ts';
import type { Phases } from './phases.ts';
import type { BuildPlan } from './plan.ts';
import { type BundleProof, proveBundle } from './proof/prove.ts';
import { sizesOf } from './report/sizes-of.ts';
import { type ScanResult, scanSources } from './scan-sources.ts';
import { assertSize } from './size-budget.ts';
import { stripLibraries } from './strip-libraries.ts';

/** What every step of a build knows. */
export interface BuildContext {
  plan: BuildPlan;
  folders: Folders;
  phases: Phases;
}

/** A program that was made from nothing but its sources. */
export interface CleanBuild extends StagedBuild {
  environment: PreparedEnvironment;
  program: FrozenProgram;
  scan: ScanResult;
  /** Its layers: all but the application, then the application where it is a layer of its own. */
  packed: PackedArchive;
}

/** The environment of the build, made in the work folder or checked. */
export function makeEnvironment(
  { plan, folders, phases }: BuildContext,
  host: Host,
): Promise<PreparedEnvironment> {
  return phases.run('environment', 'Prepare the environment', () =>
    prepareEnvironment(environmentRequest(folders, plan), host),
  );
}

/**
 * Scans, freezes, proves and packs the program in the folders of `context`. `ready` is the environment if there is
 * one already. Throws everything that can be wrong with environment, sources and bundle.
 */
export async function cleanBuild(
  context: BuildContext,
  host: Host,
  ready?: PreparedEnvironment,
): Promise<CleanBuild> {
  const { plan, folders, phases } = context;
  const environment = ready ?? (await makeEnvironment(context, host));
  const scan = await phases.run('scan', 'Scan the sources', () => scanSources(plan, environment, host));
  const parts = { folders, plan, environment, scan };
  const program = await phases.run('freeze', 'Freeze', () => freeze(parts, host));
  const proof = await phases.run('proof', 'Prove the bundle', () =>
    proveBundle({ plan, program, scan }, host),
  );
  const manifest = await phases.run('hash', 'Hash the tree', () =>
    manifestOf({ program, environment, plan, seconds: phases.seconds }, host),
  );
  const findings = await findingsOf({ ...parts, program, proof, manifest });
  assertSize(manifest.size, findings.packages, plan.inputs);
  const staged = { ...handOverIn(folders.staging, manifest), tree: program.tree };
  const packed = await phases.run('archive', 'Write the archive', () =>
    pack({ program, manifest, file: staged.archive }, host),
  );
  const whole = checkedManifest(manifest, staged.manifest);
  return { staged, manifest: whole, findings, environment, program, scan, packed };
}

interface FoundParts extends FreezeParts {
  program: FrozenProgram;
  proof: BundleProof;
  manifest: Manifest;
}

async function findingsOf({ environment, scan, ...made }: FoundParts): Promise<BuildFindings> {
  const { program, proof, manifest } = made;
  return {
    environment:
      environment.installer === 'active' ? 'active environment' : `own environment, ${environment.installer}`,
    packages: sizesOf(proof.contents, scan.known, program.imports),
    needs: await needsOf(program.tree, manifest),
    added: scan.added,
    suggested: scan.suggested,
    unresolved: proof.unresolved,
  };
}

/** What the files ask of the system. Throws `binary-damaged`: a build that wrote such a file is not done. */
async function needsOf(tree: string, { files }: Manifest): Promise<SystemNeed[]> {
  const binaries = await readBinaries(tree, files);
  throwAll([...binaries.damaged.values()]);
  return systemNeeds(binaries);
}

interface Packing {
  program: FrozenProgram;
  manifest: Manifest;
  file: string;
}

/** The application's own files come last, so that a later archive can take over the bytes of all others. */
function pack({ program, manifest, file }: Packing, { signal }: Host): Promise<PackedArchive> {
  const application = new Set(program.layer.files.map(({ path }) => path));
  return packArchive({
    root: program.tree,
    entries: manifest.files,
    file,
    topLevel: manifest.name,
    layerOf: ({ path }) => (application.has(path) ? 1 : 0),
    signal,
  });
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
