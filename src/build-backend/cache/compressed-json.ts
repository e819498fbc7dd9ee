import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { invalidRecord } from './invalid-record.ts';

/** Records are lists of thousands of files that look alike: a tenth of the size, in milliseconds. */
const LEVEL = 3;
/** A program of 100,000 files has 30 MB. */
const LARGEST = 512 * 2 ** 20;

/** `value` as JSON, compressed with zstd. */
export function compressed(value: unknown): Uint8Array {
  return zstdCompressSync(JSON.stringify(value), {
    params: { [constants.ZSTD_c_compressionLevel]: LEVEL },
  });
}

/** What `compressed` was given. Throws `cache-record-invalid` for anything else. */
export function decompressed(content: Uint8Array): unknown {
  try {
    return JSON.parse(zstdDecompressSync(content, { maxOutputLength: LARGEST }).toString('utf8'));
  } catch (cause) {
    throw invalidRecord('it is damaged', cause);
  }
}
