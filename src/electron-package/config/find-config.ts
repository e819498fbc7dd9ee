import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Place, UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { BuilderConfig, Json } from '../builder-config.ts';
import { openConfig, readWith, shownFrom } from './config-text.ts';
import { withParents } from './extend.ts';
import { containerAt, type Located, locatedIn, nearestPlace, plain, scalarAt } from './located.ts';
import { CONFIG_NAMES, type ReadRequest, readConfigFile } from './read-config.ts';
import { locatedJson } from './read-json.ts';

/** A configuration that was found, with what its checks need beside. */
export interface FoundConfig extends BuilderConfig {
  /** The place of a key of `package.json`, or of the nearest one above it; absolute. */
  placeInPackage(path: readonly string[]): Place;
  /** Configurations beside it that electron-builder does not read; absolute. */
  ignored: readonly string[];
}

/** The configuration itself, before what it extends. */
interface Chosen {
  file: string;
  located: Located;
  ignored: readonly string[];
}

/**
 * The electron-builder configuration of the project in `project` (absolute), read by electron-builder's own rules;
 * `named` is the file that the input `config` names (relative to the project, or absolute). A project without one has
 * electron-builder's defaults: no values, and `package.json` as file.
 * Throws `builder-config-missing`, `builder-config-invalid`, `builder-config-failed`, `builder-project-missing`.
 */
export async function findConfig(project: string, host: Host, named?: string): Promise<FoundConfig> {
  const request = { project, host };
  const manifest = await readManifest(request);
  const chosen = named === undefined ? await search(manifest, request) : await readNamed(named, request);
  const located = await withParents(chosen.located, request).then((found) =>
    withPreset(found, manifest, request),
  );
  return {
    project,
    file: chosen.file,
    values: plain(located) as Json,
    packageJson: plain(manifest) as Json,
    ignored: chosen.ignored,
    placeOf: (path) => nearestPlace(located, path),
    placeInPackage: (path) => nearestPlace(manifest, path),
  };
}

async function readManifest({ project, host }: ReadRequest): Promise<Located> {
  const path = join(project, 'package.json');
  const text = await openConfig(path);
  if (!text) {
    throw new UserError('builder-project-missing', `There is no '${shownFrom(host.workspace, path)}'.`, {
      hint: "Name the folder of the app: 'project-directory: path/to/app'.",
      exitCode: 2,
    });
  }
  const located = readWith(text, host, () => locatedJson(text, 'json'));
  if (located.kind === 'object') return located;
  throw noObject(located, host);
}

/** electron-builder's own search: `build` in `package.json`, else the first file. */
async function search(manifest: Located, request: ReadRequest): Promise<Chosen> {
  const { project, host } = request;
  const own = locatedIn(manifest, ['build']);
  const files = CONFIG_NAMES.map((name) => join(project, name)).filter((path) => existsSync(path));
  if (own && plain(own) !== null) {
    return { file: join(project, 'package.json'), located: objectOf(own, host), ignored: files };
  }
  for (const [index, file] of files.entries()) {
    const located = await readConfigFile(file, request);
    if (located) return { file, located: objectOf(located, host), ignored: files.slice(index + 1) };
  }
  const file = join(project, 'package.json');
  return { file, located: containerAt({ file, line: 1 }, 'object', new Map()), ignored: [] };
}

async function readNamed(named: string, request: ReadRequest): Promise<Chosen> {
  const file = resolve(request.project, named);
  const located = await readConfigFile(file, request);
  if (located) return { file, located: objectOf(located, request.host), ignored: [] };
  throw new UserError(
    'builder-config-missing',
    `The input 'config' names '${named}', and '${shownFrom(request.host.workspace, file)}' does not exist or is empty.`,
    { hint: "Correct the line 'config: …'; it starts at the folder of the app.", exitCode: 2 },
  );
}

/** What electron-builder adds by itself for a project made with create-react-app. */
async function withPreset(located: Located, manifest: Located, request: ReadRequest): Promise<Located> {
  if (located.children.has('extends')) return located;
  const react = ['dependencies', 'devDependencies'].some((key) =>
    locatedIn(manifest, [key, 'react-scripts']),
  );
  if (!react) return located;
  const extending = new Map([
    ...located.children,
    ['extends', scalarAt(located.place, 'react-cra')] as const,
  ]);
  return withParents(containerAt(located.place, 'object', extending), request);
}

function objectOf(located: Located, host: Host): Located {
  if (located.kind === 'object') return located;
  throw noObject(located, host);
}

function noObject({ place }: Located, host: Host): UserError {
  const shown = shownFrom(host.workspace, place.file);
  return new UserError(
    'builder-config-invalid',
    `${shown}, line ${place.line ?? 1}: this is no object of keys and values.`,
    {
      hint: "It begins with keys such as 'appId: …'.",
      place: { ...place, file: shown },
    },
  );
}
