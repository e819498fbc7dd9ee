import { readRange } from '../byte-reader.ts';
import type { ByteSource } from '../byte-source.ts';
import { Damage } from '../damage.ts';
import { type MarshalValue, readMarshal } from './marshal.ts';

/** A Python module in the bundle. */
export interface BundledModule {
  /** Dotted; a package by its own name, without `.__init__`. */
  name: string;
  isPackage: boolean;
  /** Its compressed bytecode, in bytes; 0 for a namespace package. */
  size: number;
}

export interface Pyz {
  /** `3.12`, by the bytecode's magic number; `undefined` for a Python that is not known here. */
  pythonVersion: string | undefined;
  modules: BundledModule[];
}

const MAGIC = 0x50595a00;
const HEADER_LENGTH = 12;
/** First magic number of each Python's bytecode (`Lib/importlib/_bootstrap_external.py`); each has a range of its own. */
const BYTECODE: readonly (readonly [first: number, version: string])[] = [
  [3650, '3.15'],
  [3600, '3.14'],
  [3550, '3.13'],
  [3500, '3.12'],
  [3450, '3.11'],
  [3430, '3.10'],
  [3420, '3.9'],
  [3400, '3.8'],
  [3390, '3.7'],
];
/** Magic numbers from here on belong to Pythons that did not exist when the list was written. */
const UNKNOWN_BYTECODE = 3700;

const PACKAGE = 1;
/** Data files were kept in the PYZ before PyInstaller 6. */
const DATA = 2;
const NAMESPACE_PACKAGE = 3;

/** Whether `source` starts like a PYZ: zip applications share the suffix `.pyz`, but not the format. */
export async function isPyz(source: ByteSource): Promise<boolean> {
  return source.size >= HEADER_LENGTH && (await source.read(0, 4)).readUInt32BE(0) === MAGIC;
}

/** Reads the module list of a PYZ, PyInstaller's archive of bytecode (versions 4 to 6). Throws `Damage`. */
export async function readPyz(source: ByteSource): Promise<Pyz> {
  if (!(await isPyz(source))) throw new Damage('its module archive has no PYZ header');
  const header = await readRange(source, { offset: 4, length: 8, what: 'the PYZ header', order: 'big' });
  const bytecode = header.bytes.readUInt16LE(0);
  const offset = header.u32(4);
  const length = source.size - offset;
  if (length < 0) throw new Damage(`the module list starts at byte ${offset} of a PYZ of ${source.size}`);
  const toc = await readRange(source, { offset, length, what: 'the module list', order: 'big' });
  return { pythonVersion: versionOf(bytecode), modules: [...readModules(readMarshal(toc.bytes), offset)] };
}

function versionOf(bytecode: number): string | undefined {
  if (bytecode >= UNKNOWN_BYTECODE) return undefined;
  return BYTECODE.find(([first]) => bytecode >= first)?.[1];
}

/** A list of `(name, (type, offset, length))`; a dict of the same before PyInstaller 4. */
function* readModules(toc: MarshalValue, dataLength: number): Generator<BundledModule> {
  const pairs = toc instanceof Map ? [...toc] : toc;
  if (!Array.isArray(pairs)) throw new Damage('its module list is no list');
  for (const pair of pairs) {
    const { name, type, offset, size } = moduleOf(pair);
    if (offset + size > dataLength) throw new Damage(`its module '${name}' reaches beyond the PYZ's data`);
    if (type !== DATA) yield { name, isPackage: type === PACKAGE || type === NAMESPACE_PACKAGE, size };
  }
}

function moduleOf(pair: MarshalValue): { name: string; type: number; offset: number; size: number } {
  const [name, place] = Array.isArray(pair) ? pair : [];
  const [type, offset, size] = Array.isArray(place) ? place : [];
  if (typeof name === 'string' && isNatural(type) && isNatural(offset) && isNatural(size)) {
    return { name, type, offset, size };
  }
  throw new Damage('an entry of its module list has an unknown form');
}

function isNatural(value: MarshalValue | undefined): value is number {
  return typeof value === 'number' && value >= 0;
}
