import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What to write for one path: text or bytes, with a mode if it matters, or a link's target. */
export type Sample = string | Buffer | { content: string | Buffer; mode: number } | { link: string };

/** Writes a folder from `samples` (path with `/` → content). A path that ends in `/` is an empty folder. */
export async function writeTree(root: string, samples: Readonly<Record<string, Sample>>): Promise<void> {
  await mkdir(root, { recursive: true });
  for (const [path, sample] of Object.entries(samples)) await writeSample(join(root, path), path, sample);
}

async function writeSample(place: string, path: string, sample: Sample): Promise<void> {
  if (path.endsWith('/')) {
    await mkdir(place, { recursive: true });
    return;
  }
  await mkdir(dirname(place), { recursive: true });
  if (typeof sample === 'string' || Buffer.isBuffer(sample)) await writeFile(place, sample);
  else if ('link' in sample) await symlink(sample.link, place);
  else {
    await writeFile(place, sample.content);
    await chmod(place, sample.mode);
  }
}

/** A folder like a packager's, with everything that is hard to keep: links, modes, names, an empty folder. */
export const SIDECAR: Readonly<Record<string, Sample>> = {
  backend: { content: Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(5000, 7)]), mode: 0o755 },
  '_internal/libz.so.1': Buffer.from('\x7fELF library'),
  '_internal/libz.so': { link: 'libz.so.1' },
  '_internal/data folder/it\'s "quoted" ü 中 😀.txt': 'text\r\n',
  '_internal/empty': '',
  '_internal/plugins/': '',
  'Python.framework/Versions/3.12/Python': Buffer.from('cffaedfe00', 'hex'),
  'Python.framework/Versions/Current': { link: '3.12' },
  'Python.framework/Python': { link: 'Versions/Current/Python' },
  [`_internal/${'deep folder/'.repeat(9)}${'n'.repeat(120)}.py`]: 'print()\n',
};
