import { type FileHandle, open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import { UserError } from '../../shared/errors.ts';
import { inOrder } from '../in-order.ts';
import { readError, tooLarge } from './damaged.ts';
import { decodeFrame, FRAMES_AT_ONCE, fitsBuffer } from './decode-frame.ts';
import { type Frame, readFrameTable } from './frame-table.ts';
import { FrameError, walkFrames } from './frame-walk.ts';
import { release } from './release.ts';

const CHUNK_SIZE = 2 ** 20;

export interface ContentOptions {
  signal?: AbortSignal | undefined;
  /** Bytes that may come out of it; more is taken for a decompression bomb. */
  maxSize: number;
}

/**
 * What is compressed in `path`: all of its zstd frames in order, side by side where they are small enough. Node's own
 * decompressor may stop silently after the first of several frames; here each byte of the file is accounted for.
 * A chunk lasts until the next one is asked for.
 * Throws `archive-missing`, `archive-damaged`, `archive-unsafe` (more than `maxSize`).
 */
export async function* archiveContents(path: string, options: ContentOptions): AsyncGenerator<Buffer> {
  const file = await openArchive(path);
  try {
    let total = 0;
    const frames = await findFrames(file);
    for await (const part of inOrder(frames, FRAMES_AT_ONCE, (frame) =>
      readFrame(file, frame, options.signal),
    )) {
      for await (const chunk of Buffer.isBuffer(part) ? [part] : part) {
        options.signal?.throwIfAborted();
        total += chunk.length;
        if (total > options.maxSize) throw tooLarge(path, options.maxSize);
        yield chunk;
      }
      if (Buffer.isBuffer(part)) release(part);
    }
  } catch (error) {
    throw readError(path, error);
  } finally {
    await file.close();
  }
}

async function openArchive(path: string): Promise<FileHandle> {
  try {
    const file = await open(path);
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  }
  throw new UserError('archive-missing', `There is no archive '${path}'.`, {
    hint: 'build-backend writes it beside the manifest, with the ending .tar.zst.',
  });
}

async function findFrames(file: FileHandle): Promise<Frame[]> {
  const { size } = await file.stat();
  const frames = (await readFrameTable(file, size)) ?? (await walkFrames(file, size));
  if (frames.length === 0) throw new FrameError('it is empty');
  return frames;
}

/** A whole frame, or a stream that starts when it is read. */
async function readFrame(
  file: FileHandle,
  frame: Frame,
  signal: AbortSignal | undefined,
): Promise<Buffer | AsyncIterable<Buffer>> {
  signal?.throwIfAborted();
  const { offset, compressed, content } = frame;
  if (content === undefined || !fitsBuffer({ compressed, content })) return streamFrame(file, frame);
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(compressed), 0, compressed, offset);
  if (bytesRead < compressed) throw new FrameError('it ends in the middle of a frame');
  return decodeFrame(buffer, content);
}

async function* streamFrame(
  file: FileHandle,
  { offset, compressed, content }: Frame,
): AsyncGenerator<Buffer> {
  const range = { start: offset, end: offset + compressed - 1, autoClose: false, highWaterMark: CHUNK_SIZE };
  const plain = createZstdDecompress({ chunkSize: CHUNK_SIZE });
  // The error of either stream ends the other, and comes out of the loop below.
  pipeline(file.createReadStream(range), plain, () => undefined);
  let size = 0;
  for await (const chunk of plain as Readable & AsyncIterable<Buffer>) {
    size += chunk.length;
    yield chunk;
  }
  if (content !== undefined && size !== content)
    throw new FrameError('a frame has another size than it says');
}
