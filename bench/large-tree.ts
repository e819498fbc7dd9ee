import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { archiveOf, LINUX, write } from '../test/support/sample-subject.ts';
import type { Sample } from '../test/support/sample-tree.ts';
import { tinyElf } from '../test/support/tiny/elf.ts';
import { unpackedWheel } from '../test/support/wheels.ts';

const LARGE = 220e6;
const FILES = 300;
const LINKS = 19;

/** A hand-over without an archive, as large as one with a scientific package. */
export interface LargeTree {
  tree: string;
  manifest: string;
}

/**
 * Writes a bundle for Linux of about 220 MB and 300 files below `folder`: PyInstaller's own bootloader, numpy's
 * libraries over and over with different contents, its Python files, and 19 links. Needs Python for the downloads.
 */
export async function writeLargeTree(folder: string): Promise<LargeTree> {
  const numpy = await unpackedWheel({
    name: 'numpy',
    version: '2.3.5',
    platform: 'manylinux_2_28_x86_64',
    python: '3.12',
  });
  const pyinstaller = await unpackedWheel({
    name: 'pyinstaller',
    version: '6.22.3',
    platform: 'manylinux2014_x86_64',
  });
  const loader = await readFile(join(pyinstaller, 'PyInstaller/bootloader/Linux-64bit-intel/run'));
  const files: Record<string, Sample> = {
    app: { content: Buffer.concat([loader, archiveOf(['numpy'])]), mode: 0o755 },
    // PyInstaller takes these from the system that it runs on.
    '_internal/libpython3.12.so.1.0': tinyElf({ soname: 'libpython3.12.so.1.0' }),
    '_internal/libz.so.1': tinyElf({ soname: 'libz.so.1' }),
    '_internal/libstdc++.so.6': tinyElf({ soname: 'libstdc++.so.6' }),
    ...(await librariesOf(numpy)),
  };
  await addTexts(files, numpy);
  const { tree, manifestFile } = await write(folder, { target: LINUX, files });
  return { tree, manifest: manifestFile ?? '' };
}

/** The libraries, each time with another end, until they are large enough; and links to the first ones. */
async function librariesOf(wheel: string): Promise<Record<string, Sample>> {
  const files: Record<string, Sample> = {};
  const libraries = (await filesIn(wheel)).filter((path) => /\.so(\.|$)/.test(path));
  let size = 0;
  for (let round = 0; size < LARGE; round += 1) {
    for (const path of libraries) {
      const content = Buffer.concat([await readFile(join(wheel, path)), Buffer.from(`round ${round}`)]);
      files[`_internal/copy-${round}/${path}`] = content;
      size += content.length;
      if (size >= LARGE) break;
    }
  }
  for (const path of Object.keys(files).slice(0, LINKS)) {
    const inside = path.slice('_internal/'.length);
    files[`_internal/${inside.slice(inside.lastIndexOf('/') + 1)}`] = { link: inside };
  }
  return files;
}

async function addTexts(files: Record<string, Sample>, wheel: string): Promise<void> {
  const texts = (await filesIn(wheel)).filter((path) => path.endsWith('.py'));
  for (const path of texts.slice(0, FILES - Object.keys(files).length)) {
    files[`_internal/${path}`] = await readFile(join(wheel, path));
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
