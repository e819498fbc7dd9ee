import { packArchive } from '../../src/sidecar/archive/pack.ts';
import { unpackArchive } from '../../src/sidecar/archive/unpack.ts';
import { readTree } from '../../src/sidecar/tree.ts';
import { listArchive } from './list-archive.ts';

// Run as a program of its own, so that the memory is that of this work: reads the tree argv[2], packs it to argv[3],
// unpacks that to argv[4], and prints the highest resident size in bytes.
const [root = '', file = '', destination = ''] = process.argv.slice(2);
const { platform } = process;
const tree = await readTree(root, { platform });
await packArchive({ root, entries: tree.files, file, topLevel: 'tree' });
await unpackArchive(file, destination, { platform });
const listed = await listArchive(file, { platform });
if (listed.length !== tree.files.length) throw new Error('entries were lost');
console.log(process.resourceUsage().maxRSS * 1024);
