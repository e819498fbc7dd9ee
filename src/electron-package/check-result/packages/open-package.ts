import { createReadStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../../shared/errors.ts';
import type { Host } from '../../../shared/host.ts';
import { archiveContents } from '../../../sidecar/archive/contents.ts';
import { TarError } from '../../../sidecar/archive/tar-header.ts';
import { readTar, type TarEntry } from '../../../sidecar/archive/tar-reader.ts';
import { unpackEntries } from '../../../sidecar/archive/unpack.ts';
import { type Wanted, wantedEntries } from './app-files.ts';
import { CpioError, readCpio } from './cpio-reader.ts';
import { DebError, findDebData } from './deb-data.ts';
import { findRpmPayload, RpmError } from './rpm-payload.ts';
import { squashfsOffset } from './squashfs-offset.ts';
import { readZip, ZipError } from './zip-reader.ts';

/** Unpacked, no app comes near it. */
const LARGEST = 64 * 2 ** 30;

/** A package to open. */
export interface PackageToOpen {
  /** Absolute. */
  file: string;
  /** An empty folder of the caller's, which gets the files that are looked at. */
  into: string;
  wanted: Wanted;
  host: Pick<Host, 'exec' | 'platform' | 'signal'>;
}

/** Whether it was opened; if not, why, and that it is so on every machine like this one (a finding is no error). */
export type Opened = { opened: true } | { opened: false; reason: string };

/** Why a package cannot be read; the caller names it. */
export class PackageDamage extends Error {}

const DAMAGES = [ZipError, TarError, DebError, RpmError, CpioError] as const;

type Opener = (one: PackageToOpen) => Promise<Opened>;

const OPENERS: readonly [RegExp, Opener][] = [
  [/\.zip$/, (one) => unpack(one, readZip(one.file))],
  [/\.(?:tar\.gz|tgz)$/, (one) => unpack(one, readTar(gunzipped(createReadStream(one.file))))],
  [/\.tar\.xz$/, (one) => openXz(one, createReadStream(one.file), readTar)],
  [/\.deb$/, openDeb],
  [/\.rpm$/, openRpm],
  [/\.AppImage$/, openAppImage],
  [/\.(?:exe|7z)$/, openSevenZip],
];

/**
 * Unpacks of an installer or archive what is looked at: the backend and the asar. Throws `PackageDamage` where it
 * cannot be read, `archive-unsafe` where an entry would leave its folder.
 */
export async function openPackage(one: PackageToOpen): Promise<Opened> {
  const [, open] = OPENERS.find(([pattern]) => pattern.test(one.file)) ?? [];
  if (!open) return { opened: false, reason: 'nothing here can open this format' };
  try {
    return await open(one);
  } catch (error) {
    throw asDamage(error);
  }
}

function asDamage(error: unknown): unknown {
  if (DAMAGES.some((kind) => error instanceof kind))
    return new PackageDamage((error as Error).message, { cause: error });
  const { code, message } = error as NodeJS.ErrnoException;
  const isZlib = typeof code === 'string' && /^(?:Z_|ZSTD_)/.test(code);
  if (isZlib) return new PackageDamage(`it cannot be decompressed (${message})`, { cause: error });
  const isTool = error instanceof UserError && ['tool-failed', 'archive-damaged'].includes(error.code);
  return isTool ? new PackageDamage(`${error.message} ${error.hint ?? ''}`.trim(), { cause: error }) : error;
}

async function unpack(one: PackageToOpen, entries: AsyncIterable<TarEntry>): Promise<Opened> {
  const { file, into, wanted, host } = one;
  const archive = wantedEntries(entries, { file, platform: host.platform, wanted });
  await unpackEntries(into, { file, archive, platform: host.platform });
  return { opened: true };
}

async function* gunzipped(raw: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* pipeline(raw, createGunzip({ chunkSize: 2 ** 20 }), () => undefined) as AsyncIterable<Buffer>;
}

async function openDeb(one: PackageToOpen): Promise<Opened> {
  const { name, content } = await findDebData(one.file);
  if (name === 'data.tar') return unpack(one, readTar(content()));
  if (name === 'data.tar.gz') return unpack(one, readTar(gunzipped(content())));
  if (name === 'data.tar.zst') return unpack(one, readTar(await unzstd(one, content())));
  if (name === 'data.tar.xz') return openXz(one, content(), readTar);
  return { opened: false, reason: `its files are in '${name}'` };
}

async function openRpm(one: PackageToOpen): Promise<Opened> {
  const { compressor, content } = await findRpmPayload(one.file);
  if (compressor === 'none') return unpack(one, readCpio(content()));
  if (compressor === 'gzip') return unpack(one, readCpio(gunzipped(content())));
  if (compressor === 'zstd') return unpack(one, readCpio(await unzstd(one, content())));
  if (compressor === 'xz') return openXz(one, content(), readCpio);
  return { opened: false, reason: `its files are packed by '${compressor}'` };
}

/** Our reader looks for the end of each frame first, and so wants a file. */
async function unzstd(one: PackageToOpen, compressed: AsyncIterable<Buffer>): Promise<AsyncIterable<Buffer>> {
  const copy = join(await workFolder(one), 'files.zst');
  await writeFile(copy, compressed);
  return archiveContents(copy, { maxSize: LARGEST });
}

type Reader = (chunks: AsyncIterable<Buffer>) => AsyncIterable<TarEntry>;

/** Node has no xz. */
async function openXz(one: PackageToOpen, compressed: AsyncIterable<Buffer>, read: Reader): Promise<Opened> {
  const copy = join(await workFolder(one), 'files.xz');
  await writeFile(copy, compressed);
  const found = await runFirst(['xz'], ['--decompress', copy], one.host);
  if (!found) return { opened: false, reason: "the program 'xz' is missing" };
  return unpack(one, read(createReadStream(copy.replace(/\.xz$/, ''), { highWaterMark: 2 ** 20 })));
}

async function openAppImage(one: PackageToOpen): Promise<Opened> {
  const offset = await squashfsOffset(one.file);
  if (offset === undefined) throw new PackageDamage('there is no file system in it');
  const { resourcesPath } = one.wanted;
  const files = [`resources/${resourcesPath}`, 'resources/app.asar', 'resources/app'];
  const options = ['-quiet', '-no-progress', '-no-xattrs', '-offset', String(offset)];
  const to = ['-dest', join(one.into, 'app')];
  const found = await runFirst(['unsquashfs'], [...options, ...to, one.file, ...files], one.host);
  return found ? { opened: true } : { opened: false, reason: "the program 'unsquashfs' is missing" };
}

/** An installer of NSIS is an archive, in which the app is a 7z of its own. */
async function openSevenZip(one: PackageToOpen): Promise<Opened> {
  const isInstaller = one.file.endsWith('.exe');
  const work = await workFolder(one);
  const found = isInstaller ? await extract(one, one.file, { to: work, names: ['-r', 'app-*.7z'] }) : true;
  if (!found) return { opened: false, reason: "the program '7z' is missing" };
  const inside = (await readdir(work, { recursive: true })).filter((name) => /app-[^/\\]*\.7z$/.test(name));
  const archives = isInstaller ? inside.map((name) => join(work, name)) : [one.file];
  if (archives.length === 0) return { opened: false, reason: 'no app lies in it as NSIS would have it' };
  const names = [`resources/${one.wanted.resourcesPath}`, 'resources/app.asar', 'resources/app'];
  for (const [index, archive] of archives.entries()) {
    const to = join(one.into, `app-${index}`);
    if (!(await extract(one, archive, { to, names })))
      return { opened: false, reason: "the program '7z' is missing" };
  }
  return { opened: true };
}

function extract(
  { host }: PackageToOpen,
  archive: string,
  { to, names }: { to: string; names: readonly string[] },
): Promise<boolean> {
  return runFirst(['7zz', '7z'], ['x', '-y', '-bd', `-o${to}`, archive, ...names], host);
}

/** Runs the first of `tools` that is there; false if none is. */
async function runFirst(
  tools: readonly string[],
  args: readonly string[],
  { exec }: Pick<Host, 'exec'>,
): Promise<boolean> {
  for (const tool of tools) {
    try {
      await exec(tool, args);
      return true;
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'tool-missing') throw error;
    }
  }
  return false;
}

/** Beside the files that are looked at, in a folder of its own. */
async function workFolder({ into }: PackageToOpen): Promise<string> {
  const folder = `${into}.work`;
  await mkdir(folder, { recursive: true });
  return folder;
}
