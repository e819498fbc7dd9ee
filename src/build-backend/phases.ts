import type { Host } from '../shared/host.ts';

/** Runs the phases of a build, each in a log group of its own, and keeps their seconds. */
export class Phases {
  readonly seconds: Record<string, number> = {};
  readonly #host: Pick<Host, 'group' | 'signal'>;

  constructor(host: Pick<Host, 'group' | 'signal'>) {
    this.#host = host;
  }

  /** Runs `work` as the phase `name`. An interrupted run does not start another phase. */
  async run<T>(name: string, title: string, work: () => Promise<T>): Promise<T> {
    this.#host.signal.throwIfAborted();
    const start = performance.now();
    try {
      return await this.#host.group(title, work);
    } finally {
      this.seconds[name] = Math.round(performance.now() - start) / 1000;
    }
  }
}
