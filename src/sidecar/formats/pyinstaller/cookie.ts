import { ByteReader } from '../byte-reader.ts';
import type { ByteSource } from '../byte-source.ts';
import { Damage } from '../damage.ts';

/** Where the archive lies in its file, and what its cookie says. Offsets and lengths in bytes. */
export interface Cookie {
  archiveOffset: number;
  archiveLength: number;
  /** From the start of the archive. */
  tocOffset: number;
  tocLength: number;
  /** `3.12` */
  pythonVersion: string;
  /** File name of Python's shared library. */
  pythonLibrary: string;
}

const MAGIC = Buffer.from([0x4d, 0x45, 0x49, 0x0c, 0x0b, 0x0a, 0x0b, 0x0e]);
/** Since PyInstaller 2.1: magic, four numbers, and 64 bytes for the library's name. */
const COOKIE_LENGTH = 88;
const CHUNK = 1024 * 1024;
/** The magic may occur by chance or in embedded data; a file full of it is damaged. */
const MAX_CANDIDATES = 1000;

/**
 * Searches the file from its end to its start, as PyInstaller's bootloader does: a signature or an ELF section table
 * may follow the archive. `undefined` if there is no cookie; throws `Damage` if none of those found fits the file.
 */
export async function findCookie(source: ByteSource): Promise<Cookie | undefined> {
  let candidates = 0;
  for await (const offset of magicsFromEnd(source)) {
    candidates += 1;
    const cookie = await readCookie(source, offset);
    if (cookie) return cookie;
    if (candidates === MAX_CANDIDATES) break;
  }
  if (candidates > 0) throw new Damage('the cookie of its PyInstaller archive does not fit the file');
  return undefined;
}

async function* magicsFromEnd(source: ByteSource): AsyncGenerator<number> {
  for (let end = source.size; end >= MAGIC.length; ) {
    const start = Math.max(0, end - CHUNK);
    const chunk = await source.read(start, end - start);
    for (let at = chunk.lastIndexOf(MAGIC); at !== -1; at = at > 0 ? chunk.lastIndexOf(MAGIC, at - 1) : -1) {
      yield start + at;
    }
    // The next chunk overlaps this one, for a magic that lies across both.
    end = start === 0 ? 0 : start + MAGIC.length - 1;
  }
}

async function readCookie(source: ByteSource, offset: number): Promise<Cookie | undefined> {
  const end = offset + COOKIE_LENGTH;
  if (end > source.size) return undefined;
  const cookie = new ByteReader(await source.read(offset, COOKIE_LENGTH), 'big');
  const [archiveLength, tocOffset, tocLength] = [cookie.u32(8), cookie.u32(12), cookie.u32(16)];
  const fits = archiveLength <= end && tocOffset + tocLength + COOKIE_LENGTH <= archiveLength;
  if (!fits) return undefined;
  return {
    archiveOffset: end - archiveLength,
    archiveLength,
    tocOffset,
    tocLength,
    pythonVersion: versionText(cookie.u32(20)),
    pythonLibrary: cookie.text(24),
  };
}

/** Written as 312 today and as 38 up to PyInstaller 4. */
function versionText(packed: number): string {
  const base = packed >= 100 ? 100 : 10;
  return `${Math.floor(packed / base)}.${packed % base}`;
}
