import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'test', 'support', 'worker-program.ts');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar-worker-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function measured(script: string): Promise<unknown> {
  return JSON.parse(await run(process.execPath, [script, program]));
}

test('a worker whose program is the text of a function runs from the sources and from a bundle', async () => {
  const content = await readFile(program);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const expected = { size: content.length, sha256, executable: false };
  expect(await measured(program)).toEqual(expected);
  // As scripts/build.ts makes the bundles that ship.
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const options = ['--out', folder, '--transpile-only', '--no-source-map-register'];
  await run(process.execPath, [ncc, 'build', program, ...options]);
  expect(await measured(join(folder, 'index.js'))).toEqual(expected);
});
