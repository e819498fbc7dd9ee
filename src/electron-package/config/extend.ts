import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { shownFrom } from './config-text.ts';
import { containerAt, type Located, locatedAt, locatedIn, merged, plain, scalarAt } from './located.ts';
import { type ReadRequest, readConfigFile } from './read-config.ts';

/** electron-builder's preset for create-react-app. */
const REACT_CRA = {
  directories: { buildResources: 'assets' },
  files: ['build/**/*'],
  extraMetadata: { main: 'build/electron.js' },
};

/** Deeper is a circle. */
const MAX_DEPTH = 20;

/**
 * `config` laid over everything that it extends: a file, a package, `react-cra`, or a list of them, each of which may
 * extend others. Throws `builder-config-missing`, and what reading them throws.
 */
export async function withParents(config: Located, request: ReadRequest): Promise<Located> {
  const parents = await parentsOf(config, request, 0);
  return [...parents, config].map(normalFiles).reduce(merged);
}

async function parentsOf(config: Located, request: ReadRequest, depth: number): Promise<Located[]> {
  const extending = locatedIn(config, ['extends']);
  if (!extending) return [];
  const items = extending.kind === 'list' ? [...extending.children.values()] : [extending];
  const found: Located[] = [];
  for (const item of items) {
    if (typeof item.scalar !== 'string') continue;
    if (depth > MAX_DEPTH) throw circle(item, request);
    const parent = await parentNamed(item.scalar, item, request);
    found.push(...(await parentsOf(parent, request, depth + 1)), parent);
  }
  return found;
}

async function parentNamed(name: string, { place }: Located, request: ReadRequest): Promise<Located> {
  if (name === 'react-cra') return locatedAt(place, REACT_CRA);
  const path = name.replace(/^file:/, '');
  const file = await readConfigFile(resolve(request.project, path), request);
  if (file) return file;
  const inPackage = path === name ? resolved(request.project, name) : undefined;
  const found = inPackage && (await readConfigFile(inPackage, request));
  if (found) return found;
  throw new UserError(
    'builder-config-missing',
    `The configuration extends '${name}', which is neither a file below the app's folder nor an installed package.`,
    {
      hint: `Correct the line 'extends: ${name}', or install the package before this step.`,
      place: { ...place, file: shownFrom(request.host.workspace, place.file) },
    },
  );
}

function resolved(project: string, name: string): string | undefined {
  try {
    return createRequire(join(project, 'package.json')).resolve(name);
  } catch {
    return undefined;
  }
}

function circle({ place, scalar }: Located, { host }: ReadRequest): UserError {
  const shown = shownFrom(host.workspace, place.file);
  return new UserError('builder-config-missing', `${shown} extends '${scalar}', which extends it in turn.`, {
    hint: `Remove the line 'extends: ${scalar}' from one of them.`,
    place: { ...place, file: shown },
  });
}

/** Lists of files may be written as one item; to be joined with others they must be lists. */
function normalFiles(config: Located): Located {
  const children = new Map(config.children);
  for (const key of ['files', 'extraFiles', 'extraResources']) {
    const value = children.get(key);
    if (value && value.kind !== 'list' && plain(value) !== null) {
      children.set(key, containerAt(value.place, 'list', new Map([['0', value]])));
    }
  }
  return config.kind === 'object'
    ? containerAt(config.place, 'object', children)
    : scalarAt(config.place, null);
}
