import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from '../support/bundle.ts';
import { type CachedProject, cachedProject } from '../support/cached-project.ts';
import { withFolder } from '../support/folders.ts';

/** What stands in the bundle's file of a library, and nowhere else. */
const LIBRARIES = {
  zod: 'ZodRealError',
  toml: 'toml-eslint-parser/lib',
  child_process: 'stdio: [options.input',
};

/** Builds the project with the command line; gives the level, and the libraries that were loaded for it. */
async function build(project: CachedProject, folder: string) {
  const coverage = join(folder, 'coverage', String(Math.random()));
  const inputs = {
    'working-directory': project.root,
    entry: 'app.main:main',
    python: project.inputs().python ?? '',
    'check-imports': 'off',
    cache: 'directory',
    'cache-directory': join(folder, 'builds'),
  };
  const args = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const { code, stdout, stderr } = await runCli(['build-backend', ...args, '--json'], {
    env: { NODE_V8_COVERAGE: coverage },
  });
  if (code !== 0) throw new Error(stderr);
  const loaded = await loadedIn(coverage);
  const libraries = Object.entries(LIBRARIES).filter(([, mark]) =>
    loaded.some((text) => text.includes(mark)),
  );
  return { level: JSON.parse(stdout)['cache-level'], libraries: libraries.map(([name]) => name) };
}

/** The texts of the files of ours that a process loaded. */
async function loadedIn(coverage: string): Promise<string[]> {
  const reports = await Promise.all(
    (await readdir(coverage)).map(async (name) => JSON.parse(await readFile(join(coverage, name), 'utf8'))),
  );
  const urls = reports.flatMap(({ result }) => result.map(({ url }: { url: string }) => url));
  const files = [...new Set<string>(urls)].filter((url) => url.startsWith('file:'));
  return Promise.all(files.map((url) => readFile(fileURLToPath(url), 'utf8')));
}

test('a build of which nothing changed loads no library that only checks and parses', async () => {
  const project = await cachedProject();
  try {
    // Of this run alone: what was found in it is remembered in the cache that all tests share.
    const text = await readFile(join(project.root, 'pyproject.toml'), 'utf8');
    await project.write('pyproject.toml', `${text}# ${crypto.randomUUID()}\n`);
    await withFolder(undefined, async (folder) => {
      const all = Object.keys(LIBRARIES);
      expect(await build(project, folder)).toEqual({ level: 'none', libraries: all });
      expect(await build(project, folder)).toEqual({ level: '0', libraries: [] });
    });
  } finally {
    await project.remove();
  }
});
