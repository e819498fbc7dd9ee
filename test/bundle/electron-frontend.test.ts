import { readdir, readFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { type BundleRun, runBundle } from '../support/bundle.ts';
import { FrontendFolder } from '../support/frontend-folder.ts';

const PACKAGE = { name: 'page', version: '1.0.0' };
const WITH_SCRIPT = { ...PACKAGE, scripts: { build: 'node build.cjs' } };
const LOCK = JSON.stringify({ ...PACKAGE, lockfileVersion: 3, packages: { '': PACKAGE } });
const BUILD = `
const { mkdirSync, writeFileSync } = require('node:fs');
mkdirSync('dist', { recursive: true });
writeFileSync('dist/index.html', Object.keys(process.env).filter((name) => /^(CSC|INPUT)_/.test(name)).join());
`;

let frontend: FrontendFolder;
afterEach(() => frontend.remove());

/** Runs the bundle on a page with these files beside its own; a file without text is left out. */
async function share(
  files: Record<string, string> = {},
  inputs: Record<string, string> = {},
): Promise<BundleRun> {
  frontend = await FrontendFolder.make({
    'page/package.json': JSON.stringify(WITH_SCRIPT),
    'page/build.cjs': BUILD,
    ...files,
  });
  const given = {
    mode: 'frontend',
    'frontend-directory': 'page',
    'working-directory': frontend.path(),
    ...inputs,
  };
  return runBundle('electron-package', given, { CSC_LINK: 'secret' });
}

test('builds the page and gives its digest; no secret and no input reaches the script', async () => {
  const run = await share({ 'page/package-lock.json': LOCK });
  expect({ code: run.code, annotations: run.annotations }).toEqual({ code: 0, annotations: [] });
  expect(run.outputs['frontend-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(await readFile(frontend.path('page/dist/index.html'), 'utf8')).toBe('');
});

test.each<[string, Record<string, string>, Record<string, string>, RegExp, number]>([
  ['no lock file', {}, {}, /has no lock file.*npm install --package-lock-only/s, 1],
  [
    'a lock that is out of date',
    {
      'page/package-lock.json': LOCK,
      'page/package.json': JSON.stringify({ ...WITH_SCRIPT, dependencies: { ms: '2.1.3' } }),
    },
    {},
    /does not fit its package\.json.*npm install --package-lock-only.*ms@2\.1\.3/s,
    1,
  ],
  [
    'a script that fails',
    { 'page/package-lock.json': LOCK, 'page/build.cjs': "throw new Error('a wrong page')" },
    {},
    /ended with code 1.*a wrong page/s,
    1,
  ],
  ['no folder', {}, { 'frontend-directory': '' }, /'frontend-directory' is not given/, 2],
])('%s: one annotation, no output', async (_, files, inputs, message, code) => {
  const run = await share(files, inputs);
  expect(run.annotations).toEqual([
    expect.objectContaining({ level: 'error', message: expect.stringMatching(message) }),
  ]);
  expect({ code: run.code, outputs: run.outputs }).toEqual({ code, outputs: {} });
  expect(`${run.stdout}${run.stderr}`).not.toContain('Internal error');
  expect(await readdir(frontend.path('page'))).not.toContain('dist');
});
