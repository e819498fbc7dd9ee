import type { BinaryFormat, BinaryInfo } from './binary-info.ts';
import { type ByteSource, withFileSource } from './byte-source.ts';
import { reportDamage } from './damage.ts';
import { parseElf } from './elf.ts';
import { parseMacho } from './macho.ts';
import { parsePe } from './pe.ts';

/** As many first bytes as `detectFormat` wants to see. */
export const DETECT_BYTES = 64;

const THIN_MACHO = [0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe];
const FAT_MACHO = [0xcafebabe, 0xcafebabf];
/** Java class files share the universal magic; their next word is a class file version, 45 or more since 1996. */
const FIRST_JAVA_VERSION = 45;

const PARSERS: Readonly<Record<BinaryFormat, (source: ByteSource) => Promise<BinaryInfo>>> = {
  elf: parseElf,
  pe: parsePe,
  macho: parseMacho,
};

/**
 * The executable format that a file starts like, from its first `DETECT_BYTES` bytes (fewer if it is shorter).
 * `undefined` for text, scripts, Java classes and everything else.
 */
export function detectFormat(start: Buffer): BinaryFormat | undefined {
  if (start.length < 4) return undefined;
  const magic = start.readUInt32BE(0);
  if (magic === 0x7f454c46) return 'elf';
  if (THIN_MACHO.includes(magic)) return 'macho';
  if (FAT_MACHO.includes(magic) && start.length >= 8) {
    const slices = start.readUInt32BE(4);
    return slices > 0 && slices < FIRST_JAVA_VERSION ? 'macho' : undefined;
  }
  // A DOS header is full of zeros, text that happens to start with "MZ" has none.
  return magic >>> 16 === 0x4d5a && start.subarray(0, DETECT_BYTES).includes(0) ? 'pe' : undefined;
}

/**
 * Reads what the headers of the file at `path` tell; links are followed. `undefined` if it is no executable format.
 * Only the needed tables are read, whatever the size of the file. Throws `binary-damaged`.
 */
export function readBinary(path: string): Promise<BinaryInfo | undefined> {
  return reportDamage('binary-damaged', path, () => withFileSource(path, parseBinary));
}

/** As `readBinary`, on any source of bytes; throws `Damage`, which has no file name yet. */
export async function parseBinary(source: ByteSource): Promise<BinaryInfo | undefined> {
  const format = detectFormat(await source.read(0, Math.min(DETECT_BYTES, source.size)));
  return format && PARSERS[format](source);
}
