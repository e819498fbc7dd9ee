import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareProgram, check, failure, LINUX, sampleBundle } from '../../../test/support/sample-subject.ts';
import type { CheckResult } from '../check.ts';

async function modulesOf(
  modules: readonly string[],
  required: readonly string[],
  forbidden: readonly string[] = [],
): Promise<readonly CheckResult[]> {
  const given = { 'required-modules': required.join('\n'), 'forbidden-modules': forbidden.join('\n') };
  const { results } = await check({
    target: LINUX,
    files: sampleBundle(LINUX, modules),
    manifest: false,
    given,
  });
  return results;
}

function statusOf(results: readonly CheckResult[]): string | undefined {
  return results.find(({ name }) => name === 'modules')?.status;
}

/** Names like Python's, with and without packages, that collide often. */
const part = fc.constantFrom('torch', 'peft', 'uvicorn', 'a', 'b_c', 'Nn');
const moduleName = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));

// Feature: python-backend-bundling, Property 8: Critical dependency verification
test('it passes exactly if every required module is in the bundle, and names exactly the missing ones', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(moduleName, { maxLength: 6 }),
      fc.uniqueArray(moduleName, { minLength: 1, maxLength: 6 }),
      async (modules, required) => {
        // A module brings the packages above it.
        const there = (name: string) => modules.some((module) => `${module}.`.startsWith(`${name}.`));
        const missing = required.filter((name) => !there(name));
        const results = await modulesOf(modules, required);
        if (missing.length === 0) expect(statusOf(results)).toBe('passed');
        else expect(failure(results, 'modules').measured).toBe(`not in the bundle: ${missing.join(', ')}`);
      },
    ),
    { numRuns: 100 },
  );
});

describe('what to do', () => {
  test.each([
    ['a distribution whose module is there', 'scikit-learn', 'required-modules: sklearn'],
    ['the same, spelled otherwise', 'Scikit_Learn', 'required-modules: sklearn'],
    ['a distribution whose module is not there', 'beautifulsoup4', 'hidden-imports: bs4'],
    ['a module', 'torch', 'hidden-imports: torch'],
    ['a part of a package that is there', 'sklearn.svm', 'collect-submodules: sklearn'],
    ['a wrong letter', 'sklaern', "Did you mean 'sklearn'"],
  ])('%s', async (_, required, hint) => {
    const results = await modulesOf(['sklearn', 'fastapi'], [required]);
    expect(failure(results, 'modules').hint).toContain(hint);
  });

  test('a forbidden module that is there', async () => {
    const { measured, hint } = failure(await modulesOf(['pytest', 'shop'], ['shop'], ['pytest']), 'modules');
    expect(measured).toBe('in the bundle: pytest');
    expect(hint).toContain('exclude-modules: pytest');
  });
});

describe('a program without a table of contents', () => {
  const files = { app: { content: bareProgram(LINUX), mode: 0o755 } };

  test('is skipped, and fails once modules are asked for', async () => {
    const { results } = await check({ target: LINUX, files, manifest: false });
    expect(results.find(({ name }) => name === 'modules')).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining("not PyInstaller's"),
    });
    const asked = await check({
      target: LINUX,
      files,
      manifest: false,
      given: { 'required-modules': 'shop' },
    });
    expect(failure(asked.results, 'modules').hint).toContain('requests: GET /path 200');
  });
});
