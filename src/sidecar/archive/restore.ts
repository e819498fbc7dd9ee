import { mkdir, open, rm } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { inOrder } from '../in-order.ts';
import type { TreeEntry } from '../tree/digest.ts';
import { ChunkWriter } from './chunk-writer.ts';
import { damaged, readError, tooLarge } from './damaged.ts';
import { decodeFrame, FRAMES_AT_ONCE } from './decode-frame.ts';
import {
  DEFAULT_MAX_SIZE,
  entriesIn,
  type OpenArchive,
  type OpenEntry,
  type ReadOptions,
} from './entries.ts';
import { ExpectedEntries } from './expected-entries.ts';
import { FrameCutter, type WholeFrame } from './frame-cutter.ts';
import { encodeFrameTable, type FrameSizes } from './frame-table.ts';
import { release } from './release.ts';
import { unpackEntries } from './unpack.ts';

/** Frames that wait to be decompressed, beside those that are. */
const FRAMES_AHEAD = 2;

/** A piece of an archive, such as a layer. */
export interface RestorePart {
  frames: readonly FrameSizes[];
  /**
   * Hands the bytes of these frames to `write`, in order, in chunks that it gives away. False if they were not those that
   * were asked for: then what was made of them is thrown away.
   */
  read: (write: (chunk: Buffer) => void | Promise<void>) => Promise<boolean>;
}

export interface RestoreRequest extends ReadOptions {
  /** What is put together is the archive without its frame table. */
  parts: readonly RestorePart[];
  /** What it must hold below its top folder, as `packArchive` was given it. */
  entries: readonly TreeEntry[];
  topLevel: string;
  /** The archive to write. */
  file: string;
  /** The folder to unpack it into, top folder included. It does not exist yet. */
  root: string;
}

/**
 * Writes the archive that `packArchive` wrote once, and unpacks it while its bytes come, in one pass: nothing is read
 * a second time. It is checked as by `unpackArchive`, and holds just what `entries` say; that its bytes are the right
 * ones is for whoever reads the parts to know. Both are written where they are to be, so give places in a temporary
 * folder; if it fails, neither is left.
 *
 * False if a part was not to be had. Every part is read to its end even if the archive is refused before, so that
 * whoever keeps them finds out about damage. Throws `archive-damaged`, `archive-unsafe`, and what reading throws.
 */
export async function restoreArchive(request: RestoreRequest): Promise<boolean> {
  const { file, root, parts, maxSize = DEFAULT_MAX_SIZE } = request;
  const frames = parts.flatMap((part) => part.frames);
  if (frames.reduce((sum, { content }) => sum + content, 0) > maxSize) throw tooLarge(file, maxSize);
  await mkdir(root);
  let isDone = false;
  try {
    isDone = await writeBoth(request, frames);
    return isDone;
  } catch (error) {
    throw readError(file, error);
  } finally {
    if (!isDone) for (const path of [file, root]) await rm(path, { recursive: true, force: true });
  }
}

async function writeBoth(request: RestoreRequest, frames: readonly FrameSizes[]): Promise<boolean> {
  const cutter = new FrameCutter(frames);
  const output = await open(request.file, 'wx');
  const archive = new ChunkWriter(output);
  try {
    // Whoever writes into it waits until there is room.
    const pipe = new PassThrough({ objectMode: true, highWaterMark: FRAMES_AHEAD });
    // Its reader tells, if it is still there.
    pipe.on('error', () => undefined);
    const feeding = feed(request, { archive, cutter, pipe });
    feeding.catch((error) => pipe.destroy(error));
    try {
      await unpack(request, pipe);
    } catch (error) {
      pipe.destroy();
      if (await feeding) throw error;
      return false;
    }
    await archive.add(encodeFrameTable(frames));
    await archive.end();
    return true;
  } finally {
    await output.close();
  }
}

interface Feeding {
  archive: ChunkWriter;
  cutter: FrameCutter;
  pipe: PassThrough;
}

/** Whether all parts were there. What goes wrong with their bytes ends `pipe`, and reading goes on. */
async function feed({ parts, signal }: RestoreRequest, { archive, cutter, pipe }: Feeding): Promise<boolean> {
  let whole = true;
  for (const { read } of parts) {
    const found = await read(async (chunk) => {
      signal?.throwIfAborted();
      if (pipe.destroyed) return;
      try {
        // Cut first: the writer frees it.
        const cut = [...cutter.cut(chunk)];
        await archive.add(chunk);
        for (const frame of cut) await put(pipe, frame);
      } catch (error) {
        pipe.destroy(error as Error);
      }
    });
    whole &&= found;
  }
  try {
    if (whole) cutter.end();
    if (whole) pipe.end();
    else pipe.destroy();
  } catch (error) {
    pipe.destroy(error as Error);
  }
  return whole;
}

function put(pipe: PassThrough, frame: WholeFrame): Promise<void> {
  return new Promise((done, fail) => {
    pipe.write(frame, (error) => (error ? fail(error) : done()));
  });
}

async function unpack(request: RestoreRequest, frames: AsyncIterable<WholeFrame>): Promise<void> {
  const { file, root, platform } = request;
  const archive = entriesIn(contentsOf(frames), file, platform);
  const expected: OpenArchive = { ...archive, entries: expectedOnly(archive.entries, request) };
  await unpackEntries(root, { file, archive: expected, platform });
}

/** Nothing is written that should not be in it. */
async function* expectedOnly(
  found: AsyncIterable<OpenEntry>,
  { file, entries, topLevel }: RestoreRequest,
): AsyncGenerator<OpenEntry> {
  const expected = new ExpectedEntries(entries, topLevel);
  for await (const open of found) {
    const problem = expected.problemOf(open.entry);
    if (problem) throw damaged(file, problem);
    yield open;
  }
  const problem = expected.problemAtEnd();
  if (problem) throw damaged(file, problem);
}

async function* contentsOf(frames: AsyncIterable<WholeFrame>): AsyncGenerator<Buffer> {
  const decoded = inOrder(frames, FRAMES_AT_ONCE, ({ bytes, content }) => decodeFrame(bytes, content));
  for await (const content of decoded) {
    yield content;
    release(content);
  }
}
