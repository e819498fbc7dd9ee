import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A comparison of two ways to do one thing, in pairs so that a drifting machine does not count. */
export interface Comparison {
  what: string;
  /** Seconds of each run. */
  ours: number[];
  plain: number[];
  target: string;
  /** Whether the table says how many times faster ours is, and not which share of the time it takes. */
  asSpeedUp?: true;
}

/** Runs `ours` and `plain` in turn; each returns its seconds. */
export async function compare(
  what: string,
  { runs, target }: { runs: number; target: string },
  { ours, plain }: { ours: () => Promise<number>; plain: () => Promise<number> },
): Promise<Comparison> {
  const result: Comparison = { what, ours: [], plain: [], target };
  for (let run = 0; run < runs; run++) {
    result.ours.push(await ours());
    result.plain.push(await plain());
    process.stderr.write(
      `${what}: ${result.ours.at(-1)?.toFixed(2)} s, plain ${result.plain.at(-1)?.toFixed(2)} s\n`,
    );
  }
  return result;
}

/** Seconds that a command takes. Throws if it ends with another code than one of `codes`. */
export async function seconds(
  tool: string,
  args: readonly string[],
  {
    cwd,
    env,
    codes = [0],
  }: { cwd?: string; env?: Record<string, string | undefined>; codes?: number[] } = {},
): Promise<number> {
  const start = performance.now();
  const child = spawn(tool, args, { stdio: 'ignore', ...(cwd && { cwd }), env: { ...process.env, ...env } });
  const [code] = await once(child, 'close');
  if (!codes.includes(code)) throw new Error(`${tool} ${args.join(' ')} ended with code ${code}`);
  return (performance.now() - start) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [upper = 0, lower = 0] = [sorted[middle], sorted[sorted.length % 2 ? middle : middle - 1]];
  return (upper + lower) / 2;
}

/** One row of the results: medians, and the median of the ratios pair by pair. */
export function row({ what, ours, plain, target, asSpeedUp }: Comparison): string[] {
  const ratios = ours.map((value, index) => {
    const ratio = value / (plain[index] ?? Number.NaN);
    return asSpeedUp ? 1 / ratio : ratio;
  });
  return [
    what,
    `${median(ours).toFixed(3)} s`,
    `${median(plain).toFixed(3)} s`,
    asSpeedUp ? `${median(ratios).toFixed(1)}× faster` : `${median(ratios).toFixed(2)}×`,
    target,
    String(ours.length),
  ];
}
