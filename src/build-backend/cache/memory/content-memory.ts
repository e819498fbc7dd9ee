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

  /** What is known of `content`; undefined if nothing is. Different answers about one content are kept apart. */
  get(about: string, content: string | Uint8Array): Buffer | undefined {
    return this.#answers.get(questionOf(about, content));
  }

  /** Only costs time where it cannot be kept. */
  keep(about: string, content: string | Uint8Array, answer: string | Uint8Array): Promise<void> {
    return this.#answers.keep(questionOf(about, content), answer);
  }
}

function questionOf(about: string, content: string | Uint8Array): string[] {
  return [process.version, runningCode().digest, about, sha256(content)];
}
