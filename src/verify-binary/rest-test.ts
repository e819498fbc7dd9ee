import { setTimeout as sleep } from 'node:timers/promises';
import { formatSize } from '../shared/quantities.ts';
import { failed, type Made } from './check.ts';
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
/** Part of the processor, and bytes, that a program may use when its input is closed. */
const SPIN_SHARE = 0.2;
const SPIN_BYTES = 1_000_000;

/**
 * Starts the program once more, leaves it alone for a moment and then closes its standard input, as the end of the app
 * does: it must neither flood its output nor read the end again and again. Ending is fine. Throws like `withProgram`.
 */
export async function restTest(trial: Trial): Promise<Made | undefined> {
  return withProgram(trial, 'short', async (live) => (await watchRest(live)) ?? watchClosed(trial, live));
}

/** The failure that a run has written too much; absent if it has not. */
export function floodFailure({ launched }: Pick<Live, 'launched'>): Made | undefined {
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
  return floodFailure(live);
}

async function watchClosed(trial: Trial, live: Live): Promise<Made | undefined> {
  const pids = [live.launched.pid, ...(await live.launched.descendants()).map(({ pid }) => pid)];
  const used = async () => (await cpuTime(pids, trial.host)) ?? 0;
  const busyBefore = await shareOf(used, REST, live.signal);
  const before = written(live);
  live.launched.closeStdin();
  const end = performance.now() + LONG_CLOSED;
  let share = 0;
  // Work that was going on before, or goes on for a moment, is no spinning: it lasts until the end.
  do {
    share = await shareOf(used, CLOSED, live.signal);
    if (live.ended()) return undefined;
    if (written(live) - before > SPIN_BYTES) break;
  } while (share > SPIN_SHARE && performance.now() < end);
  const bytes = written(live) - before;
  const spins = share > SPIN_SHARE && busyBefore <= SPIN_SHARE;
  return spins || bytes > SPIN_BYTES ? spinFailure(bytes, share) : undefined;
}

/** Part of one processor that was used in the next `ms`. */
async function shareOf(used: () => Promise<number>, ms: number, signal: AbortSignal): Promise<number> {
  const [start, before] = [performance.now(), await used()];
  await sleep(ms, undefined, { signal });
  return ((await used()) - before) / (performance.now() - start);
}

function spinFailure(bytes: number, share: number): Made {
  const written = bytes > SPIN_BYTES ? ` and wrote ${formatSize(bytes)}` : '';
  return failed('stop', {
    measured: `after its standard input was closed it used ${Math.round(share * 100)} % of a processor${written}`,
    expected: 'it ends, or goes on quietly',
    hint: 'Reading at the end of standard input returns at once: end the program there, or stop reading (Python: a read that returns "" or b"").',
  });
}

function written({ launched }: Live): number {
  return launched.stdout.bytes + launched.stderr.bytes;
}
