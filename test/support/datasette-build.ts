import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type SharedRun, sharedRun } from './shared-build.ts';

/** The version that is frozen. */
export const DATASETTE = '0.65.5';

/** datasette from PyPI, frozen as it is. The build succeeds, and the program misses its data files. */
export function plainDatasette(): Promise<SharedRun> {
  return freeze('datasette-plain');
}

/** The same with the line that build-backend proposes. */
export function datasetteWithData(): Promise<SharedRun> {
  return freeze('datasette-data', '--collect-data', 'datasette');
}

/** In an empty folder, because nothing of it is ours. */
async function freeze(key: string, ...more: string[]): Promise<SharedRun> {
  const cwd = join(inject('runFolder'), `${key} ü`);
  await mkdir(cwd, { recursive: true });
  const project = ['--requirements', `datasette==${DATASETTE}`, '--entry', 'datasette.cli:cli'];
  const named = ['--name', 'datasette', '--version', DATASETTE];
  return sharedRun(key, [...project, ...named, ...more], { cwd });
}
