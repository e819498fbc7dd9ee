import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { inject } from 'vitest';
import { createExec } from '../../src/shared/exec.ts';
import { cached, lock } from './cache.ts';
import { NPM } from './npm-packages.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'desktop-electron');
const INSTALLED = ['package.json', 'package-lock.json'];
const NOT_COPIED = new Set(['node_modules', 'build', 'release', 'frontend']);

/** The example's page, built by its own script with the packages of its lock. Made once for a run of the tests; read only. */
export async function builtFrontend(): Promise<string> {
  const folder = join(inject('runFolder'), 'frontend');
  await mkdir(dirname(folder), { recursive: true });
  const release = await lock(`${folder}.lock`);
  try {
    if (!(await stat(folder).catch(() => undefined))) {
      await rm(`${folder}.partial`, { recursive: true, force: true });
      await build(`${folder}.partial`);
      await rename(`${folder}.partial`, folder);
    }
    return join(folder, 'frontend');
  } finally {
    await release();
  }
}

/** Copies the example as a fresh clone has it to `folder`. */
export async function copyDesktopExample(folder: string): Promise<void> {
  await cp(example, folder, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) });
}

/**
 * Copies the example's page (`renderer/`, with the types that it has from `src/`) to `folder`; its script appends a
 * line to the file in the variable `COUNTER` each time that it runs.
 */
export async function countedPage(folder: string): Promise<void> {
  const filter = (path: string) => !NOT_COPIED.has(basename(path));
  for (const name of ['renderer', 'src'])
    await cp(join(example, name), join(folder, name), { recursive: true, filter });
  const file = join(folder, 'renderer', 'package.json');
  const { scripts, ...rest } = JSON.parse(await readFile(file, 'utf8'));
  const build = `node count.cjs && ${scripts.build}`;
  await writeFile(file, JSON.stringify({ ...rest, scripts: { ...scripts, build } }, null, 2));
  const count = "require('node:fs').appendFileSync(process.env.COUNTER, 'built\\n');\n";
  await writeFile(join(folder, 'renderer', 'count.cjs'), count);
}

async function build(folder: string): Promise<void> {
  await copyDesktopExample(folder);
  const renderer = join(folder, 'renderer');
  await symlink(join(await installed(), 'node_modules'), join(renderer, 'node_modules'), 'junction');
  await npm(['run', 'build'], renderer);
}

/** The packages of the lock, installed once into the test cache. */
async function installed(): Promise<string> {
  const lockFile = await readFile(join(example, 'renderer', 'package-lock.json'));
  const key = createHash('sha256').update(lockFile).digest('hex').slice(0, 16);
  return cached(`frontend-${process.platform}-${key}`, async (partial) => {
    for (const name of INSTALLED) await cp(join(example, 'renderer', name), join(partial, name));
    await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], partial);
  });
}

/** Throws with what npm said: the compiler's findings are on its standard output. */
async function npm(args: readonly string[], cwd: string): Promise<void> {
  const exec = createExec(new AbortController().signal, process.platform);
  const { code, stdout, stderr } = await exec(NPM.tool, [...NPM.first, ...args], { cwd, allowFailure: true });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
}
