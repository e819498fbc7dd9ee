const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/**
 * The names of the entries of a small zip file held in memory (Python's `base_library.zip`), from its central
 * directory (PKWARE's APPNOTE, 4.3.12 and 4.3.16). Stops at damage and gives the names read so far.
 */
export function zipNames(bytes: Buffer): string[] {
  const end = findEnd(bytes);
  if (end === undefined) return [];
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (at + ENTRY_LENGTH <= end && bytes.readUInt32LE(at) === ENTRY_SIGNATURE) {
    const length = bytes.readUInt16LE(at + 28);
    if (at + ENTRY_LENGTH + length > end) break;
    names.push(bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + length));
    at += ENTRY_LENGTH + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}

/** The end record is the last thing in the file but a comment. */
function findEnd(bytes: Buffer): number | undefined {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return undefined;
}
