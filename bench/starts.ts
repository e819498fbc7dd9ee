import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../scripts/repository.ts';
import { launch } from '../src/runtime/launch.ts';
import { freePort } from '../src/runtime/ports.ts';
import { cleanEnvironment } from '../src/verify-binary/runs/clean-environment.ts';
import { type Comparison, compare } from './measure.ts';

interface Start {
  program: string;
  args: string[];
  env: Record<string, string>;
  cwd: string;
}

/** From the start of the frozen example to READY: as verify-binary and apps start it, against a bare spawn. */
export async function compareStarts(folder: string, runs: number): Promise<Comparison> {
  const program = freezeExample(join(folder, 'example'));
  const home = join(folder, 'home');
  const start = async (): Promise<Start> => {
    await rm(home, { recursive: true, force: true });
    await mkdir(home);
    const env = cleanEnvironment({
      platform: process.platform,
      folders: { home, temp: home },
      system: process.env,
    });
    return { program, args: ['--port', String(await freePort())], env, cwd: home };
  };
  // The first start reads the files from the disk.
  await byHand(await start());
  return compare(
    'from start to READY of the frozen example, against spawn and reading the line',
    { runs, target: '≤ 1.10×' },
    { ours: async () => byLaunch(await start()), plain: async () => byHand(await start()) },
  );
}

async function byLaunch(options: Start): Promise<number> {
  const begin = performance.now();
  const port = Number(options.args[1]);
  const launched = await launch({ ...options, port, ready: { kind: 'auto', path: '/api/health' } });
  const ready = performance.now() - begin;
  await launched.stop();
  return ready / 1000;
}

async function byHand({ program, args, env, cwd }: Start): Promise<number> {
  const begin = performance.now();
  const child = spawn(program, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  child.stderr.resume();
  for await (const line of createInterface({ input: child.stdout })) if (line === 'READY') break;
  const ready = performance.now() - begin;
  child.stdout.resume();
  child.kill('SIGTERM');
  await ended;
  return ready / 1000;
}

/** Builds the example with what is in dist/ and gives its program. */
function freezeExample(output: string): string {
  const args = ['--working-directory', 'examples/backend', '--entry', 'notes_backend.main:main', '--json'];
  const { status, stdout } = spawnSync(
    process.execPath,
    [`${root}dist/cli/index.js`, 'build-backend', ...args, '--cache', 'off', '--output', output],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`build-backend ended with ${status}`);
  return (JSON.parse(stdout) as { executable: string }).executable;
}
