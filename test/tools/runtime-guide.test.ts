import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { builtDesktopApp } from '../support/desktop-app.ts';
import { unpackedNpmPackage } from '../support/npm-packages.ts';

const root = join(import.meta.dirname, '..', '..');
const example = join(root, 'examples', 'desktop-electron');

type Programs = Readonly<Record<string, string>>;

/** What the compiler says about `programs` with the options of the example app; `provide` gets the folder `node_modules`. */
async function problems(programs: Programs, provide: (modules: string) => Promise<unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guide-'));
  try {
    await provide(join(folder, 'node_modules'));
    await mkdir(join(folder, 'src'));
    const { compilerOptions } = JSON.parse(await readFile(join(example, 'tsconfig.json'), 'utf8'));
    const config = { compilerOptions: { ...compilerOptions, noEmit: true }, include: ['src'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    for (const [name, text] of Object.entries(programs)) await writeFile(join(folder, 'src', name), text);
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    return await promisify(execFile)(process.execPath, [tsc, '-p', folder]).then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The modules of the compiled example app. */
async function ofTheApp(modules: string): Promise<void> {
  await symlink(join(await builtDesktopApp(), 'node_modules'), modules);
}

test('the programs of the guide compile against the library as it ships and the real types of Electron', async () => {
  const guide = await readFile(join(root, 'docs', 'runtime.md'), 'utf8');
  const programs = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text = '']) => text);
  expect(programs.length).toBeGreaterThan(2);
  const named = Object.fromEntries(programs.map((text, index) => [`${index}.ts`, text]));
  expect(await problems(named, ofTheApp)).toBe('');
});

test('a name that is not there is found', async () => {
  const text = `import { start } from 'sidecar-actions/runtime';\nstart();\n`;
  const said = await problems({ 'a.ts': text }, ofTheApp);
  expect(said).toMatch(/has no exported member .*'start'/);
});

describe('electron-updater, which the example is given and does not import', () => {
  /** The real one, with what its types need. */
  const PACKAGES = [
    ['builder-util-runtime', '9.7.0'],
    ['tiny-typed-emitter', '2.1.0'],
  ] as const;

  async function realUpdater(modules: string): Promise<void> {
    const { dependencies } = JSON.parse(await readFile(join(example, 'package.json'), 'utf8'));
    const packages = [['electron-updater', dependencies['electron-updater']], ...PACKAGES];
    for (const [name, version] of packages) {
      await cp(await unpackedNpmPackage(name, version), join(modules, name), { recursive: true });
    }
    await mkdir(join(modules, '@types'));
    await symlink(join(root, 'node_modules', '@types', 'node'), join(modules, '@types', 'node'));
  }

  /** The example's own updates, and a file that takes `type` for its updater. */
  async function fits(type: string): Promise<string> {
    const own = ['api.ts', 'updates.ts'].map(
      async (name) => [name, await readFile(join(example, 'src', name), 'utf8')] as const,
    );
    const check = [
      `import type { AppUpdater } from 'electron-updater';`,
      `import type { Updater } from './updates.ts';`,
      `export const fits = (real: ${type}): Updater => real;`,
    ].join('\n');
    return problems({ ...Object.fromEntries(await Promise.all(own)), 'fits.ts': check }, realUpdater);
  }

  test('has what the example uses of it', async () => {
    expect(await fits('AppUpdater')).toBe('');
  });

  test.each(['channel', 'checkForUpdates', 'on'])("and that it lacks '%s' would be found", async (name) => {
    expect(await fits(`Omit<AppUpdater, '${name}'>`)).toMatch(new RegExp(`'${name}' is missing`));
  });
});
