import type { FileHandle } from 'node:fs/promises';
import type { Frame } from './frame-table.ts';

/** RFC 8878, section 3: frames begin with this number, skippable ones with one of sixteen others. */
const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const LONGEST_FRAME_HEADER = 18;
const DICTIONARY_ID_SIZES = [0, 1, 2, 4];
const CONTENT_SIZE_SIZES = [0, 2, 4, 8];
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;

/** Why a file is not a sequence of whole zstd frames. */
export class FrameError extends Error {}

/**
 * The zstd frames of `file`, `size` bytes long, found by following the sizes in their headers and in those of their
 * blocks, without decompressing anything. Skippable frames are left out. Throws `FrameError`: a file is read to its
 * last byte or not at all.
 */
export async function walkFrames(file: FileHandle, size: number): Promise<Frame[]> {
  const frames: Frame[] = [];
  for (let offset = 0; offset < size; ) {
    const start = await readExactly(file, offset, Math.min(LONGEST_FRAME_HEADER, size - offset));
    if (start.length < 8) throw new FrameError('it ends in the middle of a frame');
    const magic = start.readUInt32LE(0);
    if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC) {
      offset += 8 + start.readUInt32LE(4);
      if (offset > size) throw new FrameError('it ends in the middle of a frame');
      continue;
    }
    if (magic !== FRAME_MAGIC) throw new FrameError(`there is no zstd frame at byte ${offset}`);
    const header = parseHeader(start);
    const end = await endOfBlocks(file, offset + header.size);
    const next = end + (header.hasChecksum ? 4 : 0);
    if (next > size) throw new FrameError('it ends in the middle of a frame');
    const { content } = header;
    frames.push({ offset, compressed: next - offset, ...(content !== undefined && { content }) });
    offset = next;
  }
  return frames;
}

interface FrameHeader {
  size: number;
  content: number | undefined;
  hasChecksum: boolean;
}

/** RFC 8878, section 3.1.1.1. */
function parseHeader(bytes: Buffer): FrameHeader {
  const flags = bytes.readUInt8(4);
  if (flags & 0b1000) throw new FrameError('a frame header has an unknown flag');
  const isSingleSegment = (flags & 0b10_0000) !== 0;
  const dictionarySize = DICTIONARY_ID_SIZES[flags & 0b11] ?? 0;
  const contentSizeAt = 5 + (isSingleSegment ? 0 : 1) + dictionarySize;
  const contentSizeSize = CONTENT_SIZE_SIZES[flags >> 6] || (isSingleSegment ? 1 : 0);
  const size = contentSizeAt + contentSizeSize;
  if (size > bytes.length) throw new FrameError('it ends in the middle of a frame');
  return {
    size,
    content: contentSize(bytes.subarray(contentSizeAt, size)),
    hasChecksum: (flags & 0b100) !== 0,
  };
}

function contentSize(field: Buffer): number | undefined {
  switch (field.length) {
    case 1:
      return field.readUInt8();
    case 2:
      return field.readUInt16LE() + 256;
    case 4:
      return field.readUInt32LE();
    case 8:
      return Number(field.readBigUInt64LE());
    default:
      return undefined;
  }
}

/** Where the blocks that begin at `offset` end. RFC 8878, section 3.1.1.2. */
async function endOfBlocks(file: FileHandle, offset: number): Promise<number> {
  for (let at = offset; ; ) {
    const header = (await readExactly(file, at, 3)).readUIntLE(0, 3);
    const type = (header >> 1) & 0b11;
    if (type === RESERVED_BLOCK) throw new FrameError(`there is no block at byte ${at}`);
    at += 3 + (type === RLE_BLOCK ? 1 : header >> 3);
    if (header & 1) return at;
  }
}

async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new FrameError('it ends in the middle of a frame');
  return buffer;
}
