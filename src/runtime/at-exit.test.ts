import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runModule, sourceUrl } from '../../test/support/child.ts';
import { isAlive, until } from '../../test/support/children.ts';

test('an app that ends without stopping its sidecar takes it along', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'at-exit-'));
  const pids = join(folder, 'pids');
  const script = join(folder, 'program.mjs');
  await writeFile(
    script,
    `import { spawn } from 'node:child_process'; import { writeFileSync } from 'node:fs';
     const { pid } = spawn(process.execPath, ['--eval', 'setInterval(() => undefined, 1000)'], { detached: true, stdio: 'ignore' });
     writeFileSync(${JSON.stringify(pids)}, process.pid + ' ' + pid);
     process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000); console.log('READY')`,
  );
  const app = await runModule(
    `const { Sidecar } = await import(${sourceUrl('src/runtime/index.ts')});
     await new Sidecar({ program: process.execPath, args: [${JSON.stringify(script)}] }).start();
     process.exit(5)`,
  );
  expect(app).toMatchObject({ code: 5, stderr: '' });
  const started = (await readFile(pids, 'utf8')).split(' ').map(Number);
  expect(started).toHaveLength(2);
  await until(() => !started.some(isAlive), 'all are gone');
  await rm(folder, { recursive: true });
});
