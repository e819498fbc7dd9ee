import type { CheckResult } from './check.ts';
import type { Run, Spread } from './runs/trial.ts';

/** All that a verification found; `verification.json` is this, and every other report is made from it. */
export interface ReportData {
  schemaVersion: 1;
  passed: boolean;
  name: string;
  /** Of the manifest, or what the program reports; absent where neither tells. */
  version?: string;
  targetTriple?: string;
  /** What was verified, relative to the workspace where it is in it. */
  source: string;
  /** `sha256:…` of the tree; absent only where nothing could be read. */
  digest?: string;
  /** Bytes of all files. */
  size?: number;
  /** Files in the tree. */
  files?: number;
  packager?: { name: string; version: string; command: string[] };
  python?: string;
  /** What it ran on. */
  machine: { platform: string; arch: string };
  checks: CheckResult[];
  runs: Run[];
  /** ms; absent where no run got that far. */
  ready?: Spread;
  health?: Spread;
  /** ISO 8601, UTC. */
  at: string;
}
