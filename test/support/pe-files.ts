import { copyFile, mkdir, mkdtemp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Signable } from '../../src/sign-notarize/types.ts';
import { unpackedWheel } from './wheels.ts';

const BOOTLOADERS = 'PyInstaller/bootloader/Windows-64bit-intel';

/** PyInstaller's own programs for Windows: unsigned PE files of 300 kB. */
export async function bootloader(name: 'run.exe' | 'runw.exe' | 'run_d.exe'): Promise<string> {
  const wheel = await unpackedWheel({ name: 'pyinstaller', version: '6.22.3', platform: 'win_amd64' });
  return join(wheel, BOOTLOADERS, name);
}

/** Microsoft's C runtime, with Microsoft's signature and timestamp. */
export async function vendorLibrary(): Promise<string> {
  const wheel = await unpackedWheel({
    name: 'msvc-runtime',
    version: '14.51.36231',
    platform: 'win_amd64',
    python: '3.12',
  });
  return join(wheel, 'msvc_runtime-14.51.36231.data', 'data', 'vcruntime140_threads.dll');
}

/** A new folder below `parent` with a PE file at each of `paths`, as a signer gets them. */
export async function peTree(parent: string, paths: readonly string[]): Promise<Signable[]> {
  const root = await mkdtemp(join(parent, 'tree-'));
  const source = await bootloader('run.exe');
  const files: Signable[] = [];
  for (const path of paths) {
    const place = join(root, path);
    await mkdir(dirname(place), { recursive: true });
    await copyFile(source, place);
    files.push({
      path,
      place,
      format: 'pe',
      kind: path.endsWith('.exe') ? 'program' : 'library',
      existing: { state: 'none' },
    });
  }
  return files;
}

/** A one-directory program: names with a space and beyond ASCII, modules, a library without an extension. */
export const ONEDIR = [
  'back end.exe',
  '_internal/_bz2.pyd',
  '_internal/größe/módulo.pyd',
  '_internal/plugin',
  '_internal/a/b/c.dll',
];
