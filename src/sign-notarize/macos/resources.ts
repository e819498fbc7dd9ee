import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { walk } from '../../sidecar/tree/walk.ts';
import { parsePlist } from './plist.ts';

/** Problems named for one bundle. */
const MOST = 5;

/** A signed bundle on this machine. */
export interface SealedBundle {
  /** Absolute. */
  root: string;
  /** Main program and Info.plist, below `root`. */
  executable: string;
  infoPlist: string;
  /** Of this machine. */
  platform: NodeJS.Platform;
}

/**
 * How the files of a bundle differ from `codeResources`, its list of resources that the main program seals: changed,
 * missing, or not in it. Nested code is left to its own signatures. In words that follow "the signature":
 * `does not fit 'a.txt', which was changed`.
 */
export async function resourceProblems(bundle: SealedBundle, codeResources: Buffer): Promise<string[]> {
  const list = parsePlist(codeResources.toString('utf8'));
  const files = list instanceof Map ? list.get('files2') : undefined;
  if (!(files instanceof Map)) return ['has a list of resources that cannot be read'];
  const inside = bundle.infoPlist.startsWith('Contents/') ? 'Contents/' : '';
  const problems: string[] = [];
  for (const [path, entry] of files) {
    const described = entry instanceof Map ? entry : new Map([['hash2', entry]]);
    const problem = await entryProblem(join(bundle.root, inside, path), described);
    if (problem) problems.push(`does not fit '${path}', which ${problem}`);
  }
  for (const { path, type } of await walk(join(bundle.root, inside), bundle.platform)) {
    const known = type === 'folder' || isExempt(path) || `${inside}${path}` === bundle.executable;
    if (!known && !isListed(path, files)) problems.push(`does not cover '${path}'`);
  }
  return problems.slice(0, MOST);
}

/** Whether the list has the file, or the nested bundle that it lies in. */
function isListed(path: string, files: ReadonlyMap<string, unknown>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
    if (files.has(path.slice(0, end))) return true;
  return false;
}

async function entryProblem(place: string, entry: ReadonlyMap<string, unknown>): Promise<string | undefined> {
  const stats = await lstat(place).catch(() => undefined);
  if (!stats) return entry.get('optional') === true ? undefined : 'is missing';
  const link = entry.get('symlink');
  if (typeof link === 'string') {
    const target = stats.isSymbolicLink() ? await readlink(place) : undefined;
    return target === link ? undefined : `is no link to '${link}'`;
  }
  const expected = entry.get('hash2');
  if (!Buffer.isBuffer(expected)) return undefined;
  return stats.isFile() && (await sha256(place)).equals(expected) ? undefined : 'was changed';
}

/** What the rules of Apple's tools leave out: the signature itself, Info.plist (sealed by itself), and the Finder's files. */
function isExempt(path: string): boolean {
  return /^(?:_CodeSignature\/|CodeResources$|Info\.plist$|PkgInfo$|Resources\/Info\.plist$)|(?:^|\/)\.DS_Store$|\.lproj\/locversion\.plist$/.test(
    path,
  );
}

async function sha256(place: string): Promise<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(place)) hash.update(chunk);
  return hash.digest();
}
