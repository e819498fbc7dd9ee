import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../shared/errors.ts';
import { type Move, replaceAll, withTempDir } from '../shared/files.ts';
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

/**
 * Makes all edits and new files, or none of them: each result is written beside the tree first, then all are moved into
 * place. Throws `version-file-read-only` before anything is written.
 */
export async function stamp(root: Root, edits: readonly Edit[], created: readonly NewFile[]): Promise<void> {
  const files = Map.groupBy(edits, ({ file }) => file.absolute);
  const results = [...files.values()].flatMap((group) => (group[0] ? [edited(group[0].file, group)] : []));
  if (results.length + created.length === 0) return;
  await withTempDir(root.folder, async (folder) => {
    const moves: Move[] = [];
    for (const { absolute, bytes, mode } of results) {
      const from = join(folder, String(moves.length));
      await writeFile(from, bytes);
      await chmod(from, mode);
      moves.push({ from, to: absolute });
    }
    for (const { path, text } of created) {
      const from = join(folder, String(moves.length));
      await writeFile(from, text);
      moves.push({ from, to: join(root.folder, path) });
    }
    await replaceAll(moves, join(folder, 'old'));
  });
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

function edited(file: TextFile, edits: readonly Edit[]): { absolute: string; bytes: Buffer; mode: number } {
  if ((file.mode & WRITABLE) === 0) throw readOnly(file);
  const bytes = Buffer.from(applyEdits(file.text, edits), file.encoding);
  return { absolute: file.absolute, bytes, mode: file.mode };
}

function readOnly(file: TextFile): UserError {
  return new UserError('version-file-read-only', `'${file.shown}' is read-only. No file was changed.`, {
    hint: `Make it writable (chmod u+w ${file.shown}), or leave it out with 'exclude: ${file.path}'.`,
    place: { file: file.shown },
  });
}
