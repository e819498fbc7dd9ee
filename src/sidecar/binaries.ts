import { join } from 'node:path';
import { UserError } from '../shared/errors.ts';
import { readBinary } from './formats/binary.ts';
import type { BinaryInfo } from './formats/binary-info.ts';
import { inOrder } from './in-order.ts';
import type { TreeEntry } from './tree/digest.ts';

/** Files read at once: each read is a few small ones, so that most of the time is waiting. */
const FILES_AT_ONCE = 8;

/** What the headers of the executable files of a tree tell, by path in the order of the tree. Links are not among them. */
export interface Binaries {
  infos: ReadonlyMap<string, BinaryInfo>;
  /** Files that start like an executable format and cannot be read as one, each with its `binary-damaged`. */
  damaged: ReadonlyMap<string, UserError>;
}

/** Reads the headers of each executable file of `files`, which lie below `root`, once. */
export async function readBinaries(root: string, files: readonly TreeEntry[]): Promise<Binaries> {
  const infos = new Map<string, BinaryInfo>();
  const damaged = new Map<string, UserError>();
  const executable = files.filter(({ kind, link }) => kind !== 'other' && link === undefined);
  const read = async ({ path }: TreeEntry) => ({
    path,
    found: await readBinary(join(root, path)).catch(damageOnly),
  });
  for await (const { path, found } of inOrder(executable, FILES_AT_ONCE, read)) {
    if (found instanceof UserError) damaged.set(path, found);
    else if (found) infos.set(path, found);
  }
  return { infos, damaged };
}

function damageOnly(error: unknown): UserError {
  if (error instanceof UserError && error.code === 'binary-damaged') return error;
  throw error;
}
