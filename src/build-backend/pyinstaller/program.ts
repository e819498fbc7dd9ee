import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { FreezeRequest, FrozenProgram } from '../packager.ts';

type Located = Pick<FrozenProgram, 'name' | 'tree' | 'executable'>;

/**
 * Finds what PyInstaller made: a folder with the program in it, or one file. A macOS `.app` beside the
 * folder holds the same files again and is not what is shipped. Throws `program-not-found`.
 */
export async function locateProgram(request: FreezeRequest, platform: NodeJS.Platform): Promise<Located> {
  const made = (await readdir(request.distFolder)).filter((name) => !name.endsWith('.app'));
  const candidates = (
    await Promise.all(made.map((name) => programsIn(request.distFolder, name, platform)))
  ).flat();
  const wanted = candidates.filter(({ name }) => request.name === undefined || name === request.name);
  const [program] = wanted;
  if (program && wanted.length === 1) return program;
  throw notFound(request, candidates);
}

/** The programs that `entry` of the dist folder is or holds at its top. */
async function programsIn(distFolder: string, entry: string, platform: NodeJS.Platform): Promise<Located[]> {
  const path = join(distFolder, entry);
  if (!(await stat(path)).isDirectory()) {
    // With `append_pkg=False` the archive lies beside the one file.
    if (!(await isProgram(path, platform))) return [];
    return [{ name: plainName(entry, platform), tree: distFolder, executable: entry }];
  }
  const files = await readdir(path, { withFileTypes: true });
  const programs = await Promise.all(
    files.map(async (file) =>
      file.isFile() && (await isProgram(join(path, file.name), platform)) ? [file.name] : [],
    ),
  );
  return programs
    .flat()
    .map((executable) => ({ name: plainName(executable, platform), tree: path, executable }));
}

/** Before version 6 libraries lie beside the program; they have extensions or are not executable. */
async function isProgram(file: string, platform: NodeJS.Platform): Promise<boolean> {
  if (platform === 'win32') return file.toLowerCase().endsWith('.exe');
  const executable = ((await stat(file)).mode & 0o111) !== 0;
  return executable && !/\.(?:so|dylib)(?:\.|$)/.test(file) && !file.endsWith('/Python');
}

function plainName(executable: string, platform: NodeJS.Platform): string {
  return platform === 'win32' ? executable.replace(/\.exe$/i, '') : executable;
}

function notFound(request: FreezeRequest, candidates: readonly Located[]): UserError {
  const made = candidates.map(({ name }) => `'${name}'`).join(', ') || 'nothing';
  const wanted = request.name === undefined ? 'one program' : `a program '${request.name}'`;
  return new UserError('program-not-found', `The build should make ${wanted}; it made ${made}.`, {
    hint: "Set 'name' to the name that EXE(…) has in the spec.",
  });
}
