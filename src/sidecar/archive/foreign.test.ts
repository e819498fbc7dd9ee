import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createZstdCompress, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listArchive } from '../../../test/support/list-archive.ts';
import { writeTree } from '../../../test/support/sample-tree.ts';
import { fixChecksums, type TarSample, tarFile, tarZst } from '../../../test/support/tar-file.ts';
import { readTree } from '../tree.ts';
import { encodeFrameTable } from './frame-table.ts';
import { packArchive } from './pack.ts';
import { unpackArchive } from './unpack.ts';

const options = { platform: 'linux' as NodeJS.Platform };
const code = (expected: string) => expect.objectContaining({ name: 'UserError', code: expected });
let folder: string;
let next = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar-foreign-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function save(bytes: Buffer): Promise<string> {
  const file = join(folder, `${next++}.tar.zst`);
  await writeFile(file, bytes);
  return file;
}
const names = async (bytes: Buffer) =>
  (await listArchive(await save(bytes), options)).map(({ path }) => path);
const file = (name: string, more: Partial<TarSample> = {}): TarSample => ({ name, content: 'x', ...more });

describe('archives made by others', () => {
  test('several frames without a table', async () => {
    const tar = await tarFile([file('a'), file('b', { content: Buffer.alloc(3000) }), file('c')]);
    const cuts = [0, 512, 700, 2048, tar.length];
    const frames = cuts.slice(1).map((cut, index) => zstdCompressSync(tar.subarray(cuts[index], cut)));
    expect(await names(Buffer.concat(frames))).toEqual(['a', 'b', 'c']);
    const skippable = Buffer.from('502a4d18030000000102ff', 'hex');
    expect(await names(Buffer.concat([skippable, ...frames, skippable]))).toEqual(['a', 'b', 'c']);
  });

  test('a large frame that does not tell its size', async () => {
    const tar = await tarFile([file('a', { content: Buffer.alloc(40 * 2 ** 20, 'abc') }), file('b')]);
    const bytes = await buffer(Readable.from([tar]).pipe(createZstdCompress()));
    expect(await names(bytes)).toEqual(['a', 'b']);
    expect(await names(Buffer.concat([bytes, zstdCompressSync(Buffer.alloc(0))]))).toEqual(['a', 'b']);
    await expect(names(bytes.subarray(0, -5))).rejects.toThrow(code('archive-damaged'));
  });

  test('frames behind a table are not lost', async () => {
    const tar = await tarFile([file('a'), file('b')]);
    const [one, two] = [zstdCompressSync(tar.subarray(0, 1024)), zstdCompressSync(tar.subarray(1024))];
    const table = encodeFrameTable([{ compressed: one.length, content: 1024 }]);
    expect(await names(Buffer.concat([one, table, two]))).toEqual(['a', 'b']);
    expect(await names(Buffer.concat([one, two, table]))).toEqual(['a', 'b']);
  });

  test('a table that lies', async () => {
    const tar = await tarFile([file('a'), file('b')]);
    const frame = zstdCompressSync(tar);
    const table = (content: number) => encodeFrameTable([{ compressed: frame.length, content }]);
    expect(await names(Buffer.concat([frame, table(tar.length)]))).toEqual(['a', 'b']);
    for (const content of [0, tar.length - 1, tar.length + 1, 2 ** 32 - 1]) {
      await expect(names(Buffer.concat([frame, table(content)]))).rejects.toThrow(code('archive-damaged'));
    }
  });

  test('root entries, hard links, modes', async () => {
    const bytes = await tarZst([
      { name: './', type: 'directory' },
      { name: './bin/', type: 'directory', mode: 0o2775 },
      file('./bin/a', { mode: 0o750 }),
      { name: './bin/b', type: 'link', linkname: './bin/a' },
      { name: 'bin', type: 'directory' },
      { name: 'l', type: 'symlink', linkname: './bin/none' },
    ]);
    const out = join(folder, 'hard');
    expect(await unpackArchive(await save(bytes), out, options)).toHaveLength(5);
    expect(await readFile(join(out, 'bin/b'), 'utf8')).toBe('x');
    expect((await readTree(out, { platform: process.platform })).files.map(({ path }) => path)).toEqual([
      'bin/a',
      'bin/b',
      'l',
    ]);
  });

  test('no more than is allowed', async () => {
    const bomb = await save(await tarZst([file('a', { content: Buffer.alloc(2 ** 25) })]));
    expect(await listArchive(bomb, options)).toHaveLength(1);
    await expect(listArchive(bomb, { ...options, maxSize: 2 ** 24 })).rejects.toThrow(code('archive-unsafe'));
  });
});

describe('what is refused, with the name of the entry', () => {
  const link = (name: string, linkname: string): TarSample => ({ name, type: 'symlink', linkname });
  const POISON: [what: string, samples: TarSample[], named: string][] = [
    ['absolute', [file('/etc/x')], '/etc/x'],
    ['parent', [file('../x')], '../x'],
    ['parent inside', [file('a/../../x')], 'a/../../x'],
    ['parent at the end', [file('a/..')], 'a/..'],
    ['drive', [file('C:/x')], 'C:/x'],
    ['drive without slash', [file('c:x')], 'c:x'],
    ['backslash', [file('a\\..\\x')], 'a\\..\\x'],
    ['UNC', [file('\\\\server\\x')], '\\\\server\\x'],
    ['empty segment', [file('a//b')], 'a//b'],
    ['no name', [file('./')].map((entry) => ({ ...entry, name: './.' })), './.'],
    ['link to an absolute path', [link('a', '/etc')], 'a'],
    ['link out', [link('a/b', '../../x')], 'a/b'],
    ['link out through another', [link('d/e/f', '../..'), link('a', 'd/e/f/../x')], 'a'],
    ['link to a drive', [link('a', 'C:/x')], 'a'],
    ['link with backslashes', [link('a', '..\\x')], 'a'],
    ['link to nothing', [{ name: 'a', type: 'symlink', linkname: '' }], 'a'],
    ['file through a link', [link('a', 'b'), file('a/x')], 'a/x'],
    ['link in the place of a folder', [file('a/x'), link('a', 'b')], 'a'],
    ['file below a file', [file('a'), file('a/x')], 'a/x'],
    ['twice', [file('a'), file('./a')], './a'],
    ['a link, then a file', [link('a', 'b'), file('a')], 'a'],
    ['hard link out', [{ name: 'a', type: 'link', linkname: '../x' }], 'a'],
    ['hard link to a link', [link('a', '/etc/passwd'), { name: 'b', type: 'link', linkname: 'a' }], 'b'],
    ['hard link to a later file', [{ name: 'a', type: 'link', linkname: 'b' }, file('b')], 'a'],
    ['character device', [{ name: 'a', type: 'character-device' }], 'a'],
    ['block device', [{ name: 'a', type: 'block-device' }], 'a'],
    ['pipe', [{ name: 'a', type: 'fifo' }], 'a'],
    ['setuid', [file('a', { mode: 0o4755 })], 'a'],
    ['setgid', [file('a', { mode: 0o2755 })], 'a'],
    ['sparse', [file('a', { pax: { 'GNU.sparse.major': '1' } })], 'a'],
  ];

  test.each(POISON)('%s', async (_, samples, named) => {
    const archive = await save(await tarZst([file('good'), ...samples]));
    const out = join(folder, `poison${next}`, 'out');
    const expected = expect.objectContaining({
      code: 'archive-unsafe',
      message: expect.stringContaining(`'${named}'`),
    });
    await expect(unpackArchive(archive, out, options)).rejects.toThrow(expected);
    await expect(listArchive(archive, options)).rejects.toThrow(expected);
    expect(await readdir(join(out, '..'))).toEqual([]);
  });

  test.each(['ab:c', 'con', 'x/NUL.txt', 'a.', 'b /c'])('%j, on Windows only', async (name) => {
    const archive = await save(await tarZst([file(name)]));
    expect(await listArchive(archive, options)).toHaveLength(1);
    await expect(listArchive(archive, { platform: 'win32' })).rejects.toThrow(code('archive-unsafe'));
  });

  test('names that are not UTF-8', async () => {
    const tar = await tarFile([file('f_')]);
    tar[1] = 0xfc;
    await expect(names(zstdCompressSync(fixChecksums(tar)))).rejects.toThrow(code('archive-unsafe'));
  });
});

describe('damage', () => {
  let whole: Buffer;
  let listed: Awaited<ReturnType<typeof listArchive>>;
  beforeAll(async () => {
    const root = join(folder, 'tree');
    await writeTree(root, {
      a: 'text',
      'b/large': Buffer.alloc(20_000, 'sidecar'),
      'b/é': { link: '../a' },
    });
    const { files } = await readTree(root, { platform: process.platform });
    const archive = join(folder, 'whole');
    const layerOf = ({ path }: { path: string }) => (path === 'a' ? 0 : 1);
    await packArchive({ root, entries: files, file: archive, topLevel: 't', layerOf });
    whole = await readFile(archive);
    listed = await listArchive(archive, options);
  });

  test('every truncation is found', async () => {
    const lengths = new Set([0, 1, 4, 7, 8, 12, 17, whole.length - 1, whole.length - 9, whole.length - 17]);
    for (let length = 0; length < whole.length; length += 13) lengths.add(length);
    for (const length of lengths) {
      const archive = await save(whole.subarray(0, length));
      // Without its table it is still a whole archive.
      const list = await listArchive(archive, options).catch((error: unknown) => error);
      if (Array.isArray(list)) expect([length, list]).toEqual([whole.length - 8 - 16 - 9, listed]);
      else expect(list).toMatchObject({ name: 'UserError', code: 'archive-damaged' });
      await rm(archive);
    }
  });

  test('every truncation of the tar file inside is found', async () => {
    const tar = await tarFile([file('a'), file('b'), { name: 'c', type: 'symlink', linkname: 'a' }]);
    for (let length = 0; length < tar.length; length += 128) {
      await expect(names(zstdCompressSync(tar.subarray(0, length)))).rejects.toThrow(code('archive-damaged'));
    }
    expect(await names(zstdCompressSync(tar))).toEqual(['a', 'b', 'c']);
  });

  test('changed bytes give the same entries or a UserError', async () => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (bytes) => {
        const changed = Buffer.from(whole);
        for (const [at, value] of bytes) changed[at] = (changed[at] ?? 0) ^ value;
        const archive = await save(changed);
        const result = await listArchive(archive, options).catch((error: unknown) => error);
        if (Array.isArray(result)) expect(result).toEqual(listed);
        else expect(result).toMatchObject({ name: 'UserError' });
        await rm(archive);
      }),
      { numRuns: 150 },
    );
  });

  test('a changed tar file in sound frames gives entries or a UserError', async () => {
    const tar = await tarFile([
      file('a'),
      file(`long/${'n'.repeat(150)}`),
      { name: 'é', type: 'symlink', linkname: 'a' },
    ]);
    const changes = fc.array(fc.tuple(fc.nat(tar.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, fc.boolean(), async (bytes, fixSums) => {
        const changed = Buffer.from(tar);
        for (const [at, value] of bytes) changed[at] = value;
        if (fixSums) fixChecksums(changed);
        const archive = await save(zstdCompressSync(changed));
        const result = await listArchive(archive, options).catch((error: unknown) => error);
        if (!Array.isArray(result)) expect(result).toMatchObject({ name: 'UserError' });
        await rm(archive);
      }),
      { numRuns: 100 },
    );
  });

  test('any bytes are no archive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, withMagic) => {
        const start = Buffer.from(withMagic ? '28b52ffd' : '', 'hex');
        await expect(names(Buffer.concat([start, bytes]))).rejects.toThrow(code('archive-damaged'));
      }),
      { numRuns: 100 },
    );
  });
});
