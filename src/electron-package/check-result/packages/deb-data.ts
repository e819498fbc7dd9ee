import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

const MAGIC = '!<arch>\n';
const HEADER = 60;

/** Why a file is no Debian package that can be read. */
export class DebError extends Error {}

/** The part of a Debian package that is installed. */
export interface DebData {
  /** `data.tar` and its compression, such as `data.tar.xz`. */
  name: string;
  /** Its bytes, compressed. */
  content: () => AsyncIterable<Buffer>;
}

/** Finds the files to install in the package `file`: an `ar` archive of three members. Throws `DebError`. */
export async function findDebData(file: string): Promise<DebData> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const read = async (at: number, length: number) =>
      (await handle.read(Buffer.alloc(length), 0, length, at)).buffer.toString('latin1');
    if ((await read(0, MAGIC.length)) !== MAGIC) throw new DebError('it does not begin as one');
    for (let at = MAGIC.length; at + HEADER <= size; ) {
      const header = await read(at, HEADER);
      const name = header.slice(0, 16).trim().replace(/\/$/, '');
      const length = Number(header.slice(48, 58).trim());
      if (!header.endsWith('`\n') || !Number.isSafeInteger(length))
        throw new DebError('a header in it is damaged');
      const start = at + HEADER;
      if (start + length > size) throw new DebError(`it ends in the middle of '${name}'`);
      if (name.startsWith('data.tar')) {
        return { name, content: () => createReadStream(file, { start, end: start + length - 1 }) };
      }
      at = start + length + (length % 2);
    }
    throw new DebError("it has no 'data.tar'");
  } finally {
    await handle.close();
  }
}
