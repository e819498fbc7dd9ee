/** Watches that the heartbeats of one process go on. */
export class HeartbeatWatch {
  readonly #timeout: number | undefined;
  readonly #missed: () => void;
  #count = 0;
  #timer: NodeJS.Timeout | undefined;

  /** Calls `missed` once when there was none for `timeout` ms; without a time, they are only counted. */
  constructor(timeout: number | undefined, missed: () => void) {
    this.#timeout = timeout;
    this.#missed = missed;
    this.#wait();
  }

  /** Takes the number of heartbeats so far, and says whether there was a new one. */
  heard(count: number): boolean {
    if (count === this.#count) return false;
    this.#count = count;
    if (this.#timer) this.#wait();
    return true;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    // It must not keep the app alive.
    if (this.#timeout !== undefined) this.#timer = setTimeout(() => this.#miss(), this.#timeout).unref();
  }

  #miss(): void {
    this.end();
    this.#missed();
  }
}
