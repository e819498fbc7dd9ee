import type { Made } from '../check.ts';
import { askRequests } from './ask-requests.ts';
import { awaitHealth } from './await-health.ts';
import { endRun } from './end-run.ts';
import { lastWords } from './last-words.ts';
import { versionInJson, versionInOutput } from './reported-version.ts';
import { FailedStart } from './start-failure.ts';
import { type Live, type Trial, withProgram } from './start-program.ts';
import type { Run } from './trial.ts';
import { listensElsewhere, saidPortFailure, unknownPort } from './wrong-port.ts';

/** One run, with what it told about the program. */
export interface Tried {
  run: Run;
  /** The version that it reports, and where. */
  version?: { version: string; where: string };
  /** What said that it is ready, in words. */
  readyBy?: string;
  /** Checks that this run has got as far as making. */
  reached: { health: boolean; requests: boolean; stop: boolean };
}

/** Starts the program once, asks what is to be asked, stops it, and says what went wrong. Throws `AbortError`. */
export async function runOnce(trial: Trial, number: number): Promise<Tried> {
  const run: Run = { number, folder: number % 2 === 1 ? 'long' : 'short', failures: [] };
  const tried: Tried = { run, reached: { health: false, requests: false, stop: false } };
  try {
    await withProgram(trial, run.folder, (live) => observe(trial, live, tried));
  } catch (error) {
    if (!(error instanceof FailedStart)) throw error;
    run.failures.push(error.failure);
  }
  return tried;
}

async function observe(trial: Trial, live: Live, tried: Tried): Promise<void> {
  const { run } = tried;
  const { times, protocol } = live.launched;
  if (times.ready !== undefined) run.readyMs = Math.round(times.ready);
  tried.readyBy = readyBy(trial.plan, protocol);
  if (live.port !== undefined) run.port = live.port;
  if (protocol.boot) tried.version = { version: protocol.boot.version, where: 'BOOT line' };
  if (trial.plan.ready.kind === 'exit') readOutput(trial, live, tried);
  else await talk(trial, live, tried);
  await endRun(trial, live, tried);
}

function readyBy({ ready }: Trial['plan'], { readyCount }: Live['launched']['protocol']): string {
  if (ready.kind === 'exit') return 'the end with code 0';
  if ('line' in ready && readyCount > 0) return `the line '${ready.line ?? 'READY'}'`;
  return 'path' in ready ? `an answer to GET ${ready.path}` : 'ready';
}

/** A command-line tool that was asked for its version says it on standard output. */
function readOutput({ plan }: Trial, { launched }: Live, tried: Tried): void {
  if (tried.version || !plan.args.some((arg) => /^(--version|-V|version)$/.test(arg))) return;
  const version = versionInOutput(launched.stdout.lines);
  if (version !== undefined) tried.version = { version, where: 'its output' };
}

/** Port, health and requests, as far as one does not make the next impossible. */
async function talk({ plan }: Trial, live: Live, tried: Tried): Promise<void> {
  const { run, reached } = tried;
  const said = saidPortFailure(live);
  if (said) return void run.failures.push(said);
  const { port } = live;
  if (port === undefined) {
    if (plan.healthPath !== undefined || plan.requests.length > 0) run.failures.push(await unknownPort(live));
    return;
  }
  if (plan.healthPath !== undefined) {
    reached.health = true;
    const failure = await askHealth({ plan }, live, tried);
    if (failure) return void run.failures.push(failure);
  } else {
    const elsewhere = await listensElsewhere(live, port);
    if (elsewhere) return void run.failures.push(elsewhere);
  }
  reached.requests = true;
  const failure = await askRequests(live, plan.requests, port);
  if (failure) run.failures.push(live.ended() ?? failure);
}

async function askHealth({ plan }: Pick<Trial, 'plan'>, live: Live, tried: Tried): Promise<Made | undefined> {
  const { port = 0 } = live;
  const health = await awaitHealth(live, {
    path: plan.healthPath ?? '/',
    port,
    timeout: plan.readyTimeout,
    elsewhere: () => listensElsewhere(live, port),
  });
  if (!health.good) {
    const { failure } = health;
    if (failure.name !== 'health') return failure;
    return { ...failure, details: [...(failure.details ?? []), ...(await lastWords(live))] };
  }
  tried.run.healthMs = Math.round(health.ms);
  const version = versionInJson(health.body);
  if (version !== undefined) tried.version ??= { version, where: 'health answer' };
  return undefined;
}
