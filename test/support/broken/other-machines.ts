/** Real files for machines that this one is not: Linux on 64-bit ARM, and macOS. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFileSource } from '../../../src/sidecar/formats/byte-source.ts';
import { findCookie } from '../../../src/sidecar/formats/pyinstaller/cookie.ts';
import { unpackedWheel } from '../wheels.ts';

/** PyInstaller's bootloaders are in its wheels. */
const PYINSTALLER = { name: 'pyinstaller', version: '6.22.3' };
const ARM = 'manylinux2014_aarch64';
/** A small package with a compiled module. */
const COMPILED = { name: 'markupsafe', version: '3.0.3', platform: ARM, python: '3.12' };

/** Makes of `program` what PyInstaller would have made on an ARM machine: its bootloader, and the same archive. */
export async function armProgram(program: string): Promise<void> {
  await writeFile(program, await withBootloader(program, ARM, 'Linux-64bit-arm'));
}

/** Makes of `program` what PyInstaller would have made on macOS: for 10.13, and both processors. */
export async function macProgram(program: string): Promise<void> {
  await writeFile(program, await withBootloader(program, 'macosx_10_13_universal2', 'Darwin-64bit'));
}

/** The bootloader of another platform's wheel with the archive of `program` behind it. */
async function withBootloader(program: string, platform: string, folder: string): Promise<Buffer> {
  const wheel = await unpackedWheel({ ...PYINSTALLER, platform });
  const bootloader = await readFile(join(wheel, 'PyInstaller', 'bootloader', folder, 'run'));
  const cookie = await withFileSource(program, (source) => findCookie(source));
  if (!cookie) throw new Error(`${program} is not PyInstaller's.`);
  const { archiveOffset, archiveLength } = cookie;
  const archive = (await readFile(program)).subarray(archiveOffset, archiveOffset + archiveLength);
  return Buffer.concat([bootloader, archive]);
}

/** Puts a compiled module for ARM among the files of a program. */
export async function armLibrary(internal: string): Promise<void> {
  const name = '_speedups.cpython-312-aarch64-linux-gnu.so';
  const wheel = await unpackedWheel(COMPILED);
  await mkdir(join(internal, 'markupsafe'));
  await copyFile(join(wheel, 'markupsafe', name), join(internal, 'markupsafe', name));
}
