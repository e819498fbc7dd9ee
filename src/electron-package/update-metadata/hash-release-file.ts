import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReleaseFile } from '../release-file.ts';

const READ_SIZE = 2 ** 20;

/** Size and both hashes of the file at `path` (absolute), in one pass. */
export async function hashReleaseFile(path: string, signal?: AbortSignal): Promise<ReleaseFile> {
  const file = await open(path);
  try {
    const [sha512, sha256] = [createHash('sha512'), createHash('sha256')];
    const { size: expected } = await file.stat();
    const buffer = Buffer.allocUnsafe(Math.min(READ_SIZE, Math.max(expected, 1)));
    for (let size = 0; ; ) {
      signal?.throwIfAborted();
      const { bytesRead } = await file.read(buffer, 0, buffer.length, size);
      if (bytesRead === 0) {
        return {
          ...{ name: basename(path), path, size },
          ...{ sha512: sha512.digest('base64'), sha256: sha256.digest('hex') },
        };
      }
      const chunk = buffer.subarray(0, bytesRead);
      sha512.update(chunk);
      sha256.update(chunk);
      size += bytesRead;
    }
  } finally {
    await file.close();
  }
}
