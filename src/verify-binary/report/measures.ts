import type { ReportData } from '../report-data.ts';
import { optionCount } from './command.ts';
import { resultsOf } from './results.ts';

/** What two hand-overs are compared by. Times in ms, sizes in bytes; absent where it was not measured. */
export interface Measures {
  label: string;
  passed: boolean;
  /** Of the first run. */
  coldStart?: number;
  /** Medians of the runs. */
  ready?: number;
  health?: number;
  /** The quickest and the slowest run to ready. */
  range?: readonly [number, number];
  digest?: string;
  size?: number;
  files?: number;
  runs: number;
  /** Runs without a failure. */
  good: number;
  /** Runs that did not become ready. */
  neverReady: number;
  /** Options in the packager's command. */
  options?: number;
  failedChecks: number;
}

/** `1 option`, `2 options`. */
export function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** The figures of one report; `letter` tells the two apart where packager and version are the same. */
export function measuresOf(data: ReportData, letter: string): Measures {
  const { packager, runs, ready, health, size, files } = data;
  const { failed, passed } = resultsOf(data);
  const coldStart = runs[0]?.readyMs;
  return {
    label: `${letter} (${packager ? `${packager.name} ${packager.version}` : data.source})`,
    passed,
    ...(coldStart !== undefined && { coldStart }),
    ...(ready && { ready: ready.median, range: [ready.min, ready.max] as const }),
    ...(data.digest !== undefined && { digest: data.digest }),
    ...(health && { health: health.median }),
    ...(size !== undefined && { size }),
    ...(files !== undefined && { files }),
    runs: runs.length,
    good: runs.filter(({ failures }) => failures.length === 0).length,
    neverReady: runs.filter(({ readyMs }) => readyMs === undefined).length,
    ...(packager && { options: optionCount(packager.command) }),
    failedChecks: failed.length,
  };
}
