import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { takeTurns } from '../../shared/take-turns.ts';
import { type HashedFile, hashedFile, hashOneOfMany } from './hash-file.ts';
import { HashWorker } from './hash-worker.ts';

const MOST_WORKERS = 7;
const BATCH = 64;
/**
 * Batches that lie before each worker, so that it need not wait until this thread has time for it; but only a part of
 * its share of what is left, so that all are done at the same time.
 */
const AHEAD = { least: 2, most: 8, ofShare: 1 / 4 };

/** How much this thread does alone. */
export interface Alone {
  /** Of work, finding the files included. */
  milliseconds: number;
  /** Found, hashed or not. */
  files: number;
}

/**
 * Most trees are read by then. With a worker, which takes 45 ms to start, 4,000 files take longer (110 ms instead of 90),
 * 10,000 less (160 ms instead of 200; measured on two cores).
 */
const ALONE: Alone = { milliseconds: 200, files: 5000 };

export interface HashOptions {
  signal?: AbortSignal | undefined;
  alone?: Alone;
}

/**
 * What `hashFile` tells about each path in `parts`, in their order. What takes longer than a moment is done on all
 * cores; they begin while `parts` is still being read.
 * Throws what the file system and `parts` throw, and the reason of the signal.
 */
export async function hashFiles(
  parts: Iterable<readonly string[]>,
  { signal, alone = ALONE }: HashOptions = {},
): Promise<HashedFile[]> {
  const work = new Work(signal);
  const begin = performance.now();
  let crew: Crew | undefined;
  const turn = async () => {
    const enough = work.found >= alone.files || performance.now() - begin >= alone.milliseconds;
    if (enough) crew ??= new Crew(work);
    crew?.feed();
    // For the answers of the workers.
    if (crew) await nextTurn();
    await work.turn();
  };
  try {
    for (const paths of parts) {
      work.add(paths);
      await turn();
    }
    for (let batch = work.take(); batch; batch = work.take()) {
      await work.hashHere(batch);
      await turn();
    }
    await crew?.finished();
    return await work.complete();
  } finally {
    await crew?.dismiss();
  }
}

/** Files to hash, in batches that are taken by whoever has time. */
class Work {
  readonly signal: AbortSignal | undefined;
  /** To be awaited between steps of the work. */
  readonly turn: () => Promise<void>;
  readonly #paths: string[] = [];
  readonly #results: (HashedFile | undefined)[] = [];
  #taken = 0;

  constructor(signal: AbortSignal | undefined) {
    this.signal = signal;
    this.turn = takeTurns(signal);
  }

  get found(): number {
    return this.#paths.length;
  }

  /** Files that nobody has taken. */
  get left(): number {
    return this.#paths.length - this.#taken;
  }

  add(paths: readonly string[]): void {
    for (const path of paths) {
      this.#paths.push(path);
      this.#results.push(undefined);
    }
  }

  /** Places of the next files; undefined when all are taken. */
  take(): number[] | undefined {
    const start = this.#taken;
    this.#taken = Math.min(start + BATCH, this.#paths.length);
    if (this.signal?.aborted || start === this.#taken) return undefined;
    return Array.from({ length: this.#taken - start }, (_, index) => start + index);
  }

  async hashHere(batch: readonly number[]): Promise<void> {
    for (const index of batch) {
      const hashed = hashOneOfMany(this.#paths[index] ?? '', this.turn);
      this.#results[index] = hashed instanceof Promise ? await hashed : hashed;
    }
  }

  /** What `worker` could not read is left. */
  async hashThere(batch: readonly number[], worker: HashWorker): Promise<void> {
    const answer = await worker.measure(batch.map((index) => this.#paths[index] ?? ''));
    for (const [place, index] of batch.entries()) {
      const measured = answer?.[place];
      this.#results[index] = measured && hashedFile(measured);
    }
  }

  /** All results. What no worker could read is read here, which gives the error its right form. */
  async complete(): Promise<HashedFile[]> {
    this.signal?.throwIfAborted();
    await this.hashHere([...this.#paths.keys()].filter((index) => !this.#results[index]));
    return this.#results.filter((result) => result !== undefined);
  }
}

/** A worker for each core that this thread is not on. */
class Crew {
  readonly #work: Work;
  readonly #workers: readonly HashWorker[];
  readonly #asked: Promise<void>[] = [];
  readonly #stop = () => void this.dismiss();

  constructor(work: Work) {
    const size = Math.min(availableParallelism() - 1, MOST_WORKERS);
    this.#work = work;
    this.#workers = Array.from({ length: size }, () => new HashWorker());
    work.signal?.addEventListener('abort', this.#stop);
  }

  /** Gives each worker as much as should lie before it; goes on by itself as long as there is work. */
  feed(): void {
    const share = this.#work.left / (this.#workers.length + 1);
    const ahead = Math.min(Math.max(AHEAD.least, (share * AHEAD.ofShare) / BATCH), AHEAD.most);
    for (const worker of this.#workers) {
      while (worker.takes(ahead)) {
        const batch = this.#work.take();
        if (!batch) return;
        this.#asked.push(this.#work.hashThere(batch, worker).then(() => this.feed()));
      }
    }
  }

  /** When all is done that the workers were given. */
  async finished(): Promise<void> {
    await Promise.all(this.#asked);
  }

  async dismiss(): Promise<void> {
    this.#work.signal?.removeEventListener('abort', this.#stop);
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }
}
