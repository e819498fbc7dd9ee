/** Why something is not a tar file. */
export class TarError extends Error {}

export const BLOCK_SIZE = 512;
const SUM_OFFSET = 148;
const SUM_LENGTH = 8;

/** What a header block says; names as they stand there, before any extended header. */
export interface TarBlock {
  name: string;
  linkName: string;
  size: number;
  mode: number;
  /** One character: `0` is a file, `5` a folder, `x` an extended header … */
  typeflag: string;
}

/** What extended (pax) headers may say about an entry. */
export type PaxRecords = ReadonlyMap<string, string>;

/**
 * Reads one header block (POSIX.1-1988 ustar, or GNU's variant of it). Strict: a number that is none, or a sum that is
 * wrong, throws `TarError`.
 */
export function parseBlock(block: Buffer): TarBlock {
  if (block.toString('latin1', 257, 262) !== 'ustar') throw new TarError('a header has another format');
  if (numberAt(block, SUM_OFFSET, SUM_LENGTH) !== checksum(block))
    throw new TarError('a header has a wrong sum');
  const isPosix = block.readUInt8(262) === 0;
  const prefix = isPosix ? textAt(block, 345, 155) : '';
  const name = textAt(block, 0, 100);
  return {
    name: prefix ? `${prefix}/${name}` : name,
    linkName: textAt(block, 157, 100),
    size: numberAt(block, 124, 12),
    mode: numberAt(block, 100, 8),
    typeflag: String.fromCharCode(block.readUInt8(156) || 0x30),
  };
}

/** The records of an extended header, `<length> <key>=<value>\n` each (POSIX.1-2001, pax). Throws `TarError`. */
export function parsePax(content: Buffer): PaxRecords {
  const records = new Map<string, string>();
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at);
    const length = Number(space < 0 ? Number.NaN : content.toString('latin1', at, space));
    const record = content.subarray(space + 1, at + length);
    const equals = record.indexOf(0x3d);
    const isWhole = length > 0 && at + length <= content.length && record.at(-1) === 0x0a;
    if (!isWhole || equals < 0) throw new TarError('an extended header is malformed');
    records.set(record.toString('utf8', 0, equals), record.toString('utf8', equals + 1, record.length - 1));
    at += length;
  }
  return records;
}

/** Text up to the first NUL. */
export function textAt(bytes: Buffer, offset: number, length: number): string {
  const field = bytes.subarray(offset, offset + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}

/** Octal digits, or (GNU, for large files) a binary number behind a byte 0x80. */
function numberAt(block: Buffer, offset: number, length: number): number {
  const field = block.subarray(offset, offset + length);
  const value = field[0] === 0x80 ? binary(field.subarray(1)) : octal(field.toString('latin1'));
  if (!Number.isSafeInteger(value)) throw new TarError('a number in a header is none');
  return value;
}

function binary(bytes: Buffer): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

function octal(text: string): number {
  const digits = /^ *([0-7]*)[ \0]*$/.exec(text)?.[1];
  return digits === undefined ? Number.NaN : Number.parseInt(digits || '0', 8);
}

/** The sum of all bytes, those of the sum itself taken as spaces. */
function checksum(block: Buffer): number {
  let sum = SUM_LENGTH * 0x20;
  for (let at = 0; at < SUM_OFFSET; at++) sum += block[at] ?? 0;
  for (let at = SUM_OFFSET + SUM_LENGTH; at < BLOCK_SIZE; at++) sum += block[at] ?? 0;
  return sum;
}
