import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packArchive } from '../../src/sidecar/archive/pack.ts';
import { restoreArchive } from '../../src/sidecar/archive/restore.ts';
import { unpackArchive } from '../../src/sidecar/archive/unpack.ts';
import { readTree } from '../../src/sidecar/tree.ts';
import { listArchive } from './list-archive.ts';

// Run as a program of its own, so that the memory is that of this work: reads the tree argv[2], packs it to argv[3],
// unpacks that to argv[4] and restores it there, and prints the highest resident size in bytes.
const [root = '', file = '', destination = ''] = process.argv.slice(2);
const { platform } = process;
const tree = await readTree(root, { platform });
const { layers } = await packArchive({ root, entries: tree.files, file, topLevel: 'tree' });
await unpackArchive(file, destination, { platform });
const listed = await listArchive(file, { platform });
if (listed.length !== tree.files.length) throw new Error('entries were lost');
await rm(destination, { recursive: true });
await mkdir(destination);
const [layer = { size: 0, frames: [] }] = layers;
const restored = await restoreArchive({
  parts: [{ frames: layer.frames, read: (write) => readStart(layer.size, write) }],
  entries: tree.files,
  topLevel: 'tree',
  file: join(destination, 'archive'),
  root: join(destination, 'root'),
  platform,
});
if (!restored) throw new Error('nothing was restored');
console.log(process.resourceUsage().maxRSS * 1024);

/** The archive without its frame table. */
async function readStart(size: number, write: (chunk: Buffer) => void | Promise<void>): Promise<boolean> {
  for await (const chunk of createReadStream(file, { end: size - 1, highWaterMark: 2 ** 20 }))
    await write(chunk);
  return true;
}
