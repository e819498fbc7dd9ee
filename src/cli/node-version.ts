import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

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
    const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
    process.exitCode = status ?? 1;
    return;
  }
  process.stderr.write(
    `error: Node.js ${process.version} has no Zstandard support; 24 is needed.\n` +
      `Run: npx --yes node@24 ${process.argv[1]} … [node-too-old]\n`,
  );
  process.exitCode = 2;
}
