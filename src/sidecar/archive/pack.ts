import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, rename, stat, truncate } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { constants, zstdCompress } from 'node:zlib';
import { withTempDir } from '../../shared/files.ts';
import { inOrder } from '../in-order.ts';
import { byCodePoint } from '../relative-path.ts';
import type { TreeEntry } from '../tree/digest.ts';
import { damaged } from './damaged.ts';
import { encodeFrameTable, type FrameSizes } from './frame-table.ts';
import { TAR_END, tarLayer } from './tar-layer.ts';

/** Content of one frame: large enough to compress well, small enough that a small sidecar keeps all cores busy. */
const FRAME_SIZE = 2 * 2 ** 20;
/** Threads of Node's pool. zstd's own threads (`nbWorkers`) crash Node 24. */
const FRAMES_AT_ONCE = 3;
const LEVEL = 3;

const compress = promisify(zstdCompress);

export interface PackRequest {
  /** The folder that holds the entries. */
  root: string;
  entries: readonly TreeEntry[];
  /** The archive to write. */
  file: string;
  /** The folder in the archive that holds everything. */
  topLevel: string;
  /**
   * The layer of an entry, 0 if not given. Lower layers come first, and a layer begins with a new frame, so that
   * the compressed bytes of those before it can be taken over into another archive.
   */
  layerOf?: (entry: TreeEntry) => number;
  signal?: AbortSignal;
}

/** One layer of a written archive. */
export interface PackedLayer {
  /** Of its compressed bytes, 64 hexadecimal digits. */
  sha256: string;
  /** Compressed bytes. */
  size: number;
  /** For the frame table behind the last layer. */
  frames: FrameSizes[];
}

export interface PackedArchive {
  /** Bytes of the archive. */
  size: number;
  layers: PackedLayer[];
}

/** A layer that is being written. Its digest is taken on the way: the bytes are at hand, and zstd is at work meanwhile. */
interface GrowingLayer {
  hash: Hash;
  frames: FrameSizes[];
}

/** A piece of the tar file that becomes one frame. */
interface Piece {
  layer: number;
  content: Buffer;
}

/**
 * Writes `entries` as a `.tar.zst` whose bytes depend on nothing but them, the name of the top folder and the version
 * of zstd. It is cut into independent frames, which are compressed side by side, with a frame table behind them
 * (see `frame-table.ts`); `tar --zstd` and `zstd` read it too. The file appears when it is complete: on an error or an
 * interruption the previous one is untouched. Throws `tree-changed`.
 */
export async function packArchive(request: PackRequest): Promise<PackedArchive> {
  const file = resolve(request.file);
  return withTempDir(dirname(file), async (folder) => {
    const temporary = join(folder, 'new');
    const output = await open(temporary, 'wx');
    try {
      const archive = await writeFrames(output, request);
      await output.close();
      await rename(temporary, file);
      return archive;
    } finally {
      await output.close();
    }
  });
}

/** An archive whose last layer is written anew. */
export interface RepackRequest extends Omit<PackRequest, 'layerOf'> {
  /** The archive, which keeps what `below` covers of it. It is changed in place: give a file in a temporary folder. */
  file: string;
  /** The layers before the last one, as `packArchive` gave them. */
  below: readonly PackedLayer[];
  /** Those of the last layer, at least one. */
  entries: readonly TreeEntry[];
}

/**
 * Replaces the last layer of the archive `file`, and makes it the very one that `packArchive` writes for the same
 * entries in all layers. Costs what the last layer does, however large the others are. Throws `tree-changed`,
 * `archive-damaged` (it is shorter than `below`).
 */
export async function repackLayer({ below, ...request }: RepackRequest): Promise<PackedArchive> {
  const end = sizeOf(below);
  if ((await stat(request.file)).size < end) throw damaged(request.file, 'its end is missing');
  await truncate(request.file, end);
  const output = await open(request.file, 'a');
  try {
    return await writeFrames(output, request, below);
  } finally {
    await output.close();
  }
}

function sizeOf(layers: readonly PackedLayer[]): number {
  return layers.reduce((sum, { size }) => sum + size, 0);
}

/** Writes the layers of `request`, which come after those `below`, and the table of all. */
async function writeFrames(
  output: FileHandle,
  request: PackRequest,
  below: readonly PackedLayer[] = [],
): Promise<PackedArchive> {
  const written: GrowingLayer[] = [];
  for await (const { layer, sizes, bytes } of inOrder(pieces(request), FRAMES_AT_ONCE, compressPiece)) {
    request.signal?.throwIfAborted();
    await output.writeFile(bytes);
    const growing = written[layer] ?? { hash: createHash('sha256'), frames: [] };
    written[layer] = growing;
    growing.hash.update(bytes);
    growing.frames.push(sizes);
  }
  const layers = [...below, ...written.map(finished)];
  const table = encodeFrameTable(layers.flatMap(({ frames }) => frames));
  await output.writeFile(table);
  return { size: sizeOf(layers) + table.length, layers };
}

function finished({ hash, frames }: GrowingLayer): PackedLayer {
  const size = frames.reduce((sum, { compressed }) => sum + compressed, 0);
  return { sha256: hash.digest('hex'), size, frames };
}

async function compressPiece({ layer, content }: Piece) {
  const params = {
    [constants.ZSTD_c_compressionLevel]: LEVEL,
    [constants.ZSTD_c_checksumFlag]: 1,
  };
  // A buffer that holds the result in the worst case: a fifth faster than many of the default 16 KB.
  const chunkSize = content.length + Math.ceil(content.length / 256) + 64;
  const bytes = await compress(content, { params, pledgedSrcSize: content.length, chunkSize });
  return { layer, bytes, sizes: { compressed: bytes.length, content: content.length } };
}

/** The tar file in pieces of `FRAME_SIZE`; the last of each layer is shorter. */
async function* pieces({ entries, layerOf, ...request }: PackRequest): AsyncGenerator<Piece> {
  const byLayer = Map.groupBy(entries, (entry) => layerOf?.(entry) ?? 0);
  const layers = [...byLayer.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
  for (const [layer, group] of layers.entries()) {
    const sorted = group.toSorted((a, b) => byCodePoint(a.path, b.path));
    const content = cut(tarLayer({ ...request, entries: sorted }), layer === layers.length - 1);
    for await (const piece of content) yield { layer, content: piece };
  }
  if (layers.length === 0) yield { layer: 0, content: TAR_END };
}

async function* cut(chunks: AsyncIterable<Buffer>, isLast: boolean): AsyncGenerator<Buffer> {
  let frame = Buffer.allocUnsafe(FRAME_SIZE);
  let used = 0;
  async function* all() {
    yield* chunks;
    if (isLast) yield TAR_END;
  }
  for await (const chunk of all()) {
    for (let taken = 0; taken < chunk.length; ) {
      const copied = chunk.copy(frame, used, taken);
      taken += copied;
      used += copied;
      if (used < FRAME_SIZE) continue;
      yield frame;
      frame = Buffer.allocUnsafe(FRAME_SIZE);
      used = 0;
    }
  }
  if (used > 0) yield frame.subarray(0, used);
}
