import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeHost } from '../../test/support/fake-host.ts';
import { cleanUp, withWorkFolder } from './work-folder.ts';

const STATE = 'sign-notarize-work';
let temp: string;

beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'work-'));
});
afterEach(() => rm(temp, { recursive: true }));

test('is for this user only, known to the post step, and gone afterwards', async () => {
  const host = fakeHost({ temp });
  const seen = await withWorkFolder(host, async (work) => {
    expect(host.recorded.state.get(STATE)).toBe(work);
    await writeFile(join(work, 'key.pem'), 'key');
    return (await stat(work)).mode & 0o777;
  });
  expect(seen).toBe(process.platform === 'win32' ? expect.any(Number) : 0o700);
  expect(await readdir(temp)).toEqual([]);
});

test('is gone after an error', async () => {
  const work = withWorkFolder(fakeHost({ temp }), () => Promise.reject(new Error('no')));
  await expect(work).rejects.toThrow('no');
  expect(await readdir(temp)).toEqual([]);
});

test('the post step removes what a killed run left', async () => {
  const host = fakeHost({ temp });
  const work = await mkdtemp(join(temp, 'sidecar-signing-'));
  await writeFile(join(work, 'key.pem'), 'key');
  host.state.save(STATE, work);
  await cleanUp(host);
  expect(await readdir(temp)).toEqual([]);
  expect(host.recorded.annotations).toEqual([]);
});

test.each([
  ['a folder of somebody else', (folder: string) => join(folder, 'other')],
  ['a folder elsewhere', (folder: string) => join(folder, 'other', 'sidecar-signing-x')],
  ['the folder itself', (folder: string) => folder],
  ['nothing', () => ''],
])('the post step does not touch %s', async (_, place) => {
  await mkdir(join(temp, 'other', 'sidecar-signing-x'), { recursive: true });
  const host = fakeHost({ temp });
  host.state.save(STATE, place(temp));
  await cleanUp(host);
  expect(await readdir(join(temp, 'other'))).toEqual(['sidecar-signing-x']);
});

test('the post step is content with a folder that is gone', async () => {
  const host = fakeHost({ temp });
  host.state.save(STATE, join(temp, 'sidecar-signing-gone'));
  await cleanUp(host);
  expect(host.recorded.annotations).toEqual([]);
});
