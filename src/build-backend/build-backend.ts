import type { Host } from '../shared/host.ts';
import { shortPath } from '../shared/short-path.ts';
import { build } from './build.ts';
import type { BuildOutcome } from './build-outcome.ts';
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
  await host.summary(reportOf(built, host));
  return {
    ...describe(built),
    'build-seconds': ((performance.now() - start) / 1000).toFixed(1),
    'artifact-name': artifact?.name ?? '',
    'artifact-id': artifact?.id ?? '',
  };
}

function reportOf({ manifest, handOver, findings, cache }: BuildOutcome, host: Host): string {
  const archive = shortPath(handOver.archive, host);
  return renderReport({ manifest, archive, cache, ...findings });
}

function describe({ manifest, handOver, executable }: BuildOutcome) {
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
