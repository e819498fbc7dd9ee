import { existsSync } from 'node:fs';
import { truncate, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLI, runCli } from '../support/bundle.ts';
import { filesBelow, withFolder } from '../support/folders.ts';
import { missing } from '../support/missing.ts';
import { run } from '../support/run.ts';

test('--help is the result on stdout, for the suite and for an action', async () => {
  const general = await runCli(['--help']);
  expect(general).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('build-backend') });
  const action = await runCli(['build-backend', '--help']);
  expect(action).toMatchObject({ code: 0, stderr: '' });
  for (const flag of ['--entry', '--spec', '--check-imports error|warn|off', '--max-size <size>', '--json']) {
    expect(action.stdout).toContain(`  ${flag}`);
  }
});

test('no action is wrong use, and the help explains it on stderr', async () => {
  const { code, stdout, stderr } = await runCli([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: sidecar');
});

test.each([
  [['build-bakend'], "Did you mean 'build-backend'?"],
  [['build-backend', '--entri', 'main.py'], 'Did you mean --entry?'],
  [['build-backend', '--hidden-import=a'], 'Did you mean --hidden-imports?'],
  [['build-backend', '--entry'], '--entry needs a value'],
])('%j is refused with 2, and stdout stays empty', async (args, says) => {
  const { code, stdout, stderr } = await runCli([...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr.match(/^error: /gm)).toHaveLength(1);
});

test.each([['--json'], ['--outputs']])('a failed run prints nothing on stdout with %s', async (flag) => {
  const { code, stdout, stderr } = await runCli(['build-backend', '--entry', 'nobody/has/this.py', flag]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^error: .*nobody\/has\/this\.py/m);
});

describe('what Node compiles of the command line', () => {
  const help = (SIDECAR_CACHE: string, more: Record<string, string> = {}) =>
    runCli(['--help'], { env: { NODE_COMPILE_CACHE: '', SIDECAR_CACHE, ...more } });

  test('is kept for the next start, and made again where it is damaged', () =>
    withFolder(undefined, async (folder) => {
      const first = await help(folder);
      const compiled = join(folder, 'compiled');
      const kept = await filesBelow(compiled);
      expect(kept.length).toBeGreaterThan(0);
      for (const file of kept) await truncate(join(compiled, file), 50);
      expect(await help(folder)).toEqual(first);
      expect(first).toMatchObject({ code: 0, stderr: '' });
    }));

  test('is not kept where nobody can write, or wants it', () =>
    withFolder(undefined, async (folder) => {
      const file = join(folder, 'file');
      await writeFile(file, '');
      expect(await help(file)).toMatchObject({ code: 0, stderr: '' });
      expect(await help(folder, { NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ code: 0, stderr: '' });
      await expect(filesBelow(join(folder, 'compiled'))).rejects.toThrow('ENOENT');
    }));
});

const oldNode = await oldNodeOnPath();

test.skipIf(missing(oldNode !== undefined, 'no Node older than 22.15 on PATH'))(
  'under an old Node the command line starts itself again with its own',
  async () => {
    expect(await run(oldNode ?? '', [CLI, 'build-backend', '--help'])).toContain('--entry <text>');
    await expect(run(oldNode ?? '', [CLI, 'build-backend'])).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Neither 'entry' nor 'spec'"),
    });
  },
);

/** A Node on PATH that has no Zstandard; those that npm brings into a checkout do not count. */
async function oldNodeOnPath(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((one) => !/node_modules/.test(one));
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const node of folders.map((folder) => join(folder, program)).filter(existsSync)) {
    const has = await run(node, ['-p', '"zstdCompress" in require("node:zlib")']).catch(() => 'true');
    if (has.trim() === 'false') return node;
  }
  return undefined;
}
