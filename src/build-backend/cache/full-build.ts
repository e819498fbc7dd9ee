import type { Host } from '../../shared/host.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import { type CleanBuild, cleanBuild } from '../clean-build.ts';
import { archiveParts } from './archive-parts.ts';
import type { Annotation, BuildRecord } from './build-record.ts';
import type { CachedBuild } from './cached-build.ts';
import { sourcePath } from './key/source-path.ts';
import type { SourceState } from './key/source-set.ts';
import { sourceSetOf } from './key/source-set-of.ts';
import { sourceState } from './key/source-state.ts';
import { named } from './lookup.ts';
import { recordingHost } from './recording-host.ts';
import { save, writtenSince } from './save.ts';

/** Builds the program from its sources, because of `reason`, and keeps it. */
export async function fullBuild(reason: string, building: CachedBuild, host: Host): Promise<BuildOutcome> {
  host.info(`Build cache: full build, ${reason}.`);
  const recording = recordingHost(host);
  const made = await cleanBuild(building, recording.host, building.environment);
  const outcome = await building.place(made);
  const seconds = (performance.now() - building.started.clock) / 1000;
  if (building.store.writes) {
    await building.phases.run('keep', 'Keep the program in the build cache', () =>
      keep({ made, archive: outcome.handOver.archive, seconds, ...recording }, building, host),
    );
  }
  return { ...outcome, cache: `full build, ${reason}` };
}

interface Made {
  made: CleanBuild;
  /** The archive, in its place. */
  archive: string;
  annotations: Annotation[];
  seconds: number;
}

async function keep(result: Made, building: CachedBuild, host: Host): Promise<void> {
  const { made, archive } = result;
  const { plan, key, history, access, started } = building;
  const set = await sourceSetOf({ layer: made.program.layer, plan, scan: made.scan }, host);
  const state = await sourceState(set, plan, host);
  const written = await writtenSince(started.date, { set, state }, plan);
  if (written.length > 0) {
    host.info(`Not kept in the build cache: ${named(written)} changed during the build.`);
    return;
  }
  const { absent } = made.program.layer;
  if (absent !== undefined) host.info(`Build cache: any change will need a full build, because ${absent}.`);
  const record = await recordOf(result, state, building, host);
  await save({ plan, key, sources: { set, state }, record, archive, history }, access, host);
}

async function recordOf(
  { made, archive, annotations, seconds }: Made,
  sources: SourceState,
  { plan }: CachedBuild,
  host: Host,
): Promise<Omit<BuildRecord, 'key'>> {
  const { manifest, findings, program, packed } = made;
  return {
    manifest,
    archive: await archiveParts(archive, packed.layers),
    layer: program.layer.files.map(({ path, source, how }) => ({
      path,
      source: sourcePath(source, { ...plan, workspace: host.workspace }),
      how,
    })),
    sources,
    findings,
    annotations,
    seconds,
  };
}
