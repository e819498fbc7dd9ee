import crypto from 'node:crypto';
import fs from 'node:fs';
import { takeTurns } from '../../shared/take-turns.ts';
import { FILE_KIND_BYTES, FIRST_BYTES, type FileKind, fileKind } from '../file-kind.ts';
import { type MeasuredFile, type MeasureTools, measureFile } from './measure-file.ts';

/** Of this size it stays in the cache of a core (measured with 200 MB: 0.14 s, with 1 MB 0.16 s). */
export const READ_SIZE = 2 ** 18;

const tools: MeasureTools = {
  fs,
  crypto,
  buffer: Buffer.allocUnsafeSlow(READ_SIZE),
  firstBytes: FIRST_BYTES,
  startBytes: FILE_KIND_BYTES,
};

/** What there is to say about a file's content, and whether any of its execute bits is set. */
export interface HashedFile {
  /** Bytes that were read. */
  size: number;
  sha256: string;
  kind: FileKind;
  executable: boolean;
}

/** Reads the file at `path` in one pass. Everything else gets its turn between reads. */
export async function hashFile(path: string): Promise<HashedFile> {
  return await hashOneOfMany(path, takeTurns());
}

/**
 * The same for one of many files, which share a `turn`. A promise only if one read does not do, and throws at once: a
 * promise for each small file takes a tenth of the time that the file does.
 */
export function hashOneOfMany(path: string, turn: () => Promise<void>): HashedFile | Promise<HashedFile> {
  const reading = measureFile(path, tools);
  const { done, value } = reading.next();
  return done ? hashedFile(value) : hashRest(reading, turn);
}

async function hashRest(
  reading: ReturnType<typeof measureFile>,
  turn: () => Promise<void>,
): Promise<HashedFile> {
  try {
    for (;;) {
      await turn();
      const { done, value } = reading.next();
      if (done) return hashedFile(value);
    }
  } finally {
    // Closes the file if it was not read to its end.
    reading.return({ size: 0, sha256: '', executable: false, start: undefined });
  }
}

/** A file as `measureFile` gives it. */
export function hashedFile({ start, size, sha256, executable }: MeasuredFile): HashedFile {
  return { size, sha256, executable, kind: start ? fileKind(Buffer.from(start)) : 'other' };
}
