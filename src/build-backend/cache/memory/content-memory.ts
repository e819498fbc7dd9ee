import { join } from 'node:path';
import type { Host } from '../../../shared/host.ts';
import { runningCode } from '../key/own-part.ts';
import { sha256 } from '../store/digests.ts';
import { AnswerMemory } from './answer-memory.ts';

/**
 * What our code found in contents, whatever file or store they came from. The same code on the same Node finds the same,
 * so it is kept by all three, and another version looks for itself.
 */
export class ContentMemory {
  readonly #answers: AnswerMemory;

  constructor({ cache }: Pick<Host, 'cache'>) {
    this.#answers = new AnswerMemory(join(cache, 'contents'));
  }

  /**
   * What is known of `content`, or else what `find` finds in it, which is kept unless it is undefined. Different answers
   * about one content are kept apart. Throws what `find` throws.
   */
  async answer<T extends string | Uint8Array | undefined>(
    about: string,
    content: string | Uint8Array,
    find: () => T | Promise<T>,
  ): Promise<Buffer | T> {
    const question = [process.version, runningCode().digest, about, sha256(content)];
    const known = this.#answers.get(question);
    if (known) return known;
    const found = await find();
    if (found !== undefined) await this.#answers.keep(question, found);
    return found;
  }
}
