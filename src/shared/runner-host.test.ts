import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runModule, sourceUrl } from '../../test/support/child.ts';

let folder: string;
let files: { output: string; summary: string };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runner 'ü' "));
  files = { output: join(folder, 'output'), summary: join(folder, 'summary') };
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs `code` with the `host` of a runner that has these variables, too. */
function withHost(code: string, env: Record<string, string> = {}) {
  return runModule(
    `import { runnerHost } from ${sourceUrl('src/shared/runner-host.ts')};
     const host = runnerHost();
     ${code}`,
    {
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      ...env,
    },
  );
}

describe('runnerHost', () => {
  test('annotations are commands with file, line and column, in one line each', async () => {
    const { stdout } = await withHost(`
      host.annotate('error', 'Wrong.\\nDo: 100 %', { file: 'app/a,b.py', line: 12, column: 3 });
      host.annotate('warning', 'Careful.', { file: 'x.py' });
      host.annotate('notice', 'Look.');`);
    expect(stdout.split(/\r?\n/)).toEqual([
      '::error file=app/a%2Cb.py,line=12,col=3::Wrong.%0ADo: 100 %25',
      '::warning file=x.py::Careful.',
      '::notice::Look.',
      '',
    ]);
  });

  test('a group is closed whatever happens, and tells its time', async () => {
    const { stdout } = await withHost(`
      await host.group('One', async () => host.info('inside'));
      await host.group('Two', async () => { throw new Error('bug') }).catch(() => undefined);`);
    expect(stdout.replaceAll(/\d+ ms/g, 'N ms').split(/\r?\n/)).toEqual([
      '::group::One',
      'inside',
      '::endgroup::',
      'One: N ms',
      '::group::Two',
      '::endgroup::',
      'Two: N ms',
      '',
    ]);
  });

  test('outputs and summary go to their files, whatever is in them', async () => {
    const { stdout } = await withHost(`
      host.output('path', 'dist/ü\\nname=x');
      await host.summary('# One');
      await host.summary('# Two');`);
    expect(stdout).toBe('');
    expect(await readFile(files.output, 'utf8')).toMatch(/^path<<(\S+)\r?\ndist\/ü\nname=x\r?\n\1\r?\n$/);
    expect((await readFile(files.summary, 'utf8')).split(/\r?\n/)).toEqual(['# One', '# Two', '']);
  });

  test('without a summary file the summary is in the log', async () => {
    expect((await withHost(`await host.summary('# One')`, { GITHUB_STEP_SUMMARY: '' })).stdout).toBe(
      '# One\n',
    );
  });

  test('inputs come from their variables', async () => {
    const env = { 'INPUT_HIDDEN-IMPORTS': ' a\nb \n', INPUT_NAME: '' };
    const { stdout } = await withHost(
      `host.info(JSON.stringify(['hidden-imports', 'name', 'other'].map((name) => host.input(name))))`,
      env,
    );
    expect(JSON.parse(stdout)).toEqual(['a\nb', '', '']);
  });

  test('a secret is masked, and an empty one is not', async () => {
    const { stdout } = await withHost(`host.mask('s3cret'); host.mask('')`);
    expect(stdout).toBe('::add-mask::s3cret\n');
  });

  test('what the tools say is debug text', async () => {
    const { stdout } = await withHost(`host.debug('a\\nb'); host.progress('module 7')`);
    expect(stdout).toBe('::debug::a%0Ab\n::debug::module 7\n');
  });

  test('there are artifacts where there is a service', async () => {
    const code = 'host.info(String(host.artifacts !== undefined))';
    expect((await withHost(code)).stdout).toBe('false\n');
    expect((await withHost(code, { ACTIONS_RESULTS_URL: 'x' })).stdout).toBe('true\n');
  });

  test.each<[boolean, Record<string, string>]>([
    [true, { ACTIONS_RESULTS_URL: 'x', ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RUNTIME_TOKEN: 'x' }],
    [true, { ACTIONS_CACHE_URL: 'x', ACTIONS_RUNTIME_TOKEN: 'x' }],
    [false, { ACTIONS_RESULTS_URL: 'x', ACTIONS_RUNTIME_TOKEN: 'x' }],
    [false, { ACTIONS_CACHE_URL: 'x' }],
    [false, {}],
  ])('that there is a cache is %s with %j', async (there, env) => {
    const { stdout } = await withHost('host.info(String(host.caches !== undefined))', env);
    expect(stdout).toBe(`${there}\n`);
  });

  test('folders are those of the runner, else those of the system', async () => {
    const code = `host.info(JSON.stringify([host.workspace, host.temp, host.cache]))`;
    const tools = join(folder, 'tools');
    expect(JSON.parse((await withHost(code, { RUNNER_TOOL_CACHE: tools })).stdout)).toEqual([
      folder,
      folder,
      join(tools, 'sidecar-actions'),
    ]);
    const bare = await withHost(code, { GITHUB_WORKSPACE: '', RUNNER_TEMP: '' });
    expect(JSON.parse(bare.stdout)).toEqual([process.cwd(), tmpdir(), join(tmpdir(), 'sidecar-actions')]);
  });

  test.each([1, 2] as const)('fail(%d) is the exit code', async (exitCode) => {
    expect((await withHost(`host.fail(${exitCode})`)).code).toBe(exitCode);
  });
});
