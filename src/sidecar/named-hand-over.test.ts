import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeHost } from '../../test/support/fake-host.ts';
import type { ArtifactStore } from '../shared/host.ts';
import { nameHandOver, shareAgain } from './named-hand-over.ts';

let temp: string;

beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'named-'));
});
afterEach(() => rm(temp, { recursive: true }));

const given = { 'working-directory': 'app', path: undefined, artifact: undefined };

/** A store with one artifact of two files, which remembers what is uploaded. */
function store(uploads: { name: string; files: string[]; root: string }[] = []): ArtifactStore {
  return {
    upload: async (name, files, root) => {
      uploads.push({ name, files: [...files], root });
      return { name, id: '1' };
    },
    download: async (name, folder) => {
      if (name !== 'sidecar-app') throw new Error(`no ${name}`);
      await mkdir(join(folder, 'reports'));
      await writeFile(join(folder, 'a.sidecar.json'), '{}');
      await writeFile(join(folder, 'reports', 'b.json'), '{}');
    },
  };
}

test('a relative path starts at the working directory, an absolute one is itself', async () => {
  const host = fakeHost({ workspace: '/w' });
  expect(await nameHandOver({ ...given, path: 'dist' }, host)).toEqual({ path: '/w/app/dist' });
  expect(await nameHandOver({ ...given, path: '/x/dist' }, host)).toEqual({ path: '/x/dist' });
});

test('an artifact is downloaded into a folder of its own, and uploaded again with all that is in it', async () => {
  const uploads: { name: string; files: string[]; root: string }[] = [];
  const host = fakeHost({ temp, artifacts: store(uploads) });
  const { path, artifact } = await nameHandOver({ ...given, artifact: 'sidecar-app' }, host);
  expect(artifact).toEqual({ name: 'sidecar-app', folder: path });
  await writeFile(join(path, 'verification.json'), '{}');
  if (artifact) await shareAgain(artifact, host);
  const names = ['a.sidecar.json', join('reports', 'b.json'), 'verification.json'];
  expect(uploads).toEqual([
    { name: 'sidecar-app', files: names.map((name) => join(path, name)), root: path },
  ]);
});

test('nothing is left of a download that fails', async () => {
  const host = fakeHost({ temp, artifacts: store() });
  await expect(nameHandOver({ ...given, artifact: 'other' }, host)).rejects.toThrow('no other');
  expect((await readdir(temp)).map((name) => basename(name))).toEqual([]);
});

test.each([
  ['neither', given, 'input-required', /Neither 'path' nor 'artifact'/],
  ['both', { ...given, path: 'a', artifact: 'b' }, 'input-invalid', /Both/],
  ['an artifact where there is no store', { ...given, artifact: 'b' }, 'artifact-missing', /no runner/],
])('%s is one clear error', async (_, inputs, code, message) => {
  await expect(nameHandOver(inputs, fakeHost({ temp }))).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
});
