import { ByteWriter } from './byte-writer.ts';

/** What a hand-assembled ELF file says; every field has a usual value. */
export interface TinyElf {
  wide?: boolean;
  order?: 'little' | 'big';
  machine?: number;
  /** 2 executable, 3 shared object or PIE, 1 object file, 4 core dump. */
  type?: number;
  needed?: readonly string[];
  soname?: string;
  interpreter?: string;
  rpath?: string;
  runpath?: string;
  pie?: boolean;
  /** Needed symbol versions by library. */
  versions?: Readonly<Record<string, readonly string[]>>;
  /** false: no dynamic table, as in a static program. */
  dynamic?: boolean;
}

const BASE = 0x400000;

/** Assembles an ELF file whose last bytes are its section table, so that every truncation is damage. */
export function tinyElf(elf: TinyElf = {}): Buffer {
  const { wide = true, order = 'little', machine = 62, type = 3, dynamic = true } = elf;
  const strings = new Strings();
  const head = wide ? 64 : 52;
  const segmentSize = wide ? 56 : 32;
  const sectionSize = wide ? 64 : 40;
  const interpreter = Buffer.from(elf.interpreter === undefined ? '' : `${elf.interpreter}\0`);
  const versions = versionTable(elf, strings, order);
  const entries = dynamicEntries(elf, strings);
  const at = { interpreter: head + 3 * segmentSize, strings: 0, versions: 0, dynamic: 0, sections: 0 };
  at.strings = at.interpreter + interpreter.length;
  const table = strings.build();
  at.versions = at.strings + table.length;
  at.dynamic = at.versions + versions.length;
  const word = (writer: ByteWriter, ...values: readonly number[]) =>
    wide ? writer.u64(...values) : writer.u32(...values);
  const body = new ByteWriter(order);
  word(body, 5, BASE + at.strings, 10, table.length);
  if (versions.length > 0) {
    const libraries = Object.keys(elf.versions ?? {}).length;
    word(body, 0x6ffffffe, BASE + at.versions, 0x6fffffff, libraries);
  }
  for (const [tag, value] of entries) word(body, tag, value);
  word(body, 0, 0);
  at.sections = at.dynamic + body.length;
  const size = at.sections + sectionSize;

  const file = new ByteWriter(order).u8(0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, order === 'little' ? 1 : 2, 1);
  file.padTo(16).u16(type, machine).u32(1);
  word(file, BASE, head, at.sections).u32(0).u16(head, segmentSize, 3, sectionSize, 1, 0);
  const segment = (kind: number, offset: number, length: number) => {
    if (wide) file.u32(kind, 4).u64(offset, BASE + offset, BASE + offset, length, length, 1);
    else file.u32(kind, offset, BASE + offset, BASE + offset, length, length, 4, 1);
  };
  segment(1, 0, size);
  segment(3, at.interpreter, interpreter.length);
  segment(2, at.dynamic, dynamic ? body.length : 0);
  return file.bytes(interpreter, table, versions, body.build()).padTo(size).build();
}

class Strings {
  #text = '\0';

  add(text: string): number {
    const at = Buffer.byteLength(this.#text);
    this.#text += `${text}\0`;
    return at;
  }

  build(): Buffer {
    return Buffer.from(this.#text);
  }
}

function dynamicEntries(elf: TinyElf, strings: Strings): [tag: number, value: number][] {
  const entries = (elf.needed ?? []).map((name): [number, number] => [1, strings.add(name)]);
  if (elf.soname !== undefined) entries.push([14, strings.add(elf.soname)]);
  if (elf.rpath !== undefined) entries.push([15, strings.add(elf.rpath)]);
  if (elf.runpath !== undefined) entries.push([29, strings.add(elf.runpath)]);
  if (elf.pie) entries.push([0x6ffffffb, 0x08000001]);
  return entries;
}

function versionTable({ versions = {} }: TinyElf, strings: Strings, order: 'little' | 'big'): Buffer {
  const table = new ByteWriter(order);
  const libraries = Object.entries(versions);
  for (const [index, [library, names]] of libraries.entries()) {
    const next = index + 1 < libraries.length ? 16 + 16 * names.length : 0;
    table.u16(1, names.length).u32(strings.add(library), 16, next);
    for (const [position, name] of names.entries()) {
      table
        .u32(0)
        .u16(0, 0)
        .u32(strings.add(name), position + 1 < names.length ? 16 : 0);
    }
  }
  return table.build();
}
