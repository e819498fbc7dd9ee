import { appendFile, chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { handOver } from '../../../test/support/broken/workshop.ts';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { SIDECAR, writeTree } from '../../../test/support/sample-tree.ts';
import type { HandOver } from '../../sidecar/hand-over.ts';
import { verifyTree } from '../../sidecar/tree/verify.ts';
import { withSidecar } from './open-sidecar.ts';

let folder: string;
let places: HandOver;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-'));
  const tree = join(folder, 'work', 'backend');
  await writeTree(tree, SIDECAR);
  const names = { name: 'backend', executable: 'backend' };
  places = await handOver({ folder: join(folder, 'work'), tree }, names);
});
afterEach(() => rm(folder, { recursive: true }));

function open(sidecar: string | undefined, gate: () => void = () => undefined): Promise<string> {
  const host = fakeHost({ temp: join(folder, 'temp'), workspace: folder, platform: process.platform });
  const given = { 'working-directory': '.', sidecar, 'sidecar-artifact': undefined };
  return withSidecar(given, { host, gate }, async ({ tree, manifest }) => {
    expect(await verifyTree(tree, manifest, { platform: process.platform })).toEqual([]);
    return tree;
  });
}

test('the archive is unpacked with its links and modes, and removed afterwards', async () => {
  expect(await open(places.manifest)).not.toBe(places.tree);
  expect(await readdir(join(folder, 'temp'))).toEqual([]);
});

test('without an archive the folder is taken where it is', async () => {
  await rm(places.archive);
  expect(await open(places.manifest)).toBe(places.tree);
});

test('a refusal comes before anything is unpacked', async () => {
  await rm(places.archive);
  const gate = () => {
    throw new Error('refused');
  };
  await appendFile(join(places.tree, 'backend'), 'changed');
  await expect(open(places.manifest, gate)).rejects.toThrow('refused');
});

test('changed bytes are named', async () => {
  await rm(places.archive);
  await appendFile(join(places.tree, 'backend'), 'changed');
  await expect(open(places.manifest)).rejects.toMatchObject({
    code: 'backend-changed',
    message: expect.stringContaining('backend (content)'),
    hint: expect.stringContaining('verified again'),
  });
});

test.skipIf(process.platform === 'win32')('lost execute bits are told from changed bytes', async () => {
  await rm(places.archive);
  await chmod(join(places.tree, 'backend'), 0o644);
  await expect(open(places.manifest)).rejects.toMatchObject({
    code: 'backend-changed',
    hint: expect.stringContaining('upload-artifact'),
  });
});

test('a folder without a manifest, and none at all, are refused', async () => {
  await rm(places.manifest);
  await expect(open(places.archive)).rejects.toMatchObject({ code: 'backend-without-manifest' });
  await expect(open(undefined)).rejects.toMatchObject({
    code: 'input-required',
    message: "Neither 'sidecar' nor 'sidecar-artifact' is given: no hand-over is named.",
  });
});
