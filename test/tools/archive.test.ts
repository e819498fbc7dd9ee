import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packArchive } from '../../src/sidecar/archive/pack.ts';
import { unpackArchive } from '../../src/sidecar/archive/unpack.ts';
import type { Tree } from '../../src/sidecar/tree/digest.ts';
import { verifyTree } from '../../src/sidecar/tree/verify.ts';
import { readTree } from '../../src/sidecar/tree.ts';
import { listArchive } from '../support/list-archive.ts';
import { missing } from '../support/missing.ts';
import { run, works } from '../support/run.ts';
import { SIDECAR, writeTree } from '../support/sample-tree.ts';
import { toolPath } from '../support/tools.ts';

const options = { platform: process.platform };
const MEBIBYTE = 2 ** 20;
const python = (await works('python3', ['--version'])) ? 'python3' : 'python';
const zstd = await toolPath('zstd');
const noZstd = missing(zstd.path !== undefined, 'zstd (Debian package zstd)');
const noGnuTar = missing((await run('tar', ['--version'])).includes('GNU'), 'GNU tar');
const noPython = missing(await works(python, ['--version']), 'Python');

let folder: string;
let root: string;
let tree: Tree;
let ours: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar archive ü '));
  root = join(folder, 'backend');
  // More than one frame, so that a reader that stops after the first is found out.
  const large = Buffer.alloc(11 * MEBIBYTE, 'a sidecar of several frames ');
  await writeTree(root, {
    ...SIDECAR,
    '_internal/large.so': large,
    '_internal/zeros': Buffer.alloc(5 * MEBIBYTE),
  });
  tree = await readTree(root, options);
  ours = join(folder, 'ours.tar.zst');
  const archive = await packArchive({ root, entries: tree.files, file: ours, topLevel: 'backend' });
  expect(archive.layers[0]?.frames.length).toBeGreaterThan(3);
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a tool that finds zstd, which may be in the test cache alone. */
function tool(name: string, args: readonly string[]): Promise<string> {
  const path = [process.env['PATH'] ?? '', dirname(zstd.path ?? '')].join(delimiter);
  return run(name, args, { PATH: path });
}

async function expectTree(place: string): Promise<void> {
  expect(await verifyTree(place, tree, options)).toEqual([]);
}

describe.skipIf(noZstd || noGnuTar)('zstd and tar', () => {
  test('unpack what we packed', async () => {
    const out = await mkdtemp(join(folder, 'tar-'));
    await tool('tar', ['--zstd', '-xf', ours, '-C', out]);
    await expectTree(join(out, 'backend'));
  });

  test('find every frame whole and skip the table', async () => {
    await tool('zstd', ['--test', ours]);
    const plain = join(folder, 'plain.tar');
    await tool('zstd', ['-d', '-q', '-f', ours, '-o', plain]);
    const listed = (await run('tar', ['--list', '-f', plain, '--quoting-style=literal'])).trim().split('\n');
    expect(listed).toEqual(tree.files.map(({ path }) => `backend/${path}`));
  });

  test.each([
    ['gnu', ['-3']],
    ['posix', ['-19', '-T2']],
    ['ustar', ['--fast', '--no-check']],
    ['gnu', ['-3', '--long=27', '--content-size']],
  ])('pack (%s, zstd %j) what we unpack', async (format, flags) => {
    const tar = join(folder, `${format}.tar`);
    const leaveOut = format === 'ustar' ? ['--exclude=n*.py'] : [];
    await run('tar', ['-cf', tar, `--format=${format}`, ...leaveOut, '-C', folder, 'backend']);
    await tool('zstd', [...flags, '-q', '-f', tar, '-o', `${tar}.zst`]);
    const out = join(await mkdtemp(join(folder, 'out-')), 'x');
    await unpackArchive(`${tar}.zst`, out, options);
    const found = await verifyTree(join(out, 'backend'), tree, options);
    expect(found.filter(({ path }) => !/n\.py$|deep folder/.test(path))).toEqual([]);
    if (format !== 'ustar') expect(found).toEqual([]);
  });

  test('pack in pieces: frames one after the other, of which Node alone may read only the first', async () => {
    const tar = await readFile(join(folder, 'gnu.tar'));
    const pieces: Buffer[] = [];
    for (let at = 0; at < tar.length; at += 3 * MEBIBYTE) {
      const piece = join(folder, 'piece');
      await writeFile(piece, tar.subarray(at, at + 3 * MEBIBYTE));
      await tool('zstd', ['-q', '-f', piece, '-o', `${piece}.zst`]);
      pieces.push(await readFile(`${piece}.zst`));
    }
    expect(pieces.length).toBeGreaterThan(4);
    const archive = join(folder, 'pieces.tar.zst');
    await writeFile(archive, Buffer.concat(pieces));
    const out = join(folder, 'pieces');
    await unpackArchive(archive, out, options);
    await expectTree(join(out, 'backend'));
    await writeFile(archive, Buffer.concat(pieces.slice(0, -1)));
    await expect(listArchive(archive, options)).rejects.toMatchObject({ code: 'archive-damaged' });
  });

  test('a hard link becomes a copy, a sparse file is refused', async () => {
    const place = join(folder, 'special');
    await writeTree(place, { a: 'content' });
    await run('ln', [join(place, 'a'), join(place, 'b')]);
    const archive = join(folder, 'special.tar.zst');
    await tool('tar', ['--zstd', '-cf', archive, '-C', folder, 'special']);
    const out = join(folder, 'special-out');
    await unpackArchive(archive, out, options);
    expect(await readFile(join(out, 'special/b'), 'utf8')).toBe('content');
    await makeSparse(join(place, 'sparse'), MEBIBYTE);
    await tool('tar', ['--zstd', '--sparse', '-cf', archive, '-C', folder, 'special']);
    await expect(listArchive(archive, options)).rejects.toMatchObject({ code: 'archive-unsafe' });
  });
});

describe.skipIf(noPython || noZstd)("Python's tarfile", () => {
  test('reads the same names, modes, links and contents', async () => {
    const plain = join(folder, 'python.tar');
    await tool('zstd', ['-d', '-q', '-f', ours, '-o', plain]);
    const script = `import hashlib, json, sys, tarfile
entries = []
with tarfile.open(sys.argv[1]) as tar:
    for m in tar:
        content = tar.extractfile(m).read() if m.isreg() else m.linkname.encode()
        entries.append([m.name + ('/' if m.isdir() else ''), m.mode, hashlib.sha256(content).hexdigest(),
                        m.uid, m.gid, m.uname, m.gname, m.mtime])
print(json.dumps(entries))`;
    const read = JSON.parse(await run(python, ['-c', script, plain]));
    const fixed = [0, 0, '', '', Date.UTC(1980, 0, 1) / 1000];
    expect(read).toEqual(
      tree.files.map(({ path, mode, sha256 }) => [`backend/${path}`, mode, sha256, ...fixed]),
    );
  });
});

describe('memory', () => {
  test('stays below 300 MB for a tree of 1 GB', async () => {
    const big = join(folder, 'big');
    await writeTree(big, { 'lib/small': 'x', 'lib/link': { link: 'small' } });
    for (const name of ['a', 'b']) await makeSparse(join(big, name), 400 * MEBIBYTE);
    await writeFile(join(big, 'noise'), crypto.getRandomValues(new Uint8Array(65_536)));
    for (let index = 0; index < 100; index++) await makeSparse(join(big, `lib/${index}`), 2 * MEBIBYTE);
    const program = new URL('../support/archive-memory.ts', import.meta.url).pathname;
    const args = [program, big, join(folder, 'big.tar.zst'), join(folder, 'big-out')];
    const resident = Number(await run(process.execPath, args));
    expect(resident).toBeGreaterThan(30e6);
    expect(resident).toBeLessThan(300e6);
  });
});

/** A file of `size` bytes of which the disk stores next to nothing. */
async function makeSparse(place: string, size: number): Promise<void> {
  const file = await open(place, 'w');
  await file.truncate(size);
  await file.write('end', size - 3);
  await file.close();
}
