import { archiveContents } from './contents.ts';
import { damaged } from './damaged.ts';
import { type ArchiveEntry, EntryGuard } from './entry-guard.ts';
import { TarError } from './tar-header.ts';
import { readTar } from './tar-reader.ts';

/** Unpacked, no sidecar comes near it. */
const DEFAULT_MAX_SIZE = 32 * 2 ** 30;

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
  const guard = new EntryGuard(file, options.platform);
  return { entries: readEntries(file, guard, options), links: () => guard.links() };
}

async function* readEntries(
  file: string,
  guard: EntryGuard,
  options: ReadOptions,
): AsyncGenerator<OpenEntry> {
  const contents = archiveContents(file, { maxSize: DEFAULT_MAX_SIZE, ...options });
  try {
    for await (const { header, content } of readTar(contents)) {
      const entry = guard.accept(header);
      if (entry) yield { entry, content };
    }
  } catch (error) {
    throw error instanceof TarError ? damaged(file, error.message, error) : error;
  }
}
