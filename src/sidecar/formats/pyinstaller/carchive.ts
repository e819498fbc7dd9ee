import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { UserError } from '../../../shared/errors.ts';
import { ByteReader, readRange } from '../byte-reader.ts';
import { type ByteSource, partOf } from '../byte-source.ts';
import { Damage } from '../damage.ts';
import { findCookie } from './cookie.ts';

/** What an entry is for; PyInstaller's letter for each is in `TYPES`. */
export type EntryType =
  | 'pyz'
  | 'script'
  | 'module'
  | 'package'
  | 'binary'
  | 'data'
  | 'zip'
  | 'symlink'
  | 'dependency'
  | 'option'
  | 'splash'
  | 'other';

export interface ArchiveEntry {
  /** As PyInstaller wrote it: with backslashes in a Windows program. */
  name: string;
  type: EntryType;
  /** Unpacked, in bytes. */
  size: number;
  /** In the archive, in bytes. */
  compressedSize: number;
}

/** An entry with its place in the archive. */
export interface StoredEntry extends ArchiveEntry {
  offset: number;
  compressed: boolean;
}

/** PyInstaller's outer archive, which it appends to its bootloader. */
export interface CArchive {
  /** The archive's own bytes; entries' offsets count from its start. */
  source: ByteSource;
  pythonVersion: string;
  pythonLibrary: string;
  /** In the archive's order, options included. */
  entries: StoredEntry[];
}

const TYPES: Readonly<Record<string, EntryType>> = {
  z: 'pyz',
  s: 'script',
  m: 'module',
  M: 'package',
  b: 'binary',
  x: 'data',
  Z: 'zip',
  n: 'symlink',
  d: 'dependency',
  o: 'option',
  l: 'splash',
};

/** Fixed part of an entry; the name, padded with zeros, follows. */
const ENTRY_HEAD = 18;

/**
 * Finds and reads the archive in a program (or in a `.pkg` file). Its layout has been the same since PyInstaller 2.1.
 * `undefined` if there is none. Throws `Damage`.
 */
export async function readCArchive(file: ByteSource): Promise<CArchive | undefined> {
  const cookie = await findCookie(file);
  if (!cookie) return undefined;
  const { archiveOffset, archiveLength, tocOffset: offset, tocLength: length } = cookie;
  const source = partOf(file, archiveOffset, archiveLength);
  const what = 'the table of contents of its PyInstaller archive';
  const toc = await readRange(source, { offset, length, what, order: 'big' });
  return {
    source,
    pythonVersion: cookie.pythonVersion,
    pythonLibrary: cookie.pythonLibrary,
    entries: [...readEntries(toc, offset)],
  };
}

/** The content of one entry, unpacked. Throws `Damage`, or `pyinstaller-entry-too-large` above `maxSize` bytes. */
export async function readEntry({ source }: CArchive, entry: StoredEntry, maxSize: number): Promise<Buffer> {
  const largest = Math.max(entry.size, entry.compressedSize);
  if (largest > maxSize) {
    throw new UserError(
      'pyinstaller-entry-too-large',
      `'${entry.name}' has ${largest} bytes, more than the ${maxSize} that may be unpacked.`,
    );
  }
  const stored = await source.read(entry.offset, entry.compressedSize);
  const content = entry.compressed ? await unpack(stored, entry) : stored;
  if (content.length === entry.size) return content;
  throw new Damage(`its entry '${entry.name}' has ${content.length} bytes, expected ${entry.size}`);
}

async function unpack(stored: Buffer, { name, size }: StoredEntry): Promise<Buffer> {
  try {
    return await promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate)(stored, {
      maxOutputLength: Math.max(1, size),
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Damage(`its entry '${name}' cannot be unpacked (${reason})`, { cause });
  }
}

function* readEntries(toc: ByteReader, dataLength: number): Generator<StoredEntry> {
  for (let at = 0; at < toc.length; ) {
    const length = toc.u32(at);
    if (length <= ENTRY_HEAD) throw new Damage(`an entry of its table of contents is ${length} bytes long`);
    const entry = readEntryHead(new ByteReader(toc.slice(at, length), 'big'));
    if (entry.offset + entry.compressedSize > dataLength) {
      throw new Damage(`its entry '${entry.name}' reaches beyond the archive's data`);
    }
    yield entry;
    at += length;
  }
}

function readEntryHead(entry: ByteReader): StoredEntry {
  return {
    name: entry.text(ENTRY_HEAD),
    type: TYPES[String.fromCharCode(entry.u8(17))] ?? 'other',
    size: entry.u32(12),
    compressedSize: entry.u32(8),
    offset: entry.u32(4),
    compressed: entry.u8(16) !== 0,
  };
}
