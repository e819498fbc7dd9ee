import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { inOrder } from '../in-order.ts';
import { readError, tooLarge } from './damaged.ts';
import { decodeFrame, FRAMES_AT_ONCE } from './decode-frame.ts';
import { DEFAULT_MAX_SIZE, entriesIn, type ReadOptions } from './entries.ts';
import type { ArchiveEntry } from './entry-guard.ts';
import { FrameCutter, type WholeFrame } from './frame-cutter.ts';
import type { PackedLayer } from './pack.ts';
import { unpackEntries } from './unpack.ts';

/** Frames that wait to be decompressed, beside those that are. */
const FRAMES_AHEAD = 2;

/**
 * Hands the bytes of one part of an archive to `write`, in order. False if they were not those that were asked for:
 * then what was made of them is thrown away.
 */
export type ReadPart = (write: (chunk: Buffer) => void | Promise<void>) => Promise<boolean>;

export interface RestoreRequest extends ReadOptions {
  /** What is put together is the archive. */
  parts: readonly ReadPart[];
  /** As `packArchive` gave them: where its frames begin is known before its last byte is there. */
  layers: readonly PackedLayer[];
  /** The archive to write. */
  file: string;
  /** The folder to unpack it into. It does not exist yet. */
  root: string;
}

/**
 * Writes an archive and unpacks it while its bytes come, in one pass, with the checks of `unpackArchive`. Both are
 * written where they are to be, so give places in a temporary folder; if it fails, neither is left. Returns the
 * entries, or undefined if a part was not to be had.
 *
 * Throws `archive-damaged` (not what `packArchive` wrote, or `layers` are not its), `archive-unsafe`, and what the
 * parts throw.
 */
export async function restoreArchive(request: RestoreRequest): Promise<ArchiveEntry[] | undefined> {
  const { file, root, layers, maxSize = DEFAULT_MAX_SIZE } = request;
  const frames = layers.flatMap((layer) => layer.frames);
  if (frames.reduce((sum, { content }) => sum + content, 0) > maxSize) throw tooLarge(file, maxSize);
  await mkdir(root);
  try {
    return await restore(request, new FrameCutter(frames));
  } catch (error) {
    for (const path of [file, root]) await rm(path, { recursive: true, force: true });
    if (error instanceof PartMissing) return undefined;
    throw readError(file, error);
  }
}

async function restore(request: RestoreRequest, cutter: FrameCutter): Promise<ArchiveEntry[]> {
  const { file, root, platform } = request;
  const output = await open(file, 'wx');
  try {
    // Whoever writes into it waits until there is room, and fails if the reader did.
    const frames = new PassThrough({ objectMode: true, highWaterMark: FRAMES_AHEAD });
    const feeding = feed(request, { output, cutter, frames }).catch((error) => frames.destroy(error));
    try {
      return await unpackEntries(root, {
        file,
        archive: entriesIn(contentsOf(frames), file, platform),
        platform,
      });
    } finally {
      frames.destroy();
      await feeding;
    }
  } finally {
    await output.close();
  }
}

/** A part could not be read. */
class PartMissing extends Error {}

interface Feeding {
  output: FileHandle;
  cutter: FrameCutter;
  frames: PassThrough;
}

async function feed({ parts, signal }: RestoreRequest, { output, cutter, frames }: Feeding): Promise<void> {
  for (const read of parts) {
    const isWhole = await read(async (chunk) => {
      signal?.throwIfAborted();
      await output.writeFile(chunk);
      for (const frame of cutter.cut(chunk)) await put(frames, frame);
    });
    if (!isWhole) throw new PartMissing();
  }
  cutter.end();
  frames.end();
}

function put(frames: PassThrough, frame: WholeFrame): Promise<void> {
  return new Promise((done, fail) => {
    frames.write(frame, (error) => (error ? fail(error) : done()));
  });
}

async function* contentsOf(frames: AsyncIterable<WholeFrame>): AsyncGenerator<Buffer> {
  yield* inOrder(frames, FRAMES_AT_ONCE, ({ bytes, content }) => decodeFrame(bytes, content));
}
