import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { PYTHON } from './python-tools.ts';
import { run } from './run.ts';

/** Inside an npm script, npm names its own program; `npm.cmd` could not be started without a shell. */
const { npm_execpath: script } = process.env;
/** The program and the arguments that start npm. */
export const NPM = script ? { tool: process.execPath, first: [script] } : { tool: 'npm', first: [] };
const UNTAR = 'import sys, tarfile; tarfile.open(sys.argv[1]).extractall(sys.argv[2])';

/** Runs npm with `args`. */
export async function npm(args: readonly string[]): Promise<void> {
  await run(NPM.tool, [...NPM.first, ...args]);
}

/** Downloads an npm package once, without its dependencies and scripts, and gives the folder of its content. */
export async function unpackedNpmPackage(name: string, version: string): Promise<string> {
  const folder = await cached(`npm-${name.replace('/', '+')}-${version}`, async (partial) => {
    const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', partial];
    await npm([...pack, `${name}@${version}`]);
    const [tarball] = await readdir(partial);
    if (!tarball) throw new Error(`npm downloaded nothing for ${name} ${version}`);
    await run(PYTHON, ['-c', UNTAR, join(partial, tarball), partial]);
    await rm(join(partial, tarball));
  });
  return join(folder, 'package');
}
