import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { obtainFrontend } from '../../src/electron-package/frontend/obtain-frontend.ts';
import {
  PACKAGE_MANAGERS,
  type PackageManagerName,
} from '../../src/electron-package/frontend/package-managers.ts';
import { shareFrontend } from '../../src/electron-package/frontend/share-frontend.ts';
import { createExec } from '../../src/shared/exec.ts';
import type { Host } from '../../src/shared/host.ts';
import { registryEnvironment } from '../support/act-environment.ts';
import { copyDesktopExample } from '../support/example-frontend.ts';
import { fakeHost } from '../support/fake-host.ts';
import { FrontendFolder, packageInputs } from '../support/frontend-folder.ts';
import { packageManagerFolder } from '../support/package-managers.ts';
import { processesNaming } from '../support/processes.ts';

const posix = process.platform !== 'win32';
const failure = (code: string, hint: RegExp) =>
  expect.objectContaining({ code, hint: expect.stringMatching(hint) });

let frontend: FrontendFolder;
afterEach(() => frontend.remove());

/** A host whose tools are real. `first` is looked into before the rest of PATH. */
function realHost(first?: string, overrides: Partial<Host> = {}): ReturnType<typeof fakeHost> {
  const { workspace, temp, artifacts } = frontend;
  const PATH = [first, process.env['PATH']].filter(Boolean).join(':');
  const registry = registryEnvironment();
  // Yarn 2 and newer has its own name for it.
  const YARN_HTTPS_PROXY = registry['https_proxy'] ?? registry['HTTPS_PROXY'];
  const { HOME } = process.env;
  const env = { ...registry, YARN_HTTPS_PROXY, PATH, HOME, NODE_ENV: 'production', CSC_LINK: 'secret' };
  return fakeHost({ workspace, temp, artifacts, env, ...overrides });
}

/** Writes what it is told, the environment, and what its dependency says. */
const SCRIPT = `
const { mkdirSync, writeFileSync } = require('node:fs');
const ms = require('ms');
if (process.env.CSC_LINK) throw new Error('a secret is here');
console.log('building the page');
mkdirSync('dist', { recursive: true });
writeFileSync('dist/index.html', '<p>' + ms('1 h'));
`;
const packageJson = (dependencies: object, more = {}) =>
  JSON.stringify({
    name: 'page',
    version: '1.0.0',
    scripts: { build: 'node build.cjs', slow: 'node slow.cjs' },
    devDependencies: dependencies,
    ...more,
  });

describe.runIf(posix)('a small page', () => {
  beforeEach(async () => {
    frontend = await FrontendFolder.make({
      'page/package.json': packageJson({ ms: '2.1.2' }),
      'page/build.cjs': SCRIPT,
      'page/.yarnrc.yml': 'nodeLinker: node-modules\nenableTelemetry: false\nenableGlobalCache: true\n',
    });
  });

  test.each<PackageManagerName>(['npm', 'pnpm', 'yarn', 'yarn-classic'])(
    '%s: built by its lock; refused when the lock is out of date; the command in the message repairs it',
    async (name) => {
      const folder = name === 'npm' ? undefined : await packageManagerFolder(name);
      const { tool, update } = PACKAGE_MANAGERS[name];
      const given = packageInputs({ mode: 'frontend', 'frontend-directory': 'page' });
      const updateLock = async () => {
        const { exec, env } = realHost(folder);
        // Yarn 2 and newer looks for a project in the folders above until there is a lock.
        if (name === 'yarn') await writeFile(frontend.path('page', 'yarn.lock'), '', { flag: 'a' });
        const { NODE_ENV, ...rest } = env;
        await exec(tool, update.split(' ').slice(1), { cwd: frontend.path('page'), env: rest });
      };
      await updateLock();
      await rm(frontend.path('page', 'node_modules'), { recursive: true, force: true });
      const host = realHost(folder);
      const outputs = await shareFrontend(given, host);
      expect(host.recorded.log).toContain('building the page');
      const got = await obtainFrontend(packageInputs({ 'frontend-artifact': 'frontend' }), realHost());
      expect(got?.digest).toBe(outputs['frontend-digest']);
      expect(await readFile(join(got?.folder ?? '', 'index.html'), 'utf8')).toBe('<p>3600000');

      await frontend.write({ 'page/package.json': packageJson({ ms: '2.1.3' }) });
      const stale = shareFrontend(given, realHost(folder));
      await expect(stale).rejects.toThrow(failure('frontend-lock-outdated', new RegExp(`'${update}'`)));
      expect(frontend.artifacts.uploads).toHaveLength(1);
      await updateLock();
      await shareFrontend(given, realHost(folder));
      expect(frontend.artifacts.uploads).toHaveLength(2);
    },
  );

  test('interrupted: the script and what it started are gone, and the page before is there', async () => {
    const stop = new AbortController();
    await frontend.write({
      'page/package.json': packageJson({}),
      'page/package-lock.json':
        '{"name":"page","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"page","version":"1.0.0"}}}',
      'page/slow.cjs':
        "require('node:fs').writeFileSync('dist/index.html', 'half'); console.log('half'); setInterval(() => {}, 1000);",
      'page/dist/index.html': 'before',
    });
    const host = realHost(undefined, {
      signal: stop.signal,
      exec: createExec(stop.signal, process.platform),
    });
    const debug = (line: string) => {
      if (line === 'half') stop.abort();
    };
    const given = packageInputs({
      mode: 'frontend',
      'frontend-directory': 'page',
      'frontend-script': 'slow',
    });
    await expect(shareFrontend(given, { ...host, debug })).rejects.toThrow(
      expect.objectContaining({ code: 'interrupted' }),
    );
    expect(await readFile(frontend.path('page/dist/index.html'), 'utf8')).toBe('before');
    expect(await readdir(frontend.temp)).toEqual([]);
    expect(await processesNaming('slow.cjs')).toEqual([]);
    expect(frontend.artifacts.uploads).toEqual([]);
  });
});

describe.runIf(posix)('the page of the example', () => {
  const given = packageInputs({
    mode: 'frontend',
    'frontend-directory': 'renderer',
    'frontend-output': '../frontend',
  });
  beforeEach(async () => {
    frontend = await FrontendFolder.make({});
    await copyDesktopExample(frontend.path());
  });

  test('Vite builds the same twice, in two folders; a wrong line in it is told', async () => {
    const { 'frontend-digest': digest } = await shareFrontend(given, realHost());
    expect(await readdir(frontend.path('frontend'))).toEqual(['index.html', 'page.js', 'style.css']);
    expect(await readdir(join(frontend.artifacts.root, 'frontend'))).toEqual(['frontend', 'frontend.json']);
    const first = frontend;
    frontend = await FrontendFolder.make({});
    await copyDesktopExample(frontend.path());
    expect((await shareFrontend(given, realHost()))['frontend-digest']).toBe(digest);
    await first.remove();

    await writeFile(frontend.path('renderer/src/wrong.ts'), "export const wrong: number = 'text';\n");
    await expect(shareFrontend(given, realHost())).rejects.toThrow(
      failure('frontend-script-failed', /src\/wrong\.ts\(1,14\): error TS2322/),
    );
    expect(await readdir(frontend.path('frontend'))).toEqual(['index.html', 'page.js', 'style.css']);
    expect(frontend.artifacts.uploads).toHaveLength(1);
  });
});
