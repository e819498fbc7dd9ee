import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { TarEntry, TarHeader } from '../../../sidecar/archive/tar-reader.ts';

/** Why a file is no zip that can be read. */
export class ZipError extends Error {}

const END = 0x06054b50;
const END_SIZE = 22;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Behind the end there may be a comment of 64 KB, and electron-builder's block map. */
const LONGEST_TAIL = 2 ** 22;
const UNIX = 3;
const LINK = 0o120000;
const FOLDER = 0o040000;
const TYPE = 0o170000;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 2 ** 20;
const LONGEST_TARGET = 4096;

/** A zip that is being read. */
interface OpenZip {
  file: string;
  handle: FileHandle;
  size: number;
}

interface Central {
  name: string;
  mode: number;
  method: number;
  compressed: number;
  size: number;
  offset: number;
}

/**
 * Reads a zip entry by entry, as its list at the end says, in the terms of a tar (so that both are judged alike).
 * Permission bits and links are those of Unix where the zip was made by a Unix program. Throws `ZipError`.
 */
export async function* readZip(file: string): AsyncGenerator<TarEntry> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    for (const central of await readCentral(handle, size)) {
      yield await entryOf({ file, handle, size }, central);
    }
  } finally {
    await handle.close();
  }
}

async function entryOf(zip: OpenZip, central: Central): Promise<TarEntry> {
  const content = contentOf(zip, central);
  const isLink = (central.mode & TYPE) === LINK;
  const isFolder = central.name.endsWith('/') || (central.mode & TYPE) === FOLDER;
  const header: TarHeader = {
    name: central.name,
    linkName: isLink ? await textOf(content, central.size) : '',
    size: isLink || isFolder ? 0 : central.size,
    mode: central.mode & 0o7777,
    typeflag: isLink ? '2' : isFolder ? '5' : '0',
    isSparse: false,
  };
  return { header, content };
}

async function textOf(content: AsyncIterable<Buffer>, size: number): Promise<string> {
  if (size > LONGEST_TARGET) throw new ZipError('the target of a link is too long');
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function* contentOf(zip: OpenZip, central: Central): AsyncGenerator<Buffer> {
  const { name, method, compressed, size, offset } = central;
  const local = await readAt(zip.handle, offset, 30);
  if (local.readUInt32LE(0) !== LOCAL) throw new ZipError(`'${name}' is not where its list says`);
  const start = offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (start + compressed > zip.size) throw new ZipError(`it ends in the middle of '${name}'`);
  if (compressed === 0 && size === 0) return;
  // By its path: the streams of a shared handle would leave a listener on it for each file.
  const raw = createReadStream(zip.file, { start, end: start + compressed - 1, highWaterMark: CHUNK });
  let total = 0;
  for await (const chunk of inflated(raw, method, name)) {
    total += chunk.length;
    if (total > size) break;
    yield chunk;
  }
  if (total !== size) throw new ZipError(`'${name}' has ${total} bytes, and its list says ${size}`);
}

async function* inflated(raw: Readable, method: number, name: string): AsyncGenerator<Buffer> {
  if (method === STORED) {
    yield* raw as AsyncIterable<Buffer>;
    return;
  }
  if (method !== DEFLATED) throw new ZipError(`'${name}' is compressed in another way (method ${method})`);
  try {
    yield* pipeline(raw, createInflateRaw({ chunkSize: CHUNK }), () => undefined) as AsyncIterable<Buffer>;
  } catch (cause) {
    throw new ZipError(`'${name}' cannot be decompressed`, { cause });
  }
}

async function readCentral(handle: FileHandle, size: number): Promise<Central[]> {
  const { entries, length, offset } = await findEnd(handle, size);
  if (offset + length > size) throw new ZipError('its list of entries is missing');
  const list = await readAt(handle, offset, length);
  const result: Central[] = [];
  for (let at = 0; result.length < entries; ) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== CENTRAL)
      throw new ZipError('its list of entries is damaged');
    const [nameLength, extraLength] = [list.readUInt16LE(at + 28), list.readUInt16LE(at + 30)];
    const end = at + 46 + nameLength + extraLength;
    result.push(central(list.subarray(at, end), nameLength));
    at = end + list.readUInt16LE(at + 32);
  }
  return result;
}

function central(record: Buffer, nameLength: number): Central {
  const isUnix = record.readUInt8(5) === UNIX;
  const large = zip64Of(record, 46 + nameLength);
  return {
    name: record.toString('utf8', 46, 46 + nameLength).replaceAll('\\', '/'),
    mode: isUnix ? record.readUInt32LE(38) >>> 16 : 0o644,
    method: record.readUInt16LE(10),
    size: large(record.readUInt32LE(24)),
    compressed: large(record.readUInt32LE(20)),
    offset: large(record.readUInt32LE(42)),
  };
}

/** Numbers that do not fit in four bytes follow each other in an extra field, in the order of size, compressed, offset. */
function zip64Of(record: Buffer, from: number): (value: number) => number {
  let extra: Buffer = Buffer.alloc(0);
  for (let at = from; at + 4 <= record.length; at += 4 + record.readUInt16LE(at + 2)) {
    if (record.readUInt16LE(at) === 1) extra = record.subarray(at + 4, at + 4 + record.readUInt16LE(at + 2));
  }
  let at = 0;
  return (value) => {
    if (value !== 0xffffffff) return value;
    if (at + 8 > extra.length) throw new ZipError('a large number in its list is missing');
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  };
}

async function findEnd(
  handle: FileHandle,
  size: number,
): Promise<{ entries: number; length: number; offset: number }> {
  const from = Math.max(0, size - LONGEST_TAIL);
  const tail = await readAt(handle, from, size - from);
  for (let at = tail.length - END_SIZE; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    const [entries, length, offset] = [
      tail.readUInt16LE(at + 10),
      tail.readUInt32LE(at + 12),
      tail.readUInt32LE(at + 16),
    ];
    const isLarge = at >= 20 && tail.readUInt32LE(at - 20) === LOCATOR64;
    if (isLarge) return readEnd64(handle, Number(tail.readBigUInt64LE(at - 12)));
    if (offset + length <= from + at) return { entries, length, offset };
  }
  throw new ZipError('its end is missing');
}

async function readEnd64(
  handle: FileHandle,
  at: number,
): Promise<{ entries: number; length: number; offset: number }> {
  const end = await readAt(handle, at, 56);
  if (end.readUInt32LE(0) !== END64) throw new ZipError('its end is damaged');
  const number = (offset: number) => Number(end.readBigUInt64LE(offset));
  return { entries: number(32), length: number(40), offset: number(48) };
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
  if (bytesRead < length) throw new ZipError('it ends too early');
  return buffer;
}
