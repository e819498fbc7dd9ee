import type { Program } from './program.ts';
import { killProgram, type Stopped, stopProgram } from './stop.ts';
import type {
  Exit,
  Launched,
  Output,
  ProcessEntry,
  ProtocolState,
  StopOptions,
  StopReport,
} from './types.ts';

/** A sidecar that is ready; see `Launched`. */
export class RunningSidecar implements Launched {
  readonly #stopped: Stopped;
  readonly #program: Program;
  readonly #forget: () => void;
  #stopping: Promise<StopReport> | undefined;

  /**
   * When `signal` is aborted, it is killed with all that it has started; `forget` is called when there is nothing
   * left to kill.
   */
  constructor(stopped: Stopped, { signal, forget }: { signal: AbortSignal | undefined; forget: () => void }) {
    this.#stopped = stopped;
    this.#program = stopped.program;
    const kill = () => void killProgram(this.#program);
    this.#forget = () => {
      signal?.removeEventListener('abort', kill);
      forget();
    };
    if (signal?.aborted) kill();
    signal?.addEventListener('abort', kill, { once: true });
    void this.exited.then(async () => {
      // What it has started may outlive it, and is still to be killed. Listing is dear on Windows.
      if (stopped.machine.platform !== 'win32' && (await this.#program.tree.gone(0))) this.#forget();
    });
    if (stopped.machine.platform !== 'win32') void this.#meet();
  }

  get pid(): number {
    return this.#program.pid;
  }

  get startedAt(): Date {
    return this.#program.date;
  }

  get port(): number | undefined {
    return this.#program.protocol.listening?.port ?? this.#stopped.port;
  }

  get host(): string {
    return this.#program.protocol.listening?.host ?? this.#stopped.host;
  }

  get times() {
    return this.#program.times;
  }

  get protocol(): Readonly<ProtocolState> {
    return this.#program.protocol;
  }

  get stdout(): Readonly<Output> {
    return this.#program.stdout;
  }

  get stderr(): Readonly<Output> {
    return this.#program.stderr;
  }

  get exited(): Promise<Exit> {
    return this.#program.drained;
  }

  stop(options?: StopOptions): Promise<StopReport> {
    this.#stopping ??= stopProgram(this.#stopped, options).finally(this.#forget);
    return this.#stopping;
  }

  async killAlone(): Promise<Exit> {
    await this.#program.tree.members();
    this.#program.signal('SIGKILL');
    return this.exited;
  }

  closeStdin(): void {
    this.#program.closeStdin();
  }

  async descendants(): Promise<ProcessEntry[]> {
    const living = (await this.#program.tree.members()) ?? [];
    return living
      .filter(({ pid }) => pid !== this.pid)
      .map(({ pid, parent, name }) => ({ pid, parent, name }));
  }

  /** Gets to know its children, but not in the way of who has waited for it. Listing is dear on Windows. */
  async #meet(): Promise<void> {
    await new Promise(setImmediate);
    await this.#program.tree.members();
  }
}
