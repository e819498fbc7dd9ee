import type { ElfInfo } from './binary-info.ts';
import { type ByteOrder, readRange } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { Damage } from './damage.ts';

export type NeededVersions = Pick<ElfInfo, 'glibc' | 'glibcxx'>;

/** Where the table of needed symbol versions (`.gnu.version_r`) lies. */
export interface VersionTable {
  source: ByteSource;
  order: ByteOrder;
  offset: number;
  /** Number of libraries in it. */
  count: number;
  /** Text of the dynamic string table at this offset in it. */
  strings: (at: number) => Promise<string>;
}

const RECORD = 16;
/** Real files have some dozens; bounds the work on a damaged one. */
const MAX_RECORDS = 65_536;

/**
 * The highest `GLIBC_…` and `GLIBCXX_…` versions that the file asks for, compared by number (2.9 < 2.34).
 * Layout: Linux Standard Base, "Symbol Versioning". Throws `Damage`.
 */
export async function readNeededVersions(table: VersionTable): Promise<NeededVersions> {
  const names = await readVersionNames(table);
  return { glibc: highest(names, 'GLIBC_'), glibcxx: highest(names, 'GLIBCXX_') };
}

async function readVersionNames(table: VersionTable): Promise<string[]> {
  const names: string[] = [];
  let at = table.offset;
  for (let library = 0; library < table.count; library++) {
    const record = await recordAt(table, at);
    let auxiliary = at + record.u32(8);
    for (let version = record.u16(2); version > 0; version--) {
      if (names.length + library >= MAX_RECORDS) throw new Damage('its version needs are without end');
      const entry = await recordAt(table, auxiliary);
      names.push(await table.strings(entry.u32(8)));
      if (entry.u32(12) === 0) break;
      auxiliary += entry.u32(12);
    }
    if (record.u32(12) === 0) break;
    at += record.u32(12);
  }
  return names;
}

function recordAt({ source, order }: VersionTable, offset: number) {
  return readRange(source, { offset, length: RECORD, what: 'a version need', order });
}

function highest(names: readonly string[], prefix: string): string | undefined {
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter((version) => /^\d+(\.\d+)+$/.test(version))
    .sort(compareDotted)
    .at(-1);
}

/** Orders dotted numbers part by part: `2.9` before `2.34`, `2.34` before `2.34.1`. */
export function compareDotted(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
