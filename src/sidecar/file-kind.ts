export type FileKind = 'macho' | 'pe' | 'elf' | 'other';

/** Bytes from the start of a file that `fileKind` wants to see: a PE header may come late, after a DOS stub. */
export const FILE_KIND_BYTES = 4096;

const ELF = 0x7f454c46;
const MACHO = new Set([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe]);
const MACHO_FAT = new Set([0xcafebabe, 0xcafebabf]);
/** A Java class begins with the fat magic too, followed by its version, which is 45 or more. */
const LOWEST_JAVA_VERSION = 45;
const PE_OFFSET_AT = 0x3c;
const PE_SIGNATURE = 0x50450000;

/** What the file that begins with `start` is to an operating system's loader. */
export function fileKind(start: Buffer): FileKind {
  if (start.length < 4) return 'other';
  const magic = start.readUInt32BE(0);
  if (magic === ELF) return 'elf';
  if (MACHO.has(magic) || (MACHO_FAT.has(magic) && isFat(start))) return 'macho';
  return start.readUInt16BE(0) === 0x4d5a && isPe(start) ? 'pe' : 'other';
}

function isFat(start: Buffer): boolean {
  return start.length >= 8 && start.readUInt32BE(4) < LOWEST_JAVA_VERSION;
}

function isPe(start: Buffer): boolean {
  if (start.length < PE_OFFSET_AT + 4) return false;
  const offset = start.readUInt32LE(PE_OFFSET_AT);
  return offset + 4 <= start.length && start.readUInt32BE(offset) === PE_SIGNATURE;
}
