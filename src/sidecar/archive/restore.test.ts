import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { pack as createPack, type Header } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sample, SIDECAR, writeTree } from '../../../test/support/sample-tree.ts';
import type { Tree, TreeEntry } from '../tree/digest.ts';
import { verifyTree } from '../tree/verify.ts';
import { readTree } from '../tree.ts';
import type { FrameSizes } from './frame-table.ts';
import { packArchive } from './pack.ts';
import { type RestorePart, type RestoreRequest, restoreArchive } from './restore.ts';

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
/** The archive with its table, and without it. */
let whole: Buffer;
let bytes: Buffer;
let frames: FrameSizes[];
let middle: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar restore ü '));
  const root = join(folder, 'tree');
  await writeTree(root, SAMPLES);
  tree = await readTree(root, options);
  const file = join(folder, 'packed.tar.zst');
  const layerOf: (entry: { path: string }) => number = ({ path }) => (path.startsWith('app/') ? 1 : 0);
  const { layers } = await packArchive({ root, entries: tree.files, file, topLevel: 'backend', layerOf });
  whole = await readFile(file);
  bytes = whole.subarray(
    0,
    layers.reduce((sum, { size }) => sum + size, 0),
  );
  frames = layers.flatMap((layer) => layer.frames);
  middle = layers[0]?.size ?? 0;
});
afterAll(() => rm(folder, { recursive: true }));

type Read = RestorePart['read'];

/** Gives `content` in chunks of `size`. */
const reading =
  (content: Buffer, size = 100_000): Read =>
  async (write) => {
    for (let at = 0; at < content.length; at += size)
      await write(Buffer.from(content.subarray(at, at + size)));
    return true;
  };
const part = (read: Read): RestorePart[] => [{ read, frames }];

/** Restores into a folder of its own, which it gives. */
async function restore(request: Partial<RestoreRequest>) {
  const place = await mkdtemp(join(folder, 'out-'));
  const [file, root] = [join(place, 'a.tar.zst'), join(place, 'tree')];
  const wanted = { entries: tree.files, topLevel: 'backend', parts: part(reading(bytes)) };
  return { place, file, root, result: restoreArchive({ ...options, ...wanted, file, root, ...request }) };
}

async function expectNothing(request: Partial<RestoreRequest>, error: unknown): Promise<void> {
  const { place, result } = await restore(request);
  await expect(result).rejects.toThrow(error as Error);
  expect(await readdir(place)).toEqual([]);
}

describe('restoreArchive', () => {
  test('writes the archive and its tree', async () => {
    const parts = [
      { read: reading(bytes.subarray(0, middle)), frames: frames.slice(0, -1) },
      { read: reading(bytes.subarray(middle)), frames: frames.slice(-1) },
    ];
    const { file, root, result } = await restore({ parts });
    expect(await result).toBe(true);
    expect((await readFile(file)).equals(whole)).toBe(true);
    expect(await readdir(root)).toEqual(['backend']);
    expect(await verifyTree(join(root, 'backend'), tree, options)).toEqual([]);
  });

  test('however the bytes are cut', { timeout: PATIENCE }, async () => {
    const cuts = fc.tuple(fc.nat(bytes.length), fc.integer({ min: 200, max: 3 * MEBIBYTE }));
    await fc.assert(
      fc.asyncProperty(cuts, async ([end, size]) => {
        const parts = [
          { read: reading(bytes.subarray(0, end), size), frames },
          { read: reading(bytes.subarray(end), size), frames: [] },
        ];
        const { place, file, result } = await restore({ parts });
        expect(await result).toBe(true);
        expect((await readFile(file)).equals(whole)).toBe(true);
        await rm(place, { recursive: true });
      }),
      { numRuns: 20 },
    );
  });

  test('an archive of an empty tree', async () => {
    const file = join(folder, 'empty.tar.zst');
    const { layers } = await packArchive({ root: folder, entries: [], file, topLevel: 'backend' });
    const [only] = layers;
    const content = (await readFile(file)).subarray(0, only?.size);
    const parts = [{ read: reading(content), frames: only?.frames ?? [] }];
    expect(await (await restore({ parts, entries: [] })).result).toBe(true);
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
    const broken: Read = async (write) => {
      await write(bytes.subarray(0, bytes.length * share));
      return false;
    };
    const { place, result } = await restore({ parts: part(broken) });
    expect(await result).toBe(false);
    expect(await readdir(place)).toEqual([]);
  });

  test('and a damaged part is read to its end: whoever keeps it is to know', async () => {
    let offered = 0;
    const damaged: Read = async (write) => {
      for (; offered < 100; offered++) await write(Buffer.alloc(100_000, 7));
      return false;
    };
    const { place, result } = await restore({ parts: part(damaged) });
    expect(await result).toBe(false);
    expect(offered).toBe(100);
    expect(await readdir(place)).toEqual([]);
  });

  test('when a part throws', async () => {
    const broken: Read = async (write) => {
      await write(bytes.subarray(0, 0.9 * bytes.length));
      throw new Error('the line is dead');
    };
    await expectNothing({ parts: part(broken) }, new Error('the line is dead'));
  });

  test('when it is interrupted', async () => {
    const controller = new AbortController();
    const stopping: Read = async (write) => {
      await write(bytes.subarray(0, 1000));
      controller.abort();
      await write(bytes.subarray(1000));
      return true;
    };
    const aborted = expect.objectContaining({ name: 'AbortError' });
    await expectNothing({ parts: part(stopping), signal: controller.signal }, aborted);
    await expectNothing({ signal: AbortSignal.abort() }, aborted);
  });

  test('when the archive cannot be written', async () => {
    const { place, result } = await restore({ file: join(folder, 'no', 'such', 'folder') });
    await expect(result).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(place)).toEqual([]);
  });

  test('when the archive was cut, or goes on', { timeout: PATIENCE }, async () => {
    const other = fc.oneof(
      fc.integer({ min: 0, max: bytes.length - 1 }).map((end) => bytes.subarray(0, end)),
      fc.uint8Array({ minLength: 1, maxLength: 50 }).map((more) => Buffer.concat([bytes, more])),
    );
    await fc.assert(
      fc.asyncProperty(other, async (content) => {
        await expectNothing({ parts: part(reading(content, MEBIBYTE)) }, code('archive-damaged'));
      }),
      { numRuns: 100 },
    );
  });

  test('when a byte was changed that matters', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const content = Buffer.from(bytes);
        content[at] = (content[at] ?? 0) ^ change;
        const { place, root, result } = await restore({ parts: part(reading(content, MEBIBYTE)) });
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
  });

  test('when the frames are not those of the record', async () => {
    const changed = (change: Partial<FrameSizes>) =>
      frames.map((frame, index) => (index > 0 ? frame : { ...frame, ...change }));
    const wrong = [
      [],
      frames.slice(1),
      frames.toReversed(),
      [...frames, { compressed: 1, content: 1 }],
      changed({ content: 1 }),
      changed({ content: 3 * MEBIBYTE }),
      changed({ content: 2 ** 31 }),
      changed({ compressed: 10 }),
      changed({ compressed: 0 }),
    ];
    for (const other of wrong)
      await expectNothing({ parts: [{ read: reading(bytes), frames: other }] }, code('archive-damaged'));
  });

  test('when it holds other entries than it should', async () => {
    const first = tree.files.find(({ mode }) => mode === 0o644);
    if (!first) throw new Error('there is no plain file');
    const others = tree.files.filter((entry) => entry !== first);
    const wrong = [
      others,
      [...tree.files, { ...first, path: 'more' }],
      [{ ...first, size: first.size + 1 }, ...others],
      [{ ...first, mode: 0o755 as const }, ...others],
    ];
    for (const entries of wrong) await expectNothing({ entries }, code('archive-damaged'));
    await expectNothing({ topLevel: 'other' }, code('archive-damaged'));
  });

  test('when it holds more than is allowed', async () => {
    await expectNothing({ maxSize: MEBIBYTE }, code('archive-unsafe'));
  });
});

/** What tar-stream takes for an entry, and its content. */
type Foreign = Partial<Header> & Pick<Header, 'name'> & { content?: string };

function expectation({ name, content = '', linkname }: Foreign): TreeEntry {
  const link = typeof linkname === 'string' ? { link: linkname } : {};
  return { path: name, size: content.length, sha256: '', mode: 0o644, ...link, kind: 'other' };
}

describe('an archive that somebody else made is refused', () => {
  /** An archive of `foreign`, which is the one that is expected: it is refused for what it holds alone. */
  async function madeOf(foreign: Foreign[]): Promise<Partial<RestoreRequest>> {
    const pack = createPack();
    for (const { content = '', ...header } of foreign)
      pack.entry({ size: content.length, ...header }, content);
    pack.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of pack as AsyncIterable<Buffer>) chunks.push(chunk);
    const tar = Buffer.concat(chunks);
    const frame = zstdCompressSync(tar);
    const sizes = [{ compressed: frame.length, content: tar.length }];
    return { parts: [{ read: reading(frame), frames: sizes }], entries: foreign.map(expectation) };
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
    await expectNothing(await madeOf(entries), code('archive-unsafe'));
  });
});
