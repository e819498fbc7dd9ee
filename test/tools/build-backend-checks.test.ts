import { mkdir, mkdtemp, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PREVIOUS } from '../support/backend-folder.ts';
import { runBundle, runCli } from '../support/bundle.ts';
import { copyOfExample } from '../support/example.ts';
import { withSidecar } from '../support/running-sidecar.ts';
import { exampleArguments, outputsOf } from '../support/shared-build.ts';

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "checks ü' ")));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const EXCLUDED = 'notes_backend.services.markdown';

test('a service that is left out fails the build, which names it and where it is imported', async () => {
  const backend = await copyOfExample(join(folder, 'excluded'));
  const output = join(folder, 'excluded output');
  await mkdir(output);
  await writeFile(join(output, PREVIOUS), '');
  const { code, annotations, outputs, stdout } = await runBundle('build-backend', {
    'working-directory': backend,
    entry: 'notes_backend.main:main',
    'exclude-modules': EXCLUDED,
    output,
  });
  expect({ code, outputs }).toEqual({ code: 1, outputs: {} });
  const errors = annotations.filter(({ level }) => level === 'error');
  expect(errors).toEqual([
    {
      level: 'error',
      message: expect.stringMatching(
        /services.__init__\.py:\d+ imports '.*services\.markdown'[\s\S]*exclude-modules/,
      ),
      place: expect.objectContaining({
        file: expect.stringMatching(/services.__init__\.py$/),
        line: expect.stringMatching(/^\d+$/),
      }),
    },
  ]);
  expect(stdout).not.toMatch(/^\s+at /m);
  expect(await readdir(output)).toEqual([PREVIOUS]);
});

test('check-imports: warn lets it pass; the given version is reported both ways; Tauri gets its names', async () => {
  const output = join(folder, 'warned');
  const args = ['--exclude-modules', EXCLUDED, '--check-imports', 'warn', '--version', '9.9.9rc1'];
  const layout = ['--layout', 'tauri', '--output', output, '--json'];
  const run = await runCli(['build-backend', '--cache', 'off', ...exampleArguments(), ...args, ...layout], {
    cwd: process.cwd(),
  });
  const built = outputsOf(run);
  expect(run.stderr).toMatch(/^warning: .*services.__init__\.py:\d+.* imports '.*services\.markdown'/m);
  expect(built.version).toBe('9.9.9rc1');
  const program = join(output, `notes-backend-${built['target-triple']}${windows ? '.exe' : ''}`);
  await withSidecar(program, join(folder, 'data'), async (sidecar) => {
    expect(await sidecar.get('/api/health')).toMatchObject({
      body: { version: '9.9.9rc1', distribution: '9.9.9rc1' },
    });
    // The proof was right: what is left out is missing when it is asked for, and only then.
    expect(await sidecar.get('/api/services/markdown')).toMatchObject({ status: 500 });
    expect(await sidecar.get('/api/services/search')).toMatchObject({ status: 200 });
    expect(await sidecar.stop()).toBe(0);
  });
});

test('one file, from and into a path of 200 characters', async () => {
  const deep = join(folder, ...Array.from({ length: 4 }, () => 'a folder with ü '.repeat(3).trim()));
  await mkdir(deep, { recursive: true });
  const backend = await copyOfExample(join(deep, 'backend'));
  expect(backend.length).toBeGreaterThan(200);
  const args = ['--mode', 'onefile', '--output', join(deep, 'out'), '--json'];
  const run = await runCli(['build-backend', '--cache', 'off', ...exampleArguments(backend), ...args]);
  const { path, executable } = outputsOf(run);
  expect(run.stderr).toMatch(/^warning: mode: onefile/m);
  expect((await readdir(path)).length).toBe(1);
  expect((await stat(executable)).mode & 0o100).toBe(windows ? 0 : 0o100);
  await withSidecar(executable, join(folder, 'data 2'), async (sidecar) => {
    expect(await sidecar.get('/api/services/export')).toMatchObject({ status: 200 });
    expect(await sidecar.stop()).toBe(0);
  });
});

const windows = process.platform === 'win32';
