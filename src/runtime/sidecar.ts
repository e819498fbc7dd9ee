import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatDuration } from '../shared/quantities.ts';
import { HeartbeatWatch } from './heartbeat-watch.ts';
import { Journal } from './journal.ts';
import { HOST, launch } from './launch.ts';
import { thisMachine } from './machine.ts';
import { exitText } from './not-ready.ts';
import { withPort } from './port-choice.ts';
import { protocolFault } from './protocol-fault.ts';
import type { ProcessInfo, SidecarStatus } from './records.ts';
import { RESTARTS, RestartCount } from './restart-policy.ts';
import { hung, restartsExhausted, stoppedWhileStarting } from './sidecar-failures.ts';
import type { SidecarEvents, SidecarOptions } from './sidecar-options.ts';
import { fileName } from './symptoms/symptom.ts';
import type { Exit, Launched, OutputStream, StopOptions, StopReport } from './types.ts';

/**
 * A sidecar as an app wants it: started, watched, restarted when it ends by itself, and stopped with all that it
 * has started. May be started again after it was stopped or has failed.
 */
export class Sidecar extends EventEmitter<SidecarEvents> {
  readonly #options: SidecarOptions;
  readonly #journal: Journal;
  readonly #restarts: RestartCount;
  /** What runs and is ready. */
  #launched: Launched | undefined;
  /** The start or restart that is under way, or was the last. */
  #up: Promise<ProcessInfo> | undefined;
  /** Ends what is under way. */
  #cancel = new AbortController();
  #stopping: Promise<StopReport | undefined> | undefined;
  /** How often it was asked to stop. */
  #stops = 0;
  #heart: HeartbeatWatch | undefined;
  #faultTold = false;
  /** ms of `performance.now()`. */
  #readyAt = 0;
  #lastExit: Exit | undefined;

  constructor(options: SidecarOptions) {
    super();
    const { program, mode = 'production', machine = thisMachine() } = options;
    this.#options = options;
    this.#journal = new Journal(this, { path: program, mode, machine });
    this.#restarts = new RestartCount({ ...RESTARTS, ...options.restart });
  }

  get status(): SidecarStatus {
    return this.#journal.status;
  }

  /** What is known of it now. */
  get info(): ProcessInfo {
    const { program, host = HOST, mode = 'production' } = this.#options;
    const { status } = this;
    const lastExit = this.#lastExit && { lastExit: this.#lastExit };
    const base = { status, mode, path: program, restarts: this.#restarts.count, ...lastExit };
    const launched = this.#launched;
    if (!launched) return { ...base, host };
    const { pid, port, times, protocol, startedAt } = launched;
    return {
      ...base,
      host: launched.host,
      pid,
      startedAt: startedAt.toISOString(),
      ...(port !== undefined && { port }),
      ...(times.ready !== undefined && { readyAfter: times.ready }),
      ...(protocol.boot && { version: protocol.boot.version }),
    };
  }

  /**
   * Starts it and waits until it is ready. Throws a `SidecarError` if it does not become that, and
   * `launch-interrupted` if it is stopped meanwhile. Does nothing new while it starts or runs.
   */
  start(): Promise<ProcessInfo> {
    if (this.#stopping) return this.#startAfter(this.#stopping);
    if (this.#up && ['starting', 'ready', 'restarting'].includes(this.status)) return this.#up;
    this.#restarts.reset();
    this.#journal.enter('starting');
    return this.#bringUp((signal) => this.#launch(signal));
  }

  /** Stops it in any state. Ends when nothing of it is left; `undefined` if it was not ready. Never throws. */
  stop(options: StopOptions | undefined = this.#options.stop): Promise<StopReport | undefined> {
    this.#stops += 1;
    this.#stopping ??= this.#end(options).finally(() => {
      this.#stopping = undefined;
    });
    return this.#stopping;
  }

  /** The last word counts: a stop that comes after the start has to be the end. */
  async #startAfter(stopping: Promise<unknown>): Promise<ProcessInfo> {
    const stops = this.#stops;
    await stopping;
    if (this.#stops !== stops) throw stoppedWhileStarting(this.#options.program);
    return this.start();
  }

  async #end(options: StopOptions | undefined): Promise<StopReport | undefined> {
    if (this.status === 'idle' || this.status === 'stopped') return undefined;
    this.#journal.enter('stopping');
    this.#journal.record('stopping', 'It is asked to stop.');
    this.#heart?.end();
    const launched = this.#launched;
    // What is ready is asked; what is not yet is killed.
    if (!launched) this.#cancel.abort();
    const report = await launched?.stop(options);
    await this.#up?.catch(() => undefined);
    this.#launched = undefined;
    this.#journal.enter('stopped');
    const how = report ? `It ended with ${exitText(report.exit)}.` : 'Nothing was running.';
    this.#journal.record('stopped', how, report ? { exit: report.exit } : {});
    return report;
  }

  /** Brings it up by `work`; the state follows. */
  #bringUp(work: (signal: AbortSignal) => Promise<Launched>): Promise<ProcessInfo> {
    this.#cancel = new AbortController();
    this.#up = this.#whenReady(work, this.#cancel.signal);
    // Whoever wants to know has the promise, or the event.
    this.#up.catch(() => undefined);
    return this.#up;
  }

  async #whenReady(
    work: (signal: AbortSignal) => Promise<Launched>,
    signal: AbortSignal,
  ): Promise<ProcessInfo> {
    const launched = await work(signal).catch((error: unknown) => {
      // If it is being stopped, that sets the state.
      if (!signal.aborted) {
        this.#journal.enter('failed');
        this.#journal.complain(error, 'failed');
      }
      throw error;
    });
    if (!signal.aborted) return this.#welcome(launched);
    await launched.stop({ timeout: 0 });
    throw stoppedWhileStarting(this.#options.program);
  }

  #launch(signal: AbortSignal): Promise<Launched> {
    const { port, host = HOST, machine = thisMachine(), onLine: _, ...options } = this.#options;
    this.#journal.record('starting', `${fileName(options.program)} is started.`);
    const onLine = (line: string, stream: OutputStream) => this.#hear(line, stream);
    const launchAt = (at?: number) =>
      launch({ ...options, host, machine, signal, onLine, ...(at !== undefined && { port: at }) });
    return port === undefined ? launchAt() : withPort(port, { host, machine }, launchAt);
  }

  #welcome(launched: Launched): ProcessInfo {
    this.#launched = launched;
    this.#faultTold = false;
    this.#readyAt = performance.now();
    this.#heart = new HeartbeatWatch(this.#options.heartbeatTimeout, () => this.#missHeartbeat(launched));
    void launched.exited.then((exit) => this.#onExit(launched, exit));
    this.#journal.enter('ready');
    const { info } = this;
    const took = formatDuration(launched.times.ready ?? 0);
    this.#journal.record('ready', `It is ready after ${took}.`, {
      pid: launched.pid,
      ...(info.port !== undefined && { port: info.port }),
    });
    this.emit('ready', info);
    this.#checkProtocol(launched);
    return info;
  }

  #hear(line: string, stream: OutputStream): void {
    this.#options.onLine?.(line, stream);
    this.emit('line', line, stream);
    if (!this.#launched) return;
    if (this.#heart?.heard(this.#launched.protocol.heartbeats)) this.emit('heartbeat');
    this.#checkProtocol(this.#launched);
  }

  /** That it says READY again is told once; it still runs. */
  #checkProtocol({ protocol }: Launched): void {
    if (this.#faultTold || protocol.readyCount < 2) return;
    this.#faultTold = true;
    const { program, ready } = this.#options;
    const line = ready && 'line' in ready ? ready.line : undefined;
    const speaker = { name: fileName(program), ...(line !== undefined && { readyLine: line }) };
    this.#journal.complain(protocolFault(protocol, speaker));
  }

  /** It hangs: it is stopped, and its end is taken as any other. */
  #missHeartbeat(launched: Launched): void {
    const { program, heartbeatTimeout = 0 } = this.#options;
    this.#journal.complain(hung(program, launched, heartbeatTimeout));
    void launched.stop(this.#options.stop);
  }

  #onExit(launched: Launched, exit: Exit): void {
    this.#heart?.end();
    this.#lastExit = exit;
    this.emit('exit', exit);
    if (this.status !== 'ready' || this.#launched !== launched) return;
    this.#launched = undefined;
    this.#journal.enter('restarting');
    const stderr = launched.stderr.lines.slice(-20);
    const details = { pid: launched.pid, exit, ...(stderr.length > 0 && { stderr }) };
    this.#journal.record('exited', `It ended by itself with ${exitText(exit)}.`, details);
    this.#restarts.ran(performance.now() - this.#readyAt);
    void this.#bringUp((signal) => this.#restart(launched, signal));
  }

  /** Starts it until it is ready again, or there were too many restarts. */
  async #restart(previous: Launched, signal: AbortSignal): Promise<Launched> {
    // It may have left children.
    await previous.stop();
    const exit = await previous.exited;
    let cause: unknown;
    for (;;) {
      const delay = this.#restarts.next(performance.now());
      if (delay === undefined) {
        const { program } = this.#options;
        throw restartsExhausted(program, this.#restarts.count, { launched: previous, exit, cause });
      }
      const attempt = this.#restarts.count;
      this.#journal.record('restarting', `Restart ${attempt} follows in ${formatDuration(delay)}.`);
      this.emit('restart', { attempt, delay });
      await sleep(delay, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) throw stoppedWhileStarting(this.#options.program);
      try {
        return await this.#launch(signal);
      } catch (error) {
        if (signal.aborted) throw error;
        this.#journal.complain(error);
        cause = error;
      }
    }
  }
}
