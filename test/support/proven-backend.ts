/** Backends as verify-binary would have left them, for what comes after it. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HandOver } from '../../src/sidecar/hand-over.ts';
import { readManifest, writeManifest } from '../../src/sidecar/manifest.ts';
import type { Manifest } from '../../src/sidecar/manifest-types.ts';
import { targetFromTriple } from '../../src/sidecar/target.ts';
import { handOver } from './broken/workshop.ts';
import { writeTree } from './sample-tree.ts';
import { unpackedWheel } from './wheels.ts';

/** What the tree of another platform holds of PyInstaller's real programs for it. */
interface Foreign {
  triple: string;
  executable: string;
  wheel: string;
  program: string;
  files: readonly string[];
}

const FOREIGN: Readonly<Record<'win32' | 'darwin', Foreign>> = {
  win32: {
    ...{ triple: 'x86_64-pc-windows-msvc', executable: 'desk.exe' },
    ...{ wheel: 'win_amd64', program: 'Windows-64bit-intel/run.exe' },
    files: ['desk.exe', '_internal/inner.exe', '_internal/base.pyd', '_internal/python.dll'],
  },
  darwin: {
    ...{ triple: 'universal-apple-darwin', executable: 'desk' },
    ...{ wheel: 'macosx_10_13_universal2', program: 'Darwin-64bit/run' },
    files: ['desk', '_internal/base.so'],
  },
};

/** Writes the proof into the manifest `file` that verify-binary would have written; returns what it was before. */
export async function prove(file: string): Promise<Manifest> {
  const manifest = await readManifest(file);
  const proof = { digest: manifest.digest, passed: true, checks: [], runs: 1, at: new Date().toISOString() };
  await writeManifest(file, { ...manifest, verification: proof });
  return manifest;
}

/** A proven hand-over in `folder`, of real programs for another platform that nothing here could start; no tree. */
export async function foreignBackend(folder: string, platform: 'win32' | 'darwin'): Promise<HandOver> {
  const { triple, executable, wheel, program, files } = FOREIGN[platform];
  const tree = join(folder, 'desk');
  const source = await unpackedWheel({ name: 'pyinstaller', version: '6.22.3', platform: wheel });
  for (const path of files) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await copyFile(join(source, 'PyInstaller', 'bootloader', program), join(tree, path));
  }
  if (platform === 'darwin') await writeTree(tree, { '_internal/link.so': { link: 'base.so' } });
  const places = await handOver({ folder, tree }, { target: targetFromTriple(triple), executable });
  await rm(places.tree, { recursive: true });
  await prove(places.manifest);
  return places;
}
