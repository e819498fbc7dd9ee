import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, readlinkSync, type Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { takeTurns } from '../../shared/take-turns.ts';
import { relativePathProblem } from '../relative-path.ts';
import { linkProblem } from './link-target.ts';

/** What a folder says about one entry. */
export type Found =
  | { type: 'file'; path: string }
  | { type: 'link'; path: string; target: string }
  | { type: 'folder'; path: string };

/** Where the walk is: `posix` is the path below `root`, empty or ending in `/`. */
interface Position {
  root: string;
  posix: string;
  platform: NodeJS.Platform;
  turn: () => Promise<void>;
}

/**
 * Everything below `root`, in no particular order: files, links, and those folders that are empty. Asks the file system
 * synchronously, as `hashFile` does.
 * Throws `tree-missing`, `tree-name-unsupported`, `tree-special-file`, `tree-link-outside`.
 */
export async function walk(root: string, platform: NodeJS.Platform): Promise<Found[]> {
  const stats = await lstat(root).catch(() => undefined);
  if (!stats?.isDirectory()) throw missing(root, stats);
  const found = await walkFolder({ root, posix: '', platform, turn: takeTurns() });
  const links = new Map<string, string>();
  for (const entry of found) if (entry.type === 'link') links.set(entry.path, entry.target);
  for (const [path, target] of links) {
    const problem = linkProblem(path, links);
    if (problem) throw linkOutside(join(root, path), target, problem);
  }
  return found;
}

async function walkFolder(at: Position): Promise<Found[]> {
  await at.turn();
  const children = readdirSync(join(at.root, at.posix), { withFileTypes: true, encoding: 'buffer' });
  if (children.length === 0 && at.posix !== '') return [{ type: 'folder', path: at.posix }];
  const found: Found[] = [];
  for (const child of children) {
    if (!child.isDirectory()) found.push(describe(child, at));
    else for (const inside of await walkFolder({ ...at, posix: `${pathOf(child, at)}/` })) found.push(inside);
  }
  return found;
}

function describe(child: Dirent<Buffer>, at: Position): Found {
  const path = pathOf(child, at);
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

function pathOf(child: Dirent<Buffer>, at: Position): string {
  const path = at.posix + decode(child.name, at.root, at.posix);
  const problem = relativePathProblem(path);
  if (problem) throw unsupportedName(join(at.root, path), problem);
  return path;
}

function decode(name: Buffer, ...place: string[]): string {
  if (isUtf8(name)) return name.toString();
  throw unsupportedName(join(...place), `${JSON.stringify(name.toString('latin1'))} is not UTF-8`);
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
