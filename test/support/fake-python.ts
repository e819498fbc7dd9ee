import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The first bytes of programs, by platform. */
const MAGIC: Partial<Record<NodeJS.Platform, string>> = {
  linux: '7f454c46',
  darwin: 'cffaedfe',
  win32: '4d5a9000',
};

/** Writes a file that looks like a program of `platform`; `text` is what else stands in it. */
export async function fakeProgram(
  file: string,
  text: string,
  platform: NodeJS.Platform = 'linux',
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, Buffer.concat([Buffer.from(MAGIC[platform] ?? '', 'hex'), Buffer.from(text)]));
  await chmod(file, 0o755);
}

/** A Python of `version` in `folder`, with its shared library, as an installer lays them out. Returns the program. */
export async function fakePython(folder: string, version: string): Promise<string> {
  const minor = version.split('.').slice(0, 2).join('.');
  const program = join(folder, 'bin', `python${minor}`);
  await fakeProgram(program, 'main');
  await fakeProgram(join(folder, 'lib', `libpython${minor}.so.1.0`), `\0${version}\0`);
  return program;
}
