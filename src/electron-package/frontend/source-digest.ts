import { createHash } from 'node:crypto';
import { readdir, readlink, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { byCodePoint } from '../../sidecar/relative-path.ts';
import { hashFile } from '../../sidecar/tree/hash-file.ts';
import { pageVariables } from './build-environment.ts';
import type { FrontendProject } from './frontend-project.ts';
import type { LockFile } from './lock-file.ts';

/** Folders at every depth that builds write, and nobody writes by hand. */
const NOT_SOURCE = new Set([
  'node_modules',
  '.git',
  '.cache',
  '.vite',
  '.turbo',
  '.parcel-cache',
  '.angular',
]);

/** What a frontend is built from. */
export interface Sources {
  project: FrontendProject;
  lock: LockFile;
  /** Absolute; folders that the build writes. */
  results: readonly string[];
}

/**
 * The digest of what decides how the page comes out: the files of the frontend's folder, its lock, the script, the
 * variables that bundlers write into pages. It is compared within one run, which is of one commit; so files that the
 * page takes from outside of its folder are the same anyway.
 */
export async function sourceDigest(sources: Sources, host: Pick<Host, 'env' | 'signal'>): Promise<string> {
  const { project, lock, results } = sources;
  const hash = createHash('sha256').update('sidecar-frontend-source-v1\n');
  hash.update(JSON.stringify([project.script, lock.manager, pageVariables(host.env)]));
  hash.update(`\n${await digestOfFile(join(lock.folder, lock.name))}\n`);
  const files = await filesBelow(project.folder, results);
  for (const file of files.sort((a, b) =>
    byCodePoint(nameIn(project.folder, a), nameIn(project.folder, b)),
  )) {
    host.signal.throwIfAborted();
    hash.update(`${nameIn(project.folder, file)}\0${await digestOfFile(file)}\0`);
  }
  return `sha256:${hash.digest('hex')}`;
}

function nameIn(folder: string, file: string): string {
  return relative(folder, file).replaceAll(sep, '/');
}

async function filesBelow(folder: string, results: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (NOT_SOURCE.has(entry.name) || entry.name.endsWith('.tsbuildinfo') || results.includes(path)) continue;
    if (entry.isDirectory()) found.push(...(await filesBelow(path, results)));
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
  }
  return found;
}

/** Of a link to a folder, and of one to nothing: its target as it is written. */
async function digestOfFile(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return (await hashFile(file)).sha256;
  return `-> ${await readlink(file)}`;
}
