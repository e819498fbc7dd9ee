import type { Host } from '../../shared/host.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import { type CleanBuild, cleanBuild } from '../clean-build.ts';
import type { BuildPlan } from '../plan.ts';
import type { Annotation, BuildRecord } from './build-record.ts';
import type { CachedBuild } from './cached-build.ts';
import {
  fingerprintInterpreter,
  type InterpreterFingerprint,
  isInterpreter,
} from './key/interpreter-fingerprint.ts';
import { sourcePath } from './key/source-path.ts';
import type { SourceState } from './key/source-set.ts';
import { sourceSetOf } from './key/source-set-of.ts';
import { sourceState } from './key/source-state.ts';
import { named } from './lookup.ts';
import type { Sources } from './record-keys.ts';
import { recordingHost } from './recording-host.ts';
import { save, writtenSince } from './save.ts';

/** Builds the program from its sources, because of `reason`, and keeps it. */
export async function fullBuild(reason: string, building: CachedBuild, host: Host): Promise<BuildOutcome> {
  const tools = await building.tools();
  host.info(`Build cache: full build, ${reason}.`);
  const recording = recordingHost(await tools.environmentHost());
  await tools.restorePackager(building.key);
  if (tools.restored) host.info(`Build cache: ${tools.restored}.`);
  const made = await cleanBuild(building, recording.host, building.environment);
  const outcome = await building.place(tools.restored ? atLevel2(made) : made);
  const seconds = (performance.now() - building.started.clock) / 1000;
  if (building.store.writes) {
    await building.phases.run('keep', 'Keep the program in the build cache', () =>
      keep({ made, archive: outcome.handOver.archive, seconds, ...recording }, building, host),
    );
  }
  await tools.keep(made.environment);
  return { ...outcome, cache: [`full build, ${reason}`, tools.restored ?? []].flat().join('; ') };
}

function atLevel2({ manifest, ...made }: CleanBuild): CleanBuild {
  return { ...made, manifest: { ...manifest, build: { ...manifest.build, cacheLevel: '2' } } };
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
  const fingerprint = await fingerprintInterpreter(plan.inputs.python, host, plan.workingDirectory);
  const keyed = fingerprint.paths;
  const set = await sourceSetOf({ layer: made.program.layer, plan, scan: made.scan, keyed }, host);
  const state = await sourceState(set, plan, host);
  const doubt = await doubtAbout(
    made,
    { fingerprint, sources: { set, state }, since: started.date, plan },
    host,
  );
  if (doubt !== undefined) {
    host.info(`Not kept in the build cache: ${doubt}.`);
    return;
  }
  const { absent } = made.program.layer;
  if (absent !== undefined) host.info(`Build cache: any change will need a full build, because ${absent}.`);
  const record = recordOf(result, state, building, host);
  await save({ plan, key, sources: { set, state }, record, archive, history }, access, host);
}

interface Keyed {
  plan: BuildPlan;
  fingerprint: InterpreterFingerprint;
  sources: Sources;
  /** Milliseconds since 1970. */
  since: number;
}

/** Why the key may not be that of the program, as a clause. */
async function doubtAbout(
  { environment }: Pick<CleanBuild, 'environment'>,
  { plan, fingerprint, sources, since }: Keyed,
  host: Host,
): Promise<string | undefined> {
  if (!(await isInterpreter(fingerprint, environment.interpreter, host))) {
    return `it was built with ${environment.interpreter.executable}, because the Python found first does not run`;
  }
  const written = await writtenSince(since, sources, plan);
  return written.length === 0 ? undefined : `${named(written)} changed during the build`;
}

function recordOf(
  { made, annotations, seconds }: Made,
  sources: SourceState,
  { plan }: CachedBuild,
  host: Host,
): Omit<BuildRecord, 'key'> {
  const { manifest, findings, program, packed } = made;
  return {
    manifest,
    archive: packed.layers,
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
