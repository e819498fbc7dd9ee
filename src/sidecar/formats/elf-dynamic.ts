import type { ElfInfo } from './binary-info.ts';
import { type ByteOrder, readRange, readText } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { Damage } from './damage.ts';
import { type NeededVersions, readNeededVersions } from './elf-versions.ts';

export const SEGMENT_LOAD = 1;
const SEGMENT_DYNAMIC = 2;
const TAG_NEEDED = 1;
const TAG_STRINGS = 5;
const TAG_STRINGS_SIZE = 10;
const TAG_SONAME = 14;
const TAG_RPATH = 15;
const TAG_RUNPATH = 29;
const TAG_FLAGS_1 = 0x6ffffffb;
const TAG_VERNEED = 0x6ffffffe;
const TAG_VERNEED_COUNT = 0x6fffffff;
const FLAG_PIE = 0x08000000;
/** Real files have some dozens; bounds the work on a damaged one. */
const MAX_DYNAMIC_ENTRIES = 8192;

export interface Layout {
  /** 64-bit. */
  wide: boolean;
  order: ByteOrder;
}

/** A program header. */
export interface Segment {
  type: number;
  offset: number;
  address: number;
  /** Bytes in the file. */
  length: number;
  align: number;
}

/** An ELF file whose headers have been read. */
export interface ElfImage {
  source: ByteSource;
  layout: Layout;
  segments: Segment[];
}

/** The dynamic table, with its texts read. */
export interface Dynamic extends Pick<ElfInfo, 'needed' | 'soname' | 'rpath' | 'runpath'> {
  /** It says that it is a program that can be loaded at any address. */
  pie: boolean;
  versions: NeededVersions;
}

const NO_DYNAMIC: Dynamic = {
  needed: [],
  soname: undefined,
  rpath: [],
  runpath: [],
  pie: false,
  versions: { glibc: undefined, glibcxx: undefined },
};

/** Reads the dynamic table and the texts that it refers to; an empty answer for a static program. Throws `Damage`. */
export async function readDynamic(image: ElfImage): Promise<Dynamic> {
  const { source, layout, segments } = image;
  const segment = segments.find(({ type }) => type === SEGMENT_DYNAMIC);
  if (!segment || segment.length === 0) return NO_DYNAMIC;
  const tags = await readTags(source, segment, layout);
  const one = (tag: number): number | undefined => tags.get(tag)?.[0];
  const strings = stringTable(image, one(TAG_STRINGS), one(TAG_STRINGS_SIZE));
  const texts = (tag: number): Promise<string[]> => Promise.all((tags.get(tag) ?? []).map(strings));
  const verneed = one(TAG_VERNEED);
  return {
    needed: await texts(TAG_NEEDED),
    soname: (await texts(TAG_SONAME))[0],
    rpath: (await texts(TAG_RPATH)).flatMap(searchPath),
    runpath: (await texts(TAG_RUNPATH)).flatMap(searchPath),
    pie: ((one(TAG_FLAGS_1) ?? 0) & FLAG_PIE) !== 0,
    versions:
      verneed === undefined
        ? NO_DYNAMIC.versions
        : await readNeededVersions({
            source,
            order: layout.order,
            offset: offsetOf(segments, verneed, 'the version needs'),
            count: one(TAG_VERNEED_COUNT) ?? 0,
            strings,
          }),
  };
}

async function readTags(
  source: ByteSource,
  segment: Segment,
  { wide, order }: Layout,
): Promise<Map<number, number[]>> {
  const entry = wide ? 16 : 8;
  const count = Math.min(Math.floor(segment.length / entry), MAX_DYNAMIC_ENTRIES);
  const table = await readRange(source, {
    offset: segment.offset,
    length: count * entry,
    what: 'the dynamic table',
    order,
  });
  const tags = new Map<number, number[]>();
  for (let at = 0; at < table.length; at += entry) {
    const tag = wide ? table.u64(at) : table.u32(at);
    if (tag === 0) break;
    const value = wide ? table.u64(at + 8) : table.u32(at + 4);
    const values = tags.get(tag);
    if (values) values.push(value);
    else tags.set(tag, [value]);
  }
  return tags;
}

/** Reads texts of the dynamic string table by their offset in it. */
function stringTable(image: ElfImage, address: number | undefined, size: number | undefined) {
  return async (at: number): Promise<string> => {
    if (address === undefined || size === undefined) throw new Damage('its dynamic string table is missing');
    if (at >= size) throw new Damage(`a name lies at ${at} in a string table of ${size} bytes`);
    return readText(image.source, offsetOf(image.segments, address, 'the string table') + at, 'a name');
  };
}

function offsetOf(segments: readonly Segment[], address: number, what: string): number {
  const home = segments.find(
    (segment) =>
      segment.type === SEGMENT_LOAD &&
      address >= segment.address &&
      address < segment.address + segment.length,
  );
  if (!home) throw new Damage(`${what} is at an address that no segment holds`);
  return home.offset + (address - home.address);
}

function searchPath(text: string): string[] {
  return text.split(':').filter((folder) => folder !== '');
}
