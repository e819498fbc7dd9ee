import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf, ask } from './health.ts';
import { unpackedFolders } from './leftovers.ts';
import type { Machine } from './machine.ts';
import { portOwner } from './port-owner.ts';
import { isListening } from './port-probe.ts';
import type { Program } from './program.ts';
import type { Exit, PoliteStop, PortOwner, ProcessEntry, StopOptions, StopReport } from './types.ts';

const TIMEOUT = 10_000;
/** How long the children of a program that has ended may take to end as well, in ms. */
const SETTLE = 500;
/** How long the system may take to report the end of what was killed, in ms. */
const REAP = 5000;
/** What shells make of the end by SIGTERM. */
const SIGTERM_CODE = 143;

/** What is stopped, and where its traces would be. */
export interface Stopped {
  program: Program;
  machine: Machine;
  host: string;
  port: number | undefined;
  /** Its folder of temporary files. */
  temp: string;
}

/** Stops it, kills what is left of its tree, and says what was found. Never throws. */
export async function stopProgram(stopped: Stopped, options: StopOptions = {}): Promise<StopReport> {
  const { program, machine } = stopped;
  const { polite = { kind: 'signal' }, timeout = TIMEOUT, settle = SETTLE } = options;
  // While its parents live; Windows takes a second for it.
  await program.tree.members();
  const ranUntilNow = program.exit === undefined;
  const start = performance.now();
  if (ranUntilNow) await askToStop(stopped, polite);
  const ended = await endsWithin(program, timeout);
  if (!ended) await program.tree.kill();
  const exit = ended ?? (await endsWithin(program, REAP)) ?? { code: null, signal: 'SIGKILL' as const };
  const took = ranUntilNow ? (program.ended ?? performance.now()) - start : 0;
  const orphans = await orphansOf(program, settle);
  const portHeldBy = await holderOf(stopped);
  if (orphans.length > 0) await program.tree.kill();
  await drain(program);
  const leftovers = await unpackedFolders(stopped.temp, program.date);
  const asked = polite.kind === 'signal' && machine.platform !== 'win32';
  return {
    clean:
      ended !== undefined &&
      isPoliteEnd(exit, asked && ranUntilNow) &&
      orphans.length + leftovers.length === 0 &&
      !portHeldBy,
    exit,
    took,
    killed: ended === undefined,
    orphans,
    ...(portHeldBy && { portHeldBy }),
    leftovers,
  };
}

/** Kills it with all that it has started, and reads what it still has to say. */
export async function killProgram(program: Program): Promise<void> {
  await program.tree.kill();
  await endsWithin(program, REAP);
  await drain(program);
}

async function askToStop({ program, machine, host, port }: Stopped, polite: PoliteStop): Promise<void> {
  if (polite.kind === 'request') {
    const { listening } = program.protocol;
    const at = listening?.port ?? port;
    if (at !== undefined) await ask(addressOf(listening?.host ?? host, at, polite.path), { method: 'POST' });
  } else if (polite.kind === 'signal' && machine.platform !== 'win32') program.signal('SIGTERM');
  else program.closeStdin();
}

/** How it ended, if it does within `time` ms. */
async function endsWithin(program: Program, time: number): Promise<Exit | undefined> {
  if (program.exit) return program.exit;
  const waited = new AbortController();
  return new Promise((resolve) => {
    const settle = (exit?: Exit) => {
      waited.abort();
      resolve(exit);
    };
    program.once('exit', settle);
    sleep(time, undefined, { signal: waited.signal }).then(
      () => {
        program.off('exit', settle);
        settle();
      },
      () => undefined,
    );
  });
}

/** What lives on after the program has ended, and does not end soon. */
async function orphansOf(program: Program, settle: number): Promise<ProcessEntry[]> {
  if (await program.tree.gone(settle)) return [];
  const living = (await program.tree.members()) ?? [];
  return living.map(({ pid, parent, name }) => ({ pid, parent, name }));
}

async function holderOf({ program, machine, host, port }: Stopped): Promise<PortOwner | undefined> {
  const at = program.protocol.listening ?? (port === undefined ? undefined : { host, port });
  if (!at || !(await isListening(at.host, at.port))) return undefined;
  return (await portOwner(at.port, machine)) ?? { port: at.port };
}

/** Waits until its output is read, which takes no time when nothing holds its pipes. */
async function drain(program: Program): Promise<void> {
  // What the system cannot end is not waited for.
  if (program.exit) await program.drained;
  program.release();
}

function isPoliteEnd({ code, signal }: Exit, bySignal: boolean): boolean {
  return code === 0 || (bySignal && (signal === 'SIGTERM' || code === SIGTERM_CODE));
}
