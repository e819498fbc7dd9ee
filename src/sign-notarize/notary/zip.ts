import { createReadStream } from 'node:fs';
import { type FileHandle, lstat, open, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { crc32, createDeflateRaw } from 'node:zlib';
import { walk } from '../../sidecar/tree/walk.ts';
import type { SigningContext } from '../types.ts';
import { centralHeader, DEFLATED, endRecords, localHeader, STORED, type ZipEntry } from './zip-records.ts';

const FOLDER = 0o040755;
const LINK = 0o120755;
const PROGRAM = 0o100755;
const PLAIN = 0o100644;
/** Apple unpacks it once; a better ratio costs more time than the upload saves. */
const LEVEL = 1;
const CHUNK = 2 ** 20;

/**
 * Packs the program or folder at `place` into the new file `zip`, under its own name, as the notary wants it: with
 * modes and symbolic links. By `ditto` on macOS, which also knows extended attributes; by us elsewhere.
 */
export async function packForNotary(place: string, zip: string, context: SigningContext): Promise<void> {
  const { host } = context;
  if (host.platform !== 'darwin') return writeZip(place, zip, host);
  await host.exec('ditto', ['-c', '-k', '--sequesterRsrc', '--keepParent', place, zip], { env: context.env });
}

/** The same without `ditto`. Files are streamed, so that their size does not matter. */
export async function writeZip(
  place: string,
  zip: string,
  { platform, signal }: { platform: NodeJS.Platform; signal: AbortSignal },
): Promise<void> {
  const name = basename(place);
  const stats = await lstat(place);
  const file = await open(zip, 'wx', 0o600);
  try {
    const writer = new ZipWriter(file, signal);
    if (!stats.isDirectory()) await writer.addFile(name, place);
    else await addTree(writer, place, platform);
    await writer.end();
  } finally {
    await file.close();
  }
}

async function addTree(writer: ZipWriter, place: string, platform: NodeJS.Platform): Promise<void> {
  const name = basename(place);
  await writer.add(`${name}/`, FOLDER, Buffer.alloc(0));
  const found = await walk(place, platform);
  for (const entry of found.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const inside = `${name}/${entry.path}`;
    if (entry.type === 'folder') await writer.add(`${inside.replace(/\/$/, '')}/`, FOLDER, Buffer.alloc(0));
    else if (entry.type === 'link') await writer.add(inside, LINK, Buffer.from(entry.target));
    else await writer.addFile(inside, join(place, entry.path));
  }
}

class ZipWriter {
  readonly #file: FileHandle;
  readonly #signal: AbortSignal;
  readonly #entries: ZipEntry[] = [];
  #offset = 0;

  constructor(file: FileHandle, signal: AbortSignal) {
    this.#file = file;
    this.#signal = signal;
  }

  /** A folder, a link (its target is the content), or a small file. */
  async add(name: string, mode: number, content: Buffer): Promise<void> {
    const size = content.length;
    const entry: ZipEntry = {
      name,
      mode,
      method: STORED,
      crc: crc32(content),
      packed: size,
      size,
      offset: this.#offset,
    };
    await this.#append(Buffer.concat([localHeader(entry), content]));
    this.#entries.push(entry);
  }

  async addFile(name: string, place: string): Promise<void> {
    const { mode } = await stat(place);
    const entry: ZipEntry = {
      name,
      mode: (mode & 0o111) !== 0 ? PROGRAM : PLAIN,
      method: DEFLATED,
      crc: 0,
      packed: 0,
      size: 0,
      offset: this.#offset,
    };
    // Its sums are known at the end; then this is written over. A record after the content would be legal, and some
    // readers cannot read it.
    await this.#append(localHeader(entry));
    const deflate = createDeflateRaw({ level: LEVEL });
    const source = createReadStream(place, { highWaterMark: CHUNK, signal: this.#signal });
    source.on('error', (error) => deflate.destroy(error));
    source.on('data', (chunk) => {
      entry.crc = crc32(chunk, entry.crc);
      entry.size += chunk.length;
    });
    for await (const chunk of source.pipe(deflate)) {
      entry.packed += chunk.length;
      await this.#append(chunk);
    }
    const header = localHeader(entry);
    await this.#file.write(header, 0, header.length, entry.offset);
    this.#entries.push(entry);
  }

  async end(): Promise<void> {
    const list = Buffer.concat(this.#entries.map(centralHeader));
    const start = this.#offset;
    await this.#append(Buffer.concat([list, endRecords(this.#entries.length, start, list.length)]));
  }

  async #append(bytes: Buffer): Promise<void> {
    await this.#file.write(bytes, 0, bytes.length, this.#offset);
    this.#offset += bytes.length;
  }
}
