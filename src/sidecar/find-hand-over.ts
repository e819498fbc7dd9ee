import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../shared/errors.ts';
import type { HandOver } from './hand-over.ts';
import { readManifest } from './manifest.ts';
import { ARCHIVE_ENDING, archiveName, handoverName, MANIFEST_ENDING } from './names.ts';

/** The parts of a hand-over that are there. All paths are absolute. */
export interface FoundHandOver extends Partial<HandOver> {
  /** The program, where nothing but one file was named. */
  program?: string;
}

/**
 * The parts of the hand-over that `path` (absolute) belongs to: a manifest, an archive, the folder that holds them,
 * the tree, or a program without any. Throws `hand-over-missing` (nothing is there, or a manifest is alone),
 * `hand-over-ambiguous` (a folder holds several), and what reading a manifest throws.
 */
export async function findHandOver(path: string): Promise<FoundHandOver> {
  const found = await stat(path).catch(absent);
  if (!found) throw missing(path);
  if (found.isDirectory()) return inFolder(resolve(path));
  // No program is called so: a file with this ending that is no manifest is told what is wrong with it.
  if (path.endsWith('.json')) return besideManifest(path);
  if (!path.endsWith(ARCHIVE_ENDING)) return { program: path };
  const manifest = `${path.slice(0, -ARCHIVE_ENDING.length)}${MANIFEST_ENDING}`;
  return { archive: path, ...((await exists(manifest)) && { manifest }) };
}

async function besideManifest(manifest: string): Promise<FoundHandOver> {
  const { name, version, target } = await readManifest(manifest);
  // Its own name counts before what it says: files that were renamed together still belong together.
  const base = manifest.endsWith(MANIFEST_ENDING)
    ? basename(manifest, MANIFEST_ENDING)
    : handoverName(name, version, target);
  const archive = join(dirname(manifest), archiveName(base));
  const tree = join(dirname(manifest), name);
  const [hasArchive, hasTree] = await Promise.all([exists(archive), isFolder(tree)]);
  if (!hasArchive && !hasTree) throw alone(manifest, archive, tree);
  return { manifest, ...(hasArchive && { archive }), ...(hasTree && { tree }) };
}

/** A folder is what holds the parts, or it is the tree itself, with its manifest beside it. */
async function inFolder(folder: string): Promise<FoundHandOver> {
  const own = await namesIn(folder);
  const manifests = own.filter((name) => name.endsWith(MANIFEST_ENDING));
  const archives = own.filter((name) => name.endsWith(ARCHIVE_ENDING));
  const [named = archives, ...rest] = [manifests, archives].filter(({ length }) => length > 0);
  const [first, second] = named;
  if (first !== undefined && second === undefined && rest.every(({ length }) => length === 1))
    return findHandOver(join(folder, first));
  if (first !== undefined) throw ambiguous(folder, named.length > 1 ? named : archives);
  const manifest = await manifestOfTree(folder);
  return { tree: folder, ...(manifest !== undefined && { manifest }) };
}

/**
 * The manifest beside the folder `tree` that describes a program of the folder's name, if there is one.
 * Throws `hand-over-ambiguous`, and what reading a manifest throws.
 */
export async function manifestOfTree(tree: string): Promise<string | undefined> {
  const folder = dirname(tree);
  // A folder whose parent cannot be read has no manifest that we could use.
  const names = await namesIn(folder).catch((): string[] => []);
  const candidates = names.filter(
    (name) => name.endsWith(MANIFEST_ENDING) && name.startsWith(`${basename(tree)}-`),
  );
  const manifests: string[] = [];
  for (const name of candidates) {
    const manifest = await readManifest(join(folder, name));
    if (manifest.name === basename(tree)) manifests.push(name);
  }
  if (manifests.length > 1) throw ambiguous(folder, manifests);
  return manifests[0] && join(folder, manifests[0]);
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort();
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(absent)) !== undefined;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(absent))?.isDirectory() ?? false;
}

/** What cannot be reached for another reason is not absent: that reason is told. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}

function alone(manifest: string, archive: string, tree: string): UserError {
  return new UserError(
    'hand-over-missing',
    `The manifest '${basename(manifest)}' is alone: neither the archive '${basename(archive)}' nor the folder '${basename(tree)}' is beside it.`,
    {
      hint: 'Upload or copy the archive together with the manifest: build-backend writes both into one folder.',
      place: { file: manifest },
    },
  );
}

function missing(path: string): UserError {
  return new UserError('hand-over-missing', `There is nothing at '${path}'.`, {
    hint: "Give the output 'manifest' or 'archive' of build-backend. Between jobs, an artifact carries them: use 'artifact' instead of 'path'.",
  });
}

function ambiguous(folder: string, names: readonly string[]): UserError {
  return new UserError('hand-over-ambiguous', `'${folder}' holds several hand-overs: ${names.join(', ')}.`, {
    hint: 'Name the one that is meant, or remove those of earlier builds.',
  });
}
