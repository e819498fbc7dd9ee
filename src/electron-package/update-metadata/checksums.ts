import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodePoint } from '../../sidecar/relative-path.ts';
import type { ReleaseFile } from '../release-file.ts';
import type { SidecarNote } from './update-metadata.ts';

/** Name of the file with the checksums of a release, as `sha256sum --check` takes it. */
export const CHECKSUMS = 'SHA256SUMS';
const LINE = /^(?<sha256>[0-9a-f]{64}) [ *](?<name>.+)$/;
const NOTE = /^# sidecar (?<name>\S+) (?<version>\S+) (?<target>\S+) (?<digest>\S+)$/;

/** What `SHA256SUMS` says. */
export interface Checksums {
  /** Lower-case hexadecimal by file name. */
  files: ReadonlyMap<string, string>;
  sidecars: SidecarNote[];
  /** Lines that mean nothing, counted from 1. */
  oddLines: number[];
}

/**
 * The text of `SHA256SUMS`: one line for each file by name, before them a comment for each backend. A backend is a
 * folder, and its digest is no SHA-256 of a file; `sha256sum` passes over comments.
 */
export function formatChecksums(
  files: readonly Pick<ReleaseFile, 'name' | 'sha256'>[],
  sidecars: readonly SidecarNote[],
): string {
  const notes = sidecars.map(
    ({ name, version, target, digest }) => `# sidecar ${name} ${version} ${target} ${digest}`,
  );
  const sums = files
    .toSorted((a, b) => byCodePoint(a.name, b.name))
    .map(({ name, sha256 }) => `${sha256}  ${name}`);
  return [...notes, ...sums].map((line) => `${line}\n`).join('');
}

/** Reads the text of `SHA256SUMS`. */
function parseChecksums(text: string): Checksums {
  const files = new Map<string, string>();
  const sidecars: SidecarNote[] = [];
  const oddLines: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const { sha256, name } = LINE.exec(line)?.groups ?? {};
    const note = NOTE.exec(line)?.groups;
    if (sha256 !== undefined && name !== undefined) files.set(name, sha256);
    else if (note) sidecars.push(note as unknown as SidecarNote);
    else if (line !== '' && !line.startsWith('#')) oddLines.push(index + 1);
  }
  return { files, sidecars, oddLines };
}

/** What `SHA256SUMS` in `folder` says, or undefined if there is none. */
export async function readChecksums(folder: string): Promise<Checksums | undefined> {
  const text = await readFile(join(folder, CHECKSUMS), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  return text === undefined ? undefined : parseChecksums(text);
}
