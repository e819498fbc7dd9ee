import type { X509Certificate } from 'node:crypto';
import { ByteReader } from '../../sidecar/formats/byte-reader.ts';
import { type ByteSource, withFileSource } from '../../sidecar/formats/byte-source.ts';
import { Damage } from '../../sidecar/formats/damage.ts';
import { type SignedImage, signedImages } from '../../sidecar/formats/macho.ts';
import { type Cms, cmsProblem, readCms } from '../cms.ts';
import { type CodeDirectory, digestFor, readCodeDirectory } from './code-directory.ts';

/** The signature of one image of a Mach-O file, and what is wrong with it. */
export interface Seal {
  state: 'none' | 'adhoc' | 'certificate';
  identifier?: string;
  teamId?: string;
  hardenedRuntime: boolean;
  signer?: X509Certificate;
  /** Whether a timestamp is attached. */
  timestamp: boolean;
  /** XML of the entitlements. */
  entitlements?: string;
  /** In words that follow "the signature": `does not cover …`. Empty: it holds. */
  problems: string[];
}

/** Files of a bundle that its main program seals. */
export interface SealedFiles {
  infoPlist?: Buffer;
  codeResources?: Buffer;
}

const SLOT_CODE_DIRECTORY = 0;
const SLOT_INFO_PLIST = 1;
const SLOT_REQUIREMENTS = 2;
const SLOT_CODE_RESOURCES = 3;
const SLOT_ENTITLEMENTS = 5;
const SLOT_ENTITLEMENTS_DER = 7;
const SLOT_ALTERNATE = 0x1000;
const SLOT_CMS = 0x10000;
const BLOB_HEADER = 8;
const MOST_BLOBS = 64;
/** OID of a timestamp among the unsigned attributes. */
const TIMESTAMP = '1.2.840.113549.1.9.16.2.14';

/**
 * Checks the signature of each image of the Mach-O file at `path` by computing everything anew: each page, each sealed
 * part, the certificate's signature. Whether the certificate is trusted is not asked. `sealed` are the files of the
 * bundle whose main program it is. A file that cannot be read has the damage as its problem.
 */
export function readSeals(path: string, sealed: SealedFiles = {}): Promise<Seal[]> {
  return withFileSource(path, async (source) => {
    const seals: Seal[] = [];
    for (const image of await signedImages(source)) seals.push(await readSeal(image, sealed));
    return seals;
  });
}

/** Checks the signature of one image; see `readSeals`. */
export async function readSeal({ image, signature }: SignedImage, sealed: SealedFiles): Promise<Seal> {
  const unsigned: Seal = { state: 'none', hardenedRuntime: false, timestamp: false, problems: [] };
  if (!signature || signature.length === 0) return unsigned;
  try {
    const blobs = splitBlobs(await image.read(signature.offset, signature.length));
    const directory = blobs.get(SLOT_CODE_DIRECTORY);
    if (!directory) return { ...unsigned, problems: ['has no code directory'] };
    const primary = readCodeDirectory(directory);
    const more = [...blobs].filter(([slot]) => slot >= SLOT_ALTERNATE && slot < SLOT_ALTERNATE + 5);
    const directories = [primary, ...more.map(([, blob]) => readCodeDirectory(blob))];
    const problems: string[] = [];
    for (const one of directories) {
      problems.push(
        ...(await pageProblems(one, image, signature.offset)),
        ...slotProblems(one, blobs, sealed),
      );
    }
    return { ...describe(primary, blobs), ...certified(primary, blobs, problems) };
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return { ...unsigned, problems: [`is damaged: ${error.message}`] };
  }
}

function describe(directory: CodeDirectory, blobs: ReadonlyMap<number, Buffer>) {
  const entitlements = blobs.get(SLOT_ENTITLEMENTS)?.subarray(BLOB_HEADER).toString('utf8');
  return {
    identifier: directory.identifier,
    ...(directory.teamId !== undefined && { teamId: directory.teamId }),
    hardenedRuntime: directory.hardenedRuntime,
    ...(entitlements !== undefined && { entitlements }),
  };
}

/** Who signed; the problems of that are added to `problems`. */
function certified(
  directory: CodeDirectory,
  blobs: ReadonlyMap<number, Buffer>,
  problems: string[],
): Pick<Seal, 'state' | 'signer' | 'timestamp' | 'problems'> {
  const blob = blobs.get(SLOT_CMS);
  if (directory.adhoc || !blob || blob.length <= BLOB_HEADER)
    return { state: 'adhoc', timestamp: false, problems };
  const cms = tryReadCms(blob.subarray(BLOB_HEADER));
  const problem = typeof cms === 'string' ? cms : cmsProblem(cms, directory.blob);
  if (problem !== undefined) problems.push(`is not that of its certificate: ${problem}`);
  const { signer, unsignedAttributes } = typeof cms === 'string' ? {} : cms;
  return {
    state: 'certificate',
    ...(signer && { signer }),
    timestamp: unsignedAttributes?.has(TIMESTAMP) ?? false,
    problems,
  };
}

function tryReadCms(bytes: Buffer): Cms | string {
  try {
    return readCms(bytes);
  } catch (error) {
    return `it is damaged: ${error instanceof Error ? error.message : error}`;
  }
}

/** Each page is hashed again; nothing between the sealed part and the signature may be left out. */
async function pageProblems(
  directory: CodeDirectory,
  image: ByteSource,
  signatureOffset: number,
): Promise<string[]> {
  const { codeLimit, pages } = directory;
  const pageSize = directory.pageSize || Math.max(codeLimit, 1);
  if (codeLimit !== signatureOffset) return [`covers ${codeLimit} bytes of ${signatureOffset}`];
  if (pages.length !== Math.ceil(codeLimit / pageSize))
    return [`has ${pages.length} page hashes for ${codeLimit} bytes`];
  for (const [index, expected] of pages.entries()) {
    const start = index * pageSize;
    const bytes = await image.read(start, Math.min(pageSize, codeLimit - start));
    if (!digestFor(directory, bytes).equals(expected))
      return [`does not fit: the file was changed at byte ${start} or after it`];
  }
  return [];
}

function slotProblems(
  directory: CodeDirectory,
  blobs: ReadonlyMap<number, Buffer>,
  files: SealedFiles,
): string[] {
  const parts: [number, string, Buffer | undefined][] = [
    [SLOT_REQUIREMENTS, 'requirements', blobs.get(SLOT_REQUIREMENTS)],
    [SLOT_ENTITLEMENTS, 'entitlements', blobs.get(SLOT_ENTITLEMENTS)],
    [SLOT_ENTITLEMENTS_DER, 'entitlements (DER)', blobs.get(SLOT_ENTITLEMENTS_DER)],
    [SLOT_INFO_PLIST, 'Info.plist', files.infoPlist],
    [SLOT_CODE_RESOURCES, 'list of resources', files.codeResources],
  ];
  return parts.flatMap(([slot, name, bytes]) => {
    const expected = directory.special.get(slot);
    if (bytes === undefined) return [];
    if (!expected || expected.every((byte) => byte === 0)) return [`does not cover the ${name}`];
    return digestFor(directory, bytes).equals(expected)
      ? []
      : [`does not fit the ${name}, which was changed`];
  });
}

function splitBlobs(bytes: Buffer): Map<number, Buffer> {
  const head = new ByteReader(bytes, 'big');
  if (head.u32(0) !== 0xfade0cc0) throw new Damage('its code signature has an unknown form');
  const count = head.u32(8);
  if (count > MOST_BLOBS) throw new Damage(`its code signature has ${count} parts`);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const offset = head.u32(16 + index * 8);
      return [head.u32(12 + index * 8), head.slice(offset, head.u32(offset + 4))];
    }),
  );
}
