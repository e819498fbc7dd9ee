import { UserError } from '../../shared/errors.ts';
import type { BundleContents } from '../../sidecar/contents.ts';
import { parseBinary } from '../../sidecar/formats/binary.ts';
import type { BinaryInfo } from '../../sidecar/formats/binary-info.ts';
import { bufferSource } from '../../sidecar/formats/byte-source.ts';
import { Damage } from '../../sidecar/formats/damage.ts';
import { inOrder } from '../../sidecar/in-order.ts';
import { isLibraryName } from './library-name.ts';

/** Each is unpacked into memory: bounds the time for a program with thousands of them. */
const MOST = 500;
const AT_ONCE = 2;

/** The libraries that a one-file program carries in itself. */
export interface InsideBinaries {
  /** By path, as if the program were a folder: `app/libz.so.1`. */
  infos: ReadonlyMap<string, BinaryInfo>;
  /** How many could not be looked into: damaged, too large, or too many. */
  unseen: number;
}

/** Reads the headers of the libraries inside of the program `executable` (its path in the tree), if it is one file. */
export async function readInside(
  executable: string,
  contents: BundleContents | undefined,
): Promise<InsideBinaries> {
  const infos = new Map<string, BinaryInfo>();
  if (!contents?.bundle.onefile) return { infos, unseen: 0 };
  const libraries = [...contents.files.keys()].filter((path) => isLibraryName(path));
  let unseen = Math.max(0, libraries.length - MOST);
  const read = async (path: string) => ({ path, found: await infoOf(path, contents).catch(unreadable) });
  for await (const { path, found } of inOrder(libraries.slice(0, MOST), AT_ONCE, read)) {
    if (found === 'unreadable') unseen += 1;
    else if (found) infos.set(insidePath(executable, path), found);
  }
  return { infos, unseen };
}

/** The path of what lies at `path` inside of the program `executable`. */
export function insidePath(executable: string, path: string): string {
  return `${executable}/${path}`;
}

/** For what was measured: that it is not the whole. */
export function unseenNote(unseen: number): string {
  return unseen > 0 ? `; ${unseen} libraries inside of the one file could not be looked into` : '';
}

async function infoOf(path: string, contents: BundleContents): Promise<BinaryInfo | undefined> {
  return parseBinary(bufferSource(await contents.read(path)));
}

function unreadable(error: unknown): 'unreadable' {
  if (error instanceof Damage || error instanceof UserError) return 'unreadable';
  throw error;
}
