import type { Arch, BinaryKind, ElfInfo } from './binary-info.ts';
import { assertFits, type ByteReader, readRange, readText } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { Damage } from './damage.ts';
import {
  type Dynamic,
  type ElfImage,
  type Layout,
  readDynamic,
  SEGMENT_LOAD,
  type Segment,
} from './elf-dynamic.ts';

const MACHINES: Readonly<Record<number, Arch>> = {
  3: 'ia32',
  21: 'ppc64',
  40: 'arm',
  62: 'x64',
  183: 'arm64',
  258: 'loong64',
};
const MACHINES_64: Readonly<Record<number, Arch>> = { 22: 's390x', 243: 'riscv64' };
const MIPS = 8;

const TYPE_EXECUTABLE = 2;
const TYPE_DYNAMIC = 3;
const SEGMENT_INTERPRETER = 3;
/** Real files have some dozens; bounds the work on a damaged one. */
const MAX_SEGMENTS = 1024;

/**
 * Reads an ELF file through its program headers, as the loader does, so that stripped section tables do not matter.
 * Layout: System V ABI, "Object Files" and "Dynamic Linking"; GNU symbol versioning. Throws `Damage`.
 */
export async function parseElf(source: ByteSource): Promise<ElfInfo> {
  const layout = await readLayout(source);
  const header = await readRange(source, {
    offset: 0,
    length: layout.wide ? 64 : 52,
    what: 'the ELF header',
    order: layout.order,
  });
  const type = header.u16(16);
  const arch = archOf(header.u16(18), layout);
  const linked = type === TYPE_EXECUTABLE || type === TYPE_DYNAMIC;
  const image = { source, layout, segments: linked ? await readSegments(source, header, layout) : [] };
  assertSectionsFit(source, header, layout);
  const interpreter = await readInterpreter(image);
  const dynamic = await readDynamic(image);
  const kind = kindOf(type, dynamic, interpreter);
  return {
    format: 'elf',
    arch,
    kind,
    needed: dynamic.needed,
    soname: dynamic.soname,
    interpreter,
    rpath: dynamic.rpath,
    runpath: dynamic.runpath,
    libc: libcOf(dynamic, interpreter),
    ...dynamic.versions,
    aligned: image.segments.every(isAligned),
    static: kind === 'executable' && interpreter === undefined && dynamic.needed.length === 0,
  };
}

async function readLayout(source: ByteSource): Promise<Layout> {
  const ident = await readRange(source, { offset: 0, length: 16, what: 'the ELF header', order: 'little' });
  const [size, encoding] = [ident.u8(4), ident.u8(5)];
  if (size !== 1 && size !== 2) throw new Damage(`its ELF class is ${size}, expected 1 or 2`);
  if (encoding !== 1 && encoding !== 2)
    throw new Damage(`its ELF byte order is ${encoding}, expected 1 or 2`);
  return { wide: size === 2, order: encoding === 1 ? 'little' : 'big' };
}

function archOf(machine: number, { wide, order }: Layout): Arch {
  if (machine === MIPS) return order === 'little' ? 'mipsel' : 'mips';
  return MACHINES[machine] ?? (wide ? MACHINES_64[machine] : undefined) ?? 'other';
}

async function readSegments(source: ByteSource, header: ByteReader, layout: Layout): Promise<Segment[]> {
  const { wide, order } = layout;
  const offset = wide ? header.u64(32) : header.u32(28);
  const entry = header.u16(wide ? 54 : 42);
  const count = header.u16(wide ? 56 : 44);
  if (count === 0) return [];
  if (count > MAX_SEGMENTS) throw new Damage(`it has ${count} program headers`);
  if (entry < (wide ? 56 : 32)) throw new Damage(`its program headers are ${entry} bytes each`);
  const table = await readRange(source, {
    offset,
    length: entry * count,
    what: 'the program header table',
    order,
  });
  const segments = Array.from({ length: count }, (_, index) => segmentAt(table, index * entry, wide));
  for (const { type, offset: start, length } of segments) {
    if (type === SEGMENT_LOAD) assertFits(source, { offset: start, length, what: 'a loaded segment' });
  }
  return segments;
}

function segmentAt(table: ByteReader, at: number, wide: boolean): Segment {
  const type = table.u32(at);
  return wide
    ? {
        type,
        offset: table.u64(at + 8),
        address: table.u64(at + 16),
        length: table.u64(at + 32),
        align: table.u64(at + 48),
      }
    : {
        type,
        offset: table.u32(at + 4),
        address: table.u32(at + 8),
        length: table.u32(at + 16),
        align: table.u32(at + 28),
      };
}

/** The loader maps whole pages, so a segment's place in the file and in memory must agree in their lower bits. */
function isAligned({ type, offset, address, align }: Segment): boolean {
  return type !== SEGMENT_LOAD || align <= 1 || (address - offset) % align === 0;
}

/** The section table is the last thing in most files: a file that was cut short shows here. */
function assertSectionsFit(source: ByteSource, header: ByteReader, { wide }: Layout): void {
  const offset = wide ? header.u64(40) : header.u32(32);
  const entry = header.u16(wide ? 58 : 46);
  const count = header.u16(wide ? 60 : 48);
  assertFits(source, { offset, length: entry * count, what: 'the section table' });
}

async function readInterpreter({ source, segments }: ElfImage): Promise<string | undefined> {
  const segment = segments.find(({ type }) => type === SEGMENT_INTERPRETER);
  return segment && segment.length > 0 ? readText(source, segment.offset, 'the interpreter') : undefined;
}

/** Since PIE, programs and libraries share one type: a program says so in a flag, or names a loader and no soname. */
function kindOf(type: number, { pie, soname }: Dynamic, interpreter: string | undefined): BinaryKind {
  if (type === TYPE_EXECUTABLE) return 'executable';
  if (type !== TYPE_DYNAMIC) return 'other';
  return pie || (interpreter !== undefined && soname === undefined) ? 'executable' : 'library';
}

function libcOf({ needed, versions }: Dynamic, interpreter: string | undefined): ElfInfo['libc'] {
  const names = interpreter === undefined ? needed : [interpreter.replace(/^.*\//, ''), ...needed];
  if (names.some((name) => /^(ld-musl-|libc\.musl-)/.test(name))) return 'musl';
  if (versions.glibc !== undefined) return 'glibc';
  return names.some((name) => /^(ld-linux|ld64\.so|libc\.so\.6$)/.test(name)) ? 'glibc' : undefined;
}
