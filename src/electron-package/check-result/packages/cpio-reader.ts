import { ByteQueue } from '../../../sidecar/archive/byte-queue.ts';
import type { TarEntry, TarHeader } from '../../../sidecar/archive/tar-reader.ts';

/** Why something is no cpio archive that can be read. */
export class CpioError extends Error {}

/** Six characters, and thirteen numbers of eight hexadecimal digits. */
const HEADER = 110;
const FORM = /^07070[12][0-9a-f]{104}$/i;
const LAST = 'TRAILER!!!';
const LONGEST_NAME = 2 ** 16;
const LONGEST_TARGET = 4096;
const TYPE = 0o170000;
const FILE = 0o100000;
const LINK = 0o120000;
const FOLDER = 0o040000;

/** What a header says. */
interface CpioHeader {
  name: string;
  mode: number;
  size: number;
}

/** Reads a cpio archive (`newc`, as RPM has it) in the terms of a tar, so that both are judged alike. Throws `CpioError`. */
export async function* readCpio(chunks: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const queue = new ByteQueue(chunks);
  try {
    for (let header = await takeHeader(queue); header.name !== LAST; header = await takeHeader(queue)) {
      const entry = await entryOf(header, queue);
      yield entry;
      // What nobody has read of it.
      for await (const _ of entry.content);
      await taken(queue, (4 - (header.size % 4)) % 4, 3);
    }
  } finally {
    await queue.close();
  }
}

/** The target of a link stands where other entries have their content. */
async function entryOf({ name, mode, size }: CpioHeader, queue: ByteQueue): Promise<TarEntry> {
  const type = mode & TYPE;
  if (type === LINK) {
    const linkName = (await taken(queue, size, LONGEST_TARGET)).toString();
    return { header: headerOf(name, mode, { linkName, typeflag: '2' }), content: contentOf(queue, 0) };
  }
  const typeflag = type === FOLDER ? '5' : type === FILE ? '0' : '6';
  return { header: headerOf(name, mode, { size, typeflag }), content: contentOf(queue, size) };
}

function headerOf(name: string, mode: number, own: Partial<TarHeader>): TarHeader {
  return { name, linkName: '', size: 0, mode: mode & 0o7777, typeflag: '0', isSparse: false, ...own };
}

async function takeHeader(queue: ByteQueue): Promise<CpioHeader> {
  const header = (await taken(queue, HEADER, HEADER)).toString('latin1');
  if (!FORM.test(header)) throw new CpioError('a header in it has another format');
  const number = (index: number) => Number.parseInt(header.slice(6 + 8 * index, 14 + 8 * index), 16);
  const [mode, size, length] = [number(1), number(6), number(11)];
  // It ends in a zero.
  const name = (await taken(queue, length, LONGEST_NAME)).toString('utf8', 0, length - 1);
  const filled = HEADER + length;
  await taken(queue, (4 - (filled % 4)) % 4, 3);
  return { name, mode, size };
}

async function* contentOf(queue: ByteQueue, size: number): AsyncGenerator<Buffer> {
  for (let missing = size; missing > 0; ) {
    const chunk = await queue.some(missing);
    if (chunk.length === 0) throw new CpioError('it ends in the middle of a file');
    missing -= chunk.length;
    yield chunk;
  }
}

async function taken(queue: ByteQueue, size: number, most: number): Promise<Buffer> {
  if (size > most) throw new CpioError('a name in it is too long');
  const bytes = await queue.take(size);
  if (bytes.length < size) throw new CpioError('its end is missing');
  return bytes;
}
