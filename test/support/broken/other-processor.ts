/** Real files for 64-bit ARM, which a Linux machine of the usual kind cannot run. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFileSource } from '../../../src/sidecar/formats/byte-source.ts';
import { findCookie } from '../../../src/sidecar/formats/pyinstaller/cookie.ts';
import { unpackedWheel } from '../wheels.ts';

/** PyInstaller's bootloader for it. */
const BOOTLOADER = { name: 'pyinstaller', version: '6.22.3', platform: 'manylinux2014_aarch64' };
/** A small package with a compiled module. */
const COMPILED = { name: 'markupsafe', version: '3.0.3', platform: 'manylinux2014_aarch64', python: '3.12' };

/** Makes of `program` what PyInstaller would have made on such a machine: its bootloader, and the same archive. */
export async function armProgram(program: string): Promise<void> {
  const wheel = await unpackedWheel(BOOTLOADER);
  const bootloader = await readFile(join(wheel, 'PyInstaller', 'bootloader', 'Linux-64bit-arm', 'run'));
  const cookie = await withFileSource(program, (source) => findCookie(source));
  if (!cookie) throw new Error(`${program} is not PyInstaller's.`);
  const { archiveOffset, archiveLength } = cookie;
  const archive = (await readFile(program)).subarray(archiveOffset, archiveOffset + archiveLength);
  await writeFile(program, Buffer.concat([bootloader, archive]));
}

/** Puts a compiled module for it among the files of a program. */
export async function armLibrary(internal: string): Promise<void> {
  const name = '_speedups.cpython-312-aarch64-linux-gnu.so';
  const wheel = await unpackedWheel(COMPILED);
  await mkdir(join(internal, 'markupsafe'));
  await copyFile(join(wheel, 'markupsafe', name), join(internal, 'markupsafe', name));
}
