/**
 * Compares verify-binary with the least that its work can cost, in one run, and writes bench/RESULTS-verify.md.
 * Usage: npm run bench:verify [-- runs]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLineHost } from '../src/shared/command-line-host.ts';
import { readManifest } from '../src/sidecar/manifest.ts';
import { readTree } from '../src/sidecar/tree.ts';
import { staticChecks } from '../src/verify-binary/checks/static-checks.ts';
import { withSubject } from '../src/verify-binary/subject/open-subject.ts';
import { verifyInputs } from '../test/support/sample-subject.ts';
import { type LargeTree, writeLargeTree } from './large-tree.ts';
import { type Comparison, compare, seconds } from './measure.ts';
import { writeResults } from './results.ts';
import { compareStarts } from './starts.ts';

const runs = Number(process.argv[2] ?? 7);
const host = commandLineHost({ inputs: new Map(), onOutput: () => undefined, verbose: false });
const folder = await mkdtemp(join(tmpdir(), 'sidecar-bench-'));

try {
  const large = await writeLargeTree(folder);
  const { size, files } = await readManifest(large.manifest);
  const comparisons = [...(await compareStaticChecks(large)), await compareStarts(folder, runs * 3)];
  await writeResults(comparisons, {
    file: 'RESULTS-verify.md',
    command: 'npm run bench:verify',
    about: `a tree of ${(size / 1e6).toFixed(0)} MB, ${files.length} entries; the example backend.`,
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Opening a tree and making every check that needs no start, against hashing its files once and doing nothing else. */
async function compareStaticChecks({ tree, manifest }: LargeTree): Promise<Comparison[]> {
  const options = { runs, target: '< 1.50×' };
  const ours = () => timed(() => checked(manifest));
  // Whoever comes first would pay for what is not in the system's cache yet.
  await ours();
  const comparisons = [
    await compare('checks without a start, against hashing the files once (ours)', options, {
      ours,
      plain: () => timed(() => readTree(tree, { platform: process.platform })),
    }),
  ];
  if (process.platform === 'win32') return comparisons;
  const hashing = ['.', '-type', 'f', '-exec', 'sha256sum', '{}', '+'];
  return [
    ...comparisons,
    await compare('the same, against find and sha256sum', options, {
      ours,
      plain: () => seconds('find', hashing, { cwd: tree }),
    }),
  ];
}

/** Throws if a check fails: what ends early is no measure. */
async function checked(path: string): Promise<void> {
  const given = verifyInputs({ path, 'required-modules': 'numpy', 'max-glibc': '2.99' });
  const results = await withSubject(given, host, (subject) => staticChecks(subject, given, host));
  const failed = results.filter(({ status }) => status === 'failed');
  if (failed.length > 0) throw new Error(JSON.stringify(failed, null, 2));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
