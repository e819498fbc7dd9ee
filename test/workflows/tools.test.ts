import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
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
    const reason = "'git' is missing: it is not on PATH (install git)";
    expect(await toolPath('git')).toEqual({ path: undefined, reason });
  });

  test('skips the test on a developer machine', async () => {
    delete process.env['CI'];
    await expect(requireTool('git', skipping)).rejects.toThrow("skipped: 'git' is missing");
  });

  test('fails the test in CI', async () => {
    process.env['CI'] = 'true';
    await expect(requireTool('git', skipping)).rejects.toThrow("Needed in CI: 'git' is missing");
  });

  test('skips the test in CI too, if no script can bring it', async () => {
    process.env['CI'] = 'true';
    await expect(requireTool('mvn', skipping)).rejects.toThrow(
      "skipped: 'mvn' is missing: it is not on PATH (install Maven), and only root can install it, with apt-get",
    );
  });
});

test('zstd is there, from its Debian package where the system lacks it', async (context) => {
  const path = await requireTool('zstd', context);
  const { stdout } = await promisify(execFile)(path, ['--version']);
  expect(stdout).toMatch(/Zstandard CLI|zstd command line/i);
});

test.skipIf(process.platform !== 'linux')(
  'a program comes from its Debian package, with its libraries, where the system lacks it',
  async (context) => {
    const { PATH = '' } = process.env;
    const folder = await mkdtemp(join(tmpdir(), 'path-'));
    try {
      for (const name of await programsOn(PATH)) {
        if (basename(name) !== 'zstd') await symlink(name, join(folder, basename(name)));
      }
      process.env['PATH'] = folder;
      const path = await requireTool('zstd', context);
      expect(path).toContain('tool-debian-');
      // By its name, too: so tests and actions start what they need.
      for (const tool of [path, 'zstd']) {
        const { stdout } = await promisify(execFile)(tool, ['--version'], { env: process.env });
        expect(stdout).toMatch(/Zstandard CLI|zstd command line/i);
      }
    } finally {
      process.env['PATH'] = PATH;
      await rm(folder, { recursive: true });
    }
  },
);

/** All programs on PATH, those that are found first before others of their name. */
async function programsOn(path: string): Promise<string[]> {
  const found = new Map<string, string>();
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const name of await readdir(folder).catch(() => []))
      if (!found.has(name)) found.set(name, join(folder, name));
  }
  return [...found.values()];
}
