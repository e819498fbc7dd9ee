import { type BigIntStats, fstatSync, readFileSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withTempDir } from '../../../shared/files.ts';
import type { Host } from '../../../shared/host.ts';
import { digestOf } from './key-part.ts';

/** Bytes. A smaller file is read as fast as what is known of it. */
const LEAST = 2 ** 18;
/**
 * Milliseconds. A file that was written since may be written once more without another time (FAT counts in steps of two
 * seconds), so nothing is kept of it.
 */
const SETTLED = 3000;
/** Answers, of which some are about files that are no longer there: with more, the memory is begun anew. */
const MOST = 2000;

/** What is asked about a file that is open. */
export interface Question {
  path: string;
  descriptor: number;
  /** Different answers about one file are kept apart. */
  about: string;
}

/**
 * What was found out about large files by reading them, for as long as the file system says that they are the same:
 * device, inode, size, mode, and the times of the last change of content and of anything else. Programs set the first of
 * these times, not the second. git trusts the same of its working copy. One small file for each question, on this machine
 * alone: whoever can write it could as well change our code.
 */
export class FileMemory {
  readonly #folder: string;
  readonly #now: () => number;

  /** `now` gives milliseconds since 1970. */
  constructor({ cache }: Pick<Host, 'cache'>, now: () => number = Date.now) {
    this.#folder = join(cache, 'files');
    this.#now = now;
  }

  /**
   * The known answer (one line), or that of `read`, which is kept if nobody writes into the file meanwhile. Throws what
   * `read` throws.
   */
  async answer(question: Question, read: () => string | Promise<string>): Promise<string> {
    const before = fstatSync(question.descriptor, { bigint: true });
    if (before.size < LEAST) return read();
    const place = join(this.#folder, digestOf([question.about, question.path]));
    const state = stateOf(before);
    const known = answerIn(place, state);
    if (known !== undefined) return known;
    const started = this.#now();
    const answer = await read();
    const isSame = stateOf(fstatSync(question.descriptor, { bigint: true })) === state;
    if (isSame && isSettled(before, started)) await this.#keep(place, `${state}\n${answer}\n`);
    return answer;
  }

  /** Only costs time where it cannot be done. */
  async #keep(place: string, text: string): Promise<void> {
    try {
      const kept = await readdir(this.#folder).catch(() => []);
      if (kept.length >= MOST) await rm(this.#folder, { recursive: true, force: true });
      await withTempDir(this.#folder, async (folder) => {
        const made = join(folder, 'answer');
        await writeFile(made, text, { mode: 0o600 });
        await rename(made, place);
      });
    } catch {
      // The file is read again next time.
    }
  }
}

function stateOf({ dev, ino, size, mode, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mode, mtimeNs, ctimeNs].join(' ');
}

function isSettled({ mtimeMs, ctimeMs }: BigIntStats, now: number): boolean {
  return [mtimeMs, ctimeMs].every((time) => Number(time) < now - SETTLED);
}

/** Undefined if it is about the file as it was before, or damaged. */
function answerIn(place: string, state: string): string | undefined {
  try {
    const [known, answer, end] = readFileSync(place, 'utf8').split('\n');
    return known === state && end === '' ? answer : undefined;
  } catch {
    return undefined;
  }
}
