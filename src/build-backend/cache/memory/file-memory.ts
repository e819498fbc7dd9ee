import { type BigIntStats, fstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../../shared/host.ts';
import { AnswerMemory } from './answer-memory.ts';

/** Bytes. A smaller file is read as fast as what is known of it. */
const LEAST = 2 ** 18;
/**
 * Milliseconds. A file that was written since may be written once more without another time (FAT counts in steps of two
 * seconds), so nothing is kept of it.
 */
const SETTLED = 3000;

/** What is asked about a file that is open. */
export interface FileQuestion {
  path: string;
  descriptor: number;
  /** Different answers about one file are kept apart. */
  about: string;
}

/**
 * What was found out about large files by reading them, for as long as the file system says that they are the same:
 * device, inode, size, mode, and the times of the last change of content and of anything else. Programs set the first of
 * these times, not the second. git trusts the same of its working copy.
 */
export class FileMemory {
  readonly #answers: AnswerMemory;
  readonly #now: () => number;

  /** `now` gives milliseconds since 1970. */
  constructor({ cache }: Pick<Host, 'cache'>, now: () => number = Date.now) {
    this.#answers = new AnswerMemory(join(cache, 'files'));
    this.#now = now;
  }

  /**
   * The known answer (one line), or that of `read`, which is kept if nobody writes into the file meanwhile. Throws what
   * `read` throws.
   */
  async answer(
    { path, descriptor, about }: FileQuestion,
    read: () => string | Promise<string>,
  ): Promise<string> {
    const before = fstatSync(descriptor, { bigint: true });
    if (before.size < LEAST) return read();
    const state = stateOf(before);
    const [known, answer] = this.#answers.get([about, path])?.toString().split('\n') ?? [];
    if (known === state && answer !== undefined) return answer;
    const started = this.#now();
    const found = await read();
    const isSame = stateOf(fstatSync(descriptor, { bigint: true })) === state;
    if (isSame && isSettled(before, started)) await this.#answers.keep([about, path], `${state}\n${found}`);
    return found;
  }
}

function stateOf({ dev, ino, size, mode, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mode, mtimeNs, ctimeNs].join(' ');
}

function isSettled({ mtimeMs, ctimeMs }: BigIntStats, now: number): boolean {
  return [mtimeMs, ctimeMs].every((time) => Number(time) < now - SETTLED);
}
