import { copyFile, cp, mkdir, open, readdir, stat, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { replaceAll, withTempDir } from '../../shared/files.ts';
import { followLink } from '../tree/link-target.ts';
import { damaged } from './damaged.ts';
import { type OpenEntry, openEntries, type ReadOptions } from './entries.ts';
import type { ArchiveEntry } from './entry-guard.ts';

export interface UnpackOptions extends ReadOptions {
  /** Replace what is at the destination. Without it, a folder that is not empty is refused. */
  replace?: boolean;
}

/** Where an archive is being unpacked to. */
interface Unpacking {
  root: string;
  /** Folders that are known to exist. */
  folders: Set<string>;
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

/** The entries of the archive, read to its end and checked as if they were to be unpacked. Throws like `unpackArchive`. */
export async function listArchive(file: string, options: ReadOptions): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  const archive = openEntries(file, options);
  for await (const { entry } of archive.entries) entries.push(entry);
  archive.links();
  return entries;
}

async function unpackInto(root: string, file: string, options: UnpackOptions): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  const archive = openEntries(file, options);
  const to: Unpacking = { root, folders: new Set(['.']), platform: options.platform };
  for await (const open of archive.entries) {
    await writeEntry(open, to, file);
    entries.push(open.entry);
  }
  // Links come last, so that nothing can be written through one.
  const links = archive.links();
  const paths = [...links.keys()].sort((a, b) => b.split('/').length - a.split('/').length);
  for (const path of paths) await writeLink(path, links, to);
  return entries;
}

async function writeEntry({ entry, content }: OpenEntry, to: Unpacking, file: string): Promise<void> {
  const place = join(to.root, entry.path);
  const folder = entry.type === 'folder' ? entry.path : dirname(entry.path);
  if (!to.folders.has(folder)) await mkdir(join(to.root, folder), { recursive: true });
  to.folders.add(folder);
  try {
    if (entry.type === 'file') await writeContent(place, entry, content);
    else if (entry.type === 'copy') await copyFile(join(to.root, entry.target ?? ''), place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw damaged(
      file,
      `two entries are the same file here, where case does not count: '${entry.path}'`,
      error,
    );
  }
}

async function writeContent(
  place: string,
  entry: ArchiveEntry,
  content: AsyncIterable<Buffer>,
): Promise<void> {
  const output = await open(place, 'wx', entry.mode);
  try {
    for await (const chunk of content) await output.writeFile(chunk);
    // The mode given to open() is narrowed by the umask.
    await output.chmod(entry.mode);
  } finally {
    await output.close();
  }
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
