import type { TreeEntry } from '../../sidecar/tree/digest.ts';
import { isFolder } from '../../sidecar/tree/digest.ts';
import { followLink } from '../../sidecar/tree/link-target.ts';
import { type Difference, differences } from '../../sidecar/tree/verify.ts';
import type { Subject } from '../subject/subject.ts';

/** The entries of a tree by path, with its links. */
interface Side {
  entries: ReadonlyMap<string, TreeEntry>;
  links: ReadonlyMap<string, string>;
}

/**
 * How a tree differs from its manifest, by what it means. `layout`: the contents are right, and a link, a mode or an
 * empty folder is not as it was (what copying through zip, upload-artifact or Windows does). `manifest`: contents
 * changed, are missing, or are more than there were.
 */
export function splitDifferences(
  { manifest, files, kind }: Pick<Subject, 'manifest' | 'files' | 'kind'>,
  platform: NodeJS.Platform,
): { layout: Difference[]; manifest: Difference[] } {
  if (!manifest) return { layout: [], manifest: [] };
  const [expected, found] = [sideOf(manifest.files), sideOf(files)];
  const every = differences(manifest.files, files);
  const changed = new Set(every.filter(({ what }) => what === 'content').map(({ path }) => path));
  // The mode of a file that is another one says nothing (and that of a PE file comes from its content).
  const all = every.filter(
    (one) => !isEmptied(one, expected, found) && !(one.what === 'mode' && changed.has(one.path)),
  );
  const copied = foldersForLinks(all, expected, found);
  const isLayout = (one: Difference) =>
    sameContent(one, expected, found) || copied.some((folder) => isCopyIn(folder, one, { expected, found }));
  const layout = all.filter(isLayout);
  return {
    // Without the right to make links, Windows gets copies when an archive is unpacked: that is no finding.
    layout:
      kind === 'archive' && platform === 'win32' ? layout.filter(({ what }) => what === 'mode') : layout,
    manifest: all.filter((one) => !isLayout(one)),
  };
}

function sideOf(files: readonly TreeEntry[]): Side {
  return {
    entries: new Map(files.map((entry) => [entry.path, entry])),
    links: new Map(files.flatMap(({ path, link }) => (link === undefined ? [] : [[path, link]]))),
  };
}

/** An empty folder that is only a consequence: its files are missing, or some were added to it. These are named themselves. */
function isEmptied({ path, what }: Difference, expected: Side, found: Side): boolean {
  if (!isFolder({ path })) return false;
  return hasBelow(path, what === 'extra' ? expected : found);
}

function hasBelow(folder: string, { entries }: Side): boolean {
  return [...entries.keys()].some((path) => path.startsWith(folder) && path !== folder);
}

/** Paths that were links and now are folders, with what they led to copied into them. */
function foldersForLinks(all: readonly Difference[], { links }: Side, found: Side): string[] {
  return all
    .filter(({ what, path }) => what === 'missing' && links.has(path))
    .map(({ path }) => path)
    .filter((path) => hasBelow(`${path}/`, found));
}

/** Whether an extra file lies in a folder that was a link, and is what the link led to. */
function isCopyIn(
  folder: string,
  { path, what }: Difference,
  { expected, found }: { expected: Side; found: Side },
): boolean {
  if (what !== 'extra' || !path.startsWith(`${folder}/`)) return false;
  const original = `${followLink(folder, expected.links).place}${path.slice(folder.length)}`;
  const content = contentAt(path, found);
  return content !== undefined && content === contentAt(original, expected);
}

function sameContent({ path, what }: Difference, expected: Side, found: Side): boolean {
  if (what === 'mode') return true;
  if (what === 'missing' || what === 'extra') {
    return isFolder({ path }) || (expected.links.has(path) && hasBelow(`${path}/`, found));
  }
  if (what === 'content') return false;
  const [wanted, present] = [contentAt(path, expected), contentAt(path, found)];
  return wanted !== undefined && wanted === present;
}

/** The hash of what is read at `path`, through links. Undefined for a folder and for a link that leads nowhere. */
function contentAt(path: string, { entries, links }: Side): string | undefined {
  const { place, problem } = followLink(path, links);
  const entry = entries.get(place);
  return problem === undefined && entry && entry.link === undefined ? entry.sha256 : undefined;
}
