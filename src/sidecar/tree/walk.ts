import { isUtf8 } from 'node:buffer';
import { type Dirent, lstatSync, readdirSync, readlinkSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { takeTurns } from '../../shared/take-turns.ts';
import { relativePathProblem } from '../relative-path.ts';
import { linkProblem } from './link-target.ts';

/** What a folder says about one entry. */
export type Found =
  | { type: 'file'; path: string }
  | { type: 'link'; path: string; target: string }
  | { type: 'folder'; path: string };

/** Where the walk is: `posix` is the path below `root` (which ends in a separator), empty or ending in `/`. */
interface Position {
  root: string;
  posix: string;
  platform: NodeJS.Platform;
}

/** Entries that a part has at least, except the last. */
const PART = 64;

/** What stands in a name read as text for bytes that are not UTF-8. */
const REPLACEMENT = '\ufffd';

/**
 * Everything below `root`, in no particular order: files, links, and those folders that are empty.
 * Throws `tree-missing`, `tree-name-unsupported`, `tree-special-file`, `tree-link-outside`.
 */
export async function walk(root: string, platform: NodeJS.Platform): Promise<Found[]> {
  const turn = takeTurns();
  const found: Found[] = [];
  for (const part of walkParts(root, platform)) {
    for (const entry of part) found.push(entry);
    await turn();
  }
  return found;
}

/**
 * What `walk` gives, in parts, for those who can begin with it. Asks the file system synchronously, as `hashFile` does.
 * Throws what `walk` throws, `tree-link-outside` after the last part.
 */
export function* walkParts(root: string, platform: NodeJS.Platform): Generator<Found[], void> {
  const stats = statsOf(root);
  if (!stats?.isDirectory()) throw missing(root, stats);
  const links = new Map<string, string>();
  let part: Found[] = [];
  for (const found of walkFolder({ root: join(root, sep), posix: '', platform })) {
    for (const entry of found) {
      part.push(entry);
      if (entry.type === 'link') links.set(entry.path, entry.target);
    }
    if (part.length < PART) continue;
    yield part;
    part = [];
  }
  yield part;
  for (const [path, target] of links) {
    const problem = linkProblem(path, links);
    if (problem) throw linkOutside(join(root, path), target, problem);
  }
}

function* walkFolder(at: Position): Generator<Found[], void> {
  const found: Found[] = [];
  const folders: string[] = [];
  const children = readFolder(at.root + at.posix);
  for (const child of children) {
    const path = pathOf(child, at);
    if (child.isDirectory()) folders.push(`${path}/`);
    else found.push(describe(child, path, at));
  }
  if (children.length === 0 && at.posix !== '') found.push({ type: 'folder', path: at.posix });
  yield found;
  for (const posix of folders) yield* walkFolder({ ...at, posix });
}

function statsOf(place: string): Stats | undefined {
  try {
    return lstatSync(place);
  } catch {
    return undefined;
  }
}

/** Reads the names as text: as bytes, they cost a third more. */
function readFolder(place: string): Dirent[] {
  const children = readdirSync(place, { withFileTypes: true });
  if (children.some(({ name }) => name.includes(REPLACEMENT)))
    for (const name of readdirSync(place, 'buffer')) decode(name, place);
  return children;
}

function describe(child: Dirent, path: string, at: Position): Found {
  if (child.isFile()) return { type: 'file', path };
  const place = join(at.root, path);
  if (child.isSymbolicLink()) return { type: 'link', path, target: readTarget(place, at.platform) };
  throw new UserError('tree-special-file', `'${place}' is neither a file, a folder, nor a link.`, {
    hint: 'Sockets, pipes and devices cannot be packed. Delete it, or build into an empty folder.',
  });
}

function readTarget(place: string, platform: NodeJS.Platform): string {
  const target = decode(readlinkSync(place, { encoding: 'buffer' }), place);
  return platform === 'win32' ? target.replaceAll('\\', '/') : target;
}

function pathOf(child: Dirent, { root, posix }: Position): string {
  const path = posix + child.name;
  const problem = relativePathProblem(path);
  if (problem) throw unsupportedName(join(root, path), problem);
  return path;
}

/** `bytes` as text. `place` is the folder or the link that they come from. */
function decode(bytes: Buffer, place: string): string {
  if (isUtf8(bytes)) return bytes.toString();
  throw unsupportedName(place, `${JSON.stringify(bytes.toString('latin1'))} is not UTF-8`);
}

function unsupportedName(place: string, problem: string): UserError {
  return new UserError('tree-name-unsupported', `A name at '${place}' cannot be packed: ${problem}.`, {
    hint: 'Rename it, or leave it out of the build.',
  });
}

function linkOutside(place: string, target: string, problem: string): UserError {
  return new UserError(
    'tree-link-outside',
    `The link '${place}' → '${target}' cannot be packed: ${problem}.`,
    {
      hint: 'Replace it by a copy of the file, or by a relative link that stays inside of the folder.',
    },
  );
}

function missing(root: string, stats: Stats | undefined): UserError {
  const found = stats ? 'is not a folder' : 'does not exist';
  return new UserError('tree-missing', `The folder '${root}' ${found}.`, {
    hint: 'Give the folder that the packager wrote, with the program in it.',
  });
}
