import { constants, mkdirSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { replaceAll, withTempDir } from '../../shared/files.ts';
import { followLink } from '../tree/link-target.ts';
import { type OpenArchive, type OpenEntry, openEntries, type ReadOptions } from './entries.ts';
import type { ArchiveEntry } from './entry-guard.ts';
import { FileWriter } from './file-writer.ts';

export interface UnpackOptions extends ReadOptions {
  /** Replace what is at the destination. Without it, a folder that is not empty is refused. */
  replace?: boolean;
}

/** Where an archive is being unpacked to. */
interface Unpacking {
  root: string;
  /** Folders that are known to exist. */
  folders: Set<string>;
  files: FileWriter;
  platform: NodeJS.Platform;
}

/**
 * Unpacks the `.tar.zst` at `file` into the folder `destination`, which appears when it is complete; on any error
 * nothing has changed. Takes what `packArchive` writes and what `tar --zstd` does. Files become 0755 or 0644,
 * hard links copies. On Windows without the right to make symbolic links, a link becomes a copy of what it leads to.
 * Returns the entries. Throws `archive-missing`, `archive-damaged`, `archive-unsafe`, `archive-destination-used`.
 */
export async function unpackArchive(
  file: string,
  destination: string,
  options: UnpackOptions,
): Promise<ArchiveEntry[]> {
  const target = resolve(destination);
  if (!options.replace) await refuseUsed(target);
  return withTempDir(dirname(target), async (folder) => {
    const root = join(folder, 'new');
    await mkdir(root);
    const entries = await unpackInto(root, file, options);
    options.signal?.throwIfAborted();
    await replaceAll([{ from: root, to: target }], join(folder, 'old'));
    return entries;
  });
}

function unpackInto(root: string, file: string, options: UnpackOptions): Promise<ArchiveEntry[]> {
  return unpackEntries(root, { file, archive: openEntries(file, options), platform: options.platform });
}

/**
 * Writes the entries of an archive of any kind into the folder `root`, which is empty, and returns them. `file` is for
 * messages. Throws `archive-unsafe`, and what reading the entries throws.
 */
export async function unpackEntries(
  root: string,
  { file, archive, platform }: { file: string; archive: OpenArchive; platform: NodeJS.Platform },
): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  const files = new FileWriter();
  const to: Unpacking = { root, folders: new Set(['.']), files, platform };
  try {
    for await (const open of archive.entries) {
      await writeEntry(open, to);
      entries.push(open.entry);
    }
    // Links come last, so that nothing can be written through one.
    const links = archive.links();
    const paths = [...links.keys()].sort((a, b) => b.split('/').length - a.split('/').length);
    for (const path of paths) await writeLink(path, links, to);
  } catch (error) {
    throw collision(file, error) ?? error;
  }
  return entries;
}

/** No entry occurs twice; where one is there already, it was written under another spelling. */
function collision(file: string, error: unknown): UserError | undefined {
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  if (code !== 'EEXIST' && code !== 'ENOTDIR') return undefined;
  const entry = `'${dest ?? path}'`;
  return new UserError(
    'archive-unsafe',
    `Two entries of the archive '${file}' are one file here: ${entry}.`,
    {
      hint: 'Their names differ in case or accents only. Unpack it on a file system that tells them apart.',
      cause: error,
    },
  );
}

async function writeEntry({ entry, content }: OpenEntry, to: Unpacking): Promise<void> {
  const place = join(to.root, entry.path);
  const folder = entry.type === 'folder' ? entry.path : dirname(entry.path);
  // Synchronously, as files are written.
  if (!to.folders.has(folder)) mkdirSync(join(to.root, folder), { recursive: true });
  to.folders.add(folder);
  if (entry.type === 'file') return to.files.write(place, entry.mode, content);
  if (entry.type === 'copy')
    await copyFile(join(to.root, entry.target ?? ''), place, constants.COPYFILE_EXCL);
}

async function writeLink(path: string, links: ReadonlyMap<string, string>, to: Unpacking): Promise<void> {
  const place = join(to.root, path);
  await mkdir(dirname(place), { recursive: true });
  const target = links.get(path) ?? '';
  if (to.platform !== 'win32') return symlink(target, place);
  const source = join(to.root, followLink(path, links).place);
  const isFolder = await stat(source).then(
    (found) => found.isDirectory(),
    () => undefined,
  );
  try {
    await symlink(target.replaceAll('/', '\\'), place, isFolder ? 'dir' : 'file');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM' || isFolder === undefined) throw error;
    await cp(source, place, { recursive: true, errorOnExist: true });
  }
}

async function refuseUsed(destination: string): Promise<void> {
  const found = await readdir(destination).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? [] : [error.code],
  );
  if (found.length === 0) return;
  throw new UserError('archive-destination-used', `There is something at '${destination}' already.`, {
    hint: 'Unpack into a folder that is empty or does not exist.',
  });
}
