/**
 * Compares builds from the cache with clean ones, and their parts with what the same work costs at least, in one run,
 * and writes bench/RESULTS.md. Usage: npm run bench:cache [-- runs] [--only small|heavy|http|digest|memory|modules]
 * With `--only` the results are printed and not written.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { heavyApplication, smallApplication } from './cache/application.ts';
import { compareDigest, smallFiles } from './cache/digests.ts';
import { compareHttp } from './cache/http.ts';
import { compareLevels, unpackByHand, withDirectory } from './cache/levels.ts';
import { memoryOfLargeTree } from './cache/memory.ts';
import { compareModules } from './cache/modules.ts';
import type { Comparison } from './measure.ts';
import { writeResults } from './results.ts';

const MEMORY_TARGET = 300e6;

/** What the other programs of this folder wrote. */
const OTHERS = [
  'Results of other parts: [a full build](RESULTS-build.md), [verification](RESULTS-verify.md), [signing](RESULTS-sign.md),',
  '[packaging](RESULTS-package.md).',
  '',
];

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const runs = Number(positionals[0] ?? 5);
const load = loadavg()[0]?.toFixed(1);
const wanted = (row: string) => values.only === undefined || values.only === row;
const folder = await mkdtemp(join(tmpdir(), 'sidecar-bench-'));
const comparisons: Comparison[] = [];
const more: string[] = [];

try {
  if (wanted('small')) {
    const place = join(folder, 'small');
    const { builder } = await withDirectory(await smallApplication(join(place, 'project')), place);
    comparisons.push(...(await compareLevels(builder, place, { runs, targets: { exact: 30, body: 12 } })));
  }
  if (['heavy', 'http', 'digest'].some(wanted)) await compareHeavy();
  if (wanted('memory')) more.push(memoryLine(await memoryOfLargeTree(join(folder, 'memory'))), '');
  if (wanted('modules')) more.push(...(await compareModules(join(folder, 'modules'), runs)));
  await writeResults(comparisons, {
    file: values.only === undefined ? 'RESULTS.md' : undefined,
    command: 'npm run bench:cache',
    about: `load ${load} before. By hand is the PyInstaller command in an environment that is ready.`,
    more: [...more, ...OTHERS],
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Everything about the program with numpy, pandas and scipy, whose tree has the size of the issue's. */
async function compareHeavy(): Promise<void> {
  const place = join(folder, 'heavy');
  const application = await heavyApplication(join(place, 'project'));
  const { builder, first } = await withDirectory(application, place);
  const tree = join(place, 'tree');
  await unpackByHand(first.archive, tree);
  if (wanted('heavy')) {
    const options = { runs, targets: { exact: 50, body: 25 } };
    comparisons.push(...(await compareLevels(builder, place, options)));
  }
  if (wanted('http')) comparisons.push(await compareHttp(application, place, runs));
  if (!wanted('digest')) return;
  const small = await smallFiles(join(folder, 'files'));
  comparisons.push(
    await compareDigest('the tree of the heavy app', tree, { runs: 2 * runs, perCall: 20 }),
    await compareDigest('50,000 small files', small, { runs: 2 * runs, perCall: 500 }),
  );
}

function memoryLine(resident: number): string {
  const verdict = resident <= MEMORY_TARGET ? 'met' : 'missed';
  return `Highest memory while a tree of 5 GB is read, packed, unpacked and restored: ${(resident / 1e6).toFixed(0)} MB (target ≤ 300 MB, ${verdict}).`;
}
