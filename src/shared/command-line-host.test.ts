import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runModule, sourceUrl } from '../../test/support/child.ts';

/** Runs `code` with a `host` of the command line whose outputs are written to stdout. */
function withHost(code: string, { verbose = false, env = {} } = {}) {
  return runModule(
    `import { commandLineHost } from ${sourceUrl('src/shared/command-line-host.ts')};
     const host = commandLineHost({
       inputs: new Map([['entry', 'app.py']]),
       onOutput: (name, value) => process.stdout.write(name + '=' + value + '\\n'),
       verbose: ${verbose},
     });
     ${code}`,
    env,
  );
}

describe('commandLineHost', () => {
  test('stdout holds the outputs alone; all the rest is plain text on stderr', async () => {
    const { stdout, stderr, code } = await withHost(`
      host.info('an info');
      host.debug('a debug');
      host.annotate('warning', 'Careful.');
      host.annotate('error', 'Wrong.', { file: 'app/main.py', line: 12 });
      host.annotate('notice', 'Look.', { file: 'a b.py', line: 1, column: 5 });
      await host.group('Freeze', async () => host.progress('module 7'));
      await host.summary('# Report');
      host.output('path', 'dist/ü');`);
    expect({ stdout, code }).toEqual({ stdout: 'path=dist/ü\n', code: 0 });
    expect(stderr.replace(/\d+ ms/, 'N ms')).toBe(
      [
        'an info',
        'warning: Careful.',
        'error: app/main.py:12: Wrong.',
        'notice: a b.py:1:5: Look.',
        'Freeze: N ms',
        '',
        '# Report',
        '',
      ].join('\n'),
    );
  });

  test('debug text is printed on request', async () => {
    expect((await withHost(`host.debug('a debug')`, { verbose: true })).stderr).toBe('a debug\n');
  });

  test('a secret is printed nowhere', async () => {
    const { stdout, stderr } = await withHost(
      `host.mask('');
       host.mask('s3cret');
       host.mask('line-one-of-key\\nline-two-of-key');
       host.info('info s3cret line-two-of-key');
       host.debug('debug s3cret');
       host.annotate('error', 'error s3cret', { file: 's3cret.py' });
       await host.group('group s3cret', async () => undefined);
       await host.summary('summary s3cret');
       host.output('path', 'dist/s3cret');`,
      { verbose: true },
    );
    expect(stdout).toBe('path=dist/***\n');
    expect(stderr).not.toMatch(/s3cret|line-/);
    expect(stderr).toContain('info *** ***\ndebug ***\nerror: ***.py: error ***\ngroup ***: ');
  });

  test('a group gives what its work gives, and ends when the work throws', async () => {
    const { stdout, stderr } = await withHost(`
      host.output('value', await host.group('One', async () => 7));
      const error = await host.group('Two', async () => { throw new Error('bug') }).catch((caught) => caught);
      host.output('error', error.message);`);
    expect(stdout).toBe('value=7\nerror=bug\n');
    expect(stderr).toMatch(/^One: \d+ ms\nTwo: \d+ ms\n$/);
  });

  test.each([1, 2] as const)('fail(%d) is the exit code', async (exitCode) => {
    expect((await withHost(`host.fail(${exitCode})`)).code).toBe(exitCode);
  });

  test('inputs are the given ones, the others are empty', async () => {
    const { stdout } = await withHost(
      `host.output(host.input('entry'), JSON.stringify(host.input('constructor')))`,
    );
    expect(stdout).toBe('app.py=""\n');
  });

  test('the cache is where the user wants it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cache-'));
    const { stdout } = await withHost(`host.output('cache', host.cache)`, { env: { SIDECAR_CACHE: folder } });
    await rm(folder, { recursive: true });
    expect(stdout).toBe(`cache=${folder}\n`);
  });

  test.skipIf(process.platform === 'win32')('a signal aborts the run, which can still report', async () => {
    const { stderr, code } = await withHost(`
      setTimeout(() => process.kill(process.pid, 'SIGINT'), 50);
      const run = host.exec(process.execPath, ['--eval', 'setInterval(() => undefined, 1000)']);
      const error = await run.catch((caught) => caught);
      host.annotate('error', error.code);
      host.fail(1);`);
    expect({ stderr, code }).toEqual({ stderr: 'error: interrupted\n', code: 1 });
  });
});
