import { throwAll, UserError } from '../../shared/errors.ts';
import { isSigned, isVerified, type Manifest } from '../../sidecar/manifest-types.ts';
import type { PackageInputs } from '../inputs.ts';

/** What decides which proofs are asked for, and how the reader named the backend. */
export type ProofInputs = Pick<PackageInputs, 'require-verified' | 'require-signed' | 'sidecar-artifact'>;

/** What the manifest says about the tree. */
type Proven = Pick<Manifest, 'name' | 'digest' | 'verification' | 'signature'>;

/** One step that must lie behind a backend before it is packaged. */
interface Gate {
  /** Whether it is asked for. */
  isRequired(given: ProofInputs): boolean;
  /** Whether its proof is about the tree as it is now. */
  holds(manifest: Proven): boolean;
  refusal(manifest: Proven, given: ProofInputs): UserError;
}

/** The order, as data: each gate in the order in which its step is made. */
const GATES: readonly Gate[] = [
  { isRequired: (given) => given['require-signed'], holds: isSigned, refusal: notSigned },
  { isRequired: (given) => given['require-verified'], holds: isVerified, refusal: notVerified },
];

/**
 * Refuses a backend without the proofs that are asked for, of the tree as it is now. Throws together
 * `backend-not-signed` and `backend-not-verified`, which say the step that is missing and the YAML that adds it.
 */
export function assertProven(manifest: Proven, given: ProofInputs): void {
  const broken = GATES.filter((gate) => gate.isRequired(given) && !gate.holds(manifest));
  throwAll(broken.map((gate) => gate.refusal(manifest, given)));
}

function notSigned({ name, signature }: Proven, given: ProofInputs): UserError {
  const problem = signature
    ? 'its signature was made over other files than it has now'
    : 'its manifest has no signature';
  return new UserError(
    'backend-not-signed',
    `The backend '${name}' is not signed, and 'require-signed' asks for it: ${problem}.`,
    { hint: `Add this step before verify-binary:\n${step('sign-notarize', given)}` },
  );
}

function notVerified(manifest: Proven, given: ProofInputs): UserError {
  return new UserError(
    'backend-not-verified',
    `The backend '${manifest.name}' is not proven to run: ${whyNotVerified(manifest)}.`,
    {
      hint: `Add this step before electron-package, in a job before this one:\n${step('verify-binary', given)}`,
    },
  );
}

function whyNotVerified({ digest, verification, signature }: Proven): string {
  if (!verification) return 'its manifest has no verification';
  if (verification.digest !== digest) {
    const why = signature?.digest === digest ? 'it was signed after it was verified' : 'it was changed since';
    return `the verification is about other files than it has now (${why}; verify again)`;
  }
  const failed = verification.checks.filter(({ passed }) => !passed).map(({ name }) => name);
  return `verify-binary has found it broken (${failed.join(', ') || 'it did not pass'})`;
}

/** The step that the workflow lacks, to be pasted. */
function step(action: string, given: ProofInputs): string {
  const artifact = given['sidecar-artifact'];
  const subject =
    artifact === undefined ? `path: \${{ steps.backend.outputs.manifest }}` : `artifact: ${artifact}`;
  return `- uses: org/sidecar-actions/${action}@v1\n  with:\n    ${subject}`.replaceAll(/^/gm, '  ');
}
