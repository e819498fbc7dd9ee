import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import type { ReleaseFile } from '../release-file.ts';
import { isUpdateMetadata } from './channel-file.ts';
import { CHECKSUMS, formatChecksums } from './checksums.ts';
import { hashReleaseFile } from './hash-release-file.ts';
import { releaseFileNames } from './release-files.ts';
import { settleNamesIn } from './settle-names.ts';
import {
  formatUpdateMetadata,
  parseUpdateMetadata,
  type SidecarNote,
  type UpdateMetadata,
} from './update-metadata.ts';

/** The note about the backend of `manifest`. */
function sidecarNote(manifest: Pick<Manifest, 'name' | 'version' | 'target' | 'digest'>): SidecarNote {
  const { name, version, target, digest } = manifest;
  return { name, version, target: target.triple, digest };
}

/** `metadata` with `notes` beside those that it has; one about the same target takes the place of the old one. */
export function withSidecars(metadata: UpdateMetadata, notes: readonly SidecarNote[]): UpdateMetadata {
  const sidecars = joinNotes([...(metadata.sidecars ?? []), ...notes]);
  return sidecars.length > 0 ? { ...metadata, sidecars } : metadata;
}

/** Each backend once, the latest note about a target, sorted by target. */
export function joinNotes(notes: readonly SidecarNote[]): SidecarNote[] {
  const byTarget = new Map(notes.map((note) => [`${note.target} ${note.name}`, note]));
  return [...byTarget].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
}

/**
 * Writes the digest of the backend into all update metadata in `folder` (as the field `sidecars`, which
 * electron-updater ignores), gives files the names that the metadata has for them (GitHub's are without spaces), and
 * writes `SHA256SUMS` over every file to be published. Returns these files, the
 * checksums not among them. Throws `update-metadata-invalid`.
 */
export async function noteSidecar(
  folder: string,
  manifest: Pick<Manifest, 'name' | 'version' | 'target' | 'digest'>,
): Promise<ReleaseFile[]> {
  const note = sidecarNote(manifest);
  const all: UpdateMetadata[] = [];
  for (const name of (await releaseFileNames(folder)).filter(isUpdateMetadata)) {
    const file = join(folder, name);
    const metadata = parseUpdateMetadata(await readFile(file, 'utf8'), file);
    await writeComplete(file, formatUpdateMetadata(withSidecars(metadata, [note])));
    all.push(metadata);
  }
  await settleNamesIn(folder, all);
  return writeChecksums(folder, [note]);
}

/** Writes `SHA256SUMS` over every file to be published in `folder`, and returns these. */
export async function writeChecksums(folder: string, notes: readonly SidecarNote[]): Promise<ReleaseFile[]> {
  const names = (await releaseFileNames(folder)).filter((name) => name !== CHECKSUMS);
  const files: ReleaseFile[] = [];
  for (const name of names) files.push(await hashReleaseFile(join(folder, name)));
  await writeComplete(join(folder, CHECKSUMS), formatChecksums(files, notes));
  return files;
}

/** The name beside it begins with a dot, and so it is never published. */
async function writeComplete(file: string, text: string): Promise<void> {
  const folder = join(file, '..');
  const partial = join(folder, `.${process.pid}.partial`);
  await writeFile(partial, text);
  await rename(partial, file);
}
