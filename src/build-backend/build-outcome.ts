import type { HandOver } from '../sidecar/hand-over.ts';
import type { Manifest } from '../sidecar/manifest-types.ts';
import type { SystemNeed } from '../sidecar/system-needs.ts';
import type { PackageSize } from './report/package-sizes.ts';
import type { Proposal } from './scan/proposals.ts';

/** What a build found out about the program beside its manifest; a build from the cache knows it from its record. */
export interface BuildFindings {
  /** How the environment was made: `own environment, uv`. */
  environment: string;
  packages: readonly PackageSize[];
  needs: readonly SystemNeed[];
  /** Options that the scan added. */
  added: readonly Proposal[];
  /** Options that the scan proposes and did not add. */
  suggested: readonly Proposal[];
  /** Imports that the packager did not resolve and that are not in the baseline. */
  unresolved: readonly string[];
}

/** A finished program in folders of its own, its archive beside it; the manifest is not written yet. */
export interface StagedBuild {
  /** Where the parts lie, the manifest where it will. */
  staged: HandOver;
  /** Checked: by what made it, or when it was read. */
  manifest: Manifest;
  findings: BuildFindings;
}

/** A finished build, in its place. However it was made, it has the same shape. */
export interface BuildOutcome {
  manifest: Manifest;
  handOver: HandOver;
  /** Absolute; the program as a user starts it. */
  executable: string;
  findings: BuildFindings;
  /** What the build cache did, for the summary; undefined where it is off. */
  cache: string | undefined;
}
