import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { getJson } from '../support/running-sidecar.ts';
import { outputsOf, sharedRun } from '../support/shared-build.ts';

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'datasette ü ')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Freezes datasette from PyPI in an empty folder. */
async function freeze(key: string, ...more: string[]) {
  const empty = join(folder, key);
  await mkdir(empty, { recursive: true });
  const project = ['--requirements', 'datasette==0.65.5', '--entry', 'datasette.cli:cli'];
  const named = ['--name', 'datasette', '--version', '0.65.5'];
  return sharedRun(key, [...project, ...named, ...more], { cwd: empty });
}

test('a plain freeze of datasette is reported: its data is missing, with the line to add', async () => {
  const built = await freeze('datasette-plain');
  expect(built.stderr).toMatch(/^warning: Data files of 'datasette' are not in the bundle: \d+, such as /m);
  expect(built.stderr).toMatch(/add 'collect-data: datasette'/);
  // The warning was right.
  await expect(run(outputsOf(built).executable, ['--version'])).rejects.toMatchObject({
    stderr: expect.stringMatching(/FileNotFoundError: .*datasette/),
  });
});

test('with that line it is not, and serves /-/versions.json', async () => {
  const built = await freeze('datasette-data', '--collect-data', 'datasette');
  expect(built.stderr).not.toContain("Data files of 'datasette'");
  const { executable } = outputsOf(built);
  const port = await freePort();
  const program = spawn(executable, ['serve', '--port', String(port)], { stdio: ['pipe', 'ignore', 'pipe'] });
  try {
    const answer = await answerOf(program, `http://127.0.0.1:${port}/-/versions.json`);
    expect(answer).toMatchObject({ status: 200, body: { datasette: { version: '0.65.5' } } });
  } finally {
    program.kill('SIGKILL');
  }
});

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The answer for `url`, asked for until `program` gives one or ends. */
async function answerOf(program: ChildProcess, url: string): Promise<{ status: number; body: unknown }> {
  let said = '';
  program.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  while (program.exitCode === null) {
    const answer = await getJson(url).catch(() => undefined);
    if (answer) return answer;
    await sleep(200);
  }
  throw new Error(`It ended with ${program.exitCode}:\n${said}`);
}
