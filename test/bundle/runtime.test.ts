import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oldNode } from '../support/old-node.ts';
import { type Resolution, writeConsumer } from '../support/runtime-consumer.ts';

const root = join(import.meta.dirname, '..', '..');
const LIBRARY = join(root, 'dist', 'runtime');
/** Those of Electron 25 to 28, and of 29 to 34. Later ones have Node 22. */
const NODES = ['18.20.8', '20.20.2'];

let folder: string;
/** What the compiler said of the project that is run. */
let said: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "consumer 'ü' "));
  await writeConsumer(folder);
  said = compiled('node16');
});
afterAll(() => rm(folder, { recursive: true }));

/** Compiles the app and gives what the compiler says. */
function compiled(resolution: Resolution, cwd = folder): string {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', `tsconfig.${resolution}.json`], {
    cwd,
    encoding: 'utf8',
  });
  return stdout;
}

describe('an app that imports sidecar-actions/runtime', () => {
  test.each(['bundler', 'node10'] as const)('type-checks with moduleResolution %s', (resolution) => {
    expect(compiled(resolution)).toBe('');
  });

  test('type-checks with moduleResolution node16', () => {
    expect(said).toBe('');
  });

  test('is told of a wrong type', async () => {
    const wrong = await mkdtemp(join(tmpdir(), 'consumer-wrong-'));
    await writeConsumer(wrong, `import { freePort } from 'sidecar-actions/runtime';\nfreePort(8000);\n`);
    expect(compiled('node16', wrong)).toMatch(/app\.ts\(2,10\): error TS2345: .*'number'.*'string'/);
    await rm(wrong, { recursive: true });
  });

  test.each(NODES)('starts, asks and stops its sidecar under Node %s', async (version) => {
    const node = await oldNode(version);
    const result = join(folder, `${version}.json`);
    const { status, stderr } = spawnSync(node, [join(folder, 'out', 'app.js'), folder, result], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(await readFile(result, 'utf8'))).toMatchObject({
      node: `v${version}`,
      records: [['resolved', 'development']],
      version: '1.2.3',
      told: true,
      stopped: { clean: true, killed: false, orphans: [], leftovers: [] },
      missing: ['program-missing', 'Installation may be corrupted. Please reinstall the application.'],
      spec: { kind: 'range', first: 8000, last: 8010 },
    });
  });
});

describe('the library', () => {
  test('needs nothing but Node, and knows nothing of where it is', async () => {
    const bundle = await readFile(join(LIBRARY, 'index.js'), 'utf8');
    const imported = Array.from(bundle.matchAll(/^import .* from "(.*)";$/gm), ([, name]) => name);
    expect(imported).toContain('node:child_process');
    expect(imported.filter((name) => !name?.startsWith('node:'))).toEqual([]);
    expect(bundle).not.toMatch(/import\.meta|createRequire|\brequire\(/);
  });

  test('starts nothing when it is imported', async () => {
    const program = join(folder, 'import-only.mjs');
    const events = `['exit', 'beforeExit', 'SIGINT', 'SIGTERM', 'uncaughtException']`;
    const show = `${events}.map((event) => process.listenerCount(event)).join()`;
    await writeFile(program, `import 'sidecar-actions/runtime';\nconsole.log(${show});\n`);
    const { status, stdout } = spawnSync(process.execPath, [program], { cwd: folder, encoding: 'utf8' });
    // It ends by itself: nothing is left to wait for.
    expect({ status, stdout }).toEqual({ status: 0, stdout: '0,0,0,0,0\n' });
  });
});
