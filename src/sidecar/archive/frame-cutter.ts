import { fitsBuffer } from './decode-frame.ts';
import { encodeFrameTable, type FrameSizes } from './frame-table.ts';
import { FrameError } from './frame-walk.ts';

/** One frame of an archive, compressed. */
export interface WholeFrame {
  bytes: Buffer;
  /** Bytes that it decompresses to. */
  content: number;
}

/** Cuts an archive of `packArchive` whose frames are known into these frames, while its bytes come. */
export class FrameCutter {
  readonly #frames: readonly FrameSizes[];
  readonly #table: Buffer;
  #next = 0;
  #piece: Buffer;
  #filled = 0;

  /** For an archive of these `frames`. Throws `FrameError` if `packArchive` writes no such ones. */
  constructor(frames: readonly FrameSizes[]) {
    if (!frames.every(fitsBuffer)) throw new FrameError('a frame is larger than any of ours');
    this.#frames = frames;
    this.#table = encodeFrameTable(frames);
    this.#piece = this.#newPiece();
  }

  /** The frames that are whole with `chunk`. Throws `FrameError` if what follows the frames is not their table. */
  *cut(chunk: Buffer): Generator<WholeFrame> {
    for (let taken = 0; taken < chunk.length; ) {
      const copied = chunk.copy(this.#piece, this.#filled, taken);
      if (copied === 0) throw new FrameError('there is something behind its end');
      taken += copied;
      this.#filled += copied;
      if (this.#filled < this.#piece.length) continue;
      const frame = this.#frames[this.#next];
      if (!frame) {
        if (!this.#piece.equals(this.#table)) throw new FrameError('its table speaks of other frames');
        continue;
      }
      const bytes = this.#piece;
      this.#next += 1;
      this.#piece = this.#newPiece();
      yield { bytes, content: frame.content };
    }
  }

  /** Throws `FrameError` if something is missing. */
  end(): void {
    if (this.#next < this.#frames.length || this.#filled < this.#table.length)
      throw new FrameError('it ends in the middle of a frame');
  }

  #newPiece(): Buffer {
    this.#filled = 0;
    return Buffer.allocUnsafe(this.#frames[this.#next]?.compressed ?? this.#table.length);
  }
}
