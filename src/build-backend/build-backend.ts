import { throwAll } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { shortPath } from '../shared/short-path.ts';
import { readBinaries } from '../sidecar/binaries.ts';
import { type SystemNeed, systemNeeds } from '../sidecar/system-needs.ts';
import type { TreeEntry } from '../sidecar/tree/digest.ts';
import { type Build, build } from './build.ts';
import { checkInputs } from './check-inputs.ts';
import { upload } from './deliver.ts';
import type { BuildInputs, outputs } from './inputs.ts';
import { planBuild } from './plan.ts';
import { renderReport } from './report/report.ts';
import { reportSeparators } from './spec-report.ts';

/** The whole action: plans, builds, uploads, explains. Returns the outputs. */
export async function buildBackend(
  given: BuildInputs,
  host: Host,
): Promise<Record<keyof typeof outputs, string>> {
  const start = performance.now();
  checkInputs(given, host);
  const plan = await planBuild(given, host);
  if (plan.source.kind === 'spec') await reportSeparators(plan.source.file, host);
  const built = await build(plan, host);
  const artifact = await upload(built.handOver, built.manifest, given, host);
  await host.summary(await reportOf(built, host));
  return {
    ...describe(built),
    'build-seconds': ((performance.now() - start) / 1000).toFixed(1),
    'artifact-name': artifact?.name ?? '',
    'artifact-id': artifact?.id ?? '',
  };
}

async function reportOf({ manifest, handOver, ...built }: Build, host: Host): Promise<string> {
  const { environment, scan, proof, packages } = built;
  return renderReport({
    manifest,
    packages,
    environment:
      environment.installer === 'active' ? 'active environment' : `own environment, ${environment.installer}`,
    needs: await needsOf(handOver.tree, manifest.files),
    added: scan.added,
    suggested: scan.suggested,
    unresolved: proof.unresolved,
    archive: shortPath(handOver.archive, host),
  });
}

function describe({ manifest, handOver, executable }: Build) {
  return {
    path: handOver.tree,
    executable,
    archive: handOver.archive,
    manifest: handOver.manifest,
    name: manifest.name,
    version: manifest.version,
    'target-triple': manifest.target.triple,
    size: String(manifest.size),
    digest: manifest.digest,
    'cache-level': manifest.build.cacheLevel,
  };
}

/** Relative to the workspace where the file is in it. */
/** What the files ask of the system. Throws `binary-damaged`: a build that wrote such a file is not done. */
async function needsOf(tree: string, files: readonly TreeEntry[]): Promise<SystemNeed[]> {
  const binaries = await readBinaries(tree, files);
  throwAll([...binaries.damaged.values()]);
  return systemNeeds(binaries);
}
