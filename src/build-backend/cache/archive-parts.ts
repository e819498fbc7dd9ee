import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { PackedLayer } from '../../sidecar/archive/pack.ts';
import type { ArchivePart } from './build-record.ts';

const READ_SIZE = 2 ** 20;

/** The parts of the archive `file`, which has these layers; the digests of the first ones may be `known`. */
export async function archiveParts(
  file: string,
  layers: readonly PackedLayer[],
  known: readonly ArchivePart[] = [],
): Promise<ArchivePart[]> {
  const parts = [...known];
  let start = known.reduce((sum, { size }) => sum + size, 0);
  for (const { size, frames } of layers.slice(known.length)) {
    const hash = createHash('sha256');
    for await (const chunk of fileRange(file, start, size)) hash.update(chunk);
    parts.push({ sha256: hash.digest('hex'), size, frames });
    start += size;
  }
  return parts;
}

/** `size` bytes of `file` from `start` on. */
export function fileRange(file: string, start: number, size: number): AsyncIterable<Buffer> {
  // An end before the start means the whole file.
  if (size === 0) return nothing();
  return createReadStream(file, { start, end: start + size - 1, highWaterMark: READ_SIZE });
}

async function* nothing(): AsyncGenerator<Buffer> {
  // No bytes.
}
