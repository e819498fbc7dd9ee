import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Found } from '../../sidecar/tree/walk.ts';

/** A folder that macOS signs as one: its main program's signature seals the files beside it. */
export interface Bundle {
  /** Below the root, with `/`; empty if the root itself is the bundle. Of a framework: the folder of one version. */
  path: string;
  type: 'framework' | 'app' | 'other';
  /** The main program, below the bundle. */
  executable: string;
  /** Info.plist, below the bundle. */
  infoPlist: string;
}

const ENDINGS: Readonly<Record<string, Bundle['type']>> = {
  app: 'app',
  framework: 'framework',
  xpc: 'other',
  appex: 'other',
  bundle: 'other',
  plugin: 'other',
};

/**
 * The bundles among the files of a tree: folders with the name and the Info.plist of one. A folder that only has the
 * name is none; Python packages may be called anything.
 */
export async function findBundles(root: string, files: readonly Found[]): Promise<Bundle[]> {
  const paths = new Set(files.filter(({ type }) => type === 'file').map(({ path }) => path));
  const bundles = [...paths]
    .map((path) => bundleOf(path, basename(root)))
    .filter((found) => found !== undefined);
  const described = bundles.map(async ({ base, ...bundle }) => {
    const text = await readFile(join(root, bundle.path, bundle.infoPlist), 'utf8').catch(() => '');
    const name = plistText(text, 'CFBundleExecutable') ?? base;
    return {
      ...bundle,
      executable: bundle.infoPlist.startsWith('Contents/') ? `Contents/MacOS/${name}` : name,
    };
  });
  const found = await Promise.all(described);
  return found.filter(({ path, executable }) => paths.has(below(path, executable)));
}

/** Where the bundle at `place` has its Info.plist, below it; undefined if it has none. */
export async function findInfoPlist(place: string): Promise<string | undefined> {
  for (const path of ['Contents/Info.plist', 'Resources/Info.plist', 'Info.plist']) {
    if (await stat(join(place, path)).catch(() => undefined)) return path;
  }
  return undefined;
}

/** `path` below the folder `folder`, which is empty for the root. */
export function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** The text of a key of an XML property list. */
function plistText(text: string, key: string): string | undefined {
  const value = new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(text)?.[1];
  return value?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The bundle whose Info.plist `path` is. */
function bundleOf(path: string, rootName: string) {
  const parts = path.split('/');
  if (parts.pop() !== 'Info.plist') return undefined;
  const inside = parts.at(-1) === 'Contents' || parts.at(-1) === 'Resources' ? [parts.pop() ?? ''] : [];
  const version = parts.at(-2) === 'Versions' ? parts.length - 2 : parts.length;
  const name = parts[version - 1] ?? rootName;
  const [, base = '', ending = ''] = /^(.*)\.([a-z]+)$/i.exec(name) ?? [];
  const type = ENDINGS[ending.toLowerCase()];
  return type && { path: parts.join('/'), type, base, infoPlist: [...inside, 'Info.plist'].join('/') };
}
