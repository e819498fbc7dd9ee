import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SIDECAR, writeTree } from '../../test/support/sample-tree.ts';
import { treeDigest, treeOf } from './tree/digest.ts';
import { verifyTree } from './tree/verify.ts';
import { caseCollisions, readTree } from './tree.ts';

const posix = process.platform !== 'win32';
const options = { platform: process.platform };
const code = (expected: string) => expect.objectContaining({ name: 'UserError', code: expected });
let folder: string;
let next = 0;
const fresh = () => join(folder, `tree ${next++}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar-tree-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.runIf(posix)('readTree', () => {
  test('lists files, links and empty folders, by code point', async () => {
    const root = fresh();
    await writeTree(root, SIDECAR);
    const tree = await readTree(root, options);
    expect(tree.files.map(({ path }) => path)).toEqual(
      Object.keys(SIDECAR).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
    const entry = (path: string) => tree.files.find((file) => file.path === path);
    expect(entry('backend')).toMatchObject({ mode: 0o755, kind: 'elf', size: 5004 });
    expect(entry('_internal/libz.so')).toMatchObject({ link: 'libz.so.1', size: 0, kind: 'other' });
    expect(entry('_internal/libz.so.1')).toMatchObject({ mode: 0o644, kind: 'elf' });
    expect(entry('_internal/plugins/')).toMatchObject({ size: 0 });
    expect(entry('Python.framework/Versions/3.12/Python')).toMatchObject({ kind: 'macho' });
    expect(tree.size).toBe(tree.files.reduce((sum, { size }) => sum + size, 0));
  });

  test('the digest is what its description says', async () => {
    const root = fresh();
    await writeTree(root, { 'b/x': { content: 'hi', mode: 0o700 }, a: { link: 'b/x' }, 'c/': '' });
    const sha = (text: string) => createHash('sha256').update(text).digest('hex');
    const records = `l 755 ${sha('b/x')} a\0f 755 ${sha('hi')} b/x\0d 755 ${sha('')} c/\0`;
    expect((await readTree(root, options)).digest).toBe(`sha256:${sha(`sidecar-tree-v1\n${records}`)}`);
  });

  test('a PE file is executable without being marked; nothing else is on Windows', async () => {
    const root = fresh();
    const pe = Buffer.alloc(0x84);
    pe.write('MZ');
    pe.writeUInt32LE(0x80, 0x3c);
    pe.write('PE\0\0', 0x80);
    await writeTree(root, { 'a.dll': pe, 'b.txt': 'b', 'c.sh': { content: 'c', mode: 0o755 } });
    const modes = async (more: object) =>
      (await readTree(root, { ...options, ...more })).files.map(({ mode }) => mode.toString(8));
    expect(await modes({})).toEqual(['755', '644', '755']);
    expect(await modes({ platform: 'win32' })).toEqual(['755', '644', '644']);
    expect(await modes({ platform: 'win32', executables: new Set(['b.txt']) })).toEqual([
      '755',
      '755',
      '644',
    ]);
  });

  test('a file that ends at the edge of a read is whole', async () => {
    const root = fresh();
    const content = Buffer.alloc(2 ** 21 + 1, 'sidecar');
    await writeTree(root, { a: content.subarray(1), b: content, c: content.subarray(0, 2 ** 20) });
    const { files } = await readTree(root, options);
    expect(files.map(({ size }) => size)).toEqual([2 ** 21, 2 ** 21 + 1, 2 ** 20]);
    expect(files[1]?.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  });

  test.each([
    ['absolute', { a: { link: '/etc/passwd' } }],
    ['out', { 'x/a': { link: '../../secret' } }],
    ['through another link', { a: { link: 'b/../..' }, b: { link: 'c' }, 'c/f': '' }],
  ])('refuses a link that leads outside: %s', async (_, samples) => {
    const root = fresh();
    await writeTree(root, samples);
    await expect(readTree(root, options)).rejects.toThrow(code('tree-link-outside'));
  });

  test('refuses sockets', async () => {
    const root = await mkdtemp(join(folder, 's'));
    const server = createServer().listen(join(root, 'x'));
    await expect(readTree(root, options)).rejects.toThrow(code('tree-special-file'));
    await new Promise((resolve) => server.close(resolve));
  });

  test('refuses names that are not UTF-8, or hold a backslash', async () => {
    const root = fresh();
    await writeTree(root, { 'a\\b': '' });
    await expect(readTree(root, options)).rejects.toThrow(code('tree-name-unsupported'));
    const other = fresh();
    await mkdir(other);
    await writeFile(Buffer.concat([Buffer.from(`${other}/`), Buffer.from([0x66, 0xfc])]), '').catch(
      () => undefined,
    );
    if (process.platform === 'linux') {
      await expect(readTree(other, options)).rejects.toThrow(code('tree-name-unsupported'));
    }
  });

  test('takes a name with the character that stands for what is not UTF-8', async () => {
    const root = fresh();
    await writeTree(root, { 'x/a\ufffd': '' });
    expect((await readTree(root, options)).files.map(({ path }) => path)).toEqual(['x/a\ufffd']);
  });

  test('names a folder that is not there, or is a file', async () => {
    await expect(readTree(join(folder, 'none'), options)).rejects.toThrow(code('tree-missing'));
    await writeFile(join(folder, 'file'), '');
    await expect(readTree(join(folder, 'file'), options)).rejects.toThrow(code('tree-missing'));
  });

  test('can be interrupted', async () => {
    const root = fresh();
    await writeTree(root, SIDECAR);
    const signal = AbortSignal.abort();
    await expect(readTree(root, { ...options, signal })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });
});

describe.runIf(posix)('verifyTree', () => {
  test('finds nothing in the tree itself, and each difference by kind', async () => {
    const root = fresh();
    await writeTree(root, SIDECAR);
    const tree = await readTree(root, options);
    expect(await verifyTree(root, tree, options)).toEqual([]);

    await rm(join(root, '_internal/empty'));
    await writeFile(join(root, '_internal/libz.so.1'), '\x7fELF librarY');
    await chmod(join(root, 'backend'), 0o644);
    await rm(join(root, 'Python.framework/Versions/Current'));
    await symlink('./3.12', join(root, 'Python.framework/Versions/Current'));
    await rm(join(root, '_internal/libz.so'));
    await writeFile(join(root, '_internal/libz.so'), 'libz.so.1');
    await writeFile(join(root, '_internal/plugins/added'), '');
    const found = await verifyTree(root, tree, options);
    expect(found.map(({ path, what }) => `${what} ${path}`)).toEqual([
      'link Python.framework/Versions/Current',
      'missing _internal/empty',
      'type _internal/libz.so',
      'content _internal/libz.so.1',
      'missing _internal/plugins/',
      'mode backend',
      'extra _internal/plugins/added',
    ]);
    expect(found[5]).toMatchObject({ expected: '755', found: '644' });
  });

  test('believes the modes on Windows', async () => {
    const root = fresh();
    await writeTree(root, { a: { content: '', mode: 0o755 } });
    const tree = await readTree(root, options);
    await chmod(join(root, 'a'), 0o644);
    expect(await verifyTree(root, tree, { platform: 'win32' })).toEqual([]);
    expect(await verifyTree(root, tree, options)).toHaveLength(1);
  });
});

const segment = fc.stringMatching(/^[a-cé😀\ufb01]{1,3}$/u);
const samples = fc.dictionary(
  fc.tuple(fc.constantFrom('', 'x/', 'x/y/', 'z/'), segment).map(([place, name]) => `${place}f${name}`),
  fc.record({
    content: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    mode: fc.constantFrom(0o755, 0o644),
  }),
  { minKeys: 1, maxKeys: 6 },
);

describe.runIf(posix)('the digest', () => {
  test('does not depend on times, order of writing, or place', async () => {
    await fc.assert(
      fc.asyncProperty(samples, fc.nat(2 ** 31), async (tree, time) => {
        const [one, other] = [fresh(), fresh()];
        await writeTree(one, { ...tree, link: { link: 'x' } });
        await writeTree(other, {
          link: { link: 'x' },
          ...Object.fromEntries(Object.entries(tree).reverse()),
        });
        for (const path of Object.keys(tree)) await utimes(join(other, path), time, time);
        const [first, second] = [await readTree(one, options), await readTree(other, options)];
        expect(second).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  test('changes with any byte, mode, name or link', async () => {
    await fc.assert(
      fc.asyncProperty(samples, fc.nat(), fc.nat(), async (tree, which, where) => {
        const root = fresh();
        await writeTree(root, { ...tree, link: { link: 'x' } });
        const digest = async () => (await readTree(root, options)).digest;
        const [path = '', { content, mode } = { content: Buffer.alloc(0), mode: 0o644 }] =
          Object.entries(tree)[which % Object.keys(tree).length] ?? [];
        const digests = [await digest()];
        const changed = content.length > 0 ? Buffer.from(content) : Buffer.alloc(1);
        if (content.length > 0)
          changed[where % content.length] = (changed[where % content.length] ?? 0) ^ (1 << (where % 8));
        await writeFile(join(root, path), changed);
        digests.push(await digest());
        await chmod(join(root, path), mode ^ 0o111);
        digests.push(await digest());
        await rename(join(root, path), join(root, `${path}2`));
        digests.push(await digest());
        await rm(join(root, 'link'));
        await symlink('y', join(root, 'link'));
        digests.push(await digest());
        expect(new Set(digests).size).toBe(5);
      }),
      { numRuns: 100 },
    );
  });

  test('does not depend on the order of the entries given', () => {
    const file = (path: string) => ({
      path,
      size: 0,
      sha256: '',
      mode: 0o644 as const,
      kind: 'other' as const,
    });
    const files = [file('\u{1f600}'), file('\ufb01'), file('a'), file('a/b'), file('a-b')];
    expect(treeOf(files).files.map(({ path }) => path)).toEqual(['a', 'a-b', 'a/b', '\ufb01', '\u{1f600}']);
    expect(treeDigest(files)).toBe(treeDigest(files.toReversed()));
  });
});

test('caseCollisions names what a Mac or Windows takes for one file', () => {
  const paths = ['a', 'A', 'b', 'e\u0301', '\u00c9'].map((path) => ({ path }));
  expect(caseCollisions(paths)).toEqual([
    ['a', 'A'],
    ['e\u0301', '\u00c9'],
  ]);
});

test.runIf(process.platform === 'linux')('the digest can be recomputed with a shell', async () => {
  const root = fresh();
  await writeTree(root, { 'a b': '1', 'x/c': '2' });
  const script = `{ echo sidecar-tree-v1; find . -type f | sed 's|^\\./||' | LC_ALL=C sort |
    while read -r f; do printf 'f 644 %s %s\\0' "$(sha256sum < "$f" | cut -d' ' -f1)" "$f"; done; } | sha256sum`;
  const shell = execFileSync('sh', ['-c', script], { cwd: root, encoding: 'utf8' }).split(' ')[0];
  expect((await readTree(root, options)).digest).toBe(`sha256:${shell}`);
});
