import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Answer,
  DIRECTORY,
  FROM_ARTIFACT,
  FrontendFolder,
  failure,
  packageInputs,
} from '../../../test/support/frontend-folder.ts';
import { obtainFrontend } from './obtain-frontend.ts';
import { shareFrontend } from './share-frontend.ts';

let frontend: FrontendFolder;
beforeEach(async () => {
  frontend = await FrontendFolder.withSources();
});
afterEach(() => frontend.remove());

describe('mode package', () => {
  const none: Answer = async () => undefined;
  const obtain = (texts: Record<string, string>, more = {}) =>
    obtainFrontend(packageInputs(texts), frontend.host(frontend.builds, more));

  test('without a frontend takes none', async () => {
    expect(await obtain({})).toBeUndefined();
  });

  test('a folder, an artifact and a build of the same page have one digest', async () => {
    const built = await obtain({ 'frontend-directory': 'app' });
    expect(built?.folder).toBe(frontend.path('app/dist'));
    expect(await obtain({ frontend: 'app/dist' })).toEqual(built);
    expect((await shareFrontend(DIRECTORY, frontend.host(frontend.builds)))['frontend-digest']).toBe(
      built?.digest,
    );
  });

  test.each<[string, Record<string, string>, unknown]>([
    [
      'two are given',
      { frontend: 'app', 'frontend-artifact': 'frontend' },
      failure('input-invalid', /'frontend' and 'frontend-artifact'/),
    ],
    ['no such folder', { frontend: 'nowhere' }, failure('frontend-missing')],
    ['a file', { frontend: 'app/package.json' }, failure('frontend-missing')],
    ['no such artifact', { 'frontend-artifact': 'nothing' }, failure('artifact-missing')],
  ])('%s', async (_, texts, expected) => {
    await expect(obtain(texts)).rejects.toThrow(expected as Error);
    expect(await readdir(frontend.temp)).toEqual([]);
  });

  test('an empty folder', async () => {
    await mkdir(frontend.path('empty'));
    await expect(obtain({ frontend: 'empty' })).rejects.toThrow(failure('frontend-empty', /blank window/));
  });

  test('no artifacts on a command line', async () => {
    await expect(obtain({ 'frontend-artifact': 'frontend' }, { artifacts: undefined })).rejects.toThrow(
      failure('artifact-missing', /no runner/, /'frontend' instead/),
    );
  });

  test.each<[string, (root: string) => Promise<void>, unknown]>([
    [
      'a byte is changed',
      (root) => writeFile(`${root}/frontend/assets/main.js`, 'onE'),
      failure('frontend-changed', /2 files/),
    ],
    [
      'a file is added',
      (root) => writeFile(`${root}/frontend/more.js`, ''),
      failure('frontend-changed', /3 files/),
    ],
    [
      'the record is nonsense',
      (root) => writeFile(`${root}/frontend.json`, '{}'),
      failure('frontend-artifact-invalid', /cannot be understood/),
    ],
  ])('refuses an artifact where %s', async (_, spoil, expected) => {
    await shareFrontend(DIRECTORY, frontend.host(frontend.builds));
    await spoil(frontend.path('../artifacts/frontend'));
    await expect(obtainFrontend(FROM_ARTIFACT, frontend.host(none))).rejects.toThrow(expected as Error);
    expect(await readdir(frontend.temp)).toEqual([]);
  });

  test('refuses an artifact that another step has uploaded', async () => {
    await frontend.artifacts.upload('frontend', [frontend.path('app/src/main.ts')], frontend.path('app'));
    await expect(obtainFrontend(FROM_ARTIFACT, frontend.host(none))).rejects.toThrow(
      failure('frontend-artifact-invalid', /no frontend\.json/, /frontend: <folder>/),
    );
  });
});
