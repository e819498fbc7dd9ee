import { fitsBuffer } from './decode-frame.ts';
import type { FrameSizes } from './frame-table.ts';
import { FrameError } from './frame-walk.ts';
import { share } from './release.ts';

/** One frame of an archive, compressed. */
export interface WholeFrame {
  bytes: Buffer;
  /** Bytes that it decompresses to. */
  content: number;
}

/**
 * Cuts bytes that come in any portions into frames whose sizes are known. A frame has memory of its own, or is a whole
 * portion, which is shared with whoever gave it.
 */
export class FrameCutter {
  readonly #frames: readonly FrameSizes[];
  #next = 0;
  #piece = Buffer.alloc(0);
  #filled = 0;

  /** Throws `FrameError` if `packArchive` writes no such `frames`. */
  constructor(frames: readonly FrameSizes[]) {
    if (!frames.every(fitsBuffer)) throw new FrameError('a frame is larger than any of ours');
    this.#frames = frames;
  }

  /** The frames that are whole with `chunk`. Throws `FrameError` if something follows the last one. */
  *cut(chunk: Buffer): Generator<WholeFrame> {
    for (let taken = 0; taken < chunk.length; ) {
      const frame = this.#frames[this.#next];
      if (!frame) throw new FrameError('there is something behind its end');
      if (this.#filled === 0 && chunk.length === frame.compressed && taken === 0) {
        this.#next += 1;
        share(chunk);
        yield { bytes: chunk, content: frame.content };
        return;
      }
      if (this.#filled === 0) this.#piece = Buffer.allocUnsafe(frame.compressed);
      const copied = chunk.copy(this.#piece, this.#filled, taken);
      taken += copied;
      this.#filled += copied;
      if (this.#filled < this.#piece.length) continue;
      this.#filled = 0;
      this.#next += 1;
      yield { bytes: this.#piece, content: frame.content };
    }
  }

  /** Throws `FrameError` if something is missing. */
  end(): void {
    if (this.#next < this.#frames.length) throw new FrameError('it ends in the middle of a frame');
  }
}
