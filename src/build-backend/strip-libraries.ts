import { copyFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../shared/host.ts';
import { readBinary } from '../sidecar/formats/binary.ts';

/** What became of the libraries of a tree. */
export interface Stripped {
  stripped: string[];
  /** Left as they were, because stripped the loader would refuse them, or they would be no smaller. */
  kept: string[];
}

/**
 * Removes the symbols of every ELF library below `tree`, one at a time: libraries that patchelf has changed
 * (numpy's and scipy's own) lose their alignment under `strip`, and those stay as they are.
 * Throws `tool-missing` without `strip` (Debian's binutils).
 */
export async function stripLibraries(tree: string, host: Pick<Host, 'exec'>): Promise<Stripped> {
  const result: Stripped = { stripped: [], kept: [] };
  const entries = await readdir(tree, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const info = await readBinary(file);
    if (info?.format !== 'elf' || info.kind !== 'library') continue;
    const list = (await stripOne(file, host)) ? result.stripped : result.kept;
    list.push(file);
  }
  return result;
}

/** Strips `file` if the result is smaller and can still be loaded; returns whether it did. */
async function stripOne(file: string, host: Pick<Host, 'exec'>): Promise<boolean> {
  const copy = `${file}.stripped`;
  await copyFile(file, copy);
  const { code } = await host.exec('strip', ['--strip-unneeded', copy], { allowFailure: true });
  const info = code === 0 ? await readBinary(copy) : undefined;
  const smaller = (await stat(copy)).size < (await stat(file)).size;
  if (info?.format !== 'elf' || !info.aligned || !smaller) {
    await rm(copy);
    return false;
  }
  await rename(copy, file);
  return true;
}
