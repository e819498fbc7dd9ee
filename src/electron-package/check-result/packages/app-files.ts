import type { OpenArchive, OpenEntry } from '../../../sidecar/archive/entries.ts';
import { EntryGuard } from '../../../sidecar/archive/entry-guard.ts';
import type { TarEntry } from '../../../sidecar/archive/tar-reader.ts';

/** The files of an app that are looked at, in the terms of its package. */
export interface Wanted {
  /** Below `resources/`, with `/`. */
  resourcesPath: string;
}

/**
 * The folder `resources` of the app in which `path` lies, if that is a file of the backend, the asar, or of an app
 * without one; undefined for everything else (Electron itself).
 */
export function resourcesFolder(path: string, { resourcesPath }: Wanted): string | undefined {
  const plain = path.replace(/^(?:\.\/+)+/, '');
  const match = /^(?<folder>(?:.*?\/)?[Rr]esources)\/(?<rest>.+)$/.exec(plain);
  const { folder, rest } = match?.groups ?? {};
  if (folder === undefined || rest === undefined) return undefined;
  const isWanted =
    rest === 'app.asar' || `${rest}/`.startsWith(`${resourcesPath}/`) || rest.startsWith('app/');
  return isWanted ? folder : undefined;
}

/**
 * Of the entries of the package `file` those that are looked at, judged before anything of them is written. Others
 * are passed over unjudged: Electron's sandbox is set-uid, and packages have links to absolute places.
 */
export function wantedEntries(
  entries: AsyncIterable<TarEntry>,
  { file, platform, wanted }: { file: string; platform: NodeJS.Platform; wanted: Wanted },
): OpenArchive {
  const guard = new EntryGuard(file, platform);
  return { entries: chosen(entries, guard, wanted), links: () => guard.links() };
}

async function* chosen(
  entries: AsyncIterable<TarEntry>,
  guard: EntryGuard,
  wanted: Wanted,
): AsyncGenerator<OpenEntry> {
  for await (const { header, content } of entries) {
    if (resourcesFolder(header.name.replace(/\/+$/, ''), wanted) === undefined) continue;
    const entry = guard.accept(header);
    if (entry) yield { entry, content };
  }
}
