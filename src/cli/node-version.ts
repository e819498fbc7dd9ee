import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { describe } from '../shared/describe-error.ts';
import { UserError } from '../shared/errors.ts';

/** Where a checkout after `npm ci` has its own Node 24 (the npm package `node`), seen from `dist/cli/`. */
const OWN_NODE = new URL('../../node_modules/node/bin/node', import.meta.url);

/**
 * Runs `work`, which needs Zstandard (Node 22.15 and newer). Under an older Node it starts the whole
 * command again with the checkout's own Node, or says what to do (exit code 2).
 */
export async function withNode24(work: () => Promise<void>): Promise<void> {
  if ('zstdCompress' in zlib) return work();
  const node = fileURLToPath(OWN_NODE);
  if (existsSync(node)) {
    process.exitCode = await startAgain(node);
    return;
  }
  const tooOld = new UserError('node-too-old', `Node.js ${process.version} has no Zstandard; 24 is needed.`, {
    hint: `Run it with Node 24: npx --yes node@24 ${process.argv[1]} …`,
  });
  process.stderr.write(`error: ${describe(tooOld).text}\n`);
  process.exitCode = 2;
}

function startAgain(node: string): Promise<number> {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => child.kill(name));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
