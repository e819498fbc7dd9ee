/** Programs of the system, and how a Debian or Ubuntu that lacks them gets them. */
import { execFile } from 'node:child_process';
import { access, chmod, constants, mkdir, readdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { cached, lock, testCache } from './cache.ts';
import { unpackDebianPackage } from './debian-package.ts';

/**
 * `debian`: the package of a program that stands by itself; it is unpacked into the cache, without root.
 * `install`: the package of one that works in its place only (Java, gpg with its agent): apt-get installs it for root,
 * and nobody else can have it.
 */
export interface SystemSource {
  kind: 'system';
  hint: string;
  debian?: string;
  /** Where the program lies in that package, if not in `usr/bin` or where that one starts it by its absolute path. */
  at?: string;
  install?: string;
}

/** Thrown where no script can bring a tool to this machine: a reason to skip, in CI too. */
export class Unobtainable extends Error {}

/** The path of `name`, which is on PATH then. Throws `Unobtainable`, or what its installation throws. */
export async function systemTool(
  name: string,
  { hint, debian, at = `usr/bin/${name}`, install }: SystemSource,
): Promise<string> {
  const found = await onPath(name);
  if (found) return found;
  if (debian && process.platform === 'linux') return fromDebian(name, debian, at);
  const missing = `it is not on PATH (${hint})`;
  if (!install) throw new Error(missing);
  if (process.getuid?.() !== 0 || !(await onPath('apt-get'))) {
    throw new Unobtainable(`${missing}, and only root can install it, with apt-get`);
  }
  await installAsRoot(install);
  const installed = await onPath(name);
  if (!installed) throw new Error(`the package '${install}' was installed, and ${missing}`);
  return installed;
}

/** The program `name` in a folder of PATH. */
export async function onPath(name: string): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const found = await executable(join(folder, `${name}${suffix()}`)).catch(() => undefined);
    if (found) return found;
  }
  return undefined;
}

/** The path, if it is of a file that can be executed; else throws. */
export async function executable(path: string): Promise<string> {
  await access(path, constants.X_OK);
  return path;
}

/** The ending of programs. */
export function suffix(): string {
  return process.platform === 'win32' ? '.exe' : '';
}

async function fromDebian(name: string, debian: string, at: string): Promise<string> {
  // A package may have several programs; each has its own folder with its starter.
  const key = name === debian ? debian : `${debian}-${name}`;
  const folder = await cached(`tool-debian-2-${key}`, async (partial) => {
    await unpackDebianPackage(debian, partial);
    await writeStarter(partial, name, at);
  });
  const bin = join(folder, 'bin');
  // Behind everything else: tests and actions start it by its name, and what the machine has counts first.
  process.env['PATH'] = [process.env['PATH'] ?? '', bin].join(delimiter);
  return executable(join(bin, name));
}

/** Its libraries are for this program alone: in the tests' environment they would get into what is frozen. */
async function writeStarter(folder: string, name: string, at: string): Promise<void> {
  const libraries: string[] = [];
  for (const parent of ['usr/lib', 'lib']) {
    const entries = await readdir(join(folder, parent)).catch(() => []);
    const multiarch = entries.filter((entry) => /-linux-gnu/.test(entry));
    libraries.push(
      ...[parent, ...multiarch.map((entry) => `${parent}/${entry}`)].map((path) => `$root/${path}`),
    );
  }
  const file = join(folder, 'bin', name);
  await mkdir(join(folder, 'bin'));
  await writeFile(
    file,
    `#!/bin/sh
root=$(dirname "$(dirname "$(readlink -f "$0")")")
LD_LIBRARY_PATH="${libraries.join(':')}\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "$root/${at}" "$@"
`,
  );
  await chmod(file, 0o755);
}

/** One at a time: workers of the tests would wait for apt's lock, or fail at it. */
async function installAsRoot(name: string): Promise<void> {
  await mkdir(testCache(), { recursive: true });
  const release = await lock(join(testCache(), 'apt-get.lock'));
  try {
    const install = ['-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', 'install', name];
    // Machines made from an image often have no package lists, or old ones.
    await aptGet(install).catch(async () => {
      await aptGet(['-q', 'update']);
      await aptGet(install);
    });
  } finally {
    await release();
  }
}

async function aptGet(args: readonly string[]): Promise<void> {
  await promisify(execFile)('apt-get', args, {
    env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 2 ** 20,
  });
}
