import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { CHECKSUMS, formatChecksums } from '../../src/electron-package/update-metadata/checksums.ts';
import { hashReleaseFile } from '../../src/electron-package/update-metadata/hash-release-file.ts';
import { releaseFileNames } from '../../src/electron-package/update-metadata/release-files.ts';
import {
  formatUpdateMetadata,
  type UpdateEntry,
  type UpdateMetadata,
} from '../../src/electron-package/update-metadata/update-metadata.ts';

/** What to generate. The installers hold random bytes: only how they are described matters here. */
export interface SampleRelease {
  product: string;
  version: string;
  channel: string;
  /** Processors of each platform; none leaves the platform out. */
  linux: readonly ('x64' | 'arm64')[];
  mac: readonly ('x64' | 'arm64' | 'universal')[];
  windows: readonly 'x64'[];
  /** Bytes of each installer, about. */
  size: number;
  /** Makes the bytes. */
  seed: number;
}

export const SAMPLE_RELEASE: SampleRelease = {
  ...{ product: 'Notes', version: '1.2.0', channel: 'latest', size: 3000, seed: 1 },
  ...{ linux: ['x64', 'arm64'], mac: ['x64', 'arm64'], windows: ['x64'] },
};

/** Writes a sound release, as electron-builder and the action would, into `folder`. Returns the names of its files. */
export async function writeRelease(folder: string, release: SampleRelease): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const { product, version, channel, linux, mac, windows } = release;
  for (const arch of linux) {
    const suffix = arch === 'x64' ? '' : `-${arch}`;
    const image = await withMapInside(folder, `${product}-${version}${suffix}.AppImage`, release);
    const deb = await plain(
      folder,
      `${product.toLowerCase()}_${version}_${arch === 'x64' ? 'amd64' : arch}.deb`,
      release,
    );
    await writeMetadata(folder, `${channel}-linux${suffix}.yml`, metadataOf(release, [image, deb]));
  }
  const zips: UpdateEntry[] = [];
  for (const arch of mac) {
    const suffix = arch === 'x64' ? '' : `-${arch}`;
    zips.push(await withMapBeside(folder, `${product}-${version}${suffix}-mac.zip`, release));
  }
  if (mac.length > 0) await writeMetadata(folder, `${channel}-mac.yml`, metadataOf(release, zips));
  for (const _ of windows) {
    const setup = await withMapBeside(folder, `${product}-Setup-${version}.exe`, release);
    await writeMetadata(folder, `${channel}.yml`, metadataOf(release, [setup]));
  }
  await writeSums(folder);
  return releaseFileNames(folder);
}

/** Writes `SHA256SUMS` over what is there. */
export async function writeSums(folder: string): Promise<void> {
  const names = (await releaseFileNames(folder)).filter((name) => name !== CHECKSUMS);
  const files = await Promise.all(names.map((name) => hashReleaseFile(join(folder, name))));
  await writeFile(join(folder, CHECKSUMS), formatChecksums(files, []));
}

export async function writeMetadata(folder: string, name: string, metadata: UpdateMetadata): Promise<void> {
  await writeFile(join(folder, name), formatUpdateMetadata(metadata));
}

/** Metadata as electron-builder writes it for these entries. */
export function metadataOf(
  { version }: Pick<SampleRelease, 'version'>,
  files: readonly UpdateEntry[],
): UpdateMetadata {
  const [first] = files;
  return {
    ...{ version, files: [...files] },
    ...(first && { path: first.url }),
    ...(first?.sha512 !== undefined && { sha512: first.sha512 }),
    releaseDate: '2026-03-01T09:30:00.000Z',
  };
}

/** A block map of electron-builder's form for `size` bytes, compressed. */
export function blockMap(size: number, compress: (bytes: Buffer) => Buffer): Buffer {
  const sizes = [Math.ceil(size / 2), Math.floor(size / 2)].filter((each) => each > 0);
  const checksums = sizes.map((_, index) => Buffer.alloc(18, index).toString('base64'));
  return compress(
    Buffer.from(JSON.stringify({ version: '2', files: [{ name: 'file', offset: 0, checksums, sizes }] })),
  );
}

async function plain(folder: string, name: string, release: SampleRelease): Promise<UpdateEntry> {
  return entryOf(folder, name, bytesOf(name, release));
}

async function withMapBeside(folder: string, name: string, release: SampleRelease): Promise<UpdateEntry> {
  const bytes = bytesOf(name, release);
  await writeFile(
    join(folder, `${name}.blockmap`),
    blockMap(bytes.length, (map) => gzipSync(map)),
  );
  return entryOf(folder, name, bytes);
}

async function withMapInside(folder: string, name: string, release: SampleRelease): Promise<UpdateEntry> {
  const content = bytesOf(name, release);
  const map = blockMap(content.length, (each) => deflateRawSync(each));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(map.length);
  const entry = await entryOf(folder, name, Buffer.concat([content, map, size]));
  return { ...entry, blockMapSize: map.length };
}

async function entryOf(folder: string, name: string, bytes: Buffer): Promise<UpdateEntry> {
  await writeFile(join(folder, name), bytes);
  return { url: name, sha512: createHash('sha512').update(bytes).digest('base64'), size: bytes.length };
}

function bytesOf(name: string, { seed, size }: SampleRelease): Buffer {
  const block = createHash('sha512').update(`${name} ${seed}`).digest();
  return Buffer.alloc(size + name.length, block);
}

/** The text of a file of a release. */
export function textOf(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}
