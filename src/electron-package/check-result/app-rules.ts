import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import { type Difference, verifyTree } from '../../sidecar/tree/verify.ts';
import type { Finding } from '../finding.ts';
import { AsarError, type AsarFile, readAsar } from './asar.ts';

const SHOWN = 5;
/** Smaller files (an empty `__init__.py`, a marker) are alike without being of the backend. */
const SMALLEST_COPY = 1024;

/** One app as it was packaged. */
export interface PackagedApp {
  /** What it lies in, for messages: `linux-unpacked`, `Notes-1.2.0.deb`. */
  name: string;
  /** For the place of a finding; absolute. */
  file: string;
  /** Absolute; its folder `resources` (`Contents/Resources` on macOS), unpacked. */
  resources: string;
}

/** What an app must hold. */
export interface ExpectedApp {
  manifest: Manifest;
  resourcesPath: string;
  /** The platform that is checked on, which may not be the one that the app is for. */
  platform: NodeJS.Platform;
  signal?: AbortSignal;
}

/** What is wrong with one app: its backend against the manifest, and what should not be in the asar. */
export async function appFindings(app: PackagedApp, expected: ExpectedApp): Promise<Finding[]> {
  return [...(await backendFindings(app, expected)), ...(await asarFindings(app, expected))];
}

async function backendFindings(app: PackagedApp, expected: ExpectedApp): Promise<Finding[]> {
  const { manifest, resourcesPath, platform, signal } = expected;
  const folder = join(app.resources, ...resourcesPath.split('/'));
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return [missingBackend(app, resourcesPath)];
  try {
    const options = { platform, ...(signal && { signal }) };
    const all = (await verifyTree(folder, manifest, options)).filter((one) => counts(one, manifest));
    const differences = all.filter((one) => !isLostFolder(one));
    return [
      ...(differences.length > 0 ? [changedBackend(app, expected, differences)] : []),
      ...(differences.length < all.length ? [lostFolders(app, all.filter(isLostFolder))] : []),
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [finding(app, 'packaged-backend', error.message, error.hint ?? '')];
  }
}

/** Windows has no modes, whatever a zip that was made on Linux says. */
function counts({ what }: Difference, { target }: Manifest): boolean {
  return !(what === 'mode' && target.platform === 'win32');
}

/** electron-builder copies files, and no folder without one; an app seldom needs it. */
function isLostFolder({ what, path }: Difference): boolean {
  return what === 'missing' && path.endsWith('/');
}

function lostFolders(app: PackagedApp, lost: readonly Difference[]): Finding {
  const names = lost.map(({ path }) => `'${path}'`).join(', ');
  const message = `Empty folders of the backend are not in '${app.name}': ${names}. electron-builder leaves them out.`;
  const hint = 'If the backend needs them, let it make them, or put a file into them.';
  return { ...finding(app, 'packaged-backend-folder', message, hint), severity: 'warning' };
}

function missingBackend(app: PackagedApp, resourcesPath: string): Finding {
  return finding(
    app,
    'packaged-backend-missing',
    `There is no 'resources/${resourcesPath}' in '${app.name}': the app would start without its backend.`,
    "electron-builder only warns where 'extraResources' name nothing. Is 'resources-path' the folder that the app looks in, and does an 'afterPack' hook delete it?",
  );
}

function changedBackend(
  app: PackagedApp,
  { manifest, resourcesPath }: ExpectedApp,
  differences: readonly Difference[],
): Finding {
  const shown = differences.slice(0, SHOWN).map(describe);
  const more = differences.length - shown.length;
  const list = [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
  const isLayout = differences.every(({ what }) => what === 'mode' || what === 'link' || what === 'type');
  return finding(
    app,
    'packaged-backend',
    `The backend in '${app.name}' (resources/${resourcesPath}) is not the one of the manifest (${manifest.digest}): ${list}.`,
    isLayout
      ? 'Modes or links were lost while the app was packed. Hand over the archive and not a folder, and use a target that keeps them.'
      : "Something changed it while packing: electron-builder's signing ('signIgnore' leaves signed files as they are), a filter in 'extraResources', or a hook.",
  );
}

function describe({ path, what, expected, found }: Difference): string {
  if (what === 'missing' || what === 'extra') return `'${path}' is ${what}`;
  return `${what} of '${path}' is ${found}, expected ${expected}`;
}

async function asarFindings(app: PackagedApp, expected: ExpectedApp): Promise<Finding[]> {
  const files = await appFiles(app);
  if (!Array.isArray(files)) return [files];
  if (files.length === 0) {
    const hint = "electron-builder packs 'files' of the configuration. Do they leave everything out?";
    return [
      finding(app, 'packaged-app-missing', `There is neither 'app.asar' nor 'app' in '${app.name}'.`, hint),
    ];
  }
  return [...backendInAsar(app, files, expected), ...sourcesInAsar(app, files)];
}

/** The app's own files: those that the asar lists, or those of the folder `app` where there is none. */
async function appFiles({ resources, name, file }: PackagedApp): Promise<AsarFile[] | Finding> {
  const asar = join(resources, 'app.asar');
  if (!(await stat(asar).catch(() => undefined))) return plainFiles(join(resources, 'app'));
  try {
    return await readAsar(asar);
  } catch (error) {
    if (!(error instanceof AsarError)) throw error;
    const hint = 'Package again; was the disk full?';
    return finding(
      { name, file, resources },
      'packaged-asar',
      `'app.asar' in '${name}' is damaged: ${error.message}.`,
      hint,
    );
  }
}

async function plainFiles(folder: string): Promise<AsarFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => ({
      ...{ path: relative(folder, path).replaceAll(sep, '/'), unpacked: true },
      size: (await stat(path)).size,
    })),
  );
}

/** A file of the backend is there again if its whole path and size are. */
function backendInAsar(
  app: PackagedApp,
  files: readonly AsarFile[],
  { manifest, resourcesPath }: ExpectedApp,
): Finding[] {
  const inside = new Map(files.map(({ path, size }) => [path, size]));
  const twice = manifest.files
    .filter(({ size, link }) => link === undefined && size >= SMALLEST_COPY)
    .flatMap(({ path, size }) =>
      [...inside].filter(([each, has]) => has === size && (each === path || each.endsWith(`/${path}`))),
    )
    .map(([path]) => path);
  const [first] = twice;
  if (first === undefined) return [];
  const folder = first.split('/')[0];
  return [
    finding(
      app,
      'packaged-backend-in-asar',
      `${twice.length} files of the backend are inside 'app.asar' of '${app.name}' too, '${first}' for one. No program can be started from there, and the app is that much larger.`,
      `Add '!${folder}' to 'files' of the electron-builder configuration; the backend comes through resources/${resourcesPath}.`,
    ),
  ];
}

const SOURCES =
  /(?:^|\/)(?:\.venv|venv|__pycache__|site-packages)\/|\.pyc?$|\.spec$|(?:^|\/)(?:pyproject\.toml|requirements[^/]*\.txt|uv\.lock|poetry\.lock)$/;

/** Python's sources in the app are of no use to it. npm packages may have some of their own (node-gyp). */
function sourcesInAsar(app: PackagedApp, files: readonly AsarFile[]): Finding[] {
  const sources = files
    .map(({ path }) => path)
    .filter((path) => !/(?:^|\/)node_modules\//.test(path) && SOURCES.test(path));
  const [first] = sources;
  if (first === undefined) return [];
  const pattern = first.includes('/') ? `!${first.split('/')[0]}` : `!${first}`;
  return [
    finding(
      app,
      'packaged-sources',
      `${sources.length} ${sources.length === 1 ? 'file' : 'files'} of the backend's sources are inside the app in '${app.name}', '${first}' for one.`,
      `Add '${pattern}' to 'files' of the electron-builder configuration.`,
    ),
  ];
}

function finding({ file }: PackagedApp, rule: string, message: string, hint: string): Finding {
  return { rule, severity: 'error', message, hint, place: { file } };
}
