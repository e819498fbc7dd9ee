/** How often and how soon a sidecar that has ended by itself is started again. All times in ms. */
export interface RestartPolicy {
  /** At most so many restarts … (default 3; 0 for none) */
  max: number;
  /** … in so much time (default 5 min). */
  window: number;
  /** The wait before the first restart (default 500 ms); each further one waits twice as long … */
  delay: number;
  /** … but not longer than this (default 10 s). */
  longest: number;
  /** After running for so long, all is forgotten (default 60 s). */
  stable: number;
}

export const RESTARTS: Readonly<RestartPolicy> = {
  max: 3,
  window: 300_000,
  delay: 500,
  longest: 10_000,
  stable: 60_000,
};

/** Counts restarts and says how long to wait before the next one. Times are ms of one clock. */
export class RestartCount {
  readonly #policy: RestartPolicy;
  #times: number[] = [];

  constructor(policy: RestartPolicy) {
    this.#policy = policy;
  }

  /** Restarts that still count. */
  get count(): number {
    return this.#times.length;
  }

  /** Tells how long the sidecar was ready before it ended. */
  ran(time: number): void {
    if (time >= this.#policy.stable) this.reset();
  }

  /** Counts a restart at `now`, and gives the wait before it; `undefined` if there were too many. */
  next(now: number): number | undefined {
    const { max, window, delay, longest } = this.#policy;
    this.#times = this.#times.filter((time) => now - time < window);
    if (this.#times.length >= max) return undefined;
    this.#times.push(now);
    return Math.min(delay * 2 ** (this.#times.length - 1), longest);
  }

  reset(): void {
    this.#times = [];
  }
}
