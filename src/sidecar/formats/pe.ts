import type { Arch, BinaryKind, PeInfo } from './binary-info.ts';
import { assertFits, type ByteReader, readRange, readText } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { Damage } from './damage.ts';

const MACHINES: Readonly<Record<number, Arch>> = {
  332: 'ia32',
  452: 'arm',
  34404: 'x64',
  43620: 'arm64',
  42561: 'arm64ec',
  42574: 'arm64x',
};

const FLAG_EXECUTABLE = 0x0002;
const FLAG_LIBRARY = 0x2000;
const SUBSYSTEMS: Readonly<Record<number, PeInfo['subsystem']>> = { 2: 'gui', 3: 'console' };

const DIRECTORY_IMPORT = 1;
const DIRECTORY_SECURITY = 4;
const DIRECTORY_LOAD_CONFIG = 10;
const DIRECTORY_DELAY_IMPORT = 13;
/** Where the 64-bit load configuration points to the ARM64EC/ARM64X tables. */
const HYBRID_METADATA = 200;
/** Windows loads 96 sections at most, real files import from some dozens of DLLs: bounds the work on damaged ones. */
const MAX_SECTIONS = 1024;
const MAX_IMPORTS = 4096;

interface Directory {
  /** Relative virtual address; a file offset for the security directory. */
  address: number;
  size: number;
}

interface Section {
  address: number;
  offset: number;
  length: number;
}

interface Image {
  source: ByteSource;
  wide: boolean;
  base: number;
  headerSize: number;
  directories: Directory[];
  sections: Section[];
}

/** Reads a Windows program or DLL. Layout: Microsoft's "PE Format". Throws `Damage`. */
export async function parsePe(source: ByteSource): Promise<PeInfo> {
  const start = await findHeader(source);
  const coff = await readRange(source, {
    offset: start + 4,
    length: 20,
    what: 'the COFF header',
    order: 'little',
  });
  const optionalSize = coff.u16(16);
  const optional = await readRange(source, {
    offset: start + 24,
    length: optionalSize,
    what: 'the optional header',
    order: 'little',
  });
  const sections = await readSections(source, start + 24 + optionalSize, coff.u16(2));
  const image = { source, sections, ...readOptional(optional) };
  const imported = await readImports(image);
  const delayed = await readDelayImports(image);
  return {
    format: 'pe',
    arch: await archOf(coff.u16(0), image),
    kind: kindOf(coff.u16(18)),
    needed: [...new Set([...imported, ...delayed])],
    delayed: [...new Set(delayed)],
    subsystem: SUBSYSTEMS[optional.u16(68)] ?? 'other',
    signed: isSigned(image),
  };
}

async function findHeader(source: ByteSource): Promise<number> {
  const dos = await readRange(source, { offset: 0, length: 64, what: 'the DOS header', order: 'little' });
  const start = dos.u32(60);
  const signature = await readRange(source, {
    offset: start,
    length: 4,
    what: 'the PE header',
    order: 'big',
  });
  if (signature.u32(0) !== 0x50450000) throw new Damage(`there is no PE header at byte ${start}`);
  return start;
}

function readOptional(optional: ByteReader): Omit<Image, 'source' | 'sections'> {
  const magic = optional.u16(0);
  if (magic !== 0x10b && magic !== 0x20b) throw new Damage(`its optional header is of kind ${magic}`);
  const wide = magic === 0x20b;
  const first = wide ? 112 : 96;
  const count = Math.min(optional.u32(first - 4), Math.floor((optional.length - first) / 8));
  return {
    wide,
    base: wide ? optional.u64(24) : optional.u32(28),
    headerSize: optional.u32(60),
    directories: Array.from({ length: count }, (_, index) => ({
      address: optional.u32(first + index * 8),
      size: optional.u32(first + index * 8 + 4),
    })),
  };
}

async function readSections(source: ByteSource, offset: number, count: number): Promise<Section[]> {
  if (count > MAX_SECTIONS) throw new Damage(`it has ${count} sections`);
  const table = await readRange(source, {
    offset,
    length: count * 40,
    what: 'the section table',
    order: 'little',
  });
  return Array.from({ length: count }, (_, index) => {
    const at = index * 40;
    const section = { address: table.u32(at + 12), offset: table.u32(at + 20), length: table.u32(at + 16) };
    if (section.offset > 0) assertFits(source, { ...section, what: `section ${index + 1}` });
    return section;
  });
}

async function readImports(image: Image): Promise<string[]> {
  return readDescriptors(image, {
    directory: DIRECTORY_IMPORT,
    length: 20,
    nameOf: (entry) => entry.u32(12),
  });
}

async function readDelayImports(image: Image): Promise<string[]> {
  return readDescriptors(image, {
    directory: DIRECTORY_DELAY_IMPORT,
    length: 32,
    // Visual C++ 6 wrote addresses instead of relative ones, and left bit 0 clear to say so.
    nameOf: (entry) => (entry.u32(0) & 1 ? entry.u32(4) : Math.max(0, entry.u32(4) - image.base)),
  });
}

interface DescriptorTable {
  directory: number;
  /** Bytes of one descriptor. */
  length: number;
  /** Relative address of the DLL's name; 0 ends the table. */
  nameOf: (entry: ByteReader) => number;
}

async function readDescriptors(
  image: Image,
  { directory, length, nameOf }: DescriptorTable,
): Promise<string[]> {
  const { address, size } = directoryOf(image, directory);
  if (address === 0 || size === 0) return [];
  const names: string[] = [];
  const start = offsetOf(image, address);
  for (let index = 0; index < MAX_IMPORTS; index++) {
    const offset = start + index * length;
    const entry = await readRange(image.source, {
      offset,
      length,
      what: 'the import table',
      order: 'little',
    });
    const name = nameOf(entry);
    if (name === 0) return names;
    names.push(await readText(image.source, offsetOf(image, name), "an import's name"));
  }
  throw new Damage(`it imports from more than ${MAX_IMPORTS} libraries`);
}

/** ARM64EC programs call themselves x64 (and ARM64X ones arm64) and differ only by their hybrid metadata. */
async function archOf(machine: number, image: Image): Promise<Arch> {
  const arch = MACHINES[machine] ?? 'other';
  if ((arch !== 'x64' && arch !== 'arm64') || !(await hasHybridMetadata(image))) return arch;
  return arch === 'x64' ? 'arm64ec' : 'arm64x';
}

async function hasHybridMetadata(image: Image): Promise<boolean> {
  const { address } = directoryOf(image, DIRECTORY_LOAD_CONFIG);
  // Packers leave the address of a table that they have compressed away, which Windows does not mind.
  const offset = address === 0 || !image.wide ? undefined : findOffset(image, address);
  if (offset === undefined) return false;
  const what = 'the load configuration';
  const head = await readRange(image.source, { offset, length: 4, what, order: 'little' });
  if (head.u32(0) < HYBRID_METADATA + 8) return false;
  const config = await readRange(image.source, {
    offset,
    length: HYBRID_METADATA + 8,
    what,
    order: 'little',
  });
  return config.u64(HYBRID_METADATA) !== 0;
}

function isSigned(image: Image): boolean {
  const { address, size } = directoryOf(image, DIRECTORY_SECURITY);
  if (address === 0 || size === 0) return false;
  assertFits(image.source, { offset: address, length: size, what: 'the signature' });
  return true;
}

function directoryOf(image: Image, index: number): Directory {
  return image.directories[index] ?? { address: 0, size: 0 };
}

function offsetOf(image: Image, address: number): number {
  const offset = findOffset(image, address);
  if (offset === undefined) throw new Damage(`address ${address} is in no section`);
  return offset;
}

function findOffset({ sections, headerSize }: Image, address: number): number | undefined {
  const home = sections.find(
    (section) => address >= section.address && address < section.address + section.length,
  );
  if (home) return home.offset + (address - home.address);
  return address < headerSize ? address : undefined;
}

function kindOf(flags: number): BinaryKind {
  if (flags & FLAG_LIBRARY) return 'library';
  return flags & FLAG_EXECUTABLE ? 'executable' : 'other';
}
