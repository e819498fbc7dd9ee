import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cached } from './cache.ts';

const root = join(import.meta.dirname, '..', '..');
const standIns = join(import.meta.dirname, 'stand-in-actions');
const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');

/** Actions by folder name, as `actions/<name>` in a workflow. */
export async function standInNames(): Promise<string[]> {
  const entries = await readdir(standIns, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** A folder with the stand-in for `actions/<name>`, ready to run without `node_modules`. */
export async function standInAction(name: string): Promise<string> {
  return bundledAction(join(standIns, name));
}

/**
 * A copy of the action in `folder` (`action.yml` with `main: dist/index.js`, and `index.ts`) with everything it
 * imports bundled into one file. Made once for each state of the source, kept in the test cache.
 */
export async function bundledAction(folder: string): Promise<string> {
  const entry = join(folder, 'index.ts');
  const hash = createHash('sha256');
  for (const file of [entry, join(folder, 'action.yml'), join(root, 'package-lock.json')]) {
    hash.update(await readFile(file)).update('\0');
  }
  return cached(`action-${hash.digest('hex').slice(0, 24)}`, async (partial) => {
    const options = ['--out', join(partial, 'dist'), '--transpile-only', '--no-source-map-register'];
    await promisify(execFile)(process.execPath, [ncc, 'build', entry, ...options], { cwd: root });
    await copyFile(join(folder, 'action.yml'), join(partial, 'action.yml'));
  });
}
