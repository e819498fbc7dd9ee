import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Why a file is no RPM package that can be read. */
export class RpmError extends Error {}

/** The files of an RPM package. */
export interface RpmPayload {
  /** `gzip`, `xz`, `zstd` …; `none` where it is not compressed. */
  compressor: string;
  /** Their cpio archive, compressed. */
  content: () => AsyncIterable<Buffer>;
}

const LEAD = 96;
const LEAD_MAGIC = 0xedabeedb;
const HEADER_MAGIC = 0x8eade801;
const INTRODUCTION = 16;
const INDEX_ENTRY = 16;
/** `RPMTAG_PAYLOADCOMPRESSOR`; a package that does not have it is packed by gzip. */
const COMPRESSOR = 1125;
/** A header has some 200 bytes for each file. */
const LARGEST_HEADER = 2 ** 28;

/** Finds the payload of the package `file`: behind a lead, a header of signatures and one of tags. Throws `RpmError`. */
export async function findRpmPayload(file: string): Promise<RpmPayload> {
  const handle = await open(file);
  try {
    const lead = await bytesAt(handle, 0, LEAD);
    if (lead.readUInt32BE() !== LEAD_MAGIC) throw new RpmError('it does not begin as one');
    const signatures = await headerAt(handle, LEAD);
    // The header of signatures alone is filled up to eight bytes.
    const tags = await headerAt(handle, Math.ceil(signatures.end / 8) * 8);
    const { size } = await handle.stat();
    if (tags.end >= size) throw new RpmError('it ends in its header');
    return {
      compressor: textOf(tags.bytes, COMPRESSOR) ?? 'gzip',
      content: () => createReadStream(file, { start: tags.end, highWaterMark: 2 ** 20 }),
    };
  } finally {
    await handle.close();
  }
}

/** The bytes of the header that begins at `start`, and where it ends. */
async function headerAt(handle: FileHandle, start: number): Promise<{ bytes: Buffer; end: number }> {
  const introduction = await bytesAt(handle, start, INTRODUCTION);
  if (introduction.readUInt32BE() !== HEADER_MAGIC) throw new RpmError('a header in it is damaged');
  const length = introduction.readUInt32BE(8) * INDEX_ENTRY + introduction.readUInt32BE(12);
  if (length > LARGEST_HEADER) throw new RpmError('a header in it is too long');
  const end = start + INTRODUCTION + length;
  return { bytes: await bytesAt(handle, start, INTRODUCTION + length), end };
}

/** The text of `tag`; undefined if the header has none. */
function textOf(header: Buffer, tag: number): string | undefined {
  const entries = header.readUInt32BE(8);
  const store = INTRODUCTION + entries * INDEX_ENTRY;
  for (let index = 0; index < entries; index += 1) {
    const at = INTRODUCTION + index * INDEX_ENTRY;
    if (header.readUInt32BE(at) !== tag) continue;
    const from = store + header.readUInt32BE(at + 8);
    return header.toString('utf8', from, header.indexOf(0, from));
  }
  return undefined;
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new RpmError('it ends in its header');
  return buffer;
}
