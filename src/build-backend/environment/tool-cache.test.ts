import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachedTool, forgetTool } from './tool-cache.ts';

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'sidecar cache ü-'));
});

afterEach(() => rm(cache, { recursive: true, force: true }));

test('runs side by side keep one result, and later runs make nothing', async () => {
  let made = 0;
  const make = async (folder: string) => {
    await writeFile(join(folder, 'tool'), String(++made));
  };
  const folders = await Promise.all([1, 2, 3].map(() => cachedTool({ cache }, 'uv', make)));
  expect(new Set(folders)).toEqual(new Set([join(cache, 'tools', 'uv')]));
  const before = made;
  expect(await readFile(join(await cachedTool({ cache }, 'uv', make), 'tool'), 'utf8')).toMatch(/^[123]$/);
  expect(made).toBe(before);
  expect(await readdir(join(cache, 'tools'))).toEqual(['uv']);
});

test('a failure leaves nothing, and the next run tries again', async () => {
  await expect(cachedTool({ cache }, 'uv', () => Promise.reject(new Error('offline')))).rejects.toThrow(
    'offline',
  );
  expect(await readdir(join(cache, 'tools'))).toEqual([]);
  await cachedTool({ cache }, 'uv', (folder) => writeFile(join(folder, 'tool'), ''));
  expect(await readdir(join(cache, 'tools', 'uv'))).toEqual(['tool']);
  await forgetTool({ cache }, 'uv');
  expect(await readdir(join(cache, 'tools'))).toEqual([]);
});
