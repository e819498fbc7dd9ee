import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { builtDesktopApp } from '../support/desktop-app.ts';

const root = join(import.meta.dirname, '..', '..');

/** What the compiler says about `programs`, with the modules and the options of the example app. */
async function problems(programs: readonly string[]): Promise<string> {
  const app = await builtDesktopApp();
  const folder = await mkdtemp(join(tmpdir(), 'guide-'));
  try {
    await symlink(join(app, 'node_modules'), join(folder, 'node_modules'));
    await mkdir(join(folder, 'src'));
    const { compilerOptions } = JSON.parse(await readFile(join(app, 'tsconfig.json'), 'utf8'));
    const config = { compilerOptions: { ...compilerOptions, noEmit: true }, include: ['src'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await Promise.all(programs.map((text, index) => writeFile(join(folder, 'src', `${index}.ts`), text)));
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    return await promisify(execFile)(process.execPath, [tsc, '-p', folder]).then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('the programs of the guide compile against the library as it ships and the real types of Electron', async () => {
  const guide = await readFile(join(root, 'docs', 'runtime.md'), 'utf8');
  const programs = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text = '']) => text);
  expect(programs.length).toBeGreaterThan(2);
  expect(await problems(programs)).toBe('');
});

test('a name that is not there is found', async () => {
  const said = await problems([`import { start } from 'sidecar-actions/runtime';\nstart();\n`]);
  expect(said).toMatch(/has no exported member .*'start'/);
});
