import { open } from 'node:fs/promises';
import * as z from '../../shared/zod.ts';

/** Of 4 bytes each: size of the next field, size of the header's pickle, of its content, of its text. */
const PREFIX = 16;
/** A header takes some 200 bytes for a file. */
const LARGEST_HEADER = 2 ** 28;

/** A file inside an asar. */
export interface AsarFile {
  /** With `/`, without one at its start. */
  path: string;
  /** Bytes; 0 for a link. */
  size: number;
  /** Whether its content lies beside the asar, in `app.asar.unpacked`. */
  unpacked: boolean;
}

/** Why a file is no asar. */
export class AsarError extends Error {}

interface Node {
  files?: Record<string, Node> | undefined;
  size?: number | undefined;
  unpacked?: boolean | undefined;
}
const node: z.ZodType<Node> = z.looseObject({
  get files() {
    return z.record(z.string(), node).optional();
  },
  size: z.number().optional(),
  unpacked: z.boolean().optional(),
});

/**
 * The files that the asar `path` lists. An asar begins with a pickle (Chromium's format) of the length of a second
 * one, which holds the list as JSON. The contents are not read. Throws `AsarError`.
 */
export async function readAsar(path: string): Promise<AsarFile[]> {
  const handle = await open(path);
  try {
    const prefix = Buffer.alloc(PREFIX);
    const { bytesRead } = await handle.read(prefix, 0, PREFIX, 0);
    if (bytesRead < PREFIX || prefix.readUInt32LE(0) !== 4) throw new AsarError('it does not begin as one');
    const length = prefix.readUInt32LE(12);
    if (length > LARGEST_HEADER || length > prefix.readUInt32LE(4))
      throw new AsarError('its header is too long');
    const header = Buffer.alloc(length);
    if ((await handle.read(header, 0, length, PREFIX)).bytesRead < length)
      throw new AsarError('it ends in its header');
    return filesOf(parsed(header), '', { size: (await handle.stat()).size });
  } finally {
    await handle.close();
  }
}

function parsed(header: Buffer): Node {
  try {
    return node.parse(JSON.parse(header.toString()));
  } catch (cause) {
    throw new AsarError('its header is not as it should be', { cause });
  }
}

function filesOf({ files }: Node, prefix: string, whole: { size: number }): AsarFile[] {
  return Object.entries(files ?? {}).flatMap(([name, child]) => {
    const path = `${prefix}${name}`;
    if (child.files) return filesOf(child, `${path}/`, whole);
    const { size = 0, unpacked = false } = child;
    if (!unpacked && size > whole.size) throw new AsarError(`'${path}' in it is larger than all of it`);
    return [{ path, size, unpacked }];
  });
}
