import { chmod, readdir, readFile, symlink } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Answer,
  DIRECTORY,
  FROM_ARTIFACT,
  FrontendFolder,
  failure,
  packageInputs,
} from '../../../test/support/frontend-folder.ts';
import { UserError } from '../../shared/errors.ts';
import { obtainFrontend } from './obtain-frontend.ts';
import { shareFrontend } from './share-frontend.ts';

let frontend: FrontendFolder;
beforeEach(async () => {
  frontend = await FrontendFolder.withSources();
});
afterEach(() => frontend.remove());

const fails =
  (command: string, ...lines: string[]): Answer =>
  async ({ line }) =>
    line.startsWith(command) ? { code: 1, lines } : undefined;

describe('mode frontend', () => {
  test('builds once; the same sources are not built again, and mode package gets what was built', async () => {
    const first = await shareFrontend(DIRECTORY, frontend.host(frontend.builds));
    const again = frontend.host(frontend.builds);
    expect(await shareFrontend(DIRECTORY, again)).toEqual(first);
    expect(first).toMatchObject({
      'artifact-name': 'frontend',
      'frontend-digest': expect.stringMatching(/^sha256:/),
    });
    expect(frontend.calls.map(({ line }) => line)).toEqual([
      expect.stringMatching(/^npm ci /),
      'npm run build',
    ]);
    expect(frontend.artifacts.uploads).toEqual(['frontend']);
    expect(again.recorded.log.join()).toContain('built from the same sources');

    const got = await obtainFrontend(FROM_ARTIFACT, frontend.host(frontend.builds));
    expect(got?.digest).toBe(first['frontend-digest']);
    expect(await readFile(`${got?.folder}/assets/main.js`, 'utf8')).toBe('one');
    expect(frontend.calls).toHaveLength(2);
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['a changed source', { 'app/src/main.ts': 'two' }, {}],
    ['a new source', { 'app/src/more.ts': '' }, {}],
    ['a changed lock', { 'app/package-lock.json': '{"lockfileVersion":2}' }, {}],
    ['a variable that bundlers write into pages', {}, { VITE_ADDRESS: 'http://127.0.0.1' }],
  ])('%s is built again, with a warning', async (_, files, env) => {
    await shareFrontend(DIRECTORY, frontend.host(frontend.builds));
    await frontend.write(files);
    const host = frontend.host(frontend.builds, { env });
    await shareFrontend(DIRECTORY, host);
    expect(frontend.artifacts.uploads).toHaveLength(2);
    expect(host.recorded.annotations).toMatchObject([
      { level: 'warning', message: /other sources/ as unknown },
    ]);
  });

  test('what builds leave behind is no source', async () => {
    await shareFrontend(DIRECTORY, frontend.host(frontend.builds));
    await frontend.write({
      'app/node_modules/x/index.js': '',
      'app/dist/more.js': '',
      'app/tsconfig.tsbuildinfo': '',
    });
    await shareFrontend(DIRECTORY, frontend.host(frontend.builds, { env: { HOME: '/other' } }));
    expect(frontend.artifacts.uploads).toHaveLength(1);
  });

  test('without storage it is built and stays where it is', async () => {
    const outputs = await shareFrontend(DIRECTORY, frontend.host(frontend.builds, { artifacts: undefined }));
    expect(outputs).toMatchObject({
      'artifact-name': '',
      'frontend-digest': expect.stringMatching(/^sha256:/),
    });
    expect(await readdir(frontend.path('app/dist'))).toEqual(['assets', 'index.html']);
  });

  test.skipIf(process.platform === 'win32')(
    'modes and links do not change the digest on the way',
    async () => {
      const linking: Answer = async (call, options) => {
        const answer = await frontend.builds(call, options);
        if (call.line === 'npm run build') {
          await symlink('main.js', frontend.path('app/dist/assets/link.js'));
          await chmod(frontend.path('app/dist/assets/main.js'), 0o755);
        }
        return answer;
      };
      const { 'frontend-digest': digest } = await shareFrontend(DIRECTORY, frontend.host(linking));
      expect((await obtainFrontend(FROM_ARTIFACT, frontend.host(frontend.builds)))?.digest).toBe(digest);
    },
  );

  test('the build gets no secret of signing, and the tokens of registries', async () => {
    const env = {
      PATH: '/bin',
      CSC_LINK: 'x',
      WIN_CSC_KEY_PASSWORD: 'x',
      APPLE_ID: 'x',
      AZURE_CLIENT_SECRET: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      'INPUT_FRONTEND-DIRECTORY': 'app',
      NODE_AUTH_TOKEN: 'registry',
      VITE_MODE: 'app',
    };
    await shareFrontend(DIRECTORY, frontend.host(frontend.builds, { env }));
    for (const call of frontend.calls)
      expect(call.env).toEqual({ PATH: '/bin', NODE_AUTH_TOKEN: 'registry', VITE_MODE: 'app' });
  });

  test('leaves nothing in the temporary folder', async () => {
    await shareFrontend(DIRECTORY, frontend.host(frontend.builds));
    await shareFrontend(DIRECTORY, frontend.host(frontend.builds));
    expect(await readdir(frontend.temp)).toEqual([]);
  });
});

describe('what goes wrong is one error, and nothing is uploaded', () => {
  test.each<[string, Answer, unknown]>([
    [
      'npm: the lock is out of date',
      fails(
        'npm ci',
        'npm error code EUSAGE',
        'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
        'npm error Missing: left-pad@1.3.0 from lock file',
      ),
      failure(
        'frontend-lock-outdated',
        /does not fit/,
        /npm install --package-lock-only[\s\S]*Missing: left-pad@1\.3\.0/,
      ),
    ],
    [
      'the registry is not reached',
      fails('npm ci', 'npm error code ECONNREFUSED'),
      failure('frontend-install-failed', /code 1/, /ECONNREFUSED/),
    ],
    [
      'the script fails',
      fails('npm run', 'src/main.ts(1,1): error TS2304', 'x'),
      failure('frontend-script-failed', /'build'.*code 1/, /TS2304/),
    ],
    [
      'the script writes nothing',
      async () => undefined,
      failure('frontend-output-unknown', /none of dist/, /frontend-output/),
    ],
    [
      'it writes two pages',
      async ({ line }) => {
        if (line === 'npm run build')
          await frontend.write({ 'app/dist/index.html': '', 'app/out/index.html': '' });
        return undefined;
      },
      failure('frontend-output-unknown', /Several/),
    ],
  ])('%s', async (_, answer, expected) => {
    await expect(shareFrontend(DIRECTORY, frontend.host(answer))).rejects.toThrow(expected as Error);
    expect(frontend.artifacts.uploads).toEqual([]);
    expect(await readdir(frontend.path('app'))).toEqual(['package-lock.json', 'package.json', 'src']);
    expect(await readdir(frontend.temp)).toEqual([]);
  });

  test.each<[string, Record<string, string>, unknown]>([
    ['no such folder', { 'frontend-directory': 'nowhere' }, failure('frontend-directory-missing')],
    [
      'no such script',
      { 'frontend-script': 'biuld' },
      failure('frontend-script-missing', /build, build:web/, /frontend-script: build'/),
    ],
    ['no folder is named', { 'frontend-directory': '' }, failure('input-required')],
    ['an empty result', { 'frontend-output': 'empty' }, failure('frontend-empty')],
  ])('%s', async (_, texts, expected) => {
    const given = packageInputs({ mode: 'frontend', 'frontend-directory': 'app', ...texts });
    await expect(shareFrontend(given, frontend.host(frontend.builds))).rejects.toThrow(expected as Error);
    expect(frontend.artifacts.uploads).toEqual([]);
  });

  test('package.json is no JSON', async () => {
    await frontend.write({ 'app/package.json': '{"scripts": }' });
    await expect(shareFrontend(DIRECTORY, frontend.host(frontend.builds))).rejects.toThrow(
      failure('frontend-package-invalid', /app.package\.json/),
    );
  });

  test('the package manager is not installed', async () => {
    const host = frontend.host(async () => {
      throw new UserError('tool-missing', "Cannot start 'pnpm': there is no such program.");
    });
    await frontend.write({
      'app/package.json': '{"packageManager":"pnpm@10.0.0","scripts":{"build":"x"}}',
      'app/pnpm-lock.yaml': '',
    });
    await expect(shareFrontend(DIRECTORY, host)).rejects.toThrow(
      failure('tool-missing', /pnpm/, /corepack enable/),
    );
  });
});

describe('the page that was there before', () => {
  const PAGE = { 'app/dist/index.html': 'old', 'app/build/icon.png': 'icon' };

  test.each<[string, () => Promise<never>]>([
    ['the script fails', async () => Promise.reject(new UserError('tool-failed', 'x'))],
    ['it is interrupted', async () => Promise.reject(new UserError('interrupted', 'x'))],
  ])('is put back when %s half-way', async (_, end) => {
    await frontend.write(PAGE);
    const halfway: Answer = async ({ line }) => {
      if (!line.startsWith('npm run')) return undefined;
      await frontend.write({
        'app/dist/index.html': 'half',
        'app/dist/half.js': '',
        'app/out/index.html': '',
      });
      return end();
    };
    await expect(shareFrontend(DIRECTORY, frontend.host(halfway))).rejects.toThrow('x');
    expect(await readdir(frontend.path('app'))).toEqual([
      'build',
      'dist',
      'package-lock.json',
      'package.json',
      'src',
    ]);
    expect(await readdir(frontend.path('app/dist'))).toEqual(['index.html']);
    expect(await readFile(frontend.path('app/dist/index.html'), 'utf8')).toBe('old');
  });

  test('is not copied anywhere when all is well', async () => {
    await frontend.write(PAGE);
    await shareFrontend(DIRECTORY, frontend.host(frontend.builds));
    expect(await readdir(frontend.path('app'))).toEqual([
      'build',
      'dist',
      'package-lock.json',
      'package.json',
      'src',
    ]);
  });
});
