import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../shared/errors.ts';
import { withTempDir } from '../shared/files.ts';
import type { Root, TextFile } from './text-file.ts';

/** A range of a file's text that is replaced. Everything around it stays as it is, byte for byte. */
export interface Edit {
  file: TextFile;
  start: number;
  end: number;
  replacement: string;
}

/** A file that is not there yet. */
export interface NewFile {
  /** Relative to the root, with `/`. */
  path: string;
  text: string;
}

/** A permission that lets somebody write. */
const WRITABLE = 0o222;

/** A file as it is to be, with what it was. */
interface Result {
  absolute: string;
  bytes: Buffer;
  /** Both undefined for a file that was not there. */
  mode: number | undefined;
  before: Buffer | undefined;
}

/**
 * Makes all edits and new files, or none of them: each result is written into a temporary folder first, then all are
 * moved over the files. Throws `version-file-read-only` before anything is written.
 */
export async function stamp(root: Root, edits: readonly Edit[], created: readonly NewFile[]): Promise<void> {
  const files = Map.groupBy(edits, ({ file }) => file.absolute);
  const results = [
    ...[...files.values()].flatMap((group) => (group[0] ? [edited(group[0].file, group)] : [])),
    ...created.map((file) => made(root, file)),
  ];
  if (results.length === 0) return;
  await withTempDir(root.folder, async (folder) => {
    const staged = results.map((result, index) => ({ ...result, from: join(folder, String(index)) }));
    for (const { from, bytes, mode } of staged) {
      writeFileSync(from, bytes);
      if (mode !== undefined) chmodSync(from, mode);
    }
    moveAll(staged);
  });
}

/** Moves every file into its place. If one cannot be, those before it get back what they held. */
function moveAll(staged: readonly (Result & { from: string })[]): void {
  const moved: Result[] = [];
  try {
    for (const result of staged) {
      if (!result.before) mkdirSync(dirname(result.absolute), { recursive: true });
      renameSync(result.from, result.absolute);
      moved.push(result);
    }
  } catch (error) {
    for (const { absolute, before } of moved) {
      if (before) writeFileSync(absolute, before);
      else rmSync(absolute);
    }
    throw error;
  }
}

/** `text` with all edits made. They must not overlap. */
export function applyEdits(text: string, edits: readonly Omit<Edit, 'file'>[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < done) throw new Error(`Edits overlap at ${start}.`);
    pieces.push(text.slice(done, start), replacement);
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

function edited(file: TextFile, edits: readonly Edit[]): Result {
  if ((file.mode & WRITABLE) === 0) throw readOnly(file);
  const { absolute, encoding, mode, text } = file;
  const bytes = Buffer.from(applyEdits(text, edits), encoding);
  return { absolute, bytes, mode, before: Buffer.from(text, encoding) };
}

function made(root: Root, { path, text }: NewFile): Result {
  return { absolute: join(root.folder, path), bytes: Buffer.from(text), mode: undefined, before: undefined };
}

function readOnly(file: TextFile): UserError {
  return new UserError('version-file-read-only', `'${file.shown}' is read-only. No file was changed.`, {
    hint: `Make it writable (chmod u+w ${file.shown}), or leave it out with 'exclude: ${file.path}'.`,
    place: { file: file.shown },
  });
}
