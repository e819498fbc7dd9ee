/**
 * Freezes the example backend with what is in dist/, then verifies the archive that would ship: its files, five cold
 * starts with READY and health, a polite stop and a kill.
 * Usage: npm run demo
 */
import { spawnSync } from 'node:child_process';
import { root } from './repository.ts';

const built = sidecar('build-backend', [
  ...['--working-directory', 'examples/backend'],
  ...['--entry', 'notes_backend.main:main'],
]);
process.stdout.write(`\nVerifying ${built['archive']}\n`);
const verified = sidecar('verify-binary', [
  ...['--path', String(built['archive'])],
  ...['--args=--port', '--args={port}', '--args=--data-dir', '--args={data}'],
  ...['--requests', 'GET /api/notes 200'],
]);
process.stdout.write(
  [
    `Verified: ${verified['passed']}; READY after ${verified['start-ms']} ms (median), ${verified['cold-start-ms']} ms cold.`,
    `Archive:  ${built['archive']}`,
    `Manifest: ${verified['manifest']}`,
    `Report:   ${verified['report']}`,
    '',
  ].join('\n'),
);

/** Runs an action of dist/ and gives its outputs; its report goes to the terminal. Ends the demo where it fails. */
function sidecar(action: string, args: readonly string[]): Record<string, string> {
  const { status, stdout } = spawnSync(
    process.execPath,
    [`${root}dist/cli/index.js`, action, ...args, '--json'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  );
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout) as Record<string, string>;
}
