import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requireTool, type ToolName, toolPath } from '../support/tools.ts';

const pinned: readonly [ToolName, string][] = [
  ['act', '0.2.89'],
  ['uv', '0.13.8'],
  ['zizmor', '1.32.0'],
  ['shellcheck', '0.11.0'],
  ['actionlint', '1.7.12'],
];

for (const [name, version] of pinned) {
  test(`${name} is installed in version ${version}`, async (context) => {
    const path = await requireTool(name, context);
    const { stdout } = await promisify(execFile)(path, ['--version']);
    expect(stdout).toContain(version);
  });
}

describe('a tool that is missing and cannot be installed', () => {
  const { PATH, CI } = process.env;
  const skipping = {
    skip(note?: string): never {
      throw new Error(`skipped: ${note}`);
    },
  };

  beforeEach(() => {
    process.env['PATH'] = '';
  });

  afterEach(() => {
    process.env['PATH'] = PATH;
    if (CI === undefined) delete process.env['CI'];
    else process.env['CI'] = CI;
  });

  test('is told with its reason', async () => {
    const reason = "'zstd' is missing: it is not on PATH (apt-get install zstd, or brew install zstd)";
    expect(await toolPath('zstd')).toEqual({ path: undefined, reason });
  });

  test('skips the test on a developer machine', async () => {
    delete process.env['CI'];
    await expect(requireTool('zstd', skipping)).rejects.toThrow("skipped: 'zstd' is missing");
  });

  test('fails the test in CI', async () => {
    process.env['CI'] = 'true';
    await expect(requireTool('zstd', skipping)).rejects.toThrow("Needed in CI: 'zstd' is missing");
  });
});
