import { createHash } from 'node:crypto';
import type { ByteSource } from '../../sidecar/formats/byte-source.ts';
import { Damage } from '../../sidecar/formats/damage.ts';

/** Microsoft, "Windows Authenticode Portable Executable Signature Format": what the hash leaves out. */
interface SignatureLayout {
  checksum: number;
  /** Offset of the directory entry that says where the signatures are. */
  entry: number;
  /** Where the signatures are; 0 and 0 without any. */
  start: number;
  size: number;
}

const SECURITY_DIRECTORY = 4;
const PKCS_SIGNED_DATA = 2;
const CHUNK = 2 ** 20;

/** The first signature of the PE file in `source` (PKCS#7 in DER); undefined without one. Throws `Damage`. */
export async function peSignature(source: ByteSource): Promise<Buffer | undefined> {
  const { start, size } = await layoutOf(source);
  if (start === 0 || size === 0) return undefined;
  if (start + size > source.size) throw new Damage('its signature is cut short');
  for (let offset = start; offset + 8 <= start + size; ) {
    const head = await source.read(offset, 8);
    const length = head.readUInt32LE(0);
    if (length < 8 || offset + length > start + size) throw new Damage('its signature is cut short');
    if (head.readUInt16LE(6) === PKCS_SIGNED_DATA) return source.read(offset + 8, length - 8);
    offset += Math.ceil(length / 8) * 8;
  }
  return undefined;
}

/** The hash of a signed PE file that its signature must state. Throws `Damage`. */
export async function peDigest(source: ByteSource, algorithm: string): Promise<Buffer> {
  const { checksum, entry, start, size } = await layoutOf(source);
  // Signatures are at the end; anything after them would be part of the file that nobody vouches for.
  if (start + size < source.size) throw new Damage('there is something after its signature');
  const hash = createHash(algorithm);
  const parts = [
    [0, checksum],
    [checksum + 4, entry],
    [entry + 8, start],
  ] as const;
  for (const [from, to] of parts) {
    for (let at = from; at < to; at += CHUNK) hash.update(await source.read(at, Math.min(CHUNK, to - at)));
  }
  return hash.digest();
}

async function layoutOf(source: ByteSource): Promise<SignatureLayout> {
  const header = (await source.read(60, 4)).readUInt32LE(0);
  const magic = (await source.read(header + 24, 2)).readUInt16LE(0);
  if (magic !== 0x10b && magic !== 0x20b) throw new Damage(`its optional header is of kind ${magic}`);
  const entry = header + 24 + (magic === 0x20b ? 112 : 96) + SECURITY_DIRECTORY * 8;
  const directory = await source.read(entry, 8);
  return {
    checksum: header + 24 + 64,
    entry,
    start: directory.readUInt32LE(0),
    size: directory.readUInt32LE(4),
  };
}
