import { ByteWriter } from './byte-writer.ts';

/** What a hand-assembled PE file says; every field has a usual value. */
export interface TinyPe {
  wide?: boolean;
  machine?: number;
  library?: boolean;
  subsystem?: number;
  imports?: readonly string[];
  delayed?: readonly string[];
  /** Delay imports by absolute address, as Visual C++ 6 wrote them. */
  oldDelayed?: boolean;
  signed?: boolean;
  /** With ARM64EC/ARM64X metadata. */
  hybrid?: boolean;
}

const BASE = 0x10000000;
const SECTION_ADDRESS = 0x1000;
const SECTION_OFFSET = 0x400;
const SECTION_LENGTH = 0x800;
const NAMES = 0x400;
const LOAD_CONFIG = 0x300;
const DELAYED = 0x200;

/** Assembles a PE file that ends with its section or its signature, so that every truncation is damage. */
export function tinyPe(pe: TinyPe = {}): Buffer {
  const { wide = true, machine = 0x8664, library = false, subsystem = 3 } = pe;
  const section = sectionOf(pe);
  const signature = pe.signed ? Buffer.from('a certificate table\0') : Buffer.alloc(0);
  const directories = new Array<readonly [number, number]>(16).fill([0, 0]);
  if (pe.imports) directories[1] = [SECTION_ADDRESS, 0x100];
  if (pe.signed) directories[4] = [SECTION_OFFSET + SECTION_LENGTH, signature.length];
  directories[10] = [SECTION_ADDRESS + LOAD_CONFIG, 0x100];
  if (pe.delayed) directories[13] = [SECTION_ADDRESS + DELAYED, 0x100];
  const optional = new ByteWriter('little').u16(wide ? 0x20b : 0x10b).padTo(wide ? 24 : 28);
  if (wide) optional.u64(BASE);
  else optional.u32(BASE);
  optional.padTo(60).u32(SECTION_OFFSET).padTo(68).u16(subsystem);
  optional.padTo(wide ? 108 : 92).u32(directories.length, ...directories.flat());
  return new ByteWriter('little')
    .bytes(Buffer.from('MZ'))
    .padTo(60)
    .u32(0x80)
    .padTo(0x80)
    .bytes(Buffer.from('PE\0\0'))
    .u16(machine, 1)
    .u32(0, 0, 0)
    .u16(optional.length, library ? 0x2022 : 0x22)
    .bytes(optional.build(), Buffer.from('.rdata\0\0'))
    .u32(SECTION_LENGTH, SECTION_ADDRESS, SECTION_LENGTH, SECTION_OFFSET)
    .padTo(SECTION_OFFSET)
    .bytes(section, signature)
    .build();
}

function sectionOf(pe: TinyPe): Buffer {
  const names = new ByteWriter('little');
  const nameOf = (name: string): number => {
    const at = SECTION_ADDRESS + NAMES + names.length;
    names.text(name);
    return at;
  };
  const section = new ByteWriter('little');
  for (const name of pe.imports ?? []) section.u32(1, 0, 0, nameOf(name), 1);
  section.padTo(DELAYED);
  for (const name of pe.delayed ?? []) {
    section.u32(pe.oldDelayed ? 0 : 1, nameOf(name) + (pe.oldDelayed ? BASE : 0), 0, 0, 0, 0, 0, 0);
  }
  section
    .padTo(LOAD_CONFIG)
    .u32(0xf0)
    .padTo(LOAD_CONFIG + 200);
  return section
    .u64(pe.hybrid ? BASE + 1 : 0)
    .padTo(NAMES)
    .bytes(names.build())
    .padTo(SECTION_LENGTH)
    .build();
}
