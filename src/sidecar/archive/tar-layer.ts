import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pack as createPack, type Header, type Pack } from 'tar-stream';
import { UserError } from '../../shared/errors.ts';
import { isFolder, type TreeEntry } from '../tree/digest.ts';

/** What tar writes behind its last entry. */
export const TAR_END = Buffer.alloc(1024);
/** The first moment that zip files can name too; tar programs warn about 1970. */
const EVERY_TIME = new Date('1980-01-01T00:00:00Z');
const READ_SIZE = 2 ** 20;

type EntryHeader = Partial<Header> & Pick<Header, 'name' | 'size'>;

/** Entries of the folder `root`, which are stored under `topLevel`. */
export interface TarLayer {
  root: string;
  topLevel: string;
  entries: readonly TreeEntry[];
  signal?: AbortSignal | undefined;
}

/**
 * The tar entries of one layer, without the end of the file. The bytes depend on the entries alone: times, owners
 * and users are fixed, names that tar's old header cannot hold go into extended (pax) headers.
 * Throws `tree-changed` if a file is not as its entry says.
 */
export async function* tarLayer(layer: TarLayer): AsyncGenerator<Buffer> {
  const pack = createPack();
  const feeding = feed(pack, layer).catch((error: Error) => pack.destroy(error));
  let previous: Buffer | undefined;
  for await (const chunk of pack as AsyncIterable<Buffer>) {
    if (previous) yield previous;
    previous = chunk;
  }
  await feeding;
  if (!previous?.equals(TAR_END)) throw new Error('tar-stream did not end with two empty blocks');
}

async function feed(pack: Pack, layer: TarLayer): Promise<void> {
  for (const entry of layer.entries) {
    layer.signal?.throwIfAborted();
    await addEntry(pack, entry, layer);
  }
  pack.finalize();
}

async function addEntry(pack: Pack, entry: TreeEntry, { root, topLevel }: TarLayer): Promise<void> {
  const header = headerOf(entry, topLevel);
  if (header.type !== 'file') {
    pack.entry(header);
    return;
  }
  const place = join(root, entry.path);
  const size = await stat(place).then(
    (found) => found.size,
    () => undefined,
  );
  if (size !== entry.size) throw changed(place);
  if (entry.size <= READ_SIZE) return addWhole(pack, header, await readFile(place));
  await pipeline(createReadStream(place, { highWaterMark: READ_SIZE }), asNode(pack.entry(header)));
}

async function addWhole(pack: Pack, header: EntryHeader, content: Buffer): Promise<void> {
  if (content.length !== header.size) throw changed(header.name);
  await new Promise<void>((done, fail) => {
    pack.entry(header, content, (error) => (error ? fail(error) : done()));
  });
}

function headerOf(entry: TreeEntry, topLevel: string): EntryHeader {
  const type = entry.link !== undefined ? 'symlink' : isFolder(entry) ? 'directory' : 'file';
  return {
    name: `${topLevel}/${entry.path}`,
    type,
    size: entry.size,
    mode: entry.mode,
    mtime: EVERY_TIME,
    uid: 0,
    gid: 0,
    ...(entry.link !== undefined && { linkname: entry.link }),
  };
}

/** streamx' streams have the interface of Node's, but types of their own. */
function asNode(stream: unknown): Writable {
  return stream as Writable;
}

function changed(place: string): UserError {
  return new UserError('tree-changed', `'${place}' was changed while it was being packed.`, {
    hint: 'Does another program write into this folder? Run it again when it is done.',
  });
}
