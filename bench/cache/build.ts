import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildEnvironment, CLI } from '../../test/support/bundle.ts';
import { seconds } from '../measure.ts';
import type { Application } from './application.ts';
import { newFolder, settled } from './new-folder.ts';

/** Builds of one application with one cache. */
export interface Builder {
  application: Application;
  /** Inputs of build-backend that every build has. */
  inputs: Readonly<Record<string, string>>;
  /** Takes a new output folder for each build. */
  outputs: string;
}

/** One build, from the start of the process to its end. */
export interface Build {
  seconds: number;
  path: string;
  archive: string;
  manifest: string;
}

/**
 * Runs what ships in `dist/`. Throws if the cache gave another level than `level`: a row must not show what it does
 * not say.
 */
export async function build(
  { application, inputs, outputs }: Builder,
  level: '0' | '1' | 'none',
  more: Readonly<Record<string, string>> = {},
): Promise<Build> {
  const own = {
    'working-directory': application.folder,
    entry: application.entry,
    output: await newFolder(outputs),
  };
  const args = Object.entries({ ...own, ...inputs, ...more }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  await settled();
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, 'build-backend', ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...buildEnvironment() },
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  const took = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`build-backend ended with ${code}:\n${stderr}`);
  const results = JSON.parse(stdout) as Omit<Build, 'seconds'> & { 'cache-level': string };
  const found = results['cache-level'];
  if (found !== level) throw new Error(`level ${found} instead of ${level}:\n${stderr}`);
  return { ...results, seconds: took };
}

/** Seconds of the plain PyInstaller command for the same program, typed by hand in the ready environment of `python`. */
export async function plainBuild(application: Application, python: string, folder: string): Promise<number> {
  const work = await newFolder(join(folder, 'plain'));
  await settled();
  // Paths of data start where the spec lies.
  const places = ['--distpath', join(work, 'dist'), '--workpath', join(work, 'build')];
  const how = ['--noconfirm', '--clean', '--log-level', 'WARN', '--paths', '.', ...places];
  const options = { cwd: application.folder, env: { PYTHONHASHSEED: '0' } };
  const took = await seconds(python, ['-m', 'PyInstaller', ...how, ...application.command], options);
  const [spec = ''] = (await readdir(application.folder)).filter((name) => name.endsWith('.spec'));
  await rm(join(application.folder, spec), { force: true });
  return took;
}
