import { setTimeout as sleep } from 'node:timers/promises';
import { formatSize } from '../../shared/quantities.ts';
import { failed, type Made } from '../check.ts';
import { cpuTime } from './cpu-time.ts';
import { type Live, type Trial, withProgram } from './start-program.ts';

/** Bytes that a program may write from its start to its stop, when it has nothing to do. */
const FLOOD = 10_000_000;
/** How long it is watched at rest, in ms, and how long where it writes as if it would not stop. */
const REST = 500;
const LONG_REST = 8000;
/** Bytes in that time that are worth a longer look. */
const BUSY = 200_000;
/** How long it is watched after its standard input was closed, and at most. */
const CLOSED = 1000;
const LONG_CLOSED = 6000;
/** Part of the processor, bytes per second, and bytes in all, that a program may use when its input is closed. */
const SPIN_SHARE = 0.2;
const SPIN_RATE = 20_000;
const SPIN_BYTES = 1_000_000;

/**
 * Starts the program once more, leaves it alone for a moment and then closes its standard input, as the end of the app
 * does: it must neither flood its output nor read the end again and again. Ending is fine. Throws like `withProgram`.
 */
export async function restTest(trial: Trial): Promise<Made | undefined> {
  return withProgram(trial, 'short', async (live) => (await watchRest(live)) ?? watchClosed(trial, live));
}

/** The failure that a run has written too much; absent if it has not. */
function floodFailure({ launched }: Pick<Live, 'launched'>): Made | undefined {
  const bytes = launched.stdout.bytes + launched.stderr.bytes;
  if (bytes <= FLOOD) return undefined;
  const { stdout, stderr } = launched;
  const last = (stderr.bytes > stdout.bytes ? stderr : stdout).lines.slice(-LINES);
  return failed('start', {
    measured: `it wrote ${formatSize(bytes)} to its output with nothing to do`,
    expected: `at most ${formatSize(FLOOD)}`,
    hint: 'Find the loop that logs (the details hold the last lines), or lower the log level. An app that does not read fast enough would be stopped by it.',
    details: last,
  });
}

const LINES = 10;

async function watchRest(live: Live): Promise<Made | undefined> {
  const before = written(live);
  await sleep(REST, undefined, { signal: live.signal });
  const end = performance.now() + LONG_REST;
  // A slow machine must not save a flooder: as long as it goes on writing, it is waited for.
  for (let last = before; written(live) - last > BUSY && performance.now() < end; ) {
    if (written(live) > FLOOD) break;
    last = written(live);
    await sleep(REST, undefined, { signal: live.signal });
  }
  return live.ended() ?? floodFailure(live);
}

async function watchClosed(trial: Trial, live: Live): Promise<Made | undefined> {
  const pids = [live.launched.pid, ...(await live.launched.descendants()).map(({ pid }) => pid)];
  const used = async () => (await cpuTime(pids, trial.host)) ?? 0;
  const before = await activity(live, used, REST);
  const start = written(live);
  live.launched.closeStdin();
  const end = performance.now() + LONG_CLOSED;
  let now: Activity;
  // Work that was going on before, or goes on for a moment, is no spinning: that never rests. On a machine with much
  // to do a spinner gets little of the processor, but it writes; or it writes nothing, and is seen by its share.
  do {
    now = await activity(live, used, CLOSED);
    if (live.ended()) return undefined;
    if (written(live) - start > SPIN_BYTES) break;
  } while (isBusy(now) && performance.now() < end);
  const bytes = written(live) - start;
  const spins = isBusy(now) && !isBusy(before);
  return spins || bytes > SPIN_BYTES ? spinFailure(bytes, now.share) : undefined;
}

/** What a program did in some time. */
interface Activity {
  /** Part of one processor. */
  share: number;
  /** Bytes per second. */
  rate: number;
}

function isBusy({ share, rate }: Activity): boolean {
  return share > SPIN_SHARE || rate > SPIN_RATE;
}

/** What it does in the next `ms`; `used` gives the ms of processor time so far. */
async function activity(live: Live, used: () => Promise<number>, ms: number): Promise<Activity> {
  const [start, time, bytes] = [performance.now(), await used(), written(live)];
  await sleep(ms, undefined, { signal: live.signal });
  const took = performance.now() - start;
  return { share: ((await used()) - time) / took, rate: ((written(live) - bytes) / took) * 1000 };
}

function spinFailure(bytes: number, share: number): Made {
  const written = bytes > SPIN_RATE ? ` and wrote ${formatSize(bytes)}` : '';
  return failed('stop', {
    measured: `after its standard input was closed it used ${Math.round(share * 100)} % of a processor${written}`,
    expected: 'it ends, or goes on quietly',
    hint: 'Reading at the end of standard input returns at once: end the program there, or stop reading (Python: a read that returns "" or b"").',
  });
}

function written({ launched }: Live): number {
  return launched.stdout.bytes + launched.stderr.bytes;
}
