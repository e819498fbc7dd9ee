import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../shared/host.ts';
import type { HandOver } from '../../sidecar/hand-over.ts';
import type { CacheLevel } from '../../sidecar/manifest-types.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import { assertSize } from '../size-budget.ts';
import type { BuildRecord } from './build-record.ts';
import type { CachedBuild } from './cached-build.ts';
import type { BaseHit, ExactHit, Finding } from './lookup.ts';
import type { Refused } from './relayer.ts';
import { restore } from './restore.ts';
import { save } from './save.ts';
import { relayeredText, savedTime, UNCHANGED } from './texts.ts';

/** Makes the program of what was found, or says why that cannot be done. */
export async function fromCache(
  finding: Finding,
  building: CachedBuild,
  host: Host,
): Promise<BuildOutcome | Refused> {
  if (finding.level === 'none') return finding;
  const folder = join(building.folders.staging, 'cached');
  try {
    return finding.level === '0'
      ? await exact(finding, { ...building, folder }, host)
      : await changed(finding, { ...building, folder }, host);
  } finally {
    // What is left of a vain attempt must not lie beside the program that is built instead.
    await rm(folder, { recursive: true, force: true });
  }
}

interface InFolder extends CachedBuild {
  folder: string;
}

async function exact({ record }: ExactHit, building: InFolder, host: Host): Promise<BuildOutcome | Refused> {
  const staged = await building.phases.run('restore', 'Restore the program', () =>
    restore(record, building.folder, building.access, host),
  );
  if (!staged) return { reason: 'the last build cannot be restored' };
  return finish({ level: '0', record, staged, said: UNCHANGED }, building, host);
}

async function changed(hit: BaseHit, building: InFolder, host: Host): Promise<BuildOutcome | Refused> {
  const { plan, folder, access, phases, key, history } = building;
  const { relayer } = await import('./relayer.ts');
  const made = await phases.run('relayer', 'Renew the application layer', () =>
    relayer({ plan, hit, folder }, access, host),
  );
  if ('reason' in made) return made;
  const { record, staged } = made;
  const outcome = await finish({ level: '1', record, staged, said: relayeredText(made) }, building, host);
  const archive = outcome.handOver.archive;
  await phases.run('keep', 'Keep the program in the build cache', () =>
    save({ plan, key, sources: hit.sources, record, archive, history }, access, host),
  );
  return outcome;
}

interface Hit {
  level: CacheLevel;
  record: BuildRecord;
  staged: HandOver;
  /** What it was that made this level, for the reader. */
  said: string;
}

/** Tells what the clean build told, checks what a build checks at its end, and moves the program to its place. */
async function finish(hit: Hit, building: CachedBuild, host: Host): Promise<BuildOutcome> {
  const { plan, phases, started, place } = building;
  const { level, staged } = hit;
  const { manifest, findings, annotations, seconds } = hit.record;
  for (const { level: kind, message, place: where } of annotations) host.annotate(kind, message, where);
  assertSize(manifest.size, findings.packages, plan.inputs);
  const own = (performance.now() - started.clock) / 1000;
  if (plan.inputs['check-layers']) {
    const { checkLayers } = await import('./check-layers.ts');
    await checkLayers({ staged, manifest }, building, host);
  }
  const build = { cacheLevel: level, seconds: phases.seconds };
  const outcome = await place({ staged, manifest: { ...manifest, build }, findings });
  const cache = `level ${level}: ${hit.said}, ${savedTime(own, seconds)}`;
  host.info(`Build cache: ${cache}.`);
  return { ...outcome, cache };
}
