import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hashFile } from '../../sidecar/tree/hash-file.ts';

/** The name under which everybody looks for it. */
export const CHECKSUMS = 'SHA256SUMS';

/**
 * Writes `SHA256SUMS` of `files` (absolute) into `folder`, in the form that `sha256sum --check` reads, sorted by name.
 * Names are without folders: files are downloaded into one. Returns its path.
 */
export async function writeChecksums(files: readonly string[], folder: string): Promise<string> {
  const lines: string[] = [];
  for (const file of files.toSorted((a, b) => (basename(a) < basename(b) ? -1 : 1))) {
    const { sha256 } = await hashFile(file);
    lines.push(checksumLine(sha256, basename(file)));
  }
  const place = join(folder, CHECKSUMS);
  await writeFile(place, lines.join(''));
  return place;
}

/** One line; a name with a backslash or a line break is escaped as coreutils do it. */
export function checksumLine(sha256: string, name: string): string {
  if (!/[\\\n\r]/.test(name)) return `${sha256}  ${name}\n`;
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `\\${sha256}  ${escaped}\n`;
}
