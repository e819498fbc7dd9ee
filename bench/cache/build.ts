import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildEnvironment, CLI } from '../../test/support/bundle.ts';
import { seconds } from '../measure.ts';
import type { Application } from './application.ts';

/** Builds of one application with one cache. */
export interface Builder {
  application: Application;
  /** Inputs of build-backend that every build has. */
  inputs: Readonly<Record<string, string>>;
  output: string;
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
  { application, inputs, output }: Builder,
  level: '0' | '1' | 'none',
  more: Readonly<Record<string, string>> = {},
): Promise<Build> {
  await rm(output, { recursive: true, force: true });
  const own = { 'working-directory': application.folder, entry: application.entry, output };
  const args = Object.entries({ ...own, ...inputs, ...more }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
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
  const outputs = JSON.parse(stdout) as Omit<Build, 'seconds'> & { 'cache-level': string };
  const found = outputs['cache-level'];
  if (found !== level) throw new Error(`level ${found} instead of ${level}:\n${stderr}`);
  return { ...outputs, seconds: took };
}

/** Seconds of the plain PyInstaller command for the same program, typed by hand in the ready environment of `python`. */
export async function plainBuild(application: Application, python: string, folder: string): Promise<number> {
  const work = join(folder, 'plain');
  await rm(work, { recursive: true, force: true });
  // Paths of data start where the spec lies.
  const places = ['--distpath', join(work, 'dist'), '--workpath', join(work, 'build')];
  const how = ['--noconfirm', '--clean', '--log-level', 'WARN', '--paths', '.', ...places];
  const options = { cwd: application.folder, env: { PYTHONHASHSEED: '0' } };
  const took = await seconds(python, ['-m', 'PyInstaller', ...how, ...application.command], options);
  const [spec = ''] = (await readdir(application.folder)).filter((name) => name.endsWith('.spec'));
  await rm(join(application.folder, spec), { force: true });
  return took;
}
