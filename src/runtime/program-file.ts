import { closeSync, openSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Enough for a `#!` line, an ELF header with its program headers, and the name of a loader. */
const START_BYTES = 4096;

const ELF_MACHINES: Readonly<Record<number, string>> = { 3: 'x86', 40: 'arm', 62: 'x64', 183: 'arm64' };

/** The first bytes of a file; empty if it cannot be read. */
export function startOf(path: string): Buffer {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const buffer = Buffer.alloc(START_BYTES);
    return buffer.subarray(0, readSync(file, buffer, 0, START_BYTES, 0));
  } catch {
    return Buffer.alloc(0);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What the file that begins with `start` is, in words. */
export function kindOf(start: Buffer): string {
  const magic = start.toString('latin1', 0, 4);
  if (start.length === 0) return 'an empty file';
  if (magic === '\x7fELF' && start.length >= 20) {
    return `a Linux program (ELF) for ${ELF_MACHINES[start.readUInt16LE(18)] ?? 'another processor'}`;
  }
  if (magic.startsWith('MZ')) return 'a Windows program (PE)';
  if (/^(?:[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/.test(magic)) return 'a macOS program (Mach-O)';
  return `neither of ELF, PE and Mach-O (it begins with ${JSON.stringify(start.toString('latin1', 0, 16))})`;
}

/** The interpreter that a script (`#!`) or an ELF file (its segment PT_INTERP) names. */
export function interpreterOf(start: Buffer): string | undefined {
  const text = start.toString('latin1');
  if (isScript(start)) return /^#! *([^\n ]+)/.exec(text)?.[1]?.replace(/\r$/, '\\r');
  // It stands near the start of the file, and a loader's name has the same form on every Linux.
  return text.startsWith('\x7fELF') ? /(\/[\w./-]*\/ld[\w.-]*)\0/.exec(text)?.[1] : undefined;
}

/** Whether the file names its interpreter itself. */
export function isScript(start: Buffer): boolean {
  return start.toString('latin1', 0, 2) === '#!';
}

/** What lies where the program should be, to go on a sentence: for the reader who has built it under another name. */
export async function besides(program: string): Promise<string> {
  const names = await readdir(dirname(program)).catch(() => undefined);
  if (names === undefined) return ', nor does its folder exist';
  if (names.length === 0) return '; its folder is empty';
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `; its folder holds ${names.slice(0, 5).join(', ')}${more}`;
}

/** A path as a POSIX shell takes it. */
export function shellQuoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
