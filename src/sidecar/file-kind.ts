import { detectFormat } from './formats/binary.ts';
import type { BinaryFormat } from './formats/binary-info.ts';

export type FileKind = BinaryFormat | 'other';

/** Bytes from the start of a file that `fileKind` wants to see: a PE header may come late, after a DOS stub. */
export const FILE_KIND_BYTES = 4096;

/** With one of these begins everything that is not `other`. */
export const FIRST_BYTES: readonly number[] = [0x4d, 0x7f, 0xca, 0xce, 0xcf, 0xfe];

const PE_OFFSET_AT = 0x3c;
const PE_SIGNATURE = 0x50450000;

/** What the file that begins with `start` is to an operating system's loader. A DOS program is none. */
export function fileKind(start: Buffer): FileKind {
  const format = detectFormat(start);
  if (format === undefined || (format === 'pe' && !hasPeHeader(start))) return 'other';
  return format;
}

function hasPeHeader(start: Buffer): boolean {
  if (start.length < PE_OFFSET_AT + 4) return false;
  const offset = start.readUInt32LE(PE_OFFSET_AT);
  return offset + 4 <= start.length && start.readUInt32BE(offset) === PE_SIGNATURE;
}
