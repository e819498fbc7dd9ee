import { setImmediate as nextTurn } from 'node:timers/promises';
import { killAtExit } from './at-exit.ts';
import { SidecarError } from './errors.ts';
import { tempOf } from './leftovers.ts';
import { type Machine, thisMachine } from './machine.ts';
import { notReady } from './not-ready.ts';
import { listeningPorts } from './port-owner.ts';
import { isListening } from './port-probe.ts';
import { portsTaken } from './ports.ts';
import { Program } from './program.ts';
import { type ReadyOutcome, type ReadyWish, untilReady } from './ready.ts';
import { RunningSidecar } from './running-sidecar.ts';
import { killProgram, type Stopped, stopProgram } from './stop.ts';
import type { Launched, LaunchOptions } from './types.ts';

/** Where sidecars listen: nobody else's machine reaches that. */
export const HOST = '127.0.0.1';
const READY_TIMEOUT = 60_000;
/** How long a program that was not ready in time may take to end, in ms: as it ends, it may say what it kept back. */
const LAST_WORDS = 2000;

/**
 * Starts a sidecar and waits until it is ready. Throws a `SidecarError` if it cannot be started or does not become
 * ready; then nothing of it is left.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { machine = thisMachine(), signal } = options;
  if (signal?.aborted) throw interrupted(options.program);
  await checkPort(options, machine);
  const env = substitute(options.env ?? machine.env, options);
  const program = await Program.start({ ...startOptions(options, machine), env });
  const stopped: Stopped = {
    program,
    machine,
    host: options.host ?? HOST,
    port: options.port,
    temp: tempOf(env, machine.temp),
  };
  const forget = killAtExit(program.tree);
  const wish = readyWish(options);
  const outcome = await untilReady(program, wish);
  if (outcome.kind !== 'ready') throw await fail(options.program, stopped, { wish, outcome }).finally(forget);
  program.times.ready = program.elapsed();
  return new RunningSidecar(stopped, { signal, forget });
}

/** Who has the port would be taken for the sidecar: it would answer in its place. */
async function checkPort({ host = HOST, port }: LaunchOptions, machine: Machine): Promise<void> {
  if (port === undefined || !(await isListening(host, port))) return;
  throw await portsTaken({ first: port, last: port }, machine);
}

/** Ends what did not become ready, and gives the error for it. */
async function fail(
  path: string,
  stopped: Stopped,
  { wish, outcome }: { wish: ReadyWish; outcome: ReadyOutcome },
): Promise<SidecarError> {
  const { program, machine } = stopped;
  const { exit } = program;
  // Known only while it lives: where it listens instead explains that nobody answered.
  const listening = outcome.kind === 'timeout' ? await portsOf(program, machine) : [];
  if (outcome.kind === 'timeout') {
    program.closeStdin();
    await stopProgram(stopped, { timeout: LAST_WORDS });
  } else await killProgram(program);
  // What its last lines are is known once the pipes are read.
  await nextTurn();
  return notReady({ path, program, wish, outcome, machine, listening, ...(exit && { exit }) });
}

async function portsOf({ tree }: Program, machine: Machine): Promise<number[]> {
  const members = (await tree.members()) ?? [];
  return listeningPorts(
    members.map(({ pid }) => pid),
    machine,
  );
}

function readyWish({
  ready,
  host = HOST,
  port,
  readyTimeout = READY_TIMEOUT,
  signal,
}: LaunchOptions): ReadyWish {
  return { ready: ready ?? { kind: 'line' }, host, port, timeout: readyTimeout, signal };
}

function startOptions(options: LaunchOptions, machine: Machine) {
  const { program, args = [], cwd, ready, keep, onLine } = options;
  const readyLine = ready?.kind === 'line' || ready?.kind === 'auto' ? ready.line : undefined;
  return { program, args: args.map((arg) => fill(arg, options)), cwd, readyLine, keep, onLine, machine };
}

function substitute(
  env: Readonly<Record<string, string | undefined>>,
  options: LaunchOptions,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, value === undefined ? value : fill(value, options)]),
  );
}

/** Puts host and port in their places; a place for a port that is not given stays. */
function fill(text: string, { host = HOST, port }: LaunchOptions): string {
  const filled = text.replaceAll('{host}', host);
  return port === undefined ? filled : filled.replaceAll('{port}', String(port));
}

function interrupted(program: string): SidecarError {
  return new SidecarError('launch-interrupted', `'${program}' was not started: it was stopped before.`);
}
