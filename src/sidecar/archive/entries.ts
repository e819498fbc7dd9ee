import { pipeline, Readable, type Writable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import { UserError } from '../../shared/errors.ts';
import { archiveContents } from './contents.ts';
import { damaged } from './damaged.ts';
import { type ArchiveEntry, EntryGuard, type TarHeader } from './entry-guard.ts';

/** Unpacked, no sidecar comes near it. */
const DEFAULT_MAX_SIZE = 32 * 2 ** 30;
/** Two blocks of zeros end a tar file. */
const END_SIZE = 1024;
const BLOCK_SIZE = 512;

export interface ReadOptions {
  /** The platform that it is unpacked on. */
  platform: NodeJS.Platform;
  signal?: AbortSignal;
  /** Bytes that may be in it, headers included; 32 GiB if not given. */
  maxSize?: number;
}

/** An entry, and its content, which must be read before the next entry is asked for. */
export interface OpenEntry {
  entry: ArchiveEntry;
  content: AsyncIterable<Buffer>;
}

/** An archive that is being read. */
export interface OpenArchive {
  entries: AsyncGenerator<OpenEntry>;
  /** The links, when all entries were read. Throws `archive-unsafe`. */
  links: () => ReadonlyMap<string, string>;
}

/** tar-stream's entry with what its types leave out: where the content begins, and the extended header. */
interface Source extends AsyncIterable<Buffer> {
  header: Header & { byteOffset: number; pax: TarHeader['pax'] };
  resume(): unknown;
}

/**
 * Reads the archive `file`, entry by entry. Nothing is given out that may not be unpacked.
 * Throws `archive-missing`, `archive-damaged`, `archive-unsafe` while it is read.
 */
export function openEntries(file: string, options: ReadOptions): OpenArchive {
  const guard = new EntryGuard(file, options.platform);
  return { entries: readEntries(file, guard, options), links: () => guard.links() };
}

async function* readEntries(
  file: string,
  guard: EntryGuard,
  options: ReadOptions,
): AsyncGenerator<OpenEntry> {
  let size = 0;
  let endOfLast = 0;
  async function* counted() {
    for await (const chunk of archiveContents(file, { maxSize: DEFAULT_MAX_SIZE, ...options })) {
      size += chunk.length;
      yield chunk;
    }
  }
  const tar = extract();
  // An error of either side comes out of the loop below.
  pipeline(Readable.from(counted()), tar as unknown as Writable, () => undefined);
  for await (const source of translated(tar as unknown as AsyncIterable<Source>, file)) {
    const { header } = source;
    endOfLast = header.byteOffset + Math.ceil(header.size / BLOCK_SIZE) * BLOCK_SIZE;
    const entry = guard.accept(header);
    if (entry) yield { entry, content: translated(source, file) };
    source.resume();
  }
  // A tar file that lost its end between two entries looks whole to the parser.
  if (size < endOfLast + END_SIZE) throw damaged(file, 'its end is missing');
}

/** `items`, with the parser's errors as `archive-damaged`. */
async function* translated<T>(items: AsyncIterable<T>, file: string): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await iterator.next().catch((error: unknown) => {
        throw parseError(file, error);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

function parseError(file: string, error: unknown): unknown {
  const isOurs = error instanceof UserError || !(error instanceof Error) || error.name === 'AbortError';
  return isOurs || 'code' in error ? error : damaged(file, `it is not a tar file (${error.message})`, error);
}
