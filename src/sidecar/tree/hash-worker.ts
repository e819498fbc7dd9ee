import { Worker } from 'node:worker_threads';
import { FILE_KIND_BYTES, FIRST_BYTES } from '../file-kind.ts';
import { READ_SIZE } from './hash-file.ts';
import { type MeasuredFile, measureFile } from './measure-file.ts';

/**
 * What the worker runs. As text, and not a file of its own: there is no place for one that is right both in the
 * sources and in a bundle. A file that cannot be read is undefined; only its error's text would survive the way back.
 */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
const measureFile = ${measureFile};
const tools = {
  ...workerData,
  fs: require('node:fs'),
  crypto: require('node:crypto'),
  buffer: Buffer.allocUnsafeSlow(workerData.readSize),
};
const measure = (path) => {
  try {
    const reading = measureFile(path, tools);
    for (;;) {
      const step = reading.next();
      if (step.done) return step.value;
    }
  } catch {
    return undefined;
  }
};
parentPort.on('message', (paths) => parentPort.postMessage(paths.map(measure)));
`;

type Answer = (MeasuredFile | undefined)[] | undefined;

/** A thread that reads and hashes files. It takes 45 ms to start. */
export class HashWorker {
  readonly #worker: Worker;
  readonly #waiting: ((answer: Answer) => void)[] = [];
  #ended = false;

  constructor() {
    this.#worker = new Worker(PROGRAM, {
      eval: true,
      execArgv: [],
      workerData: { firstBytes: FIRST_BYTES, startBytes: FILE_KIND_BYTES, readSize: READ_SIZE },
    });
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.(answer));
    this.#worker.on('error', () => this.#end());
    this.#worker.on('exit', () => this.#end());
  }

  /** The files at `paths`, undefined where one cannot be read; undefined if there is no such thread any more. */
  measure(paths: readonly string[]): Promise<Answer> {
    if (this.#ended) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#worker.postMessage(paths);
    });
  }

  /** Whether it is there, with fewer than `most` calls of `measure` that it has not answered. */
  takes(most: number): boolean {
    return !this.#ended && this.#waiting.length < most;
  }

  /** Ends it, whatever it is doing. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #end(): void {
    this.#ended = true;
    for (const resolve of this.#waiting.splice(0)) resolve(undefined);
  }
}
