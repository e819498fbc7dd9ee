import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runModule, sourceUrl } from '../../test/support/child.ts';
import type { Runtime } from './node-version.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "node 'ü' "));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs `withNode24` in a process of its own, under a Node that is said to be like this. */
function under(runtime: Partial<Runtime>) {
  const whole: Runtime = {
    hasZstd: false,
    command: [join(folder, 'index.js')],
    ownNodeFolder: folder,
    ...runtime,
  };
  return runModule(`
    import { withNode24 } from ${sourceUrl('src/cli/node-version.ts')};
    await withNode24(async () => console.log('worked here'), ${JSON.stringify(whole)});`);
}

describe('withNode24', () => {
  test('works at once where Zstandard is', async () => {
    expect(await under({ hasZstd: true })).toEqual({ code: 0, stdout: 'worked here\n', stderr: '' });
  });

  test('knows that this Node has it', async () => {
    const run = await runModule(`
      import { withNode24 } from ${sourceUrl('src/cli/node-version.ts')};
      await withNode24(async () => console.log('worked here'));`);
    expect(run.stdout).toBe('worked here\n');
  });

  test('says what to do where there is no other Node', async () => {
    const { code, stdout, stderr } = await under({ command: ['cli.js', 'build-backend'] });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^error: Node\.js v\d+\S+ has no Zstandard; 24 is needed\.\n.*npx --yes node@24 cli\.js … \[node-too-old\]\n$/,
    );
  });

  // A copy of Node stands for the one that npm installs; Windows would need its libraries beside it.
  test.skipIf(process.platform === 'win32')("starts again with the checkout's own Node", async () => {
    const own = join(folder, 'bin');
    await mkdir(own);
    await copyFile(process.execPath, join(own, 'node'));
    const program = join(folder, 'program.mjs');
    await writeFile(
      program,
      `console.log(JSON.stringify([process.execPath, ...process.argv.slice(2)])); process.exitCode = 7;`,
    );
    const { code, stdout } = await under({ command: [program, '--name', 'a "b" ü'], ownNodeFolder: own });
    expect(JSON.parse(stdout)).toEqual([join(own, 'node'), '--name', 'a "b" ü']);
    expect(code).toBe(7);
  });

  test.skipIf(process.platform === 'win32')('does not start itself again and again', async () => {
    await symlink(process.execPath, join(folder, 'node'));
    expect(await under({})).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('node-too-old'),
    });
  });
});
