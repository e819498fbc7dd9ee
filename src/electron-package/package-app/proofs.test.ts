import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleManifest } from '../../../test/support/sample-manifest.ts';
import { leaves, type UserError } from '../../shared/errors.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import { assertProven, type ProofInputs } from './proofs.ts';

const NOW = `sha256:${'1'.repeat(64)}`;
const BEFORE = `sha256:${'2'.repeat(64)}`;
const given: ProofInputs = {
  'require-verified': true,
  'require-signed': false,
  'sidecar-artifact': 'backend-linux',
};

function verification(digest: string, passed = true): NonNullable<Manifest['verification']> {
  const checks = passed
    ? []
    : [
        { name: 'ready', passed: false },
        { name: 'size', passed: true },
      ];
  return { digest, passed, checks, runs: 1, at: '2026-01-02T03:04:05.000Z' };
}

function signature(digest: string): NonNullable<Manifest['signature']> {
  const counts = { signed: 1, kept: 0, skipped: 0 };
  return { digest, tool: 't', ...counts, notarized: false, stapled: false, at: '2026-01-02T03:04:05.000Z' };
}

function refusals(manifest: Manifest, inputs: ProofInputs): UserError[] {
  try {
    assertProven(manifest, inputs);
    return [];
  } catch (error) {
    return leaves(error) as UserError[];
  }
}

const proofs = fc.record({
  verification: fc.option(fc.record({ digest: fc.constantFrom(NOW, BEFORE), passed: fc.boolean() }), {
    nil: undefined,
  }),
  signature: fc.option(fc.constantFrom(NOW, BEFORE), { nil: undefined }),
  requireVerified: fc.boolean(),
  requireSigned: fc.boolean(),
  artifact: fc.option(fc.constant('backend-linux'), { nil: undefined }),
});

type Case = typeof proofs extends fc.Arbitrary<infer T> ? T : never;

function manifestOf(one: Case): Manifest {
  return sampleManifest({
    digest: NOW,
    ...(one.verification && {
      verification: verification(one.verification.digest, one.verification.passed),
    }),
    ...(one.signature !== undefined && { signature: signature(one.signature) }),
  });
}

/** By the words of the requirement, and not by those of the code. */
function missingSteps({ verification, signature, requireVerified, requireSigned }: Case): string[] {
  const proven = verification?.digest === NOW && verification.passed;
  return [
    ...(requireSigned && signature !== NOW ? ['sign-notarize'] : []),
    ...(requireVerified && !proven ? ['verify-binary'] : []),
  ];
}

// Feature: python-backend-bundling, Property 4: Build order enforcement
test('packages what is proven as it is now, and names each step that is missing with its YAML', () => {
  fc.assert(
    fc.property(proofs, (one) => {
      const manifest = manifestOf(one);
      const errors = refusals(manifest, {
        'require-verified': one.requireVerified,
        'require-signed': one.requireSigned,
        'sidecar-artifact': one.artifact,
      });
      const missing = missingSteps(one);
      expect(errors).toHaveLength(missing.length);
      for (const [index, step] of missing.entries()) {
        expect(errors[index]?.hint).toContain(`uses: org/sidecar-actions/${step}@v1`);
        expect(errors[index]?.hint).toContain(one.artifact ? 'artifact: backend-linux' : 'path: $');
      }
    }),
    { numRuns: 300 },
  );
});

describe('the message says', () => {
  test.each([
    ['that nothing was verified', {}, /no verification/],
    ['that it was changed since', { verification: verification(BEFORE) }, /other files.*changed since/],
    [
      'that it was signed since',
      { verification: verification(BEFORE), signature: signature(NOW) },
      /signed after it was verified/,
    ],
    ['which checks failed', { verification: verification(NOW, false) }, /broken \(ready\)/],
  ])('%s', (_, made, words) => {
    const [error, ...others] = refusals(sampleManifest({ digest: NOW, ...made }), given);
    expect(others).toEqual([]);
    expect(error?.code).toBe('backend-not-verified');
    expect(error?.message).toMatch(words);
  });

  test('that a signature is about other files', () => {
    const manifest = sampleManifest({
      digest: NOW,
      verification: verification(NOW),
      signature: signature(BEFORE),
    });
    const [error] = refusals(manifest, { ...given, 'require-signed': true });
    expect(error).toMatchObject({
      code: 'backend-not-signed',
      message: expect.stringMatching(/other files/),
    });
  });
});
