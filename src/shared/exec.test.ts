import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from './errors.ts';
import { createExec, type ExecOptions } from './exec.ts';

const node = process.execPath;
const exec = createExec(new AbortController().signal, process.platform);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "exec 'ü' "));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs JavaScript in a child process. */
function script(code: string, options?: ExecOptions, args: string[] = []) {
  return exec(node, ['--eval', code, '--', ...args], options);
}

/** The error of a run that must fail. */
async function failure(run: Promise<unknown>): Promise<UserError> {
  const error = await run.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (error instanceof UserError) return error;
  throw new Error('No UserError was thrown.', { cause: error });
}

describe('what a tool says', () => {
  test('is kept by stream, and given line by line', async () => {
    const lines: string[] = [];
    const { code, stdout, stderr } = await script(
      `console.log('one'); console.error('two'); console.log('three')`,
      { onLine: (line, stream) => lines.push(`${stream} ${line}`) },
    );
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'one\nthree\n', stderr: 'two\n' });
    expect(lines.sort()).toEqual(['stderr two', 'stdout one', 'stdout three']);
  });

  test('arrives while the tool is running', async () => {
    const seen: number[] = [];
    const start = performance.now();
    await script(`console.log('now'); setTimeout(() => undefined, 400)`, {
      onLine: () => seen.push(performance.now() - start),
    });
    expect(performance.now() - start - (seen[0] ?? Number.NaN)).toBeGreaterThan(300);
  });

  test('may have any size', async () => {
    const size = 48 * 1024 * 1024;
    const { stdout } = await script(
      `const line = 'x'.repeat(1023) + '\\n';
       for (let i = 0; i < ${size / 1024}; i++) process.stdout.write(line);
       process.stdout.write('the end\\n');`,
    );
    expect(stdout.length).toBeGreaterThanOrEqual(16 * 1024 * 1024);
    expect(stdout.length).toBeLessThanOrEqual(32 * 1024 * 1024);
    expect(stdout.endsWith('x\nthe end\n')).toBe(true);
  });

  test('is kept whole when it is one long line', async () => {
    const { stdout } = await script(`process.stdout.write('{' + 'ü'.repeat(5e6) + '}')`);
    expect(stdout).toHaveLength(5e6 + 3);
    expect(stdout.startsWith('{ü') && stdout.endsWith('ü}\n')).toBe(true);
  });
});

describe('how a tool is started', () => {
  test('each argument arrives as it was given, without a shell', async () => {
    const args = [
      'a b',
      `"double" 'single'`,
      'ü日本',
      '$HOME `id` %PATH%',
      'back\\slash\\',
      '',
      '*',
      '-x',
      'a\nb',
    ];
    const { stdout } = await script('console.log(JSON.stringify(process.argv.slice(1)))', {}, args);
    expect(JSON.parse(stdout)).toEqual(args);
  });

  test('in its folder, with exactly its environment', async () => {
    const env = { PATH: process.env['PATH'], NAME: 'wérth', GONE: undefined };
    const { stdout } = await script(
      `console.log(process.cwd()); console.log(process.env.NAME, 'GONE' in process.env, 'HOME' in process.env)`,
      { cwd: folder, env },
    );
    expect(stdout).toBe(`${folder}\nwérth false false\n`);
  });

  test('with its input, after which standard input is closed', async () => {
    const { stdout } = await script('process.stdin.pipe(process.stdout)', { input: 'grüße\n' });
    expect(stdout).toBe('grüße\n');
  });

  test('without input it finds an empty one', async () => {
    const { stdout } = await script(`process.stdin.on('end', () => console.log('end')).resume()`);
    expect(stdout).toBe('end\n');
  });

  test('a tool that does not read its input is no problem', async () => {
    const { stdout } = await script(`console.log('done'); process.exit()`, { input: 'x'.repeat(5e6) });
    expect(stdout).toBe('done\n');
  });
});

describe('failure', () => {
  test('carries the code and the last lines of stderr', async () => {
    const error = await failure(
      script(`for (let i = 1; i <= 40; i++) console.error('line ' + i); process.exitCode = 3`),
    );
    expect(error).toMatchObject({ code: 'tool-failed', exitCode: 1 });
    expect(error.message).toMatch(/ ended with code 3\.$/);
    expect(error.hint?.split('\n').slice(1)).toEqual(Array.from({ length: 15 }, (_, i) => `line ${i + 26}`));
  });

  test('shows stdout when stderr is empty, and says when both are', async () => {
    const spoke = await failure(script(`console.log('no space left'); process.exitCode = 1`));
    expect(spoke.hint).toBe('It said:\nno space left');
    expect((await failure(script('process.exitCode = 1'))).hint).toBe('It printed nothing.');
  });

  test('is a result where it is allowed', async () => {
    const result = await script(`console.log('x'); process.exitCode = 7`, { allowFailure: true });
    expect(result).toEqual({ code: 7, stdout: 'x\n', stderr: '' });
  });

  test.skipIf(process.platform === 'win32')('names the signal that ended the tool', async () => {
    const error = await failure(script(`process.kill(process.pid, 'SIGKILL')`));
    expect(error.message).toMatch(/ ended with code 137 \(SIGKILL\)\.$/);
  });

  test('names a program that does not exist', async () => {
    const error = await failure(exec('no such tool', []));
    expect(error).toMatchObject({
      code: 'tool-missing',
      message: "Cannot start 'no such tool': there is no such program.",
    });
    expect(await failure(exec('no such tool', [], { allowFailure: true }))).toMatchObject({
      code: 'tool-missing',
    });
  });

  test('names a folder that does not exist, and not the program', async () => {
    const error = await failure(script('', { cwd: join(folder, 'absent') }));
    expect(error.message).toBe(
      `Cannot start '${node}' in '${join(folder, 'absent')}': there is no such folder.`,
    );
  });

  test('a file that is no program, and arguments that are too long, are told too', async () => {
    const file = join(folder, 'plain.txt');
    await script(`fs.writeFileSync(process.argv[1], 'text')`, {}, [file]);
    expect(await failure(exec(file, []))).toMatchObject({ code: 'tool-missing' });
    const huge = Array.from({ length: 40 }, () => 'x'.repeat(120_000));
    expect(await failure(exec(node, huge))).toMatchObject({ code: 'tool-missing' });
  });

  test('what onLine throws stops the tool and is thrown on', async () => {
    const start = performance.now();
    const run = script(`console.log('a'); console.log('b'); setTimeout(() => undefined, 60_000)`, {
      onLine: (line) => {
        throw new UserError('a-code', `Bad line ${line}.`);
      },
    });
    expect((await failure(run)).message).toBe('Bad line a.');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('interruption', () => {
  /** Starts `code` (which writes `pids`), aborts when that file is there, and gives the error and the processes. */
  async function interrupted(code: string) {
    const pids = join(folder, `pids-${Math.random()}`);
    const controller = new AbortController();
    const run = failure(
      createExec(controller.signal, process.platform)(node, ['--eval', code, '--', pids], {
        allowFailure: true,
      }),
    );
    let text = '';
    while (!text.endsWith('\n')) {
      await sleep(20);
      text = await readFile(pids, 'utf8').catch(() => '');
    }
    const started = text.trim().split(' ').map(Number);
    expect(await Promise.all(started.map(isRunning))).toEqual(started.map(() => true));
    controller.abort();
    return { error: await run, started };
  }

  /** A child that writes its process id and that of its own child; both do `child` first. */
  function family(child: string, stdio: 'ignore' | 'inherit'): string {
    return `
      const grandchild = "${child}; setInterval(() => undefined, 1000); console.log('up')";
      const { pid, stdout } = child_process.spawn(process.execPath, ['--eval', grandchild], { stdio: ['ignore', 'pipe', '${stdio}'] });
      stdout.once('data', () => {
        stdout.destroy();
        fs.writeFileSync(process.argv[1], process.pid + ' ' + pid + '\\n');
      });
      setInterval(() => undefined, 1000);`;
  }

  test('ends the tool and its children', async () => {
    const { error, started } = await interrupted(family('0', 'inherit'));
    expect(error).toMatchObject({ code: 'interrupted', exitCode: 1 });
    expect(await Promise.all(started.map(isRunning))).toEqual([false, false]);
  });

  test('kills a grandchild that does not want to end, and waits until it is gone', async () => {
    const { error, started } = await interrupted(family(`process.on('SIGTERM', () => undefined)`, 'ignore'));
    expect(error.code).toBe('interrupted');
    expect(await Promise.all(started.map(isRunning))).toEqual([false, false]);
  });

  test('starts nothing after it', async () => {
    const file = join(folder, 'never');
    const late = createExec(AbortSignal.abort(), process.platform);
    const error = await failure(late(node, ['--eval', `fs.writeFileSync(process.argv[1], '')`, '--', file]));
    expect(error.code).toBe('interrupted');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });
});

/** Whether a process runs; one that has ended and was not fetched by its parent yet does not. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) [ZX] /.test(stat);
}
