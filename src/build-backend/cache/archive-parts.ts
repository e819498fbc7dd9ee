import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, truncate } from 'node:fs/promises';
import type { Host } from '../../shared/host.ts';
import { encodeFrameTable } from '../../sidecar/archive/frame-table.ts';
import { type PackedLayer, packArchive } from '../../sidecar/archive/pack.ts';
import type { HandOver } from '../../sidecar/hand-over.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import type { ArchivePart, BuildRecord } from './build-record.ts';

const READ_SIZE = 2 ** 20;

/** The parts of the archive `file`, which has the layers `layers` from its beginning. */
export async function archiveParts(file: string, layers: readonly PackedLayer[]): Promise<ArchivePart[]> {
  const parts: ArchivePart[] = [];
  let start = 0;
  for (const { size, frames } of layers) {
    const hash = createHash('sha256');
    for await (const chunk of fileRange(file, start, size)) hash.update(chunk);
    parts.push({
      sha256: hash.digest('hex'),
      size,
      frames: frames.map(({ compressed, content }) => [compressed, content]),
    });
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

/** The frame table that stands behind the last of `parts`. */
export function tableOf(parts: readonly ArchivePart[]): Buffer {
  const frames = parts.flatMap((part) => part.frames);
  return encodeFrameTable(frames.map(([compressed, content]) => ({ compressed, content })));
}

interface ChangedLayer {
  /** Of the program before the change. */
  record: BuildRecord;
  /** Of the changed program. */
  manifest: Manifest;
  /** The changed tree, and the archive of the program before. */
  staged: HandOver;
  /** A file that may be written. */
  scratch: string;
}

/**
 * Replaces the application's part of the archive and the table behind it; the bytes before it stay. The result is what
 * packing the whole tree would give, because layers begin with a frame of their own. Returns the parts.
 */
export async function replaceApplicationPart(
  { record, manifest, staged, scratch }: ChangedLayer,
  { signal }: Pick<Host, 'signal'>,
): Promise<ArchivePart[]> {
  const application = new Set(record.layer.map(({ path }) => path));
  const { layers } = await packArchive({
    root: staged.tree,
    entries: manifest.files.filter(({ path }) => application.has(path)),
    file: scratch,
    topLevel: manifest.name,
    signal,
  });
  const parts = [...record.archive.slice(0, -1), ...(await archiveParts(scratch, layers))];
  const kept = parts.slice(0, -1).reduce((sum, { size }) => sum + size, 0);
  await truncate(staged.archive, kept);
  const archive = await open(staged.archive, 'a');
  try {
    for await (const chunk of fileRange(scratch, 0, parts.at(-1)?.size ?? 0)) await archive.writeFile(chunk);
    await archive.writeFile(tableOf(parts));
  } finally {
    await archive.close();
  }
  return parts;
}
