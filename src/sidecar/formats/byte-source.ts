import { type FileHandle, open } from 'node:fs/promises';
import { Damage } from './damage.ts';

/** Random access to bytes: a file, a buffer, or a part of either. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`. Throws `Damage` if they are not all inside the source. */
  read(offset: number, length: number): Promise<Buffer>;
}

/** One page costs one `pread`; the tables of a binary usually lie in three or four of them. */
const PAGE = 16 * 1024;
/** Pages kept per file: bounds memory at 1 MiB. */
const KEPT_PAGES = 64;

/** The bytes of a buffer as a source. */
export function bufferSource(bytes: Buffer): ByteSource {
  return {
    size: bytes.length,
    read: async (offset, length) => {
      assertInside(bytes.length, offset, length);
      return bytes.subarray(offset, offset + length);
    },
  };
}

/** The part of `source` from `offset` with `size` bytes, as a source of its own. Throws `Damage` if it sticks out. */
export function partOf(source: ByteSource, offset: number, size: number): ByteSource {
  assertInside(source.size, offset, size);
  return {
    size,
    read: async (from, length) => {
      assertInside(size, from, length);
      return source.read(offset + from, length);
    },
  };
}

/** Opens the file at `path`, gives `use` a source on it and closes it whatever happens. */
export async function withFileSource<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return await use(pagedSource(handle, size));
  } finally {
    await handle.close();
  }
}

/** A source that reads whole pages and keeps the latest, so that many small reads cost few system calls. */
function pagedSource(handle: FileHandle, size: number): ByteSource {
  // Promises, so that two readers at the same time share one system call.
  const pages = new Map<number, Promise<Buffer>>();
  const page = (index: number): Promise<Buffer> => {
    const kept = pages.get(index);
    if (kept) return kept;
    const bytes = readFully(handle, index * PAGE, Math.min(PAGE, size - index * PAGE));
    if (pages.size >= KEPT_PAGES) pages.delete(pages.keys().next().value ?? 0);
    pages.set(index, bytes);
    return bytes;
  };
  return {
    size,
    read: async (offset, length) => {
      assertInside(size, offset, length);
      if (length === 0) return Buffer.alloc(0);
      const first = Math.floor(offset / PAGE);
      const last = Math.floor((offset + length - 1) / PAGE);
      if (last > first + 1) return readFully(handle, offset, length);
      const start = offset - first * PAGE;
      if (last === first) return (await page(first)).subarray(start, start + length);
      return Buffer.concat([await page(first), await page(last)]).subarray(start, start + length);
    },
  };
}

async function readFully(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(bytes, done, length - done, offset + done);
    if (bytesRead === 0) throw new Damage(`it became shorter while it was read (at byte ${offset + done})`);
    done += bytesRead;
  }
  return bytes;
}

function assertInside(size: number, offset: number, length: number): void {
  if (offset >= 0 && length >= 0 && offset + length <= size) return;
  throw new Damage(`bytes ${offset} to ${offset + length} are needed, but there are only ${size}`);
}
