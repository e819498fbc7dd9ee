import { createHash, hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';

/** Read at once, and kept for the next file: nearly every source is smaller. */
const SMALL = 2 ** 18;
/** Reads of 1 MB are about twice as fast as a stream's of 64 KB. */
const READ_SIZE = 2 ** 20;

/**
 * Digests files of a project: SHA-256 of `x` (executable) or `-` and the content, 64 hexadecimal digits; `absent` for
 * what is not there, cannot be read, or is no file. Small files are read synchronously, in a tenth of the time.
 */
export class SourceDigests {
  readonly #buffer = Buffer.allocUnsafe(SMALL);
  readonly #modes: boolean;

  constructor(platform: NodeJS.Platform) {
    // Windows has no execute bit.
    this.#modes = platform !== 'win32';
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
      for (let read = -1; read !== 0; filled += read) {
        if (filled === SMALL) return undefined;
        read = readSync(file, this.#buffer, filled, SMALL - filled, null);
      }
      return hash('sha256', this.#buffer.subarray(0, filled), 'hex');
    } finally {
      closeSync(file);
    }
  }

  async #large(path: string): Promise<string> {
    const file = await open(path);
    try {
      const digest = createHash('sha256').update(this.#mark(await file.stat()));
      const buffer = Buffer.allocUnsafe(READ_SIZE);
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0) return digest.digest('hex');
        digest.update(buffer.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
  }

  #mark({ mode }: Pick<Stats, 'mode'>): 'x' | '-' {
    return this.#modes && (mode & 0o111) !== 0 ? 'x' : '-';
  }
}
