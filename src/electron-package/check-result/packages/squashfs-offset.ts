import { open } from 'node:fs/promises';

const MAGIC = Buffer.from('hsqs');
/** No runtime of an AppImage is larger. */
const SEARCHED = 2 ** 24;
const MAJOR_VERSION = 4;

/**
 * Where in an AppImage its file system begins: behind the program that mounts it. The word itself also stands in that
 * program; what follows must be a superblock (version 4.0, and as many bytes used as are there). Undefined if none is.
 */
export async function squashfsOffset(file: string): Promise<number | undefined> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const start = Buffer.alloc(Math.min(size, SEARCHED));
    await handle.read(start, 0, start.length, 0);
    for (let at = start.indexOf(MAGIC); at >= 0; at = start.indexOf(MAGIC, at + 1)) {
      if (at + 96 > start.length) return undefined;
      const isVersion4 = start.readUInt16LE(at + 28) === MAJOR_VERSION && start.readUInt16LE(at + 30) === 0;
      if (isVersion4 && Number(start.readBigUInt64LE(at + 40)) <= size - at) return at;
    }
    return undefined;
  } finally {
    await handle.close();
  }
}
