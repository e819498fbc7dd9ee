import { type FileHandle, open, readFile } from 'node:fs/promises';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import * as z from '../../shared/zod.ts';

/** Behind the blocks of a file that holds its own map: the map, then its size in four bytes (big-endian). */
const SIZE_FIELD = 4;
/** One block is 8 KB at least, and takes some 40 bytes here: more than any installer needs. */
const LARGEST_MAP = 2 ** 27;
/** BLAKE2b of 18 bytes, in Base64. */
const CHECKSUM = /^[A-Za-z0-9+/]{24}$/;

const schema = z.looseObject({
  version: z.string(),
  files: z
    .array(
      z.looseObject({
        offset: z.int().min(0),
        checksums: z.array(z.string()),
        sizes: z.array(z.int().min(1)),
      }),
    )
    .length(1),
});

/** Ending of the file beside an installer that holds its block map. */
export const BLOCK_MAP_ENDING = '.blockmap';

/**
 * What is wrong with the block map `file` (gzip of JSON) of an installer of `size` bytes, or undefined. A client
 * downloads by it the blocks that have changed, and all of the installer if they do not add up to the new one.
 */
export async function blockMapProblem(file: string, size: number): Promise<string | undefined> {
  return problemOf(await readFile(file), gunzipSync, size);
}

/**
 * What is wrong with the block map inside the installer `file` (AppImage, web packages), or undefined.
 * `blockMapSize` is what the update metadata says.
 */
export async function embeddedBlockMapProblem(
  file: string,
  { size, blockMapSize }: { size: number; blockMapSize: number },
): Promise<string | undefined> {
  const content = size - blockMapSize - SIZE_FIELD;
  if (content <= 0) return `its blockMapSize ${blockMapSize} is larger than the file`;
  const handle = await open(file);
  try {
    const said = (await readAt(handle, size - SIZE_FIELD, SIZE_FIELD)).readUInt32BE();
    if (said !== blockMapSize)
      return `its blockMapSize is ${blockMapSize}, and the file's own end says ${said}`;
    return problemOf(await readAt(handle, content, blockMapSize), inflateRawSync, content);
  } finally {
    await handle.close();
  }
}

type Inflate = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;

function problemOf(bytes: Buffer, inflate: Inflate, size: number): string | undefined {
  const map = schema.safeParse(decoded(bytes, inflate));
  const [file] = map.data?.files ?? [];
  if (!file) return 'it cannot be read as a block map';
  if (file.checksums.length !== file.sizes.length)
    return `it has ${file.checksums.length} checksums for ${file.sizes.length} blocks`;
  if (!file.checksums.every((each) => CHECKSUM.test(each))) return 'a checksum in it is none';
  const sum = file.sizes.reduce((total, each) => total + each, file.offset);
  return sum === size ? undefined : `its blocks add up to ${sum} bytes, and the installer has ${size}`;
}

function decoded(bytes: Buffer, inflate: Inflate): unknown {
  try {
    return JSON.parse(inflate(bytes, { maxOutputLength: LARGEST_MAP }).toString());
  } catch {
    return undefined;
  }
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}
