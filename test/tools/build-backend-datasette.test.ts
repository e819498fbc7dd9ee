import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freePort } from '../../src/runtime/ports.ts';
import { DATASETTE, datasetteWithData, plainDatasette } from '../support/datasette-build.ts';
import { run } from '../support/run.ts';
import { getJson } from '../support/running-sidecar.ts';
import { outputsOf } from '../support/shared-build.ts';

test('a plain freeze of datasette is reported: its data is missing, with the line to add', async () => {
  const built = await plainDatasette();
  expect(built.stderr).toMatch(/^warning: Data files of 'datasette' are not in the bundle: \d+, such as /m);
  expect(built.stderr).toMatch(/add 'collect-data: datasette'/);
  // The warning was right.
  await expect(run(outputsOf(built).executable, ['--version'])).rejects.toMatchObject({
    stderr: expect.stringMatching(/FileNotFoundError: .*datasette/),
  });
});

test('with that line it is not, and serves /-/versions.json', async () => {
  const built = await datasetteWithData();
  expect(built.stderr).not.toContain("Data files of 'datasette'");
  const { executable } = outputsOf(built);
  const port = await freePort();
  const program = spawn(executable, ['serve', '--port', String(port)], { stdio: ['pipe', 'ignore', 'pipe'] });
  try {
    const answer = await answerOf(program, `http://127.0.0.1:${port}/-/versions.json`);
    expect(answer).toMatchObject({ status: 200, body: { datasette: { version: DATASETTE } } });
  } finally {
    program.kill('SIGKILL');
  }
});

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
