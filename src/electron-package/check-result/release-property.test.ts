import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SampleRelease, writeRelease } from '../../../test/support/release-folder.ts';
import { checkRelease } from './check-release.ts';

const releases: fc.Arbitrary<SampleRelease> = fc.record({
  product: fc.constantFrom('Notes', 'My App', 'Größe', "it's"),
  version: fc.constantFrom('1.2.0', '10.0.3', '2.0.0-beta.1', '0.1.0-alpha'),
  channel: fc.constantFrom('latest', 'beta'),
  linux: fc.subarray(['x64', 'arm64'] as const, { minLength: 1 }),
  mac: fc.constantFrom([], ['x64', 'arm64'] as const, ['universal'] as const),
  windows: fc.subarray(['x64'] as const),
  size: fc.integer({ min: 10, max: 4000 }),
  seed: fc.nat(),
});

/** One change, by numbers that choose where. Gives the name of the file that it is about, or undefined if it cannot be made. */
type Mutation = (folder: string, names: readonly string[], at: number) => Promise<string | undefined>;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  byte: async (folder, names, at) => {
    const name = pick(names, at);
    const bytes = await readFile(join(folder, name));
    const index = at % bytes.length;
    bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
    await writeFile(join(folder, name), bytes);
    return name;
  },
  size: async (folder, names, at) => {
    const name = pick(names, at);
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, name), bytes.subarray(0, at % bytes.length));
    return name;
  },
  'missing file': async (folder, names, at) => {
    const name = pick(names, at);
    await rm(join(folder, name));
    return name;
  },
  'renamed entry': (folder, names, at) =>
    inMetadata(folder, pick(metadataOf(names), at), (text) => text.replace(/(- url: '?)/, '$1x')),
  version: (folder, names, at) =>
    inMetadata(folder, pick(metadataOf(names), at), (text) =>
      text.replace(/^version: .*/m, 'version: 9.9.9'),
    ),
  'size in the metadata': (folder, names, at) =>
    inMetadata(folder, pick(metadataOf(names), at), (text) => text.replace(/size: (\d+)/, 'size: 1$1')),
  'duplicate entry': (folder, names, at) =>
    inMetadata(folder, pick(metadataOf(names), at), (text) =>
      text.replace(/^ {2}- url:[\s\S]*?(?=^(?: {2}- |path))/m, '$&$&'),
    ),
  'renamed file': async (folder, names, at) => {
    const name = pick(names, at);
    await rename(join(folder, name), join(folder, `copy of ${name}`));
    return name;
  },
};

function pick(names: readonly string[], at: number): string {
  return names[at % names.length] ?? '';
}

function metadataOf(names: readonly string[]): string[] {
  return names.filter((name) => name.endsWith('.yml'));
}

async function inMetadata(folder: string, name: string, change: (text: string) => string): Promise<string> {
  const before = await readFile(join(folder, name), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(join(folder, name), after);
  return name;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'release-property-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function expectation({ version, channel }: SampleRelease) {
  return { version, channel, bothMacArchitectures: true, updates: true };
}

// Feature: python-backend-bundling, Property 9: Update package integrity
test('a release as it was made has no findings', async () => {
  await fc.assert(
    fc.asyncProperty(releases, (release) =>
      inFolder(async (folder) => {
        await writeRelease(folder, release);
        expect((await checkRelease(folder, expectation(release))).findings).toEqual([]);
      }),
    ),
    { numRuns: 100 },
  );
}, 60_000);

// Feature: python-backend-bundling, Property 9: Update package integrity
test('any single change of a release is found and named', async () => {
  const changes = fc.constantFrom(...Object.entries(MUTATIONS));
  await fc.assert(
    fc.asyncProperty(releases, changes, fc.nat(), (release, [, mutate], at) =>
      inFolder(async (folder) => {
        const names = (await writeRelease(folder, release)).filter((name) => name !== 'SHA256SUMS');
        const name = await mutate(folder, names, at);
        if (name === undefined) return;
        const { findings } = await checkRelease(folder, expectation(release));
        expect(findings.map(({ message }) => message).join('\n')).toContain(`'${name}'`);
        expect(await readdir(folder)).not.toEqual([]);
      }),
    ),
    { numRuns: 120 },
  );
}, 60_000);
