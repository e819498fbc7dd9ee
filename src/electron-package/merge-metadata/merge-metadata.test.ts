import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { SAMPLE_RELEASE, writeRelease, writeSums } from '../../../test/support/release-folder.ts';
import { UserError } from '../../shared/errors.ts';
import { parseInputs } from '../../shared/inputs.ts';
import { inputs, type PackageOutputs } from '../inputs.ts';
import { mergeMetadata } from './merge-metadata.ts';

const NONE = { linux: [], mac: [], windows: [] } as const;
let root: string;
let folder: string;
let host: ReturnType<typeof fakeHost>;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'merge-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'one-'));
  host = fakeHost({ workspace: folder, temp: folder });
});

function job(name: string, release: Partial<typeof SAMPLE_RELEASE>): Promise<string[]> {
  return writeRelease(join(folder, 'jobs', name), { ...SAMPLE_RELEASE, ...NONE, ...release });
}

function merge(given: Record<string, string> = {}): Promise<PackageOutputs> {
  const all: Record<string, string> = { mode: 'merge', installers: 'jobs', ...given };
  return mergeMetadata(
    parseInputs(inputs, (name) => all[name] ?? ''),
    host,
  );
}

async function codeOf(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => new Error('nothing was thrown'),
    (thrown: Error) => thrown,
  );
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  return errors.map((each) => (each instanceof UserError ? each.code : String(each)));
}

async function metadata(name: string): Promise<{ files: { url: string }[]; path: string; sha512: string }> {
  return parse(await readFile(join(folder, 'release', name), 'utf8'));
}

test('both processors of macOS end in one file, and everything is listed once', async () => {
  await job('mac-arm64', { mac: ['arm64'] });
  await job('mac-x64', { mac: ['x64'] });
  await job('linux', { linux: ['x64'] });
  await job('linux-arm64', { linux: ['arm64'] });
  await job('windows', { windows: ['x64'] });
  const outputs = await merge();
  const mac = await metadata('latest-mac.yml');
  expect(mac.files.map(({ url }) => url)).toEqual(['Notes-1.2.0-mac.zip', 'Notes-1.2.0-arm64-mac.zip']);
  expect(mac).toMatchObject({
    path: 'Notes-1.2.0-mac.zip',
    sha512: (mac.files[0] as { sha512?: string }).sha512,
  });
  expect(outputs.installers.split('\n')).toHaveLength(7);
  expect(outputs['update-metadata'].split('\n').map((path) => path.split('/').at(-1))).toEqual([
    'latest-linux-arm64.yml',
    'latest-linux.yml',
    'latest-mac.yml',
    'latest.yml',
  ]);
  expect(outputs.channel).toBe('latest');
  const [summary = ''] = host.recorded.summaries;
  for (const name of await readdir(join(folder, 'release'))) expect(summary).toContain(name);
  expect(await readdir(folder)).toEqual(['jobs', 'release']);
});

test('one job alone keeps its metadata to the byte, and a second run replaces the first', async () => {
  await job('windows', { windows: ['x64'] });
  await merge();
  await merge();
  const [before, after] = await Promise.all(
    ['jobs/windows', 'release'].map((place) => readFile(join(folder, place, 'latest.yml'), 'utf8')),
  );
  expect(after).toBe(before);
});

test('the order of the jobs does not count', async () => {
  await job('a', { mac: ['arm64'] });
  await job('b', { mac: ['x64'] });
  await merge({ installers: 'jobs/a\njobs/b', output: 'one' });
  await merge({ installers: 'jobs/b\njobs/a', output: 'two' });
  const [one, two] = await Promise.all(
    ['one', 'two'].map((place) => readFile(join(folder, place, 'SHA256SUMS'), 'utf8')),
  );
  expect(one).toBe(two);
});

test('installers that were signed late are refused, and hashed anew when asked', async () => {
  await job('windows', { windows: ['x64'] });
  await job('linux', { linux: ['x64'] });
  const setup = join(folder, 'jobs', 'windows', 'Notes-Setup-1.2.0.exe');
  const image = join(folder, 'jobs', 'linux', 'Notes-1.2.0.AppImage');
  await appendFile(setup, 'signature');
  await appendFile(image, 'signature');
  expect(await codeOf(merge())).toEqual(['release-broken', 'release-broken']);
  expect(await readdir(folder)).toEqual(['jobs']);
  await merge({ rehash: 'true' });
  const hash = createHash('sha512')
    .update(await readFile(setup))
    .digest('base64');
  expect(await metadata('latest.yml')).toMatchObject({ sha512: hash, files: [{ sha512: hash, size: 3030 }] });
  expect((await metadata('latest-linux.yml')).files[0]).not.toHaveProperty('blockMapSize');
  expect(await readdir(join(folder, 'release'))).not.toContain('Notes-Setup-1.2.0.exe.blockmap');
});

test('a file takes the name that clients ask for, with its block map', async () => {
  await job('windows', { windows: ['x64'] });
  const place = join(folder, 'jobs', 'windows');
  for (const ending of ['', '.blockmap'])
    await rename(
      join(place, `Notes-Setup-1.2.0.exe${ending}`),
      join(place, `Notes Setup 1.2.0.exe${ending}`),
    );
  await writeSums(place);
  await merge();
  expect(await readdir(join(folder, 'release'))).toEqual([
    'Notes-Setup-1.2.0.exe',
    'Notes-Setup-1.2.0.exe.blockmap',
    'SHA256SUMS',
    'latest.yml',
  ]);
});

test.each([
  ['two versions', 'merge-version', () => job('b', { mac: ['arm64'], version: '1.1.0' })],
  ['one name for two files', 'merge-conflict', () => job('b', { mac: ['x64'], seed: 2 })],
  [
    'two rollout percentages',
    'merge-contradiction',
    async () => {
      await job('b', { mac: ['arm64'] });
      for (const [name, share] of [
        ['a', 10],
        ['b', 20],
      ] as const) {
        await appendFile(join(folder, 'jobs', name, 'latest-mac.yml'), `stagingPercentage: ${share}\n`);
        await writeSums(join(folder, 'jobs', name));
      }
    },
  ],
  [
    'metadata that cannot be read',
    'update-metadata-invalid',
    () => writeFile(join(folder, 'jobs', 'a', 'latest.yml'), '['),
  ],
  [
    'a damaged file',
    'release-broken',
    () => appendFile(join(folder, 'jobs', 'a', 'Notes-1.2.0-mac.zip.blockmap'), 'x'),
  ],
])('%s end it, and the release of before stays', async (_, code, breaks) => {
  await job('a', { mac: ['x64'] });
  await merge();
  const before = await readFile(join(folder, 'release', 'SHA256SUMS'), 'utf8');
  await breaks();
  expect(await codeOf(merge())).toContain(code);
  expect(await readFile(join(folder, 'release', 'SHA256SUMS'), 'utf8')).toBe(before);
  expect((await readdir(folder)).sort()).toEqual(['jobs', 'release']);
});

test('nothing to join, no such folder, and an output that is something else', async () => {
  await mkdir(join(folder, 'jobs', 'linux-unpacked'), { recursive: true });
  await writeFile(join(folder, 'jobs', 'linux-unpacked', 'notes'), 'the app');
  expect(await codeOf(merge())).toEqual(['merge-nothing']);
  expect(await codeOf(merge({ installers: 'other' }))).toEqual(['merge-nothing']);
  expect(await codeOf(merge({ installers: '' }))).toEqual(['merge-nothing']);
  await job('a', { mac: ['x64'] });
  expect(await codeOf(merge({ output: '.' }))).toEqual(['merge-output-used']);
});

test('artifacts are downloaded, joined and uploaded as one', async () => {
  await job('mac-x64', { mac: ['x64'] });
  await job('mac-arm64', { mac: ['arm64'] });
  const uploaded: string[] = [];
  host = fakeHost({
    ...{ workspace: folder, temp: folder },
    artifacts: {
      upload: async (name, files) => {
        uploaded.push(name, ...files.map((file) => file.split('/').at(-1) ?? ''));
        return { name, id: '1' };
      },
      download: (name, to) => cp(join(folder, 'jobs', name), to, { recursive: true }),
    },
  });
  const outputs = await merge({ installers: '', 'installers-artifacts': 'mac-x64\nmac-arm64' });
  expect(uploaded).toEqual(['release', ...(await readdir(join(folder, 'release'))).sort()]);
  expect(outputs['artifact-name']).toBe('release');
});
