import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sample, writeTree } from '../../../test/support/sample-tree.ts';
import { readTree } from '../tree.ts';
import { type PackedArchive, type PackRequest, packArchive, repackLayer } from './pack.ts';

const options = { platform: process.platform };
/** For a hundred archives on a busy machine. */
const PATIENCE = 60_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar repack ü '));
});
afterAll(() => rm(folder, { recursive: true }));

const isApplication = ({ path }: { path: string }) => path.startsWith('app/');
const layerOf: NonNullable<PackRequest['layerOf']> = (entry) => (isApplication(entry) ? 1 : 0);

async function packed(root: string, name: string): Promise<PackedArchive & { file: string }> {
  const { files: entries } = await readTree(root, options);
  const file = join(folder, name);
  return { file, ...(await packArchive({ root, entries, file, topLevel: 'backend', layerOf })) };
}

async function repack(root: string, base: PackedArchive & { file: string }) {
  const entries = (await readTree(root, options)).files.filter(isApplication);
  const file = join(folder, 'repacked');
  await copyFile(base.file, file);
  const below = base.layers.slice(0, -1);
  return { file, ...(await repackLayer({ file, below, root, entries, topLevel: 'backend' })) };
}

const name = fc.stringMatching(/^[a-c]{1,2}$/).map((letters) => `${letters}.pyc`);
const content = fc
  .tuple(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(1, 1, 1, 30_000))
  .map(([bytes, times]): Sample => Buffer.alloc(bytes.length * times, bytes.length ? bytes : 0));
const files = (folderName: string, minKeys: number) =>
  fc.dictionary(
    name.map((one) => folderName + one),
    content,
    { minKeys, maxKeys: 5 },
  );

test(
  'an archive whose last layer was replaced is the one that is packed at once',
  async () => {
    const trees = fc.record({
      below: files('lib/', 0),
      before: files('app/', 1),
      after: files('app/', 1),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(trees, async ({ below, before, after }) => {
        const roots = [join(folder, `before${run}`), join(folder, `after${run++}`)] as const;
        await writeTree(roots[0], { ...below, ...before });
        await writeTree(roots[1], { ...below, ...after });
        const base = await packed(roots[0], 'base');
        const whole = await packed(roots[1], 'whole');
        const again = await repack(roots[1], base);
        expect({ ...again, file: '' }).toEqual({ ...whole, file: '' });
        expect((await readFile(again.file)).equals(await readFile(whole.file))).toBe(true);
        for (const root of roots) await rm(root, { recursive: true });
      }),
      { numRuns: 100 },
    );
  },
  PATIENCE,
);

test('what is changed under its hands, and an archive that was cut, are refused', async () => {
  const root = join(folder, 'refused');
  await writeTree(root, { 'lib/a': 'a'.repeat(1000), 'app/b': 'b' });
  const base = await packed(root, 'refused.tar.zst');
  const [first] = base.layers;
  const { files: entries } = await readTree(root, options);
  const request = { file: base.file, below: first ? [first] : [], root, topLevel: 'backend', entries };
  await writeFile(join(root, 'app/b'), 'longer');
  await expect(repackLayer({ ...request, entries: entries.filter(isApplication) })).rejects.toMatchObject({
    code: 'tree-changed',
  });
  await writeFile(base.file, 'cut');
  await expect(repackLayer(request)).rejects.toMatchObject({ code: 'archive-damaged' });
});
