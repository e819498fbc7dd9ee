/**
 * Starts a sidecar, waits for READY, asks for its health and stops it with SIGTERM. Copied into the workspace of
 * workflow tests, so it stands alone.
 * Usage: node try-sidecar.ts <program>; EXPECTED_VERSION holds the version that it must report.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const READY_WITHIN = 60_000;
const [, , path = ''] = process.argv;

// A sidecar watches its standard input for the end of its parent, so that is an open pipe.
const program = spawn(path, ['--port', '0'], { stdio: ['pipe', 'pipe', 'inherit'] });
const overdue = setTimeout(() => program.kill('SIGKILL'), READY_WITHIN);
let port: string | undefined;
for await (const line of createInterface({ input: program.stdout })) {
  console.log(line);
  port ??= /^LISTENING .*port=(\d+)/.exec(line)?.[1];
  if (line === 'READY') break;
}
clearTimeout(overdue);
if (!port) throw new Error(`The program ended before READY (code ${program.exitCode}).`);
program.stdout.resume();

const answer = await fetch(`http://127.0.0.1:${port}/api/health`);
const health = (await answer.json()) as { status: string; version: string };
const closed = once(program, 'close');
program.kill('SIGTERM');
const [code, signal] = await closed;
console.log(`health ${answer.status} ${health.status} ${health.version}, ended with ${code ?? signal}`);
const expected = process.env['EXPECTED_VERSION'];
if (health.version !== expected)
  throw new Error(`It reports version ${health.version}; ${expected} was built.`);
if (code !== 0) throw new Error(`It ended with ${code ?? signal} after SIGTERM; expected 0.`);
