/**
 * Freezes the example backend with what is in dist/, starts the result, asks for its health and stops it.
 * Usage: npm run demo
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './repository.ts';

const READY_WITHIN = 60_000;

const outputs = freeze();
process.stdout.write(`\nStarting ${outputs.executable}\n`);
const start = performance.now();
const data = await mkdtemp(join(tmpdir(), 'sidecar-demo-'));
const args = ['--port', '0', '--data-dir', data];
const program = spawn(outputs.executable, args, { stdio: ['pipe', 'pipe', 'inherit'] });
try {
  const port = await portWhenReady(program);
  const ready = Math.round(performance.now() - start);
  const answer = await fetch(`http://127.0.0.1:${port}/api/health`);
  const health = (await answer.json()) as { status: string; version: string };
  process.stdout.write(`READY after ${ready} ms; /api/health: ${JSON.stringify(health)}\n`);
  if (health.version !== outputs.version) {
    throw new Error(`The program reports version ${health.version}; ${outputs.version} was frozen.`);
  }
  program.kill('SIGTERM');
  const [code] = await once(program, 'close');
  if (code !== 0) throw new Error(`The program ended with code ${code} after SIGTERM; expected 0.`);
} finally {
  program.kill('SIGKILL');
  await rm(data, { recursive: true, force: true });
}
process.stdout.write(`Stopped cleanly.\n\nArchive:  ${outputs.archive}\nManifest: ${outputs.manifest}\n`);

interface Outputs {
  executable: string;
  archive: string;
  manifest: string;
  version: string;
}

function freeze(): Outputs {
  const args = ['--working-directory', 'examples/backend', '--entry', 'notes_backend.main:main', '--json'];
  const cli = `${root}dist/cli/index.js`;
  const { status, stdout } = spawnSync(process.execPath, [cli, 'build-backend', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout) as Outputs;
}

/** The port of the LISTENING line, once READY has been said. */
async function portWhenReady(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The program has no standard output.');
  const timeout = setTimeout(() => child.kill('SIGKILL'), READY_WITHIN);
  let port: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    process.stdout.write(`  ${line}\n`);
    port ??= /^LISTENING .*port=(\d+)/.exec(line)?.[1];
    if (line === 'READY' && port !== undefined) {
      clearTimeout(timeout);
      child.stdout.resume();
      return port;
    }
  }
  throw new Error(`The program ended before READY (code ${child.exitCode}).`);
}
