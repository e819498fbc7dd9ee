import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { constants, zstdCompress } from 'node:zlib';
import { withTempDir } from '../../shared/files.ts';
import { inOrder } from '../in-order.ts';
import { byCodePoint } from '../relative-path.ts';
import type { TreeEntry } from '../tree/digest.ts';
import { encodeFrameTable, type FrameSizes } from './frame-table.ts';
import { TAR_END, tarLayer } from './tar-layer.ts';

/** Content of one frame: large enough to compress well, small enough that a small sidecar keeps all cores busy. */
const FRAME_SIZE = 4 * 2 ** 20;
/** Threads of Node's pool. zstd's own threads (`nbWorkers`) crash Node 24. */
const FRAMES_AT_ONCE = 4;
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
  /** Compressed bytes. */
  size: number;
  frames: FrameSizes[];
}

export interface PackedArchive {
  /** Bytes of the archive. */
  size: number;
  layers: PackedLayer[];
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

async function writeFrames(output: FileHandle, request: PackRequest): Promise<PackedArchive> {
  const layers: PackedLayer[] = [];
  for await (const { layer, sizes, bytes } of inOrder(pieces(request), FRAMES_AT_ONCE, compressPiece)) {
    request.signal?.throwIfAborted();
    await output.writeFile(bytes);
    const written = layers[layer] ?? { size: 0, frames: [] };
    layers[layer] = written;
    written.size += sizes.compressed;
    written.frames.push(sizes);
  }
  const table = encodeFrameTable(layers.flatMap(({ frames }) => frames));
  await output.writeFile(table);
  return { size: layers.reduce((sum, { size }) => sum + size, table.length), layers };
}

async function compressPiece({ layer, content }: Piece) {
  const params = {
    [constants.ZSTD_c_compressionLevel]: LEVEL,
    [constants.ZSTD_c_checksumFlag]: 1,
  };
  const bytes = await compress(content, { params, pledgedSrcSize: content.length });
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
