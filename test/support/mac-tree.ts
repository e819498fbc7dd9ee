/** Real macOS programs and libraries, laid out as PyInstaller and app bundles lay them out. */
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packArchive } from '../../src/sidecar/archive/pack.ts';
import { type HandOver, handOverIn } from '../../src/sidecar/hand-over.ts';
import { writeManifest } from '../../src/sidecar/manifest.ts';
import { targetFromTriple } from '../../src/sidecar/target.ts';
import { readTree } from '../../src/sidecar/tree.ts';
import { sampleManifest } from './sample-manifest.ts';
import { unpackedWheel } from './wheels.ts';

/** What the trees are made of: a universal program and an extension module for one processor. */
export interface MacFiles {
  program: string;
  library: string;
}

/** PyInstaller's bootloader for macOS and the extension module of MarkupSafe, from their wheels. */
export async function macFiles(): Promise<MacFiles> {
  const platform = 'macosx_10_13_universal2';
  const loader = await unpackedWheel({ name: 'pyinstaller', version: '6.22.3', platform });
  const wheel = { name: 'markupsafe', version: '3.0.2', platform: 'macosx_11_0_arm64', python: '3.12' };
  const folder = join(await unpackedWheel(wheel), 'markupsafe');
  const module = (await readdir(folder)).find((name) => name.endsWith('.so'));
  if (!module) throw new Error('the wheel of markupsafe has no extension module');
  return {
    program: join(loader, 'PyInstaller', 'bootloader', 'Darwin-64bit', 'run'),
    library: join(folder, module),
  };
}

/** The text of an Info.plist. */
export function infoPlist(executable: string, identifier: string, type: string): string {
  const pairs = { CFBundleExecutable: executable, CFBundleIdentifier: identifier, CFBundlePackageType: type };
  const lines = Object.entries(pairs).map(([key, text]) => `<key>${key}</key><string>${text}</string>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict>${lines.join('')}</dict></plist>\n`;
}

/** A framework with its links, as python.org builds it. */
export async function writeFramework(place: string, { library }: MacFiles): Promise<void> {
  const version = join(place, 'Versions', '3.12');
  await mkdir(join(version, 'Resources'), { recursive: true });
  await cp(library, join(version, 'Python'));
  await writeFile(join(version, 'Resources', 'Info.plist'), infoPlist('Python', 'org.python.python', 'FMWK'));
  await symlink('3.12', join(place, 'Versions', 'Current'));
  await symlink('Versions/Current/Python', join(place, 'Python'));
  await symlink('Versions/Current/Resources', join(place, 'Resources'));
}

/** A folder like that of `mode: onedir`: a program, libraries, a framework, a link to its library, scripts and data. */
export async function writeOnedir(root: string, files: MacFiles): Promise<void> {
  const at = (path: string) => join(root, ...path.split('/'));
  await mkdir(at('_internal/lib-dynload'), { recursive: true });
  await cp(files.program, at('backend'));
  await cp(files.library, at('_internal/lib-dynload/_speedups.cpython-312-darwin.so'));
  await cp(files.library, at('_internal/lib with spaces ü.dylib'));
  await cp(files.program, at('_internal/helper'));
  await writeFramework(at('_internal/Python.framework'), files);
  await symlink('Python.framework/Versions/3.12/Python', at('_internal/Python'));
  await writeFile(at('_internal/run.sh'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  await writeFile(at('_internal/base_library.zip'), 'PK\u0005\u0006');
}

/** An app bundle with a framework, a helper, a loose library and a resource. */
export async function writeApp(place: string, files: MacFiles): Promise<void> {
  const at = (path: string) => join(place, 'Contents', ...path.split('/'));
  for (const folder of ['MacOS', 'Frameworks', 'Resources']) await mkdir(at(folder), { recursive: true });
  await writeFile(at('Info.plist'), infoPlist('Example', 'com.example.app', 'APPL'));
  await cp(files.program, at('MacOS/Example'));
  await cp(files.program, at('MacOS/helper'));
  await cp(files.library, at('Frameworks/libexample.dylib'));
  await writeFramework(at('Frameworks/Python.framework'), files);
  await writeFile(at('Resources/a.txt'), 'text\n');
}

/** Describes and packs the tree at `<folder>/backend` as build-backend does. */
export async function handOver(folder: string, triple: string, executable = 'backend'): Promise<HandOver> {
  const target = targetFromTriple(triple);
  const root = join(folder, 'backend');
  const { files, size, digest } = await readTree(root, { platform: process.platform });
  const manifest = sampleManifest({ name: 'backend', target, executable, files, size, digest });
  const places = handOverIn(folder, manifest);
  await mkdir(dirname(places.archive), { recursive: true });
  await packArchive({ root, entries: files, file: places.archive, topLevel: 'backend' });
  await writeManifest(places.manifest, manifest);
  return places;
}
