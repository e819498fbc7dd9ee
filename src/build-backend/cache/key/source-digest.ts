import { createHash, hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { Host } from '../../../shared/host.ts';
import { takeTurns } from '../../../shared/take-turns.ts';
import { FileMemory } from '../memory/file-memory.ts';

/** Read at once, and kept for the next file: nearly every source is smaller. */
const SMALL = 2 ** 18;

/**
 * Digests files of a project: SHA-256 of `x` (executable) or `-` and the content, 64 hexadecimal digits; `absent` for
 * what is not there, cannot be read, or is no file. They are read synchronously, small ones in a tenth of the time; large
 * ones let everything else have its turn, and their digests are remembered on this machine.
 */
export class SourceDigests {
  readonly #buffer = Buffer.allocUnsafe(SMALL);
  readonly #modes: boolean;
  readonly #memory: FileMemory;
  readonly #turn = takeTurns();

  constructor(host: Pick<Host, 'cache' | 'platform'>) {
    // Windows has no execute bit.
    this.#modes = host.platform !== 'win32';
    this.#memory = new FileMemory(host);
  }

  async of(path: string): Promise<string> {
    try {
      return this.#small(path) ?? (await this.#large(path));
    } catch {
      return 'absent';
    }
  }

  /** Undefined for a file that does not fit into the buffer. */
  #small(path: string): string | undefined {
    const file = openSync(path, 'r');
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return 'absent';
      if (stats.size >= SMALL - 1) return undefined;
      this.#buffer[0] = this.#mark(stats).charCodeAt(0);
      let filled = 1;
      // Room for more than the size that it has is offered, so that what is read in one go is all of it.
      for (let read = -1; read !== 0 && read !== stats.size; filled += read) {
        if (filled === SMALL) return undefined;
        read = readSync(file, this.#buffer, filled, SMALL - filled, null);
      }
      return hash('sha256', this.#buffer.subarray(0, filled), 'hex');
    } finally {
      closeSync(file);
    }
  }

  async #large(path: string): Promise<string> {
    const file = openSync(path, 'r');
    try {
      const mark = this.#mark(fstatSync(file));
      const question = { path, descriptor: file, about: `digest behind ${mark}` };
      return await this.#memory.answer(question, () => this.#read(file, mark));
    } finally {
      closeSync(file);
    }
  }

  async #read(file: number, mark: 'x' | '-'): Promise<string> {
    const digest = createHash('sha256').update(mark);
    for (let read = -1; read !== 0; ) {
      read = readSync(file, this.#buffer, 0, SMALL, null);
      digest.update(this.#buffer.subarray(0, read));
      await this.#turn();
    }
    return digest.digest('hex');
  }

  #mark({ mode }: Pick<Stats, 'mode'>): 'x' | '-' {
    return this.#modes && (mode & 0o111) !== 0 ? 'x' : '-';
  }
}
