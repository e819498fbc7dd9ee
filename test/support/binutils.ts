/**
 * Set-up of the rings that freeze: PyInstaller needs `objdump` on Linux (and `strip` for its option of that name).
 * Where they are missing they are put behind this machine's programs on PATH, from Debian's packages.
 */
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { cached } from './cache.ts';
import { unpackDebianPackage } from './debian-package.ts';
import { works } from './run.ts';

const PROGRAMS = ['objdump', 'strip'];
const PACKAGES: Readonly<Record<string, string>> = {
  x64: 'binutils-x86-64-linux-gnu',
  arm64: 'binutils-aarch64-linux-gnu',
};

/** Called by vitest before the first test; what cannot be installed is told, and the tests that need it fail. */
export async function setup(): Promise<void> {
  const name = PACKAGES[process.arch];
  if (process.platform !== 'linux' || !name || (await areHere())) return;
  try {
    const folder = await cached('tool-debian-binutils', (partial) => unpackBinutils(name, partial));
    process.env['PATH'] = [process.env['PATH'] ?? '', join(folder, 'bin')].join(delimiter);
  } catch (error) {
    console.warn(`Install binutils: objdump is missing, and its package could not be had: ${error}`);
  }
}

async function areHere(): Promise<boolean> {
  return (await Promise.all(PROGRAMS.map((program) => works(program, ['--version'])))).every(Boolean);
}

async function unpackBinutils(name: string, folder: string): Promise<void> {
  await unpackDebianPackage(name, folder);
  const triplet = (await readdir(join(folder, 'usr', 'bin')))
    .find((file) => file.endsWith('-objdump'))
    ?.replace(/-objdump$/, '');
  await mkdir(join(folder, 'bin'));
  for (const program of PROGRAMS) {
    const file = join(folder, 'bin', program);
    await writeFile(file, wrapper(`${triplet}-${program}`, `usr/lib/${triplet}`));
    await chmod(file, 0o755);
  }
}

/** Its libraries are for this program alone: in the tests' environment they would get into what is frozen. */
function wrapper(program: string, libraries: string): string {
  return `#!/bin/sh
root=$(dirname "$(dirname "$(readlink -f "$0")")")
LD_LIBRARY_PATH="$root/${libraries}" exec "$root/usr/bin/${program}" "$@"
`;
}
