import { join } from 'node:path';
import { readBinary } from '../../sidecar/formats/binary.ts';
import type { BinaryInfo } from '../../sidecar/formats/binary-info.ts';
import { compareDotted } from '../../sidecar/formats/elf-versions.ts';
import type { TreeEntry } from '../../sidecar/tree/digest.ts';

/** What the program asks of the machine that it runs on, and the file that asks for most. */
export interface SystemNeed {
  what: 'GLIBC' | 'GLIBCXX' | 'macOS';
  value: string;
  /** Path inside the tree. */
  file: string;
}

/** The highest version of each system library that any file of the tree needs. */
export async function systemNeeds(root: string, files: readonly TreeEntry[]): Promise<SystemNeed[]> {
  const highest = new Map<SystemNeed['what'], SystemNeed>();
  for (const { path, kind } of files) {
    if (kind === 'other') continue;
    const info = await readBinary(join(root, path));
    for (const [what, value] of info ? needsOf(info) : []) {
      const known = highest.get(what);
      if (!known || compareDotted(value, known.value) > 0) highest.set(what, { what, value, file: path });
    }
  }
  return [...highest.values()];
}

function needsOf(info: BinaryInfo): [SystemNeed['what'], string][] {
  const needs: [SystemNeed['what'], string | undefined][] = [];
  if (info.format === 'elf') needs.push(['GLIBC', info.glibc], ['GLIBCXX', info.glibcxx]);
  if (info.format === 'macho') for (const { minMacos } of info.slices) needs.push(['macOS', minMacos]);
  return needs.flatMap(([what, value]) => (value === undefined ? [] : [[what, value]]));
}
