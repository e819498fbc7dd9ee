import { archiveContents } from './contents.ts';
import { readError } from './damaged.ts';
import { type ArchiveEntry, EntryGuard } from './entry-guard.ts';
import { readTar } from './tar-reader.ts';

/** Unpacked, no sidecar comes near it. */
export const DEFAULT_MAX_SIZE = 32 * 2 ** 30;

export interface ReadOptions {
  /** The platform that it is unpacked on. */
  platform: NodeJS.Platform;
  signal?: AbortSignal;
  /** Bytes that may be in it, headers included; 32 GiB if not given. */
  maxSize?: number;
}

/** An entry, and its content, which can only be read before the next entry is asked for. */
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

/**
 * Reads the archive `file`, entry by entry. Nothing is given out that may not be unpacked.
 * Throws `archive-missing`, `archive-damaged`, `archive-unsafe` while it is read.
 */
export function openEntries(file: string, options: ReadOptions): OpenArchive {
  return entriesIn(archiveContents(file, { maxSize: DEFAULT_MAX_SIZE, ...options }), file, options.platform);
}

/** The same for an archive that is decompressed already; `file` is for messages. Throws what `contents` throws too. */
export function entriesIn(
  contents: AsyncIterable<Buffer>,
  file: string,
  platform: NodeJS.Platform,
): OpenArchive {
  const guard = new EntryGuard(file, platform);
  return { entries: readEntries(contents, file, guard), links: () => guard.links() };
}

async function* readEntries(
  contents: AsyncIterable<Buffer>,
  file: string,
  guard: EntryGuard,
): AsyncGenerator<OpenEntry> {
  try {
    for await (const { header, content } of readTar(contents)) {
      const entry = guard.accept(header);
      if (entry) yield { entry, content };
    }
  } catch (error) {
    throw readError(file, error);
  }
}
