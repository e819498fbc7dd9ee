import type { Launched } from '../../runtime/types.ts';
import { failed, type Made } from '../check.ts';
import type { RunPlan } from './run-plan.ts';
import { readyWords } from './start-failure.ts';

/** What is known when a run is over. */
export interface ProtocolRecord {
  launched: Pick<Launched, 'protocol'>;
  plan: Pick<RunPlan, 'ready'>;
  /** How often the ready line had come before the program was asked to stop. */
  readyBeforeStop: number;
}

/** What is wrong with the lines that a program said, although it became ready. */
export function protocolFailure({ launched, plan, readyBeforeStop }: ProtocolRecord): Made | undefined {
  const { ready } = plan;
  if (ready.kind === 'http' || ready.kind === 'exit') return undefined;
  const { readyCount, readyOnStderr } = launched.protocol;
  const malformed = launched.protocol.malformed.filter((line) => NOT_UNDERSTOOD.test(line));
  const line = `'${ready.line ?? 'READY'}'`;
  const wrong = (measured: string, hint: string) =>
    failed('ready', { measured, expected: readyWords(ready), hint });
  if (readyCount > 1) {
    return wrong(
      `the line ${line} came ${readyCount} times`,
      'Print it once, when everything is started: an app would take each for a new start. A reloader or several workers print it once each.',
    );
  }
  if (readyOnStderr) {
    return wrong(
      `the line ${line} came on standard error`,
      `Print it on standard output: print("${ready.line ?? 'READY'}", flush=True)`,
    );
  }
  if (readyBeforeStop === 0 && readyCount > 0) {
    return wrong(
      `the line ${line} came only when the program was asked to stop: it is held in a buffer`,
      `Print it with flush=True, or freeze without buffers: extra-args: --python-option=u`,
    );
  }
  if (malformed.length > 0) {
    return wrong(
      `what looks like the protocol and is not: ${malformed.map((line) => JSON.stringify(line)).join(', ')}`,
      'Write the lines as BOOT sidecar=<name> version=<x.y.z>, LISTENING host=<host> port=<port>, SHUTDOWN reason=<why>, in UTF-8; and what is not for the app to standard error.',
    );
  }
  return undefined;
}

/** A line with a word of the protocol, or no text. One that only resembles the ready line, which came too, is a log's. */
const NOT_UNDERSTOOD = /^(BOOT|LISTENING|HEARTBEAT|SHUTDOWN)\b|[\uFFFD\0]/;
