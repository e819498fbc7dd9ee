/** Starts of small scripts, through the very code that verify-binary starts programs with. */
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseInputs } from '../../src/shared/inputs.ts';
import { inputs } from '../../src/verify-binary/inputs.ts';
import { planRuns } from '../../src/verify-binary/runs/run-plan.ts';
import { makeTrials } from '../../src/verify-binary/runs/trials.ts';
import { fakeHost } from '../support/fake-host.ts';
import { listen } from '../support/loopback.ts';
import { scriptSidecar } from '../support/script-sidecar.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'trials-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const QUICK = { args: '--port\n{port}', runs: '1', 'max-startup': '60 s', 'ready-timeout': '30 s' };

/** Makes the trials of a script with these inputs. */
async function tried(
  script: string,
  given: Record<string, string> = {},
  signal = new AbortController().signal,
) {
  const all: Record<string, string> = { ...QUICK, ...given };
  const host = fakeHost({
    platform: process.platform,
    arch: process.arch,
    workspace: folder,
    temp: join(folder, 'temp'),
    signal,
  });
  const plan = planRuns(
    parseInputs(inputs, (name) => all[name] ?? ''),
    host,
  );
  const subject = await scriptSidecar(join(folder, 'tree'), script);
  const trials = await makeTrials(subject, { plan, statics: [] }, host);
  const failed = trials.checks.flatMap((check) => (check.status === 'failed' ? check : []));
  return { ...trials, failed, names: failed.map(({ name }) => name), host };
}

describe.skipIf(process.platform === 'win32')('the starts of verify-binary', () => {
  test('the ready line may come after the first answer, but not only when it is asked to stop', async () => {
    const late = (wait: string) =>
      `serve(port, (at) => { say('LISTENING host=127.0.0.1 port=' + at); ${wait} });`;
    expect((await tried(late(`setTimeout(say, 700, 'READY')`))).names).toEqual([]);
    const { failed } = await tried(late(`process.prependListener('SIGTERM', () => say('READY'))`));
    expect(failed.map(({ name, measured }) => `${name}: ${measured}`)).toEqual([
      expect.stringMatching(/^ready: .*only when the program was asked to stop/),
    ]);
  });

  test('a run sees a clean environment and empty folders, in two kinds of places', async () => {
    const seen = join(folder, 'seen');
    const { names, runs } = await tried(
      `fs.appendFileSync(${JSON.stringify(seen)}, JSON.stringify({
        env: process.env, cwd: process.cwd(), program: __filename, args: process.argv.slice(2),
        files: [process.env.HOME, process.env.TMPDIR, process.cwd(), process.env.DATA].flatMap((one) => fs.readdirSync(one)),
      }) + '\\n');
      fs.writeFileSync(process.env.HOME + '/left', ''); fs.writeFileSync(process.env.DATA + '/left', '');
      serveReady();`,
      { runs: '2', env: 'DATA={data}\nPORT={port}' },
    );
    expect(names).toEqual([]);
    const starts = (await readFile(seen, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    // Two runs, one to leave it alone, one to kill it.
    expect(starts).toHaveLength(4);
    for (const { env, files, args } of starts) {
      const { HOME, TMPDIR, DATA, PORT, PATH, LANG, ...rest } = env;
      expect({ PATH, LANG }).toEqual({ PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LANG: 'C.UTF-8' });
      expect(Object.keys(rest).filter((name) => !/^SIDECAR_LAUNCH_|^__CF/.test(name))).toEqual([]);
      expect([HOME, TMPDIR, DATA].every((path) => path.startsWith(folder))).toBe(true);
      expect({ files, args }).toEqual({ files: [], args: ['--port', PORT] });
    }
    expect(starts[0].program).toMatch(/ .*'.*[^ -~].*app$/);
    expect(starts[1].program).toMatch(/^[ -~]+app$/);
    expect(runs.map(({ folder: place }) => place)).toEqual(['long', 'short']);
    expect(await readdir(join(folder, 'temp'))).toEqual([]);
  });

  test('every second start fails: only the repetition does, and names the runs', async () => {
    const count = JSON.stringify(join(folder, 'count'));
    const script = `const starts = fs.existsSync(${count}) ? Number(fs.readFileSync(${count})) + 1 : 1;
      fs.writeFileSync(${count}, String(starts));
      if (starts % 2 === 0) { console.error('no luck'); process.exit(7); }
      serveReady();`;
    const { failed, runs } = await tried(script, { runs: '3' });
    expect(failed).toMatchObject([
      { name: 'repeat', measured: expect.stringMatching(/^1 of 3 runs failed: run 2: start .*code 7/) },
    ]);
    expect(runs.map(({ failures }) => failures.length)).toEqual([0, 1, 0]);
    await rm(join(folder, 'count'));
    expect((await tried(script, { runs: '3', 'max-failures': '1' })).names).toEqual([]);
  });

  test('a program that fails at once is not started again', async () => {
    const { failed, runs, checks } = await tried(`console.error('broken'); process.exit(1);`, { runs: '5' });
    expect(failed).toMatchObject([{ name: 'start', details: expect.arrayContaining(['broken']) }]);
    expect(runs).toHaveLength(1);
    expect(checks.filter(({ status }) => status === 'passed')).toEqual([]);
  });

  test('a program that dies after READY fails its start, with its last words', async () => {
    const { failed } = await tried(
      `serve(port, () => { say('READY'); console.error('out of luck'); process.exit(9); });`,
    );
    expect(failed).toMatchObject([{ name: 'start', measured: expect.stringContaining('code 9') }]);
  });

  test.each([
    ['says another port', `serve(0, (at) => { say('LISTENING host=127.0.0.1 port=' + at); say('READY'); });`],
    ['listens at another port', `serve(0, () => say('READY'));`],
    // Nothing says that it is ready, and nobody answers where it should be.
    ['listens in silence at another port', `serve(0, () => undefined);`],
  ])('a program that %s than it was told fails the port', async (_, script) => {
    const { failed } = await tried(script, { 'ready-timeout': '4 s' });
    expect(failed).toMatchObject([
      { name: 'port', measured: expect.stringMatching(/listens on port \d+, told was \d+/) },
    ]);
  });

  test('a program that is told no port and says none fails the port, with the line to add', async () => {
    const { failed } = await tried(`serve(0, () => say('READY'));`, { args: 'serve' });
    expect(failed).toMatchObject([{ name: 'port', hint: expect.stringContaining('args: --port {port}') }]);
    const good = await tried(`serve(0, () => say('READY'));`, { args: 'serve', 'health-path': 'none' });
    expect(good.names).toEqual([]);
  });

  test('a port that somebody else holds fails the port, and tells who', async () => {
    const server = createServer();
    const port = String((await listen(server)).port);
    try {
      const { failed } = await tried('serveReady();', { port });
      expect(failed).toMatchObject([{ name: 'port', measured: expect.stringContaining(port) }]);
    } finally {
      server.close();
    }
  });

  test('output that is held back until the end fails ready, though health answers', async () => {
    const script = `process.removeAllListeners('SIGTERM');
      process.on('SIGTERM', () => { say('READY'); process.exit(0); });
      serve(port, () => undefined);`;
    const { failed } = await tried(script);
    expect(failed).toMatchObject([{ name: 'ready', measured: expect.stringContaining('buffer') }]);
  });

  test.each([
    [
      'floods its output',
      `serveReady(); setInterval(() => { for (let i = 0; i < 50; i++) say('x'.repeat(4000)); }, 1);`,
      'start',
      /MB/,
    ],
    [
      'writes on and on when its input is closed',
      `serveReady(); process.stdin.resume().on('end', () => setInterval(() => { for (let i = 0; i < 50; i++) say('x'.repeat(4000)); }, 1));`,
      'stop',
      /standard input/,
    ],
    [
      'spins when its input is closed',
      `serveReady(); process.stdin.resume().on('end', () => { const spin = () => { for (let i = 0; i < 1e7; i++); setImmediate(spin); }; spin(); });`,
      'stop',
      /% of a processor/,
    ],
  ] as const)('a program that %s', async (_, script, name, text) => {
    const { failed } = await tried(script);
    expect(failed).toMatchObject([{ name, measured: expect.stringMatching(text) }]);
  });

  test('a program that ends when its input is closed is a good one', async () => {
    const { names } = await tried(`serveReady(); process.stdin.resume().on('end', () => process.exit(0));`);
    expect(names).toEqual([]);
    const asked = await tried(
      `process.removeAllListeners('SIGTERM'); process.on('SIGTERM', () => undefined);
      serveReady(); process.stdin.resume().on('end', () => process.exit(0));`,
      { stop: 'stdin' },
    );
    expect(asked.names).toEqual([]);
  });

  test('a child that lives on when the program is killed is an orphan', async () => {
    const child = `setInterval(() => undefined, 1000)`;
    const { failed } = await tried(`
      const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]);
      process.removeAllListeners('SIGTERM');
      process.on('SIGTERM', () => { child.on('exit', () => process.exit(0)); child.kill('SIGKILL'); });
      serveReady();`);
    expect(failed).toMatchObject([
      { name: 'orphans', measured: expect.stringContaining('after the program was killed: 1 process') },
    ]);
  });

  test('a command-line tool is ready when it has ended, and says its version', async () => {
    const script = `say('app 1.0.0'); process.exit(process.argv.includes('--version') ? 0 : 3);`;
    const { names, checks } = await tried(script, {
      ready: 'exit',
      args: '--version',
      'expect-version': '1.0.0',
      runs: '2',
    });
    expect(names).toEqual([]);
    expect(checks.find(({ name }) => name === 'version')).toMatchObject({ status: 'passed' });
    const { failed } = await tried(script, { ready: 'exit', args: '--help' });
    expect(failed).toMatchObject([{ name: 'start', measured: expect.stringContaining('code 3') }]);
  });

  test('an interrupted run leaves no process, no folder and no result', async () => {
    const started = join(folder, 'started');
    const interruption = new AbortController();
    const run = tried(
      `fs.writeFileSync(${JSON.stringify(started)}, String(process.pid)); setInterval(() => undefined, 1000);`,
      {},
      interruption.signal,
    );
    run.catch(() => undefined);
    let pid = '';
    while (pid === '') {
      await sleep(20);
      pid = await readFile(started, 'utf8').catch(() => '');
    }
    interruption.abort();
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
    expect(await readdir(join(folder, 'temp'))).toEqual([]);
  });
});
