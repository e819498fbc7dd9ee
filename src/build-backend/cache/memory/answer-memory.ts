import { readFileSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withTempDir } from '../../../shared/files.ts';
import { digestOf } from '../key/key-part.ts';
import { sha256 } from '../store/digests.ts';

/** Answers, of which some are to questions that nobody asks any more: with more, the memory is begun anew. */
const MOST = 2000;
/** Hexadecimal digits of the digest that an answer begins with. */
const DIGEST = 64;

/** What is asked. Texts that differ make different questions. */
export type Question = readonly string[];

/**
 * Answers that took time to find, one small file for each, on this machine alone: whoever can write them could as well
 * change our code.
 */
export class AnswerMemory {
  readonly #folder: string;

  /** `folder` is absolute, and made when something is kept. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined if the answer is not known, or damaged. */
  get(question: Question): Buffer | undefined {
    try {
      const kept = readFileSync(this.#placeOf(question));
      const answer = kept.subarray(DIGEST);
      return kept.toString('latin1', 0, DIGEST) === sha256(answer) ? answer : undefined;
    } catch {
      return undefined;
    }
  }

  /** Only costs time where it cannot be done. */
  async keep(question: Question, answer: string | Uint8Array): Promise<void> {
    try {
      const kept = await readdir(this.#folder).catch(() => []);
      if (kept.length >= MOST) await rm(this.#folder, { recursive: true, force: true });
      await withTempDir(this.#folder, async (folder) => {
        const made = join(folder, 'answer');
        await writeFile(made, Buffer.concat([Buffer.from(sha256(answer)), Buffer.from(answer)]), {
          mode: 0o600,
        });
        await rename(made, this.#placeOf(question));
      });
    } catch {
      // The answer is looked for again next time.
    }
  }

  #placeOf(question: Question): string {
    return join(this.#folder, digestOf(question));
  }
}
