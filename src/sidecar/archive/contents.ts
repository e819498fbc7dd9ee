import { type FileHandle, open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createZstdDecompress, zstdDecompress } from 'node:zlib';
import { UserError } from '../../shared/errors.ts';
import { inOrder } from '../in-order.ts';
import { damaged } from './damaged.ts';
import { type Frame, readFrameTable } from './frame-table.ts';
import { FrameError, walkFrames } from './frame-walk.ts';

/** Threads of Node's pool: more frames at once would only wait there. */
const FRAMES_AT_ONCE = 4;
/** A frame up to this size is decompressed as a whole, beside others; a larger one as a stream, by itself. */
const LARGEST_WHOLE_FRAME = 2 ** 24;
const CHUNK_SIZE = 2 ** 20;
/** A frame that compresses to more than its content is not worth a buffer either. */
const SLACK = 2 ** 16;

const decompress = promisify(zstdDecompress);

export interface ContentOptions {
  signal?: AbortSignal | undefined;
  /** Bytes that may come out of it; more is taken for a decompression bomb. */
  maxSize: number;
}

/**
 * What is compressed in `path`: all of its zstd frames in order, side by side where they are small enough. Node's own
 * decompressor may stop silently after the first of several frames; here each byte of the file is accounted for.
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
  const fits = content !== undefined && content <= LARGEST_WHOLE_FRAME && compressed <= content + SLACK;
  if (!fits) return streamFrame(file, frame);
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(compressed), 0, compressed, offset);
  if (bytesRead < compressed) throw new FrameError('it ends in the middle of a frame');
  const result = await decompress(buffer, { maxOutputLength: Math.max(content, 1) });
  if (result.length !== content) throw new FrameError('a frame has another size than the table says');
  return result;
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

function tooLarge(path: string, maxSize: number): UserError {
  return new UserError('archive-unsafe', `The archive '${path}' unpacks to more than ${maxSize} bytes.`, {
    hint: 'That is more than a sidecar may have. Where does the archive come from?',
  });
}

/** Errors of the decompressor mean a damaged archive; those of the file system and an interruption stay what they are. */
function readError(path: string, error: unknown): unknown {
  if (error instanceof FrameError) return damaged(path, error.message, error);
  const { code } = error as NodeJS.ErrnoException;
  const isZlib = typeof code === 'string' && /^(?:ZSTD_|Z_|ERR_BUFFER_TOO_LARGE)/.test(code);
  return isZlib ? damaged(path, `it cannot be decompressed (${(error as Error).message})`, error) : error;
}
