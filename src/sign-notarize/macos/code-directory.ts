import { createHash } from 'node:crypto';
import { ByteReader } from '../../sidecar/formats/byte-reader.ts';
import { Damage } from '../../sidecar/formats/damage.ts';

/** The part of a Mach-O signature that says what is sealed. Layout: `cs_blobs.h` of Apple's XNU. */
export interface CodeDirectory {
  /** Its bytes, which the certificate's signature is over. */
  blob: Buffer;
  identifier: string;
  teamId?: string;
  adhoc: boolean;
  hardenedRuntime: boolean;
  /** Node's word for the hash, and how many bytes of it are kept. */
  hash: 'sha1' | 'sha256' | 'sha384';
  hashSize: number;
  /** Bytes of a page; 0: the whole is one. */
  pageSize: number;
  /** Bytes from the start of the image that are sealed. */
  codeLimit: number;
  pages: Buffer[];
  /** By slot: 1 Info.plist, 2 requirements, 3 CodeResources, 5 entitlements, 7 entitlements as DER. */
  special: Map<number, Buffer>;
}

const HASHES: Readonly<Record<number, CodeDirectory['hash']>> = {
  1: 'sha1',
  2: 'sha256',
  3: 'sha256',
  4: 'sha384',
};
/** Bytes; SHA-1's, and those of longer ones that are cut to it. */
const SMALLEST_HASH = 20;
const FLAG_ADHOC = 0x2;
const FLAG_RUNTIME = 0x10000;
const WITH_TEAM = 0x20200;
const WITH_LARGE_LIMIT = 0x20300;

/** Reads a code directory. Throws `Damage`. */
export function readCodeDirectory(blob: Buffer): CodeDirectory {
  const head = new ByteReader(blob, 'big');
  const [version, flags] = [head.u32(8), head.u32(12)];
  const [special, pages] = [head.u32(24), head.u32(28)];
  const hashSize = head.u8(36);
  const hash = HASHES[head.u8(37)];
  if (!hash) throw new Damage(`its code directory has the unknown hash type ${head.u8(37)}`);
  // Counts that the bytes cannot hold would be believed otherwise, and cost all memory.
  if (hashSize < SMALLEST_HASH || (special + pages) * hashSize > blob.length)
    throw new Damage('its code directory has more hashes than bytes');
  const at = (slot: number) => head.slice(head.u32(16) + slot * hashSize, hashSize);
  const teamOffset = version >= WITH_TEAM ? head.u32(48) : 0;
  const largeLimit = version >= WITH_LARGE_LIMIT ? head.u64(56) : 0;
  const shift = head.u8(39);
  return {
    blob,
    identifier: head.text(head.u32(20)),
    ...(teamOffset !== 0 && { teamId: head.text(teamOffset) }),
    adhoc: (flags & FLAG_ADHOC) !== 0,
    hardenedRuntime: (flags & FLAG_RUNTIME) !== 0,
    hash,
    hashSize,
    pageSize: shift === 0 ? 0 : 2 ** shift,
    codeLimit: largeLimit || head.u32(32),
    pages: Array.from({ length: pages }, (_, slot) => at(slot)),
    special: new Map(Array.from({ length: special }, (_, slot) => [slot + 1, at(-slot - 1)])),
  };
}

/** The digest of `bytes` as this code directory keeps it. */
export function digestFor(
  { hash, hashSize }: Pick<CodeDirectory, 'hash' | 'hashSize'>,
  bytes: Buffer,
): Buffer {
  return createHash(hash).update(bytes).digest().subarray(0, hashSize);
}
