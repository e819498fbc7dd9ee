import type { Made } from '../check.ts';

/** One cold start of the program, from start to end. */
export interface Run {
  /** From 1. */
  number: number;
  /** What kind of folder it ran in: long, with spaces and non-ASCII characters, or short. */
  folder: 'long' | 'short';
  /** ms from the start to READY (or what counts as it), and to the first good health answer. Absent if not reached. */
  readyMs?: number;
  healthMs?: number;
  /** ms from the polite signal to the end. */
  stopMs?: number;
  port?: number;
  /** What went wrong, as the checks that it speaks against; empty if nothing did. */
  failures: Made[];
}

/** min, median and max of some times in ms. */
export interface Spread {
  min: number;
  median: number;
  max: number;
}
