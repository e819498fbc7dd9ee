import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { FileMemory } from '../memory/file-memory.ts';

/** Read at once: it stays in the cache of a core, and a library of 23 MB takes no memory of its own. */
const PIECE = 2 ** 18;
/** More than the longest version with what stands around it. */
const OVERLAP = 32;

/** What there is to know about a program or library of Python. */
export interface ExaminedProgram {
  /** 64 hexadecimal digits. */
  sha256: string;
  /** Versions of `minor` that are a text of their own in it, or the end of a longer one. */
  versions: string[];
}

/**
 * Reads `file` once, from its beginning to its end, unless `memory` knows what is in it. `minor` is `3.12`; without it no
 * versions are looked for. Throws what the file system throws.
 */
export async function examineProgram(
  file: string,
  minor: string | undefined,
  memory: FileMemory,
): Promise<ExaminedProgram> {
  const descriptor = openSync(file, 'r');
  try {
    const question = { path: file, descriptor, about: `digest and versions of ${minor}` };
    const answer = await memory.answer(question, () => examined(descriptor, minor));
    const [sha256 = '', ...versions] = answer.split(' ');
    return { sha256, versions };
  } finally {
    closeSync(descriptor);
  }
}

/** The digest and the versions, between spaces. */
function examined(descriptor: number, minor: string | undefined): string {
  const hash = createHash('sha256');
  const versions = new Set<string>();
  const buffer = Buffer.allocUnsafe(OVERLAP + PIECE);
  for (let kept = 0; ; ) {
    const read = readSync(descriptor, buffer, kept, PIECE, null);
    if (read === 0) return [hash.digest('hex'), ...versions].join(' ');
    const end = kept + read;
    hash.update(buffer.subarray(kept, end));
    if (minor !== undefined) addVersions(versions, buffer.subarray(0, end), { minor, isFirst: kept === 0 });
    // A version may go on in the next piece.
    const next = Math.min(OVERLAP, end);
    buffer.copyWithin(0, end - next, end);
    kept = next;
  }
}

/**
 * The text may be the end of a longer one (a prefix such as `versions/3.12.1`), because linkers merge those. What the
 * piece begins with was seen with the one before it.
 */
function addVersions(
  versions: Set<string>,
  piece: Buffer,
  { minor, isFirst }: { minor: string; isFirst: boolean },
): void {
  for (let at = piece.indexOf(`${minor}.`); at >= 0; at = piece.indexOf(`${minor}.`, at + 1)) {
    if (at === 0 && !isFirst) continue;
    const text = piece.toString('latin1', Math.max(at - 1, 0), at + 16);
    const version = /^[^\d.]?(3\.\d+\.\d+(?:(?:a|b|rc)\d+)?)\+?\0/.exec(text)?.[1];
    if (version !== undefined) versions.add(version);
  }
}
