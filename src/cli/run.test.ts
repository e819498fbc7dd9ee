import { describe, expect, test } from 'vitest';
import { runModule, sourceUrl } from '../../test/support/child.ts';

/** Runs the command line with a suite of two actions: one that tells its inputs and one that throws. */
function sidecar(...args: string[]) {
  return runModule(`
    import { run } from ${sourceUrl('src/cli/run.ts')};
    import { sampleAction } from ${sourceUrl('test/support/sample-action.ts')};
    const failing = { ...sampleAction, name: 'failing', inputs: {}, run: async () => { throw 'a text'; } };
    const checking = { ...failing, name: 'checking', run: async (_, host) => {
      host.output('passed', 'false');
      throw new Error('a check');
    } };
    await run(${JSON.stringify(args)}, {
      sample: async () => sampleAction, failing: async () => failing, checking: async () => checking,
    });`);
}

describe('the command line', () => {
  test('prints outputs on stdout on request only', async () => {
    const quiet = await sidecar('sample', '--entry', 'x');
    expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' });
    const { stdout, code } = await sidecar('sample', '--entry', 'x', '--output', 'a b', '--outputs');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^path=a b\ngiven=\{"entry":"x".*\}\n$/);
  });

  test('prints them as one JSON object', async () => {
    const { stdout } = await sidecar(
      'sample',
      '--entry=ü "x"',
      '--packages',
      'a',
      '--packages',
      'b',
      '--clean',
      '--json',
    );
    const { path, given } = JSON.parse(stdout);
    expect(path).toBe('dist');
    expect(JSON.parse(given)).toMatchObject({ entry: 'ü "x"', packages: ['a', 'b'], clean: true, runs: 5 });
  });

  test('wrong inputs are lines on stderr and exit code 2', async () => {
    const { code, stdout, stderr } = await sidecar('sample', '--runs', 'x', '--json');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.match(/^error: .+$/gm)).toEqual([
      "error: The input 'entry' is missing.",
      "error: The input 'runs' is 'x'; expected a whole number from 1 to 100.",
    ]);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test('an action that fails ends with 1 and no outputs, whatever it throws', async () => {
    const { code, stdout, stderr } = await sidecar('failing', '--json');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe("error: Internal error: non-Error thrown: 'a text'\n");
  });

  test('an action that fails after it has set outputs ends with 1 and prints them', async () => {
    const json = await sidecar('checking', '--json');
    expect({ code: json.code, outputs: JSON.parse(json.stdout) }).toEqual({
      code: 1,
      outputs: { passed: 'false' },
    });
    expect(json.stderr).toContain('a check');
    expect(await sidecar('checking', '--outputs')).toMatchObject({ code: 1, stdout: 'passed=false\n' });
    expect(await sidecar('checking')).toMatchObject({ code: 1, stdout: '' });
  });

  test.each([
    ['simple', "There is no action 'simple'.\nDid you mean 'sample'?"],
    ['constructor', "There is no action 'constructor'.\nThere are: sample, failing, checking."],
  ])('an unknown action %s', async (name, text) => {
    const { code, stdout, stderr } = await sidecar(name);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: ${text} [input-unknown]\n`,
    });
  });

  test('an unknown flag is one line and exit code 2', async () => {
    const { code, stderr } = await sidecar('sample', '--entri', 'x');
    expect(stderr).toBe("error: 'sample' has no flag --entri.\nDid you mean --entry? [input-unknown]\n");
    expect(code).toBe(2);
  });

  test('help that was asked for is the result; help for a bare command is an error', async () => {
    for (const flag of ['--help', '-h']) {
      expect(await sidecar(flag)).toMatchObject({
        code: 0,
        stderr: '',
        stdout: expect.stringContaining('Usage:'),
      });
    }
    expect(await sidecar()).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage:') });
    const { code, stdout } = await sidecar('sample', '--help');
    expect({ code, hasInputs: stdout.includes('--max-size <size>') }).toEqual({ code: 0, hasInputs: true });
  });
});
