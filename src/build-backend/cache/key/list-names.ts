import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDocumentation, isToolFolder } from './left-out.ts';
import { isInside } from './source-path.ts';
import type { SourceListing } from './source-set.ts';

const IMPORTABLE = /\.(?:pyw?|pyc|pyd|so)$/;
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** What of a folder a listing takes. `path` is relative to the listing's folder, with `/`. */
interface Kind {
  file(path: string): boolean;
  /** Whether the name of a folder counts, and what is below it if the listing is deep. */
  folder(name: string, absolute: string, path: string): boolean;
}

const KINDS: Readonly<Record<SourceListing['of'], Kind>> = {
  all: {
    file: () => true,
    folder: (name) => name !== '__pycache__' && name !== '.git',
  },
  importable: {
    file: (path) => IMPORTABLE.test(path),
    folder: (name, absolute, path) =>
      IDENTIFIER.test(name) && !isToolFolder(name, absolute) && !isEmptyOfCode(absolute, `${path}/`),
  },
  sources: {
    file: (path) => !isDocumentation(path) && !/\.py[co]$/.test(path),
    folder: (name, absolute, path) => !isToolFolder(name, absolute) && !isDocumentation(`${path}/`),
  },
};

/**
 * The names that a listing finds in the folder at `root`, relative to it, sorted; folders end in `/`. The folder
 * `output` is left out, and the folders around it are entered without counting: a build makes them. Links are followed.
 */
export function listNames(
  root: string,
  { deep, of }: Omit<SourceListing, 'folder'>,
  output: string,
): string[] {
  const names = [...namesIn({ absolute: root, path: '', above: [root] }, { kind: KINDS[of], deep, output })];
  return names.filter((name) => !name.endsWith('/') || !isInside(output, join(root, name))).sort();
}

interface Place {
  absolute: string;
  /** Relative to the listing's folder, ending in `/` unless it is empty. */
  path: string;
  /** This folder and those that led here, links resolved. */
  above: readonly string[];
}

interface Walk {
  kind: Kind;
  deep: boolean;
  output: string;
}

function* namesIn(place: Place, walk: Walk): Generator<string> {
  for (const entry of entriesOf(place.absolute)) {
    const absolute = join(place.absolute, entry.name);
    const path = `${place.path}${entry.name}`;
    if (!isFolder(entry, absolute)) {
      if (walk.kind.file(path)) yield path;
    } else if (absolute !== walk.output && walk.kind.folder(entry.name, absolute, path)) {
      yield `${path}/`;
      if (walk.deep) yield* namesBelow({ ...place, absolute, path: `${path}/` }, entry, walk);
    }
  }
}

/** The names in a folder, unless a link leads back to one of the folders above it. */
function* namesBelow(place: Place, entry: Dirent, walk: Walk): Generator<string> {
  const real = entry.isSymbolicLink() ? realpathSync(place.absolute) : place.absolute;
  if (!place.above.includes(real)) yield* namesIn({ ...place, above: [...place.above, real] }, walk);
}

/** A folder named like documentation is a package only if it holds code. */
function isEmptyOfCode(folder: string, path: string): boolean {
  return isDocumentation(path) && !entriesOf(folder).some(({ name }) => IMPORTABLE.test(name));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
