import type { FileHandle } from 'node:fs/promises';

/**
 * The frame table of zstd's seekable format (zstd, contrib/seekable_format/zstd_seekable_compression_format.md):
 * a skippable frame at the end of the file that lists the size of each frame before it, compressed and not.
 * Decompressors that do not know it skip it.
 */
const TABLE_MAGIC = 0x184d2a5e;
const FOOTER_MAGIC = 0x8f92eab1;
const HEADER_SIZE = 8;
const FOOTER_SIZE = 9;
/** Set in the footer's flags when each entry has a checksum too. */
const WITH_CHECKSUMS = 0x80;
const RESERVED_FLAGS = 0x7c;

/** The sizes of one zstd frame in bytes. */
export interface FrameSizes {
  compressed: number;
  content: number;
}

/** A zstd frame in a file. */
export interface Frame {
  offset: number;
  compressed: number;
  /** Absent if the frame does not tell. */
  content?: number;
}

/** The table for these frames, to be written behind the last of them. */
export function encodeFrameTable(frames: readonly FrameSizes[]): Buffer {
  const table = Buffer.alloc(HEADER_SIZE + frames.length * 8 + FOOTER_SIZE);
  table.writeUInt32LE(TABLE_MAGIC, 0);
  table.writeUInt32LE(table.length - HEADER_SIZE, 4);
  for (const [index, { compressed, content }] of frames.entries()) {
    table.writeUInt32LE(compressed, HEADER_SIZE + index * 8);
    table.writeUInt32LE(content, HEADER_SIZE + index * 8 + 4);
  }
  table.writeUInt32LE(frames.length, table.length - FOOTER_SIZE);
  table.writeUInt32LE(FOOTER_MAGIC, table.length - 4);
  return table;
}

/**
 * The frames of `file`, `size` bytes long, by its table; undefined if it has none, or one that does not account for
 * every byte of the file: then somebody appended to it, and only reading all frames tells what is there.
 */
export async function readFrameTable(file: FileHandle, size: number): Promise<Frame[] | undefined> {
  if (size < HEADER_SIZE + FOOTER_SIZE) return undefined;
  const footer = await readAt(file, size - FOOTER_SIZE, FOOTER_SIZE);
  const flags = footer.readUInt8(4);
  if (footer.readUInt32LE(5) !== FOOTER_MAGIC || flags & RESERVED_FLAGS) return undefined;
  const entrySize = flags & WITH_CHECKSUMS ? 12 : 8;
  const count = footer.readUInt32LE(0);
  const tableSize = HEADER_SIZE + count * entrySize + FOOTER_SIZE;
  if (tableSize > size) return undefined;
  const table = await readAt(file, size - tableSize, tableSize);
  if (table.readUInt32LE(0) !== TABLE_MAGIC || table.readUInt32LE(4) !== tableSize - HEADER_SIZE)
    return undefined;
  const frames = decodeEntries(table.subarray(HEADER_SIZE, -FOOTER_SIZE), entrySize);
  const end = frames.at(-1);
  return (end ? end.offset + end.compressed : 0) === size - tableSize ? frames : undefined;
}

function decodeEntries(entries: Buffer, entrySize: number): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0, offset = 0; at < entries.length; at += entrySize) {
    const compressed = entries.readUInt32LE(at);
    frames.push({ offset, compressed, content: entries.readUInt32LE(at + 4) });
    offset += compressed;
  }
  return frames;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
