import { UserError } from '../../shared/errors.ts';
import { windowsNameProblem } from '../names.ts';
import { relativePathProblem } from '../relative-path.ts';
import type { Mode } from '../tree/digest.ts';
import { linkProblem } from '../tree/link-target.ts';

/** One entry of an archive that may be unpacked. */
export interface ArchiveEntry {
  /** Relative, with `/`, not ending in it. */
  path: string;
  type: 'file' | 'folder' | 'link' | 'copy';
  /** Bytes that follow in the archive. */
  size: number;
  mode: Mode;
  /** Of a link: its target. Of a copy (tar's hard link): the path of the earlier file. */
  target?: string;
}

/** What a tar header says, as far as it matters here (tar-stream's words). */
export interface TarHeader {
  name: string;
  type?: string | null | undefined;
  size?: number | undefined;
  mode?: number | undefined;
  linkname?: string | null | undefined;
  /** Extended header, where there is one. */
  pax?: Readonly<Record<string, string>> | null | undefined;
}

const TYPES: Readonly<Record<string, ArchiveEntry['type']>> = {
  file: 'file',
  'contiguous-file': 'file',
  directory: 'folder',
  symlink: 'link',
  link: 'copy',
};
const SET_ID = 0o6000;
/** Of 512 bytes and more each, in memory by their names. */
const MOST_ENTRIES = 1_000_000;

/** Judges the entries of one archive in their order. What it refuses is `archive-unsafe` and names the entry. */
export class EntryGuard {
  readonly #file: string;
  readonly #platform: NodeJS.Platform;
  readonly #types = new Map<string, ArchiveEntry['type']>();
  readonly #links = new Map<string, string>();

  /** For the archive `file`. On Windows, names that would mean something else there are refused too. */
  constructor(file: string, platform: NodeJS.Platform) {
    this.#file = file;
    this.#platform = platform;
  }

  /** The entry for `header`, or undefined for the archive's own root (`./`). */
  accept(header: TarHeader): ArchiveEntry | undefined {
    const path = plainPath(header.name);
    const type = TYPES[header.type ?? ''];
    if (path === '' && type === 'folder') return undefined;
    if (!type) throw this.#unsafe(header.name, 'it is neither a file, a folder, nor a link');
    const problem =
      pathProblem(path, this.#platform) ??
      contentProblem(header, type) ??
      placeProblem(path, type, this.#types) ??
      this.#copyProblem(header, type);
    if (problem) throw this.#unsafe(header.name, problem);
    this.#types.set(path, type === 'copy' ? 'file' : type);
    if (this.#types.size > MOST_ENTRIES)
      throw this.#unsafe(path, `there are more than ${MOST_ENTRIES} entries`);
    const entry = entryOf(path, type, header);
    if (type === 'link') this.#links.set(path, entry.target ?? '');
    return entry;
  }

  /** The symbolic links (path → target), when all entries are known: only then is it certain that each stays inside. */
  links(): ReadonlyMap<string, string> {
    for (const path of this.#links.keys()) {
      const problem = linkProblem(path, this.#links);
      if (problem) throw this.#unsafe(path, problem);
    }
    return this.#links;
  }

  #copyProblem({ linkname }: TarHeader, type: ArchiveEntry['type']): string | undefined {
    if (type !== 'copy' || this.#types.get(plainPath(linkname ?? '')) === 'file') return undefined;
    return 'it is a hard link to something that is no earlier file';
  }

  #unsafe(name: string, problem: string): UserError {
    return new UserError(
      'archive-unsafe',
      `'${name}' in the archive '${this.#file}' is refused: ${problem}.`,
      {
        hint: 'No sidecar has such an entry. Where does the archive come from?',
      },
    );
  }
}

/** `./a/b/` is `a/b`; the root itself is empty. */
function plainPath(name: string): string {
  return name
    .replace(/^(?:\.\/+)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '');
}

function entryOf(path: string, type: ArchiveEntry['type'], header: TarHeader): ArchiveEntry {
  const linkname = header.linkname ?? '';
  const target = type === 'copy' ? plainPath(linkname) : linkname;
  return {
    path,
    type,
    size: type === 'file' ? (header.size ?? 0) : 0,
    mode: (header.mode ?? 0) & 0o111 ? 0o755 : 0o644,
    ...((type === 'link' || type === 'copy') && { target }),
  };
}

function pathProblem(path: string, platform: NodeJS.Platform): string | undefined {
  const problem = relativePathProblem(path);
  if (problem) return problem;
  if (path.includes('\uFFFD')) return 'its name is not UTF-8';
  if (platform !== 'win32') return undefined;
  return path.split('/').map(windowsNameProblem).find(Boolean);
}

function contentProblem({ mode, pax, linkname }: TarHeader, type: ArchiveEntry['type']): string | undefined {
  if (type !== 'folder' && (mode ?? 0) & SET_ID) return 'it sets the user or group of its process';
  if (Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse')))
    return 'it is stored as a sparse file';
  if (type === 'file' || type === 'folder') return undefined;
  if (!linkname) return 'it is a link to nothing';
  return /[\\\uFFFD]/.test(linkname) ? 'its target is not portable' : undefined;
}

/** Marks the folders above `path`. Nothing may lie below a file or be written through a link, and nothing twice. */
function placeProblem(
  path: string,
  type: ArchiveEntry['type'],
  types: Map<string, ArchiveEntry['type']>,
): string | undefined {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    const above = path.slice(0, end);
    const found = types.get(above) ?? 'folder';
    if (found !== 'folder') return `it would be written through the ${found} '${above}'`;
    types.set(above, 'folder');
  }
  const before = types.get(path);
  return before === undefined || (before === 'folder' && type === 'folder') ? undefined : 'it occurs twice';
}
