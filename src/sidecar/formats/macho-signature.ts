import type { MachoSlice } from './binary-info.ts';
import { assertFits, type ByteReader, readRange, readText } from './byte-reader.ts';
import { type ByteSource, partOf } from './byte-source.ts';
import { Damage } from './damage.ts';

export type MachoSignature = Pick<MachoSlice, 'signed' | 'teamId' | 'hardenedRuntime'>;

export const UNSIGNED: MachoSignature = { signed: 'no', teamId: undefined, hardenedRuntime: false };

const SUPER_BLOB = 0xfade0cc0;
const CODE_DIRECTORY = 0xfade0c02;
const SLOT_CODE_DIRECTORY = 0;
const SLOT_CMS = 0x10000;
const FLAG_ADHOC = 0x2;
const FLAG_RUNTIME = 0x10000;
/** The version of the code directory since which it may name a team. */
const WITH_TEAM = 0x20200;
/** A CMS blob of this length has a header and no signature in it. */
const EMPTY_BLOB = 8;
/** Real signatures have fewer than ten parts. */
const MAX_BLOBS = 1024;

/**
 * Reads the embedded signature (`length` bytes at `offset` of the image). It is not checked, only described.
 * Layout: `cs_blobs.h` of Apple's XNU; always big endian. Throws `Damage`.
 */
export async function readSignature(
  image: ByteSource,
  offset: number,
  length: number,
): Promise<MachoSignature> {
  if (length === 0) return UNSIGNED;
  assertFits(image, { offset, length, what: 'the code signature' });
  const signature = partOf(image, offset, length);
  const slots = await readSlots(signature);
  const directory = slots.get(SLOT_CODE_DIRECTORY);
  if (directory === undefined) throw new Damage('its code signature has no code directory');
  const head = await readHead(signature, directory, 44);
  if (head.u32(0) !== CODE_DIRECTORY) throw new Damage('its code directory has an unknown form');
  const flags = head.u32(12);
  const certified = (flags & FLAG_ADHOC) === 0 && (await hasCertificate(signature, slots.get(SLOT_CMS)));
  return {
    signed: certified ? 'identity' : 'adhoc',
    teamId: head.u32(8) >= WITH_TEAM ? await readTeam(signature, directory) : undefined,
    hardenedRuntime: (flags & FLAG_RUNTIME) !== 0,
  };
}

/** Where each part of the signature lies, by its slot number. */
async function readSlots(signature: ByteSource): Promise<Map<number, number>> {
  const head = await readHead(signature, 0, 12);
  if (head.u32(0) !== SUPER_BLOB) throw new Damage('its code signature has an unknown form');
  const count = head.u32(8);
  if (count > MAX_BLOBS) throw new Damage(`its code signature has ${count} parts`);
  const index = await readHead(signature, 12, count * 8);
  return new Map(Array.from({ length: count }, (_, slot) => [index.u32(slot * 8), index.u32(slot * 8 + 4)]));
}

async function hasCertificate(signature: ByteSource, offset: number | undefined): Promise<boolean> {
  return offset !== undefined && (await readHead(signature, offset, 8)).u32(4) > EMPTY_BLOB;
}

async function readTeam(signature: ByteSource, directory: number): Promise<string | undefined> {
  const offset = (await readHead(signature, directory + 48, 4)).u32(0);
  return offset === 0 ? undefined : readText(signature, directory + offset, 'the team');
}

function readHead(signature: ByteSource, offset: number, length: number): Promise<ByteReader> {
  return readRange(signature, { offset, length, what: 'the code signature', order: 'big' });
}
