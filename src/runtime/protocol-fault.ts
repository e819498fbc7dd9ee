import { SidecarError, type SidecarErrorDetails } from './errors.ts';
import { READY_LINE } from './protocol.ts';
import type { ProtocolState } from './types.ts';

/** A program whose protocol is looked at. */
export interface Speaker {
  /** As it is called in messages. */
  name: string;
  /** Default `READY`. */
  readyLine?: string;
  details?: Omit<SidecarErrorDetails, 'hint'>;
}

/** What is wrong with what a program has said so far, the worst first; that READY is missing is none of it. */
export function protocolFault(protocol: Readonly<ProtocolState>, speaker: Speaker): SidecarError | undefined {
  if (protocol.readyCount > 1) return readyTwice(protocol.readyCount, speaker);
  if (protocol.readyOnStderr) return readyOnStderr(speaker);
  return protocol.malformed.length > 0 ? stdoutMalformed(protocol.malformed, speaker) : undefined;
}

function readyTwice(count: number, { name, readyLine = READY_LINE, details }: Speaker): SidecarError {
  return new SidecarError('ready-twice', `'${name}' wrote its ready line ${count} times; expected is once.`, {
    ...details,
    hint: `Print '${readyLine}' in one place, when start-up is complete. A child process that runs the same start-up prints it again: call multiprocessing.freeze_support() first, and start one worker.`,
  });
}

/** The ready line came on standard error. */
export function readyOnStderr({ name, readyLine = READY_LINE, details }: Speaker): SidecarError {
  return new SidecarError(
    'ready-on-stderr',
    `'${name}' wrote its ready line to standard error; expected is standard output.`,
    {
      ...details,
      hint: `Print it to standard output: print('${readyLine}', flush=True). If that is what it does, something has redirected sys.stdout.`,
    },
  );
}

/** Lines that are nearly the protocol's. */
export function stdoutMalformed(lines: readonly string[], speaker: Speaker): SidecarError {
  const { name, readyLine = READY_LINE, details } = speaker;
  const found = lines.map((line) => JSON.stringify(line)).join(', ');
  return new SidecarError(
    'stdout-malformed',
    `'${name}' wrote to standard output what looks like the protocol and is not: ${found}.`,
    {
      ...details,
      hint: `Expected are UTF-8 lines: '${readyLine}' alone; BOOT sidecar=<name> version=<x.y.z>; LISTENING host=<host> port=<port>; HEARTBEAT; SHUTDOWN reason=<reason>. Logs belong on standard error.`,
    },
  );
}
