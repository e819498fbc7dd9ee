import { createReadStream } from 'node:fs';
import type { PackedLayer } from '../../sidecar/archive/pack.ts';
import type { CacheStore } from './store/cache-store.ts';

const READ_SIZE = 2 ** 20;

/** Keeps the archive `file`, which begins with these layers, in `store`: a blob for each of them. */
export async function putArchive(
  file: string,
  layers: readonly PackedLayer[],
  store: Pick<CacheStore, 'putBlob'>,
): Promise<void> {
  let start = 0;
  for (const layer of layers) {
    const from = start;
    await store.putBlob(layer, () => fileRange(file, from, layer.size));
    start += layer.size;
  }
}

/** `size` bytes of `file` from `start` on. */
function fileRange(file: string, start: number, size: number): AsyncIterable<Buffer> {
  // An end before the start means the whole file.
  if (size === 0) return nothing();
  return createReadStream(file, { start, end: start + size - 1, highWaterMark: READ_SIZE });
}

async function* nothing(): AsyncGenerator<Buffer> {
  // No bytes.
}
