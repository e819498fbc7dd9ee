import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BackendFolder, backendFolder, PREVIOUS } from '../support/backend-folder.ts';
import { buildEnvironment, CLI, runCli } from '../support/bundle.ts';
import { withMount } from '../support/mounts.ts';
import { run } from '../support/run.ts';
import { outputsOf } from '../support/shared-build.ts';

const SPEC = String.raw`
ICON = 'assets\\icon.ico'
a = Analysis(['app/start.py'], pathex=['.'])
pyz = PYZ(a.pure)
exe = EXE(pyz, a.scripts, exclude_binaries=True, name='from-spec')
COLLECT(exe, a.binaries, a.datas, name='from-spec')
`;

/** A program of the standard library alone, which freezes in seconds; it loads its services by name. */
const FILES = {
  'app/__init__.py': '',
  'app/start.py': [
    'import importlib, sys, app.services',
    'name = sys.argv[1]',
    'print(importlib.import_module(f"app.services.{name}").answer())',
    '',
  ].join('\n'),
  'app/services/__init__.py': '',
  'app/services/one.py': 'def answer():\n    return "first"\n',
  'app/services/two.py': 'def answer():\n    return "second"\n',
  'small.spec': SPEC,
};

let backend: BackendFolder;
beforeAll(async () => {
  backend = await backendFolder(FILES);
});
afterAll(() => backend.remove());

const small = ['--entry', 'app/start.py', '--name', 'small', '--cache', 'off', '--json'];

function build(args: readonly string[]) {
  return runCli(['build-backend', '--working-directory', backend.root, ...args]);
}

function errorsIn(stderr: string): string[] {
  return stderr.split('\n').filter((line) => line.startsWith('error: '));
}

test('a spec is warned of backslashes and told which services it leaves out; with them it works', async () => {
  const args = ['--spec', 'small.spec', '--cache', 'off', '--output', 'out', '--json'];
  const refused = await build(args);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^warning: .*small\.spec:2: .*Write '\/'/m);
  expect(errorsIn(refused.stderr)).toEqual([
    expect.stringContaining("imports 'app.services.one'"),
    expect.stringContaining("imports 'app.services.two'"),
  ]);
  expect(refused.stderr).toContain("hiddenimports=['app.services.one']");
  expect(await backend.outputNames()).toEqual([PREVIOUS]);

  const hidden = "pathex=['.'], hiddenimports=['app.services.one', 'app.services.two'])";
  const spec = SPEC.replace("pathex=['.'])", hidden).replace(String.raw`assets\\icon.ico`, 'assets/icon.ico');
  await writeFile(join(backend.root, 'fixed.spec'), spec);
  const built = await build(['--spec', 'fixed.spec', '--cache', 'off', '--output', 'from spec', '--json']);
  const { executable, name } = outputsOf(built);
  expect(name).toBe('from-spec');
  expect(built.stderr).not.toContain("Write '/'");
  expect(await run(executable, ['one'])).toBe('first\n');
  expect(await run(executable, ['two'])).toBe('second\n');
});

test('a program larger than max-size fails with the table of sizes', async () => {
  const { code, stdout, stderr } = await build([...small, '--output', 'out', '--max-size', '1 MB']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(errorsIn(stderr)).toEqual([
    expect.stringMatching(/The program is .* MB, and max-size is 1(\.0)? MB/),
  ]);
  expect(stderr).toMatch(/^\| .*Python.*\| .*MB/im);
  expect(await backend.outputNames()).toEqual([PREVIOUS]);
});

test('a full disk is told, and the old result stays', async (context) => {
  const output = join(backend.root, 'full');
  const work = async () => {
    await writeFile(join(output, PREVIOUS), 'old');
    const { code, stderr } = await build([...small, '--output', output]);
    expect(code).toBe(1);
    expect(errorsIn(stderr)).toEqual([expect.stringMatching(/disk is full/i)]);
    expect(stderr).toContain('[disk-full]');
    expect(await readdir(output)).toEqual([PREVIOUS]);
    expect(await readFile(join(output, PREVIOUS), 'utf8')).toBe('old');
  };
  await withMount(output, 'size=8m', { work, context });
});

test.runIf(process.platform !== 'win32')('Ctrl-C half-way: one error, nothing left behind', async () => {
  const temporary = join(backend.root, 'temporary');
  await mkdir(temporary);
  const args = [CLI, 'build-backend', '--working-directory', backend.root, ...small, '--output', 'out'];
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, ...buildEnvironment(), TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  const said = await interruptedAfter(child, /^Scan the sources/m);
  const [code] = await closed;
  expect(code).toBe(1);
  expect(errorsIn(said())).toEqual([expect.stringContaining('Interrupted while')]);
  expect(said()).not.toMatch(/^\s+at |Traceback/m);
  expect(await backend.outputNames()).toEqual([PREVIOUS]);
  expect(await readdir(temporary)).toEqual([]);
  expect(
    (await run('ps', ['-A', '-o', 'args='])).split('\n').filter((line) => line.includes(temporary)),
  ).toEqual([]);
  await rm(temporary, { recursive: true });
});

/** Sends SIGINT two seconds after `pattern` was printed on stderr, and gives what has been printed by then and later. */
async function interruptedAfter(child: ChildProcess, pattern: RegExp): Promise<() => string> {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  while (!pattern.test(text) && child.exitCode === null) await sleep(50);
  await sleep(2000);
  expect(child.exitCode).toBeNull();
  child.kill('SIGINT');
  return () => text;
}
