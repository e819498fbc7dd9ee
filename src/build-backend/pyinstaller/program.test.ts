import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleRequest } from '../../../test/support/build-inputs.ts';
import { type Sample, writeTree } from '../../../test/support/sample-tree.ts';
import { locateProgram } from './program.ts';

const run = { content: '', mode: 0o755 };

let dist = '';
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), "dist ü'"));
});
afterEach(() => rm(dist, { recursive: true }));

interface Layout {
  platform: NodeJS.Platform;
  name?: string;
  files: Record<string, Sample>;
  /** Folder below dist, and program in it. */
  found: [tree: string, executable: string];
}

async function locate({ platform, name, files }: Omit<Layout, 'found'>) {
  await writeTree(dist, files);
  return locateProgram(sampleRequest({}, { distFolder: dist, name }), platform);
}

/** `stat` of a Windows file system knows no execute bit, and these are layouts of the others. */
const onWindows = process.platform === 'win32';

describe('locateProgram', () => {
  const layouts: Record<string, Layout> = {
    'a folder': {
      platform: 'linux',
      files: { 'app/app': run, 'app/_internal/tool': run, 'app/notes.txt': '' },
      found: ['app', 'app'],
    },
    'one file': { platform: 'linux', files: { 'my-app 1.2': run }, found: ['.', 'my-app 1.2'] },
    'one file with its archive beside': {
      platform: 'linux',
      files: { app: run, 'app.pkg': '' },
      found: ['.', 'app'],
    },
    'an .app beside the folder': {
      platform: 'darwin',
      files: { 'app/app': run, 'app.app/Contents/MacOS/app': run },
      found: ['app', 'app'],
    },
    'PyInstaller 5: libraries beside the program': {
      platform: 'linux',
      files: {
        'app/app': run,
        'app/libpython3.12.so.1.0': run,
        'app/m.cpython-312-x86_64-linux-gnu.so': run,
      },
      found: ['app', 'app'],
    },
    'PyInstaller 5 on macOS': {
      platform: 'darwin',
      files: { 'app/app': run, 'app/Python': run, 'app/libssl.3.dylib': run },
      found: ['app', 'app'],
    },
    'one of several programs, by name': {
      platform: 'linux',
      name: 'worker',
      files: { 'app/server': run, 'app/worker': run },
      found: ['app', 'worker'],
    },
  };
  test.skipIf(onWindows).each(Object.entries(layouts))('%s', async (_, layout) => {
    const [tree, executable] = layout.found;
    expect(await locate(layout)).toEqual({
      name: layout.name ?? executable,
      tree: join(dist, tree),
      executable,
    });
  });

  test.each([
    ['a folder', { 'app/App.EXE': '', 'app/_internal/x.exe': '', 'app/python312.dll': '' }, 'app', 'App.EXE'],
    ['one file', { 'App.exe': '', 'App.pkg': '' }, '.', 'App.exe'],
  ])('Windows: %s', async (_, files, tree, executable) => {
    const found = await locate({ platform: 'win32', files });
    expect(found).toEqual({ name: 'App', tree: join(dist, tree), executable });
  });

  test.skipIf(onWindows).each([
    ['nothing', undefined, {}, 'it made nothing'],
    ['only libraries', undefined, { 'app/libx.so': run, 'app/notes': '' }, 'it made nothing'],
    ['several', undefined, { 'app/server': run, 'app/worker': run }, "'server', 'worker'"],
    ['another name', 'app', { 'server/server': run }, "a program 'app'; it made 'server'"],
  ])('%s is an error', async (_, name, files: Record<string, Sample>, said) => {
    await expect(locate({ platform: 'linux', ...(name && { name }), files })).rejects.toMatchObject({
      code: 'program-not-found',
      message: expect.stringContaining(said),
      hint: expect.stringContaining("'name'"),
    });
  });
});
