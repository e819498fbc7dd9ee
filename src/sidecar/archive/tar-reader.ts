import { ByteQueue } from './byte-queue.ts';
import {
  BLOCK_SIZE,
  type PaxRecords,
  parseBlock,
  parsePax,
  type TarBlock,
  TarError,
  textAt,
} from './tar-header.ts';

/** No name is longer; what says so wants to fill the memory. */
const LONGEST_EXTENSION = 2 ** 20;

/** A header with what the extended headers before it say. */
export interface TarHeader extends TarBlock {
  /** Stored with its holes left out: the content is not the file's. */
  isSparse: boolean;
}

/** An entry, and its content. What is not read of it when the next entry is asked for is skipped. */
export interface TarEntry {
  header: TarHeader;
  content: AsyncIterable<Buffer>;
}

/** What the headers before an entry's own say about it. */
interface Extensions {
  /** For all entries that follow. */
  global: PaxRecords;
  /** For the next one. */
  pax: PaxRecords;
  longName?: string;
  longLink?: string;
}

/**
 * Reads a tar file (ustar, pax, GNU) to its last byte. Our own, and not tar-stream's: that one waits forever on some
 * malformed sizes, and takes a file that ends between two entries for a whole one.
 * Throws `TarError`, and whatever `chunks` throws.
 */
export async function* readTar(chunks: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const queue = new ByteQueue(chunks);
  try {
    let extensions: Extensions = { global: new Map(), pax: new Map() };
    for (let block = await takeBlock(queue); !isEmpty(block); block = await takeBlock(queue)) {
      const header = parseBlock(block);
      const extended = await readExtension(header, queue, extensions);
      if (extended) {
        extensions = extended;
        continue;
      }
      const entry = new Content(apply(extensions, header), queue);
      yield { header: entry.header, content: entry.chunks() };
      await entry.skip();
      extensions = { global: extensions.global, pax: new Map() };
    }
    await expectEnd(queue);
  } finally {
    await queue.close();
  }
}

/** The content of one entry, in the queue. */
class Content {
  readonly header: TarHeader;
  readonly #queue: ByteQueue;
  #missing: number;

  constructor(header: TarHeader, queue: ByteQueue) {
    this.header = header;
    this.#queue = queue;
    this.#missing = header.size;
  }

  async *chunks(): AsyncGenerator<Buffer> {
    while (this.#missing > 0) {
      const chunk = await this.#queue.some(this.#missing);
      if (chunk.length === 0) throw new TarError('it ends in the middle of a file');
      this.#missing -= chunk.length;
      yield chunk;
    }
  }

  async skip(): Promise<void> {
    for await (const _ of this.chunks());
    await takePadding(this.#queue, this.header.size);
  }
}

/** `extensions` with what this header adds, or undefined if it is that of an entry. */
async function readExtension(
  { typeflag, size }: TarBlock,
  queue: ByteQueue,
  extensions: Extensions,
): Promise<Extensions | undefined> {
  if (!'xgLK'.includes(typeflag)) return undefined;
  if (size > LONGEST_EXTENSION) throw new TarError('an extended header is too long');
  const content = await queue.take(size);
  if (content.length < size) throw new TarError('it ends in the middle of a header');
  const extended = withExtension(extensions, typeflag, content);
  await takePadding(queue, size);
  return extended;
}

function withExtension(extensions: Extensions, typeflag: string, content: Buffer): Extensions {
  switch (typeflag) {
    case 'x':
      return { ...extensions, pax: parsePax(content) };
    case 'g':
      return { ...extensions, global: new Map([...extensions.global, ...parsePax(content)]) };
    case 'L':
      return { ...extensions, longName: textAt(content, 0, content.length) };
    default:
      return { ...extensions, longLink: textAt(content, 0, content.length) };
  }
}

function apply({ global, pax, longName, longLink }: Extensions, block: TarBlock): TarHeader {
  const records = new Map([...global, ...pax]);
  const size = records.get('size');
  if (size !== undefined && !/^\d{1,15}$/.test(size))
    throw new TarError('a number in an extended header is none');
  return {
    ...block,
    name: records.get('path') ?? longName ?? block.name,
    linkName: records.get('linkpath') ?? longLink ?? block.linkName,
    size: size === undefined ? block.size : Number(size),
    isSparse: block.typeflag === 'S' || [...records.keys()].some((key) => key.startsWith('GNU.sparse')),
  };
}

async function takeBlock(queue: ByteQueue): Promise<Buffer> {
  const block = await queue.take(BLOCK_SIZE);
  if (block.length < BLOCK_SIZE) throw new TarError('its end is missing');
  return block;
}

async function takePadding(queue: ByteQueue, size: number): Promise<void> {
  const padding = (BLOCK_SIZE - (size % BLOCK_SIZE)) % BLOCK_SIZE;
  if ((await queue.take(padding)).length < padding) throw new TarError('it ends in the middle of a file');
}

/** Behind the first empty block there is a second one, and nothing but zeros (GNU tar fills up to 10 KB). */
async function expectEnd(queue: ByteQueue): Promise<void> {
  const last = await takeBlock(queue);
  for (let rest = last; rest.length > 0; rest = await queue.some(BLOCK_SIZE * 20)) {
    if (!isEmpty(rest)) throw new TarError('there is something behind its end');
  }
}

function isEmpty(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}
