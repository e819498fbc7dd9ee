import type { Binaries } from './binaries.ts';
import type { BinaryInfo } from './formats/binary-info.ts';
import { compareDotted } from './formats/elf-versions.ts';

/** What the program asks of the machine that it runs on, and the file that asks for most. */
export interface SystemNeed {
  what: 'GLIBC' | 'GLIBCXX' | 'macOS';
  value: string;
  /** Path inside the tree. */
  file: string;
}

/** The highest version of each system library that any file of the tree needs. */
export function systemNeeds({ infos }: Pick<Binaries, 'infos'>): SystemNeed[] {
  const highest = new Map<SystemNeed['what'], SystemNeed>();
  for (const need of allNeeds({ infos })) {
    const known = highest.get(need.what);
    if (!known || compareDotted(need.value, known.value) > 0) highest.set(need.what, need);
  }
  return [...highest.values()];
}

/** What each file asks for, in the order of the files; a universal file once for each processor. */
export function allNeeds({ infos }: Pick<Binaries, 'infos'>): SystemNeed[] {
  return [...infos].flatMap(([file, info]) => needsOf(info).map(([what, value]) => ({ what, value, file })));
}

function needsOf(info: BinaryInfo): [SystemNeed['what'], string][] {
  const needs: [SystemNeed['what'], string | undefined][] = [];
  if (info.format === 'elf') needs.push(['GLIBC', info.glibc], ['GLIBCXX', info.glibcxx]);
  if (info.format === 'macho') for (const { minMacos } of info.slices) needs.push(['macOS', minMacos]);
  return needs.flatMap(([what, value]) => (value === undefined ? [] : [[what, value]]));
}
