import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { askSubject } from '../../src/electron-package/check-config/ask-subject.ts';
import { findingsIn } from '../../src/electron-package/check-config/check-config.ts';
import { PackedFiles } from '../../src/electron-package/check-config/packed-files.ts';
import { findConfig } from '../../src/electron-package/config/find-config.ts';
import { createExec } from '../../src/shared/exec.ts';
import { PROGRAM_FORMS, STATIC_FORMS, spelledAs } from '../support/builder/forms.ts';
import { MISTAKES } from '../support/builder/mistakes.ts';
import {
  type BuilderProject,
  checkInputs,
  findingsOf,
  hostIn,
  soundProject,
  writeBuilderProject,
} from '../support/builder/project.ts';
import { electronBuilderModules } from '../support/electron-builder.ts';
import { run } from '../support/run.ts';
import { requireTool } from '../support/tools.ts';

let modules = '';
beforeAll(async () => {
  modules = await electronBuilderModules();
});

/** What electron-builder itself says about a configuration. */
function builder() {
  const load = createRequire(join(modules, 'app-builder-lib', 'package.json'));
  return {
    getConfig: load('./out/util/config/config').getConfig,
    getMainFileMatchers: load('./out/fileMatcher').getMainFileMatchers,
  };
}

function rulesOf(findings: Awaited<ReturnType<typeof findingsOf>>) {
  return findings.map(({ rule, severity, message }) => ({ rule, severity, message }));
}

describe('one configuration in every form', () => {
  // These two are about the form itself.
  const readable = MISTAKES.filter(({ rule }) => rule !== 'ignored-config' && rule !== 'toml-package');
  const chosen = fc.uniqueArray(fc.constantFrom(...readable), { maxLength: 4 });
  const broken = (mistakes: readonly (typeof MISTAKES)[number][]) => {
    const project = soundProject();
    for (const { plant } of mistakes) tryTo(() => plant(project));
    return project;
  };

  test.each([
    ['read as text', [...STATIC_FORMS]],
    ['run as a program', [...PROGRAM_FORMS]],
  ])('has the same findings %s', async (_, forms) => {
    await fc.assert(
      fc.asyncProperty(chosen, fc.constantFrom(...forms), async (mistakes, form) => {
        const expected = rulesOf(await findingsOf(broken(mistakes), 'yml'));
        expect(rulesOf(await findingsOf(broken(mistakes), form))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test("has the same values when the project's own electron-builder reads it", async () => {
    for (const form of [...STATIC_FORMS, ...PROGRAM_FORMS]) {
      const { folder, remove } = await writeBuilderProject(soundProject(), form);
      await symlink(modules, join(folder, 'node_modules'), 'junction');
      const { values } = await findConfig(folder, hostIn(folder));
      await remove();
      expect(values, form).toEqual(soundProject().config);
    }
  });

  test('a program in TypeScript that Node alone cannot run is read by electron-builder', async () => {
    const project: BuilderProject = { ...soundProject(), config: {} };
    const text = "enum Id { A = 'org.a' }\nexport default () => Promise.resolve({ appId: Id.A });\n";
    const { folder, remove } = await writeBuilderProject(project, 'ts');
    await writeFile(join(folder, 'electron-builder.ts'), text);
    await expect(findConfig(folder, hostIn(folder))).rejects.toMatchObject({ code: 'builder-config-failed' });
    await symlink(modules, join(folder, 'node_modules'), 'junction');
    const { values } = await findConfig(folder, hostIn(folder));
    await remove();
    expect(values).toEqual({ appId: 'org.a' });
  });
});

describe("electron-builder's own answers", () => {
  test('what is extended is merged as it merges', async () => {
    const project = soundProject();
    project.config['extends'] = ['./base.yml', './other.json5'];
    const base = {
      extends: 'file:root.json',
      files: ['a', '!b'],
      mac: { category: 'x', icon: 'y' },
      asar: false,
    };
    project.files['base.yml'] = spelledAs('yml', base);
    project.files['other.json5'] = spelledAs('json5', { files: 'c', protocols: [{ name: 'n' }] });
    project.files['root.json'] = spelledAs('json', { files: ['d'], copyright: 'me', win: { icon: 'z' } });
    const { folder, remove } = await writeBuilderProject(project);
    const ours = (await findConfig(folder, hostIn(folder))).values;
    const theirs = await builder().getConfig(folder, null, null);
    await remove();
    const { files, extraResources, directories, ...rest } = theirs;
    expect({ ...ours, files: undefined, extraResources: undefined, directories: undefined }).toEqual(
      expect.objectContaining(rest),
    );
    expect(ours['files']).toEqual(files.flatMap(({ filter }: { filter: string[] }) => filter));
    expect(ours['extraResources']).toEqual(extraResources);
    expect(directories).toMatchObject(ours['directories'] as object);
  });

  test('what is packed is what it packs, for every platform', async () => {
    const { folder, remove } = await writeBuilderProject({ ...soundProject(), config: {} }, 'package.json');
    const paths = await treeIn(folder);
    const files = fc.option(fc.array(fc.oneof({ weight: 4, arbitrary: PATTERN }, SET), { maxLength: 5 }), {
      nil: undefined,
    });
    const output = fc.constantFrom('dist', 'release', 'out');
    await fc.assert(
      fc.asyncProperty(files, files, output, async (all, win, out) => {
        const own = win && { files: win };
        const build = { directories: { output: out }, ...(all && { files: all }), ...(own && { win: own }) };
        const manifest = JSON.stringify({ name: 'app', version: '1.0.0', build });
        await writeFile(join(folder, 'package.json'), manifest);
        const packed = new PackedFiles(await findConfig(folder, hostIn(folder)));
        const ofAll = await packedByBuilder(folder, out, {});
        const ofWin = own ? await packedByBuilder(folder, out, structuredClone(own)) : ofAll;
        for (const path of paths) {
          const theirs = [ofAll.holds(path), ofWin.holds(path)];
          expect([path, packed.holds(path)]).toEqual([path, theirs.includes(true)]);
          expect([path, packed.alwaysHolds(path)]).toEqual([path, !theirs.includes(false)]);
          const given = ofAll.gives(path) && ofWin.gives(path);
          expect([path, packed.alwaysGives(path)]).toEqual([path, given]);
        }
      }),
      { numRuns: 200 },
    );
    await remove();
  });
});

describe('in a repository', () => {
  test('what git ignores may be made later, and its remote says how the repository is called', async (context) => {
    const git = await requireTool('git', context);
    const project = soundProject();
    project.config['publish'].repo = 'cachibot';
    project.config['extraResources'] = [{ from: 'made/icons', to: 'icons' }];
    project.config['afterSign'] = './made/hook.js';
    project.files['.gitignore'] = 'made/\n.venv/\n';
    project.files['.venv/lib/site.py'] = '';
    const { folder, remove } = await writeBuilderProject(project);
    await run(git, ['init', '--quiet', folder]);
    await run(git, ['-C', folder, 'remote', 'add', 'origin', 'git@github.com:Org/CachiBot.git']);
    const host = hostIn(folder, {
      context: {},
      exec: createExec(new AbortController().signal, process.platform),
    });
    const findings = findingsIn(await askSubject(checkInputs({}), host));
    await remove();
    expect(findings).toMatchObject([
      {
        rule: 'repository-case',
        message: expect.stringContaining("the git remote 'origin' calls it 'Org/CachiBot'"),
      },
    ]);
  });
});

const PATTERN = fc.constantFrom(
  ...[
    '**/*',
    '!backend',
    '!backend/**',
    'out/**/*',
    'build/**',
    'dist/**/*',
    '!**/*.py',
    'out',
    './src/*.js',
  ],
  ...[
    'package.json',
    '!dist{,/**/*}',
    '**/*.{js,py}',
    'backend/app.py',
    '!out/*',
    '{out,src}/**',
    '.hidden/**',
  ],
);
const SET = fc.record({
  from: fc.constantFrom('out', 'backend', '.', 'dist/web'),
  to: fc.constantFrom('x', '.'),
  filter: fc.array(PATTERN, { maxLength: 2 }),
});

async function treeIn(folder: string): Promise<string[]> {
  const paths = [
    ...[
      'package.json',
      'out/main.js',
      'out/deep/a.js',
      'build/main.js',
      'dist/index.html',
      'dist/web/index.html',
    ],
    ...[
      'backend/app.py',
      'backend/core/models.py',
      'src/main.js',
      'src/deep/b.js',
      '.hidden/x.py',
      'setup.py',
    ],
    ...['backend/__pycache__/app.pyc', 'src/types.d.ts', 'yarn.lock'],
  ];
  for (const path of paths.slice(1)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
  return paths;
}

const FILE = { isDirectory: () => false };
const FOLDER = { isDirectory: () => true };

/** What is used of electron-builder's matcher. */
interface Matcher {
  from: string;
  to: string;
  isEmpty(): boolean;
  containsOnlyIgnore(): boolean;
  prependPattern(text: string): void;
  createFilter(): (file: string, stat: object) => boolean;
}

/** electron-builder's filters, asked as its walk through a folder asks them: every folder first, then the file. */
async function packedByBuilder(folder: string, output: string, platform: object) {
  const { getConfig, getMainFileMatchers } = builder();
  const config = await getConfig(folder, null, null);
  const info = { projectDir: folder, buildResourcesDir: 'build', config, debugLogger: { isEnabled: false } };
  const matchers: Matcher[] = getMainFileMatchers(
    ...[folder, '/to', (text: string) => text, platform, { info }, join(folder, output), false],
  );
  for (const matcher of matchers) {
    if (matcher.isEmpty() || matcher.containsOnlyIgnore()) matcher.prependPattern('**/*');
  }
  const picks = (matcher: Matcher, way: string) => {
    if (way.startsWith('..')) return false;
    const parts = way.split('/');
    const filter = matcher.createFilter();
    const above = parts.slice(0, -1).map((_, index) => join(matcher.from, ...parts.slice(0, index + 1)));
    return above.every((one) => filter(one, FOLDER)) && filter(join(matcher.from, way), FILE);
  };
  const any = (start: 'from' | 'to', root: string) => (path: string) =>
    matchers.some((matcher) => picks(matcher, relative(matcher[start], join(root, path))));
  return { holds: any('from', folder), gives: any('to', '/to') };
}

/** Two mistakes may need the same key in different shapes; then the second is left out, in every form alike. */
function tryTo(plant: () => void): void {
  try {
    plant();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
