import type { Arch, BinaryKind, MachoInfo, MachoSlice } from './binary-info.ts';
import { assertFits, type ByteOrder, ByteReader, readRange } from './byte-reader.ts';
import { type ByteSource, partOf } from './byte-source.ts';
import { Damage } from './damage.ts';
import { type MachoSignature, readSignature, UNSIGNED } from './macho-signature.ts';

const FAT = 0xcafebabe;
const FAT_64 = 0xcafebabf;
const THIN: Readonly<Record<number, { order: ByteOrder; wide: boolean }>> = {
  [0xfeedface]: { order: 'big', wide: false },
  [0xfeedfacf]: { order: 'big', wide: true },
  [0xcefaedfe]: { order: 'little', wide: false },
  [0xcffaedfe]: { order: 'little', wide: true },
};
/** `!<arch>\n`: universal static libraries hold these instead of Mach-O images. */
const STATIC_LIBRARY = 0x213c6172;

const CPUS: Readonly<Record<number, Arch>> = {
  7: 'ia32',
  12: 'arm',
  [0x01000007]: 'x64',
  [0x0100000c]: 'arm64',
  [0x01000012]: 'ppc64',
};
const KINDS: Readonly<Record<number, BinaryKind>> = { 2: 'executable', 6: 'library', 8: 'library' };

const SEGMENT = 0x1;
const SEGMENT_64 = 0x19;
const LOAD_DYLIB = 0xc;
const ID_DYLIB = 0xd;
const LOAD_WEAK_DYLIB = 0x80000018;
const RPATH = 0x8000001c;
const CODE_SIGNATURE = 0x1d;
const REEXPORT_DYLIB = 0x8000001f;
const LAZY_LOAD_DYLIB = 0x20;
const LOAD_UPWARD_DYLIB = 0x80000023;
const VERSION_MIN_MACOSX = 0x24;
const BUILD_VERSION = 0x32;
const STRONG_LOADS = [LOAD_DYLIB, REEXPORT_DYLIB, LAZY_LOAD_DYLIB, LOAD_UPWARD_DYLIB];
const PLATFORM_MACOS = 1;

/** Reads a Mach-O file, universal or not. Layout: Apple's `mach-o/loader.h` and `mach-o/fat.h`. Throws `Damage`. */
export async function parseMacho(source: ByteSource): Promise<MachoInfo> {
  const magic = await magicOf(source);
  if (magic !== FAT && magic !== FAT_64) return { format: 'macho', slices: [await parseSlice(source)] };
  const slices: MachoSlice[] = [];
  for (const { cpu, part } of await readFatHeader(source, magic === FAT_64)) {
    slices.push(
      (await magicOf(part)) === STATIC_LIBRARY
        ? { ...emptySlice(), arch: CPUS[cpu] ?? 'other' }
        : await parseSlice(part),
    );
  }
  return { format: 'macho', slices };
}

/** One image of a Mach-O file and where its signature lies in it. */
export interface SignedImage {
  image: ByteSource;
  /** Absent if it has none. */
  signature?: { offset: number; length: number };
}

/** The images of a Mach-O file, one per processor, for those who check signatures. Static libraries are left out. Throws `Damage`. */
export async function signedImages(source: ByteSource): Promise<SignedImage[]> {
  const magic = await magicOf(source);
  const fat = magic === FAT || magic === FAT_64;
  const parts = fat ? (await readFatHeader(source, magic === FAT_64)).map(({ part }) => part) : [source];
  const images: SignedImage[] = [];
  for (const image of parts) {
    if (fat && (await magicOf(image)) === STATIC_LIBRARY) continue;
    const { commands } = await readCommands(image);
    const command = commands.find((one) => one.u32(0) === CODE_SIGNATURE);
    images.push({
      image,
      ...(command && { signature: { offset: command.u32(8), length: command.u32(12) } }),
    });
  }
  return images;
}

async function magicOf(source: ByteSource): Promise<number> {
  return (await readRange(source, { offset: 0, length: 4, what: 'the Mach-O header', order: 'big' })).u32(0);
}

async function readFatHeader(
  source: ByteSource,
  wide: boolean,
): Promise<{ cpu: number; part: ByteSource }[]> {
  const what = 'the universal header';
  const head = await readRange(source, { offset: 0, length: 8, what, order: 'big' });
  const count = head.u32(4);
  const entry = wide ? 32 : 20;
  const table = await readRange(source, { offset: 8, length: count * entry, what, order: 'big' });
  return Array.from({ length: count }, (_, index) => {
    const at = index * entry;
    const offset = wide ? table.u64(at + 8) : table.u32(at + 8);
    const length = wide ? table.u64(at + 16) : table.u32(at + 12);
    assertFits(source, { offset, length, what: `slice ${index + 1}` });
    return { cpu: table.u32(at), part: partOf(source, offset, length) };
  });
}

/** The header of an image and its load commands. */
async function readCommands(source: ByteSource): Promise<{ header: ByteReader; commands: ByteReader[] }> {
  const layout = THIN[await magicOf(source)];
  if (!layout) throw new Damage('a slice of it is no Mach-O image');
  const length = layout.wide ? 32 : 28;
  const header = await readRange(source, {
    offset: 0,
    length,
    what: 'the Mach-O header',
    order: layout.order,
  });
  const commands = await readRange(source, {
    offset: length,
    length: header.u32(20),
    what: 'the load commands',
    order: layout.order,
  });
  return { header, commands: [...splitCommands(commands, header.u32(16))] };
}

async function parseSlice(source: ByteSource): Promise<MachoSlice> {
  const { header, commands } = await readCommands(source);
  const slice = {
    ...emptySlice(),
    arch: CPUS[header.u32(4)] ?? 'other',
    kind: KINDS[header.u32(12)] ?? 'other',
  };
  let signature: MachoSignature = UNSIGNED;
  for (const command of commands) {
    applyCommand(slice, command);
    if (slice.kind !== 'other') assertSegmentFits(source, command);
    if (command.u32(0) === CODE_SIGNATURE) {
      signature = await readSignature(source, command.u32(8), command.u32(12));
    }
  }
  return { ...slice, ...signature };
}

function emptySlice(): MachoSlice {
  return {
    arch: 'other',
    kind: 'other',
    needed: [],
    weak: [],
    installName: undefined,
    rpaths: [],
    minMacos: undefined,
    ...UNSIGNED,
  };
}

function* splitCommands(commands: ByteReader, count: number): Generator<ByteReader> {
  let at = 0;
  for (let index = 0; index < count; index++) {
    const length = commands.u32(at + 4);
    if (length < 8) throw new Damage(`load command ${index + 1} is ${length} bytes long`);
    yield new ByteReader(commands.slice(at, length), commands.order);
    at += length;
  }
}

function applyCommand(slice: MachoSlice, command: ByteReader): void {
  const kind = command.u32(0);
  if (STRONG_LOADS.includes(kind)) slice.needed.push(textIn(command));
  else if (kind === LOAD_WEAK_DYLIB) slice.weak.push(textIn(command));
  else if (kind === RPATH) slice.rpaths.push(textIn(command));
  else if (kind === ID_DYLIB) slice.installName = textIn(command);
  else if (kind === VERSION_MIN_MACOSX) slice.minMacos = versionText(command.u32(8));
  else if (kind === BUILD_VERSION && command.u32(8) === PLATFORM_MACOS) {
    slice.minMacos = versionText(command.u32(12));
  }
}

/** The text that a command carries behind its fixed fields, at the offset that its third word names. */
function textIn(command: ByteReader): string {
  return command.text(command.u32(8));
}

/** 16 bits, 8 bits, 8 bits; a third number of 0 is not written. */
function versionText(packed: number): string {
  const patch = packed & 0xff;
  return `${packed >>> 16}.${(packed >>> 8) & 0xff}${patch === 0 ? '' : `.${patch}`}`;
}

function assertSegmentFits(source: ByteSource, command: ByteReader): void {
  const kind = command.u32(0);
  if (kind === SEGMENT_64) {
    assertFits(source, { offset: command.u64(40), length: command.u64(48), what: 'a segment' });
  } else if (kind === SEGMENT) {
    assertFits(source, { offset: command.u32(32), length: command.u32(36), what: 'a segment' });
  }
}
