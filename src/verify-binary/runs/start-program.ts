import { basename } from 'node:path';
import { SidecarError } from '../../runtime/errors.ts';
import { launch } from '../../runtime/launch.ts';
import type { Machine } from '../../runtime/machine.ts';
import { choosePort } from '../../runtime/ports.ts';
import type { Exit, Launched, LaunchOptions, StopOptions, StopReport } from '../../runtime/types.ts';
import type { Host } from '../../shared/host.ts';
import { failed, type Made } from '../check.ts';
import { cleanEnvironment, type RunFolders } from './clean-environment.ts';
import type { RunPlan } from './run-plan.ts';
import type { Stage } from './stage.ts';
import { exitWords, FailedStart, startFailure } from './start-failure.ts';
import type { Run } from './trial.ts';

/** What all starts of one verification share. */
export interface Trial {
  plan: RunPlan;
  stage: Stage;
  host: Host;
}

/** A program that is ready, in folders of its own. */
export interface Live {
  launched: Launched;
  folders: RunFolders;
  /** The port that it was told; absent where nothing tells it one. */
  told: number | undefined;
  /** Where it must be asked: what it was told, else what it says; absent where nobody knows. */
  port: number | undefined;
  /** Where it listens. */
  host: string;
  /** ms since its process was started. */
  elapsed(): number;
  /** The failure that it is to have ended by itself; absent as long as it runs. */
  ended(): Made | undefined;
  /** The failure that it is to have ended by itself with this. */
  endedWith(exit: Exit): Made;
  /** Stops it, once: later calls give the report of the first. */
  stop(options: StopOptions): Promise<StopReport>;
  /** Aborted when the run is interrupted. */
  signal: AbortSignal;
  machine: Machine;
}

/**
 * Starts the program in a clean environment and empty folders, gives it to `work` once it is ready, and ends it and
 * removes the folders whatever happens. Throws `FailedStart`, and `AbortError` when the run is interrupted.
 */
export async function withProgram<T>(
  trial: Trial,
  place: Run['folder'],
  work: (live: Live) => Promise<T>,
): Promise<T> {
  const { stage, host } = trial;
  host.signal.throwIfAborted();
  const program = await stage.moveTo(place);
  return stage.withRunFolders(place, async (folders) => {
    const live = await start(trial, program, folders);
    try {
      return await work(live);
    } finally {
      // Whatever `work` has found: nothing of it may live on.
      await live.stop({ timeout: 0 });
    }
  });
}

async function start({ plan, host }: Trial, program: string, folders: RunFolders): Promise<Live> {
  const machine = { platform: host.platform, arch: host.arch, env: host.env, temp: folders.temp };
  let told: number | undefined;
  try {
    told = plan.port && (await choosePort(plan.port, LOOPBACK, machine));
    const port = told ?? plan.fixedPort;
    const launched = await launch(launchOptions({ plan, host, program, folders, machine }, port));
    return liveOf({ launched, folders, told, port, host, machine });
  } catch (error) {
    // An interrupted run is not a program that failed.
    host.signal.throwIfAborted();
    if (!(error instanceof SidecarError)) throw error;
    throw new FailedStart(byItsName(startFailure(error, plan, told), program), error);
  }
}

/** The place where it ran is gone when this is read. */
function byItsName(failure: Made, program: string): Made {
  const { hint } = failure;
  return hint === undefined
    ? failure
    : { ...failure, hint: hint.replaceAll(program, `./${basename(program)}`) };
}

const LOOPBACK = '127.0.0.1';

interface Place {
  plan: RunPlan;
  host: Host;
  program: string;
  folders: RunFolders;
  machine: Machine;
}

function launchOptions(
  { plan, host, program, folders, machine }: Place,
  port: number | undefined,
): LaunchOptions {
  const withData = (text: string) => text.replaceAll('{data}', folders.data);
  const clean = cleanEnvironment({ platform: host.platform, folders, system: host.env });
  const own = plan.env.map(([name, value]) => [name, withData(value)] as const);
  return {
    program,
    args: plan.args.map(withData),
    cwd: plan.cwd === undefined ? folders.work : withData(plan.cwd),
    env: { ...clean, ...Object.fromEntries(own) },
    ready: plan.ready,
    ...(port !== undefined && { port }),
    readyTimeout: plan.readyTimeout,
    signal: host.signal,
    machine,
  };
}

interface Started extends Pick<Live, 'launched' | 'folders' | 'told' | 'machine'> {
  port: number | undefined;
  host: Host;
}

function liveOf({ port, host, ...started }: Started): Live {
  const { launched } = started;
  const zero = performance.now() - (launched.times.ready ?? 0);
  let report: Promise<StopReport> | undefined;
  let ended: Made | undefined;
  void launched.exited.then((exit) => {
    if (!report) ended = endedByItself(exit, launched);
  });
  return {
    ...started,
    port: port ?? launched.protocol.listening?.port,
    host: launched.host,
    elapsed: () => performance.now() - zero,
    ended: () => ended,
    endedWith: (exit) => endedByItself(exit, launched),
    stop: (options) => {
      report ??= launched.stop(options);
      return report;
    },
    signal: host.signal,
  };
}

const STDERR_LINES = 30;

function endedByItself(exit: Exit, { stderr }: Launched): Made {
  return failed('start', {
    measured: `it was ready, and then ended by itself with ${exitWords(exit)}`,
    expected: 'it runs until it is asked to stop',
    hint: 'The details hold the last lines of its standard error.',
    details: stderr.lines.slice(-STDERR_LINES),
  });
}
