import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { describe } from '../shared/describe-error.ts';
import { UserError } from '../shared/errors.ts';

/** The Node that runs us, and the one that a checkout brings. */
export interface Runtime {
  /** Node 22.15 and newer have it. */
  hasZstd: boolean;
  /** What was run, with its arguments. */
  command: readonly string[];
  /** The folder in which a checkout after `npm ci` has its own Node 24 (the npm package `node`). */
  ownNodeFolder: string;
}

/**
 * Runs `work`, which needs Zstandard. Under an older Node it starts the whole command again with the
 * checkout's own Node, or says what to do (exit code 2).
 */
export async function withNode24(work: () => Promise<void>, runtime: Runtime = thisRuntime()): Promise<void> {
  if (runtime.hasZstd) return work();
  const node = ownNode(runtime.ownNodeFolder);
  if (node !== undefined) {
    process.exitCode = await startAgain(node, runtime.command);
    return;
  }
  const tooOld = new UserError('node-too-old', `Node.js ${process.version} has no Zstandard; 24 is needed.`, {
    hint: `Run it with Node 24: npx --yes node@24 ${runtime.command[0]} …`,
  });
  process.stderr.write(`error: ${describe(tooOld).text}\n`);
  process.exitCode = 2;
}

function thisRuntime(): Runtime {
  return {
    hasZstd: 'zstdCompress' in zlib,
    command: process.argv.slice(1),
    // Two folders above `dist/cli/` or `src/cli/`. Not as a `new URL(…, import.meta.url)`: ncc would pack the file.
    ownNodeFolder: join(fileURLToPath(import.meta.url), '..', '..', '..', 'node_modules', 'node', 'bin'),
  };
}

/** The checkout's Node, unless we run under it already: then it is the one that is too old. */
function ownNode(folder: string): string | undefined {
  const found = ['node', 'node.exe'].map((name) => join(folder, name)).find((path) => existsSync(path));
  return found !== undefined && realpathSync(found) !== realpathSync(process.execPath) ? found : undefined;
}

async function startAgain(node: string, command: readonly string[]): Promise<number> {
  const { spawn } = await import('node:child_process');
  const child = spawn(node, command, { stdio: 'inherit' });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => child.kill(name));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
