import { setTimeout as sleep } from 'node:timers/promises';
import type { StopReport } from '../../runtime/types.ts';
import type { Made } from '../check.ts';
import { stopFailures } from './after-stop.ts';
import { protocolFailure } from './protocol-failure.ts';
import type { Tried } from './run-once.ts';
import type { Live, Trial } from './start-program.ts';

/** Lines of standard error that a bad end is shown with. */
const STDERR_LINES = 30;

/** Stops the program of a run and adds what speaks against the way it ends, and against all that it has said. */
export async function endRun({ plan, host }: Trial, live: Live, { run, reached }: Tried): Promise<void> {
  const tool = plan.ready.kind === 'exit';
  await lateReady(live, plan);
  const readyBeforeStop = live.launched.protocol.readyCount;
  const report = await live.stop({ timeout: plan.stopTimeout, ...(plan.stop && { polite: plan.stop }) });
  host.signal.throwIfAborted();
  const ended = tool ? undefined : ownEnd(live, report);
  reached.stop = !ended;
  if (!ended && !report.killed) run.stopMs = Math.round(report.took);
  const protocol = protocolFailure({ launched: live.launched, plan, readyBeforeStop });
  if (protocol) run.failures.push(protocol);
  if (ended && !run.failures.some(({ name }) => name === 'start')) run.failures.push(ended);
  const stderr = live.launched.stderr.lines.slice(-STDERR_LINES);
  for (const failure of stopFailures(report, plan, host.platform)) {
    // What was never asked to stop cannot have stopped badly.
    if (failure.name === 'stop' && (ended || tool)) continue;
    run.failures.push(failure.name === 'stop' ? { ...failure, details: stderr } : failure);
  }
}

/** How long the ready line may come after the answer that counted as ready, in ms, and how often it is looked for. */
const LATE = 5000;
const POLL = 10;

/** A program that speaks the protocol may answer a moment before it says so: its line is not held in a buffer. */
async function lateReady({ launched, ended, signal }: Live, { ready }: Trial['plan']): Promise<void> {
  const { protocol } = launched;
  if (ready.kind !== 'auto' || !(protocol.boot || protocol.listening)) return;
  const end = performance.now() + LATE;
  while (protocol.readyCount === 0 && !protocol.readyOnStderr && !ended() && performance.now() < end) {
    await sleep(POLL, undefined, { signal });
  }
}

/** The failure that it had ended before it was asked to; no time then passed until its end. */
function ownEnd(live: Live, { took, exit }: StopReport): Made | undefined {
  return live.ended() ?? (took === 0 ? live.endedWith(exit) : undefined);
}
