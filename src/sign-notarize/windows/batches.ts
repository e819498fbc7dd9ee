import { availableParallelism } from 'node:os';
import type { UserError } from '../../shared/errors.ts';
import { inOrder } from '../../sidecar/in-order.ts';
import type { FileOutcome, Signable } from '../types.ts';

/** What became of one file in a tool. */
export type Signed = { ok: true } | { ok: false; said: string };

/** How many files a tool takes, and what its words mean. */
export interface BatchPlan {
  /** Files per process. */
  size: number;
  /** As many files that one more process is worth its start. */
  least: number;
  /** Processes at the same time. */
  atOnce: number;
  /** Signs these files in place; one result for each, in order. */
  sign: (files: readonly Signable[]) => Promise<Signed[]>;
  /** The error in what a tool said, if it concerns every file (an expired token, a dead timestamp server). */
  explain: (said: string) => UserError | undefined;
  progress: (text: string) => void;
}

/** Public timestamp servers slow down those who ask for more at the same time. */
const MOST_REQUESTS = 8;

/** Processor cores, and with servers to wait for some more: most of the time of a timestamp is the way to it. */
export function processesAtOnce(servers: readonly string[]): number {
  const cores = availableParallelism();
  return servers.length > 0 ? Math.max(cores, Math.min(cores * 4, MOST_REQUESTS)) : cores;
}

/**
 * Signs all `files`. The first one goes ahead alone: what is wrong with certificate, token or timestamp server shows
 * there, once and before the others are touched; such an error is thrown.
 */
export async function signInBatches(files: readonly Signable[], plan: BatchPlan): Promise<FileOutcome[]> {
  const [first, ...rest] = files;
  if (!first) return [];
  const outcomes = await signBatch([first], plan);
  const size = Math.min(plan.size, Math.max(plan.least, Math.ceil(rest.length / plan.atOnce)));
  for await (const batch of inOrder(slices(rest, size), plan.atOnce, (each) => signBatch(each, plan))) {
    outcomes.push(...batch);
    plan.progress(`${outcomes.length} of ${files.length} files`);
  }
  return outcomes;
}

async function signBatch(files: readonly Signable[], plan: BatchPlan): Promise<FileOutcome[]> {
  const results = await plan.sign(files);
  return files.map(({ path }, index) => {
    const result = results[index] ?? { ok: false, said: 'the tool did not get to it' };
    if (result.ok) return { path, status: 'signed' };
    const general = plan.explain(result.said);
    if (general) throw general;
    return { path, status: 'failed', why: lastLines(result.said) };
  });
}

/** What a tool said last, for a message. */
export function lastLines(said: string, count = 6): string {
  const lines = said
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at |^\t\.\.\. \d+ more/.test(line));
  return lines.slice(-count).join('\n') || 'the tool printed nothing';
}

function* slices(files: readonly Signable[], size: number): Generator<readonly Signable[]> {
  for (let from = 0; from < files.length; from += size) yield files.slice(from, from + size);
}
