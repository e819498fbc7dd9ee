import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { takeTurns } from '../../shared/take-turns.ts';
import { type HashedFile, hashedFile, hashFile } from './hash-file.ts';
import { HashWorker } from './hash-worker.ts';

/** Milliseconds of work after which the other cores are asked to help: most trees are read by then. */
const ALONE = 200;
const MOST_WORKERS = 7;
/** Batches that lie before each worker, so that it need not wait until this thread has time for it. */
const BATCHES_AHEAD = 2;
const BATCH = 64;

export interface HashOptions {
  signal?: AbortSignal | undefined;
  /** Milliseconds before workers are started, 200 if not given. */
  alone?: number;
}

/**
 * What `hashFile` tells about each of `paths`, in their order. What takes longer than a moment is done on all cores.
 * Throws what the file system throws, and the reason of the signal.
 */
export async function hashFiles(
  paths: readonly string[],
  { signal, alone = ALONE }: HashOptions = {},
): Promise<HashedFile[]> {
  const work = new Work(paths, signal);
  const begin = performance.now();
  let crew: Crew | undefined;
  try {
    for (let batch = work.take(); batch; batch = work.take()) {
      if (!crew && performance.now() - begin >= alone) crew = new Crew(work);
      for (const index of batch) await work.hashHere(index);
      // For the answers of the workers.
      if (crew) await nextTurn();
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
  readonly #paths: readonly string[];
  readonly #results: (HashedFile | undefined)[];
  readonly #turn: () => Promise<void>;
  #taken = 0;

  constructor(paths: readonly string[], signal: AbortSignal | undefined) {
    this.#paths = paths;
    this.#results = paths.map(() => undefined);
    this.#turn = takeTurns(signal);
    this.signal = signal;
  }

  /** Places of the next files; undefined when all are taken. */
  take(): number[] | undefined {
    const start = this.#taken;
    this.#taken = Math.min(start + BATCH, this.#paths.length);
    if (this.signal?.aborted || start === this.#taken) return undefined;
    return Array.from({ length: this.#taken - start }, (_, index) => start + index);
  }

  async hashHere(index: number): Promise<HashedFile> {
    await this.#turn();
    const result = await hashFile(this.#paths[index] ?? '', this.#turn);
    this.#results[index] = result;
    return result;
  }

  /** Whether `worker` is of use. What it could not read is left. */
  async hashThere(batch: readonly number[], worker: HashWorker): Promise<boolean> {
    const answer = await worker.measure(batch.map((index) => this.#paths[index] ?? ''));
    for (const [place, index] of batch.entries()) {
      const measured = answer?.[place];
      this.#results[index] = measured && hashedFile(measured);
    }
    return answer !== undefined;
  }

  /** All results. What no worker could read is read here, which gives the error its right form. */
  async complete(): Promise<HashedFile[]> {
    this.signal?.throwIfAborted();
    const results: HashedFile[] = [];
    for (const [index, result] of this.#results.entries()) {
      results.push(result ?? (await this.hashHere(index)));
    }
    return results;
  }
}

/** A worker for each core that this thread is not on. */
class Crew {
  readonly #workers: readonly HashWorker[];
  readonly #lanes: Promise<void>[];
  readonly #signal: AbortSignal | undefined;
  readonly #stop = () => void this.dismiss();

  constructor(work: Work) {
    const size = Math.min(availableParallelism() - 1, MOST_WORKERS);
    this.#workers = Array.from({ length: size }, () => new HashWorker());
    this.#signal = work.signal;
    this.#signal?.addEventListener('abort', this.#stop);
    this.#lanes = Array.from({ length: size * BATCHES_AHEAD }, async (_, lane) => {
      const worker = this.#workers[lane % size];
      for (let batch = work.take(); batch && worker; batch = work.take()) {
        if (!(await work.hashThere(batch, worker))) return;
      }
    });
  }

  async finished(): Promise<void> {
    await Promise.all(this.#lanes);
  }

  async dismiss(): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#stop);
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }
}
