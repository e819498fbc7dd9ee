import { promisify } from 'node:util';
import { zstdDecompress } from 'node:zlib';
import type { FrameSizes } from './frame-table.ts';
import { FrameError } from './frame-walk.ts';
import { release } from './release.ts';

/** Threads of Node's pool: more frames at once would only wait there. */
export const FRAMES_AT_ONCE = 3;
/** A frame up to this size is decompressed as a whole, beside others. */
const LARGEST_WHOLE_FRAME = 2 ** 24;
/** Room in the buffer of a result beyond its size, so that one call of zstd finds the end too. */
const CHUNK_SLACK = 64;
/** A frame that compresses to more than its content is not worth a buffer either. */
const SLACK = 2 ** 16;

const decompress = promisify(zstdDecompress);

/** Whether a frame of these sizes, which somebody else may have written down, is to be decompressed as a whole. */
export function fitsBuffer({ compressed, content }: FrameSizes): boolean {
  return content <= LARGEST_WHOLE_FRAME && compressed <= content + SLACK;
}

/**
 * The content of one whole frame, which is `size` bytes long. `bytes` are given away, and may be empty afterwards. Throws
 * `FrameError`, and errors of zstd.
 */
export async function decodeFrame(bytes: Buffer, size: number): Promise<Buffer> {
  // One buffer of the right size: twice as fast as many of the default 16 KB.
  const chunkSize = size + CHUNK_SLACK;
  const result = await decompress(bytes, { maxOutputLength: Math.max(size, 1), chunkSize });
  release(bytes);
  if (result.length !== size) throw new FrameError('a frame has another size than the table says');
  return result;
}
