import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleRecord } from '../../../test/support/build-record.ts';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { sampleManifest } from '../../../test/support/sample-manifest.ts';
import { writeTree } from '../../../test/support/sample-tree.ts';
import { packArchive } from '../../sidecar/archive/pack.ts';
import { readTree } from '../../sidecar/tree.ts';
import { archiveParts, fileRange, replaceApplicationPart, tableOf } from './archive-parts.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive parts ü '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const host = fakeHost({ platform: process.platform });
const isApplication = (path: string) => path.startsWith('_internal/app/');

async function pack(root: string, file: string) {
  const tree = await readTree(root, { platform: process.platform });
  const layerOf = ({ path }: { path: string }) => (isApplication(path) ? 1 : 0);
  const packed = await packArchive({ root, entries: tree.files, file, topLevel: 'app', layerOf });
  return { tree, packed };
}

test('the parts and their table are the archive', async () => {
  const root = join(folder, 'plain');
  await writeTree(root, { app: 'program', '_internal/app/a.pyc': 'a', '_internal/lib.so': 'x'.repeat(9000) });
  const file = join(folder, 'plain.tar.zst');
  const { packed } = await pack(root, file);
  const parts = await archiveParts(file, packed.layers);
  expect(parts).toHaveLength(2);
  const bytes: Buffer[] = [];
  let start = 0;
  for (const { size } of parts) {
    for await (const chunk of fileRange(file, start, size)) bytes.push(chunk);
    start += size;
  }
  expect(Buffer.concat([...bytes, tableOf(parts)])).toEqual(await readFile(file));
});

test('a replaced application part gives the archive that packing the whole tree gives', async () => {
  const content = fc
    .tuple(fc.nat(60_000), fc.uint8Array({ minLength: 1, maxLength: 20 }))
    .map(([size, bytes]) => Buffer.alloc(size, bytes));
  await fc.assert(
    fc.asyncProperty(content, content, content, async (library, before, after) => {
      const root = join(folder, 'tree');
      await writeTree(root, { app: library, '_internal/app/a.pyc': before, '_internal/app/z/b.txt': 'same' });
      const archive = join(folder, 'tree.tar.zst');
      const { packed } = await pack(root, archive);
      const record = sampleRecord({
        archive: await archiveParts(archive, packed.layers),
        layer: ['_internal/app/a.pyc', '_internal/app/z/b.txt'].map((path) => ({
          path,
          source: path,
          how: { kind: 'data' },
        })),
      });
      await writeFile(join(root, '_internal/app/a.pyc'), after);
      const clean = join(folder, 'clean.tar.zst');
      const { tree } = await pack(root, clean);
      const parts = await replaceApplicationPart(
        {
          record,
          manifest: sampleManifest({ ...tree }),
          staged: { tree: root, archive, manifest: '' },
          scratch: join(folder, 'scratch'),
        },
        host,
      );
      expect((await readFile(archive)).equals(await readFile(clean))).toBe(true);
      expect(parts[0]).toEqual(record.archive[0]);
    }),
    { numRuns: 100 },
  );
}, 120_000);
