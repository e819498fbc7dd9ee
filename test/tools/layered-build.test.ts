import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ApplicationLayer,
  LayerFile,
  LayerModule,
} from '../../src/build-backend/layer/application-layer.ts';
import { compileModules } from '../../src/build-backend/layer/compile.ts';
import { withTempDir } from '../../src/shared/files.ts';
import { fakeHost } from '../support/fake-host.ts';
import { type LayeredBuild, layeredBuild } from '../support/layered-build.ts';
import { run } from '../support/run.ts';

/** Everything that depends on being `__main__`, in one script; `data.txt` lies beside it. */
const FILES = {
  'main.py': [
    '"""The program."""',
    'import importlib',
    'import multiprocessing',
    'import pickle',
    'import sys',
    'from pathlib import Path',
    '',
    'import app.services',
    'from app import answers',
    '',
    '',
    'class Point:',
    '    def __init__(self, x):',
    '        self.x = x',
    '',
    '',
    'def double(x):',
    '    return Point(x * 2)',
    '',
    '',
    'if __name__ == "__main__":',
    '    multiprocessing.freeze_support()',
    '    with multiprocessing.get_context("spawn").Pool(1) as pool:',
    '        doubled = pool.map(double, [4])[0].x',
    '    copied = pickle.loads(pickle.dumps(Point(3))).x',
    '    text = Path(__file__).with_name("data.txt").read_text().strip()',
    '    service = importlib.import_module(f"app.services.{sys.argv[1]}").name()',
    '    print(__name__, __doc__, Path(__file__).name, Path(sys.argv[0]).name, sys.argv[1:])',
    '    print(doubled, copied, text, service)',
    '    print(answers.answer(), sys.modules["__main__"].Point is Point)',
    '',
  ].join('\n'),
  'data.txt': 'beside\n',
  'app/__init__.py': '',
  'app/answers.py':
    'WORDS = {"one", "two", "three"}\n\n\ndef answer():\n    return "first" if "one" in {"one", "two", "three"} else 0.5\n',
  'app/services/__init__.py': '',
  'app/services/one.py': 'def name():\n    return "service one"\n',
  'single.py': 'VALUE = 1\n',
} as const;

const SAID = ["__main__ The program. main.py small ['one']", '8 3 beside service one', 'first True', ''].join(
  '\n',
);
/** A body that says something else, as long as it is. */
const EDITED = FILES['app/answers.py'].replace('"first"', '"second"');

describe('a script beside its package', () => {
  let built: LayeredBuild;
  let again: LayeredBuild;
  let edited: LayeredBuild;
  beforeAll(async () => {
    built = await layeredBuild(FILES, { entry: 'main.py', name: 'small' });
    again = await layeredBuild(FILES, { entry: 'main.py', name: 'small' });
    edited = await layeredBuild({ ...FILES, 'app/answers.py': EDITED }, { entry: 'main.py', name: 'small' });
  });
  afterAll(() => Promise.all([built, again, edited].map((each) => each?.remove())));

  test('its modules are files of their own, and a script becomes one', () => {
    expect(paths(built.layer)).toEqual([
      '_internal/app/__init__.pyc',
      '_internal/app/answers.pyc',
      '_internal/app/services/__init__.pyc',
      '_internal/app/services/one.pyc',
      '_internal/data.txt',
      '_internal/main.pyc',
    ]);
    expect(built.layer.absent).toBeUndefined();
    expect(built.layer.fixed.filter((file) => file.startsWith(built.root))).toEqual([]);
    expect(built.layer.fixed.filter((file) => file.endsWith('.pyc'))).toEqual([]);
    expect(moduleAt(built.layer, 'main.pyc')).toMatchObject({
      module: 'main',
      codeName: 'main.py',
      optimize: 0,
    });
  });

  test('the program runs as a plain script does: name, paths, pickles, children, data', async () => {
    expect(await run(built.executable, ['one'])).toBe(SAID);
    expect(await run(edited.executable, ['one'])).toBe(SAID.replace('first', 'second'));
  });

  test('the same sources in another folder give the same tree', async () => {
    expect(again.root).not.toBe(built.root);
    expect(again.digest).toBe(built.digest);
  });

  test('another body changes one file of the tree', async () => {
    const changed = edited.files.filter(({ path, sha256 }) => digestOf(built, path) !== sha256);
    expect(changed.map(({ path }) => path)).toEqual(['_internal/app/answers.pyc']);
    expect(edited.files.length).toBe(built.files.length);
    const before = moduleAt(built.layer, 'answers.pyc');
    expect(moduleAt(edited.layer, 'answers.pyc').surface).toBe(before.surface);
  });

  test('compiled alone, after others, and by the base interpreter, a module has the bytes of a clean build', async () => {
    const file = built.layer.files.find(({ path }) => path.endsWith('answers.pyc')) as LayerFile;
    const expected = await readFile(join(edited.tree, file.path));
    const alone = await compiledAs(built, [file], EDITED);
    expect(alone).toEqual(expected);
    const others = built.layer.files.filter(({ how }) => how.kind === 'module');
    const crowd = Array.from({ length: 30 }, (_, index) => others[index % others.length] as LayerFile);
    expect(await compiledAs(built, [...crowd, file], EDITED)).toEqual(expected);
  });

  test('the archive begins with what does not change', async () => {
    const one = await readFile(built.archive);
    const two = await readFile(edited.archive);
    const common = one.findIndex((byte, index) => byte !== two[index]);
    // All but the frame of the application, which is the last.
    expect(common).toBeGreaterThan(one.length * 0.9);
  });
});

const TOP_INIT = { 'app/__init__.py': '', 'app/one.py': 'def answer():\n    return "one"\n' };

describe('other shapes of a project', () => {
  const made: LayeredBuild[] = [];
  afterAll(() => Promise.all(made.map((each) => each.remove())));
  const freeze = async (...args: Parameters<typeof layeredBuild>) => {
    const built = await layeredBuild(...args);
    made.push(built);
    return built;
  };

  test('a spec is left as it is; its script stays in the program, and a hook of its own decides about a package', async () => {
    const built = await freeze(
      {
        ...TOP_INIT,
        'start.py':
          'import app.one, hooked, kept, changed\nprint(app.one.answer(), hooked.VALUE, kept.VALUE, changed.VALUE)\n',
        'hooked.py': 'VALUE = "hooked"\n',
        'kept.py': 'VALUE = "kept"\n',
        'changed.py': 'VALUE = "source"\n',
        'hooks/hook-hooked.py': 'print("HOOKED RUNS")\nhiddenimports = ["csv"]\n',
        'hooks/hook-kept.py': 'module_collection_mode = "pyz"\n',
        'hooks/hook-changed.py': [
          'def hook(hook_api):',
          '    hook_api.graph.find_node("changed").code = compile("VALUE = \'hook\'", "changed.py", "exec")',
          '',
        ].join('\n'),
        'app.spec': [
          "a = Analysis(['start.py'], hookspath=['hooks'])",
          'exe = EXE(PYZ(a.pure), a.scripts, exclude_binaries=True, name="specified")',
          'COLLECT(exe, a.binaries, a.datas, name="specified")',
          '',
        ].join('\n'),
      },
      { spec: 'app.spec' },
    );
    expect(await run(built.executable, [])).toBe('one hooked kept hook\n');
    expect(paths(built.layer)).toEqual([
      '_internal/app/__init__.pyc',
      '_internal/app/one.pyc',
      '_internal/hooked.pyc',
    ]);
    expect(fixedIn(built)).toEqual([
      'app.spec',
      'changed.py',
      'hooks/hook-changed.py',
      'hooks/hook-hooked.py',
      'hooks/hook-kept.py',
      'kept.py',
      'start.py',
    ]);
  });

  test('a module of a source layout, with a namespace package; before version 6', async () => {
    const files = {
      'src/space/part/__init__.py': 'NAME = "part"\n',
      'src/app/__init__.py': '',
      'src/app/cli.py': 'from space.part import NAME\n\n\ndef main():\n    print("cli", NAME)\n',
      'pyproject.toml':
        '[project]\nname = "app"\nversion = "1.2.3"\n[tool.setuptools.packages.find]\nwhere = ["src"]\n',
    };
    const built = await freeze(files, { entry: 'app.cli:main', name: 'old' }, '5.13.2');
    expect(await run(built.executable, [])).toBe('cli part\n');
    expect(paths(built.layer)).toEqual(['app/__init__.pyc', 'app/cli.pyc', 'space/part/__init__.pyc']);
  });

  test.each(['json.py', 'other.py'])(
    'a script that is called like another module stays one: %s',
    async (script) => {
      const built = await freeze(
        { ...TOP_INIT, 'other.py': '', [`scripts/${script}`]: 'import app.one\nprint(app.one.answer())\n' },
        { entry: `scripts/${script}`, name: 'clash' },
      );
      expect(await run(built.executable, [])).toBe('one\n');
      expect(fixedIn(built)).toEqual([`scripts/${script}`]);
      expect(paths(built.layer)).toEqual(['_internal/app/__init__.pyc', '_internal/app/one.pyc']);
    },
  );

  test('without layers the form is the old one; one file has none', async () => {
    const files = { ...TOP_INIT, 'main.py': 'import app.one\nprint(app.one.answer())\n' };
    const plain = await freeze(files, { entry: 'main.py', name: 'plain', layers: 'false' });
    expect(await run(plain.executable, [])).toBe('one\n');
    expect(plain.files.filter(({ path }) => path.endsWith('.pyc'))).toEqual([]);
    expect(plain.layer).toMatchObject({ files: [], absent: "'layers' is off" });
    expect(fixedIn(plain)).toEqual(['app/__init__.py', 'app/one.py', 'main.py']);
    const one = await freeze(files, { entry: 'main.py', name: 'one', mode: 'onefile' });
    expect(await run(one.executable, [])).toBe('one\n');
    expect(one.layer).toMatchObject({ files: [], absent: expect.stringContaining('onefile') });
  });
});

function paths({ files }: ApplicationLayer): string[] {
  return files.map(({ path }) => path);
}

/** What must not change, in the project. */
function fixedIn({ layer, root }: LayeredBuild): string[] {
  return layer.fixed.filter((file) => file.startsWith(root)).map((file) => file.slice(root.length + 1));
}

function moduleAt({ files }: ApplicationLayer, end: string): LayerModule {
  const how = files.find(({ path }) => path.endsWith(`/${end}`))?.how;
  if (how?.kind !== 'module') throw new Error(`no module ${end}`);
  return how;
}

function digestOf({ files }: LayeredBuild, path: string): string | undefined {
  return files.find((each) => each.path === path)?.sha256;
}

/** The last of `files`, all compiled in one process by the base interpreter, its source being `text`. */
function compiledAs(
  { basePython }: LayeredBuild,
  files: readonly LayerFile[],
  text: string,
): Promise<Buffer> {
  return withTempDir(tmpdir(), async (folder) => {
    const source = join(folder, 'edited.py');
    await writeFile(source, text);
    const modules = files.flatMap((file, index) => {
      if (file.how.kind !== 'module') return [];
      const { kind: _, surface: __, ...how } = file.how;
      const output = join(folder, `${index}.pyc`);
      return [{ ...how, source: index === files.length - 1 ? source : file.source, output }];
    });
    const answers = await compileModules(basePython, modules, fakeHost({ env: process.env }));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    return readFile(join(folder, `${files.length - 1}.pyc`));
  });
}
