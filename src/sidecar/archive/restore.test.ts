import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { pack as createPack, type Header } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listArchive } from '../../../test/support/list-archive.ts';
import { type Sample, SIDECAR, writeTree } from '../../../test/support/sample-tree.ts';
import type { Tree } from '../tree/digest.ts';
import { verifyTree } from '../tree/verify.ts';
import { readTree } from '../tree.ts';
import { encodeFrameTable } from './frame-table.ts';
import { type PackedArchive, type PackedLayer, packArchive } from './pack.ts';
import { type ReadPart, type RestoreRequest, restoreArchive } from './restore.ts';

const options = { platform: process.platform };
const MEBIBYTE = 2 ** 20;
/** For a hundred restores on a busy machine. */
const PATIENCE = 60_000;
const code = (expected: string) => expect.objectContaining({ name: 'UserError', code: expected });
const SAMPLES: Readonly<Record<string, Sample>> = {
  ...(process.platform === 'win32' ? {} : SIDECAR),
  // More than one frame.
  'lib/large.bin': Buffer.from(
    Uint8Array.from({ length: 2.1 * MEBIBYTE }, (_, index) => ((index * 2654435761) >>> 13) & 15),
  ),
  'app/main.pyc': 'main',
  'app/other.pyc': 'other',
};

let folder: string;
let tree: Tree;
let archive: PackedArchive;
let bytes: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar restore ü '));
  const root = join(folder, 'tree');
  await writeTree(root, SAMPLES);
  tree = await readTree(root, options);
  const file = join(folder, 'packed.tar.zst');
  const layerOf: (entry: { path: string }) => number = ({ path }) => (path.startsWith('app/') ? 1 : 0);
  archive = await packArchive({ root, entries: tree.files, file, topLevel: 'backend', layerOf });
  bytes = await readFile(file);
});
afterAll(() => rm(folder, { recursive: true }));

/** A part that comes in chunks of `size`. */
const part =
  (content: Buffer, size = 100_000): ReadPart =>
  async (write) => {
    for (let at = 0; at < content.length; at += size) await write(content.subarray(at, at + size));
    return true;
  };

/** Restores into a folder of its own, which it gives. */
async function restore(request: Partial<RestoreRequest>) {
  const place = await mkdtemp(join(folder, 'out-'));
  const [file, root] = [join(place, 'a.tar.zst'), join(place, 'tree')];
  const result = restoreArchive({
    ...options,
    parts: [part(bytes)],
    layers: archive.layers,
    file,
    root,
    ...request,
  });
  return { place, file, root, result };
}

async function expectNothing(request: Partial<RestoreRequest>, error: unknown): Promise<void> {
  const { place, result } = await restore(request);
  await expect(result).rejects.toThrow(error as Error);
  expect(await readdir(place)).toEqual([]);
}

describe('restoreArchive', () => {
  test('writes the archive and its tree', async () => {
    const middle = archive.layers[0]?.size ?? 0;
    const { file, root, result } = await restore({
      parts: [part(bytes.subarray(0, middle)), part(bytes.subarray(middle))],
    });
    expect(await result).toEqual(await listArchive(file, options));
    expect((await readFile(file)).equals(bytes)).toBe(true);
    expect(await readdir(root)).toEqual(['backend']);
    expect(await verifyTree(join(root, 'backend'), tree, options)).toEqual([]);
  });

  test(
    'however the bytes are cut',
    async () => {
      const cuts = fc.tuple(fc.nat(bytes.length), fc.integer({ min: 200, max: 3 * MEBIBYTE }));
      await fc.assert(
        fc.asyncProperty(cuts, async ([middle, size]) => {
          const parts = [part(bytes.subarray(0, middle), size), part(bytes.subarray(middle), size)];
          const { place, file, result } = await restore({ parts });
          expect((await result)?.length).toBe(tree.files.length);
          expect((await readFile(file)).equals(bytes)).toBe(true);
          await rm(place, { recursive: true });
        }),
        { numRuns: 20 },
      );
    },
    PATIENCE,
  );

  test('an archive of an empty tree', async () => {
    const file = join(folder, 'empty.tar.zst');
    const empty = await packArchive({ root: folder, entries: [], file, topLevel: 'backend' });
    const { result } = await restore({ parts: [part(await readFile(file))], layers: empty.layers });
    expect(await result).toEqual([]);
  });

  test('touches nothing that is there already', async () => {
    const { place } = await restore({});
    const used = join(place, 'used');
    await mkdir(used);
    await expect((await restore({ root: used })).result).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readdir(place)).toContain('used');
  });
});

describe('nothing is left', () => {
  test.each([0, 0.3, 0.999])('when a part is not to be had after %d of it', async (share) => {
    const broken: ReadPart = async (write) => {
      await write(bytes.subarray(0, bytes.length * share));
      return false;
    };
    const { place, result } = await restore({ parts: [broken] });
    expect(await result).toBeUndefined();
    expect(await readdir(place)).toEqual([]);
  });

  test('when a part throws', async () => {
    const broken: ReadPart = async (write) => {
      await write(bytes.subarray(0, 0.9 * bytes.length));
      throw new Error('the line is dead');
    };
    await expectNothing({ parts: [broken] }, new Error('the line is dead'));
  });

  test('when it is interrupted', async () => {
    const controller = new AbortController();
    const stopping: ReadPart = async (write) => {
      await write(bytes.subarray(0, 1000));
      controller.abort();
      await write(bytes.subarray(1000));
      return true;
    };
    const aborted = expect.objectContaining({ name: 'AbortError' });
    await expectNothing({ parts: [stopping], signal: controller.signal }, aborted);
    await expectNothing({ signal: AbortSignal.abort() }, aborted);
  });

  test(
    'when the archive was cut, or goes on',
    async () => {
      const other = fc.oneof(
        fc.integer({ min: 0, max: bytes.length - 1 }).map((end) => bytes.subarray(0, end)),
        fc.uint8Array({ minLength: 1, maxLength: 50 }).map((more) => Buffer.concat([bytes, more])),
      );
      await fc.assert(
        fc.asyncProperty(other, async (content) => {
          await expectNothing({ parts: [part(content, MEBIBYTE)] }, code('archive-damaged'));
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );

  test(
    'when a byte was changed that matters',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
          const content = Buffer.from(bytes);
          content[at] = (content[at] ?? 0) ^ change;
          const { place, root, result } = await restore({ parts: [part(content, MEBIBYTE)] });
          // zstd ignores one bit of a frame's header: that is for the digest of the part to find.
          const error = await result.then(
            () => undefined,
            (reason) => reason,
          );
          if (error) expect(error).toEqual(code('archive-damaged'));
          if (error) expect(await readdir(place)).toEqual([]);
          else expect(await verifyTree(join(root, 'backend'), tree, options)).toEqual([]);
          await rm(place, { recursive: true });
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );

  test('when the frames are not those of the record', async () => {
    const [first, second] = archive.layers as [PackedLayer, PackedLayer];
    const frames = [...first.frames, ...second.frames];
    const changed = (change: object) => [
      { ...first, frames: [{ ...first.frames[0], ...change }, ...frames.slice(1)] },
    ];
    const wrong = [
      [first],
      [{ ...first, frames: frames.slice(1) }],
      [{ ...first, frames: frames.toReversed() }],
      changed({ content: 1 }),
      changed({ content: 3 * MEBIBYTE }),
      changed({ compressed: 10 }),
      changed({ content: 2 ** 31 }),
    ] as PackedLayer[][];
    for (const layers of wrong) await expectNothing({ layers }, code('archive-damaged'));
  });

  test('when it holds more than is allowed', async () => {
    await expectNothing({ maxSize: MEBIBYTE }, code('archive-unsafe'));
  });
});

/** What tar-stream takes for an entry, and its content. */
type Foreign = Partial<Header> & Pick<Header, 'name'> & { content?: string };

describe('an archive that somebody else made is refused', () => {
  async function foreign(entries: Foreign[]): Promise<Partial<RestoreRequest>> {
    const pack = createPack();
    for (const { content = '', ...header } of entries)
      pack.entry({ size: content.length, ...header }, content);
    pack.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of pack as AsyncIterable<Buffer>) chunks.push(chunk);
    const tar = Buffer.concat(chunks);
    const frame = zstdCompressSync(tar);
    const frames = [{ compressed: frame.length, content: tar.length }];
    return {
      parts: [part(Buffer.concat([frame, encodeFrameTable(frames)]))],
      layers: [{ size: frame.length, frames }],
    };
  }

  test.each<[string, Foreign[]]>([
    ['a path out of it', [{ name: '../evil', content: 'x' }]],
    ['an absolute path', [{ name: '/tmp/evil', content: 'x' }]],
    ['a link out of it', [{ name: 'a', type: 'symlink', linkname: '../../evil' }]],
    [
      'a file through a link',
      [
        { name: 'a', type: 'symlink', linkname: '.' },
        { name: 'a/b', content: 'x' },
      ],
    ],
    [
      'two of one name',
      [
        { name: 'a', content: 'x' },
        { name: 'a', content: 'y' },
      ],
    ],
    ['a device', [{ name: 'a', type: 'character-device' }]],
  ])('%s', async (_, entries) => {
    await expectNothing(await foreign(entries), code('archive-unsafe'));
  });

  test('and one that is harmless is not', async () => {
    const { result } = await restore(await foreign([{ name: 'a/b', content: 'x' }]));
    expect((await result)?.map(({ path }) => path)).toEqual(['a/b']);
  });
});
