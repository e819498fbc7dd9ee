import type { Target } from './target.ts';
import type { TreeEntry } from './tree/digest.ts';

/** The version of the manifest that this code writes. */
export const SCHEMA_VERSION = 1;

/** One named check of verify-binary. */
export interface Check {
  name: string;
  passed: boolean;
  measured?: string;
  expected?: string;
  /** What to do if it did not pass. */
  hint?: string;
}

/** A statement about a tree. It holds for the tree of this digest only: signing, for one, changes the tree. */
export interface Proof {
  digest: string;
}

export interface Verification extends Proof {
  passed: boolean;
  checks: Check[];
  /** Cold starts made. */
  runs: number;
  /** ISO 8601, UTC. */
  at: string;
}

export interface Signature extends Proof {
  tool: string;
  /** Whose certificate it was; absent for an ad-hoc signature. */
  identity?: string;
  /** Files signed, left as they were because their signature is valid, and left out because they cannot be signed. */
  signed: number;
  kept: number;
  skipped: number;
  notarized: boolean;
  stapled: boolean;
  /** Apple's number of the notarization. */
  submissionId?: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** How the build was made: nothing restored, or the cache level that was hit. */
export type CacheLevel = 'none' | '0' | '1' | '2';

/**
 * `sidecar.json`: the contract between the actions. It describes one tree, and each action adds its proof.
 * Paths are relative to the tree's root, with `/` on every platform.
 */
export interface Manifest {
  schemaVersion: typeof SCHEMA_VERSION;
  name: string;
  version: string;
  target: Target;
  /** The program to start. */
  executable: string;
  packager: { name: string; version: string; command: string[] };
  python: { version: string; implementation: string };
  /** ISO 8601, UTC. */
  createdAt: string;
  /** Bytes of all files. */
  size: number;
  /** See `treeDigest`. */
  digest: string;
  files: TreeEntry[];
  build: { cacheLevel: CacheLevel; seconds: Record<string, number> };
  verification?: Verification;
  signature?: Signature;
}

/** Whether the tree, as it is now, has passed every check. */
export function isVerified(manifest: Pick<Manifest, 'digest' | 'verification'>): boolean {
  const { digest, verification } = manifest;
  return verification?.digest === digest && verification.passed;
}

/** Whether the tree is, as it is now, what the signature was made over. */
export function isSigned(manifest: Pick<Manifest, 'digest' | 'signature'>): boolean {
  return manifest.signature?.digest === manifest.digest;
}
