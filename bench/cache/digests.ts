import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from '../../test/support/run.ts';
import { type Comparison, compare, seconds } from '../measure.ts';

const SMALL_FILES = 50_000;
const PER_FOLDER = 100;

/** The digest of a tree, against sha256sum over the same files on all cores, as many to each call as serves it best. */
export async function compareDigest(
  what: string,
  tree: string,
  { runs, perCall }: { runs: number; perCall: number },
): Promise<Comparison> {
  const script = 'find . -type f -print0 | xargs -0 -P "$0" -n "$1" sha256sum';
  const args = ['-c', script, String(availableParallelism()), String(perCall)];
  const program = join(import.meta.dirname, 'digest-tree.ts');
  // Whoever comes first would pay for what is not in the system's cache yet.
  await seconds('sh', args, { cwd: tree });
  return compare(
    `digest of ${what}, against sha256sum on all cores`,
    { runs, target: '≤ 1×' },
    {
      ours: async () => Number(await run(process.execPath, [program, tree])),
      plain: () => seconds('sh', args, { cwd: tree }),
    },
  );
}

/** Writes 50,000 files of up to 6 KB, like those of packages with their sources, and gives their folder. */
export async function smallFiles(folder: string): Promise<string> {
  for (let index = 0; index < SMALL_FILES; index++) {
    const place = join(folder, `package${index % 50}`, `part${Math.floor(index / PER_FOLDER)}`);
    if (index % PER_FOLDER < 50) await mkdir(place, { recursive: true });
    const size = 200 + ((index * 2654435761) % 6000);
    await writeFile(join(place, `module${index}.py`), Buffer.alloc(size, `line ${index}\n`));
  }
  return folder;
}
