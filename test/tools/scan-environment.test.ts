import { expect, test } from 'vitest';
import { missingError, missingModules } from '../../src/build-backend/scan/missing.ts';
import { requiredModules } from '../../src/build-backend/scan/required-modules.ts';
import {
  certainLines,
  type ProjectFiles,
  scanAt,
  scanFiles,
  suggestedLines,
  withProject,
  writeProject,
} from '../support/python-project.ts';

const SITE = 'env/lib/site-packages';
const searchPaths = [SITE];

/** An installed distribution of one package, as pip leaves it. */
function installed(name: string, files: ProjectFiles, metadata: ProjectFiles = {}): ProjectFiles {
  const info = `${name}-1.2.dist-info`;
  const record = Object.keys(files).map((file) => `${file},,`);
  const all = {
    METADATA: `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.2\n\n`,
    RECORD: record.join('\n'),
    ...metadata,
  };
  const placed = Object.entries({
    ...files,
    ...Object.fromEntries(Object.entries(all).map(([file, text]) => [`${info}/${file}`, text])),
  });
  return Object.fromEntries(placed.map(([file, text]) => [`${SITE}/${file}`, text]));
}

const asks: [string, string][] = [
  ['version of a literal', 'from importlib.metadata import version\nversion("plug-in")'],
  ['a variable', 'import importlib.metadata as m\nNAME = "plug-in"\nm.distribution(NAME)'],
  ['__package__', 'import importlib.metadata\nimport plug_in_user'],
  ['pkg_resources', 'import pkg_resources\npkg_resources.require("plug-in>=1")'],
];

test.each(asks)('copies metadata that is asked for through %s', async (_, main) => {
  const files = {
    ...installed('plug-in', { 'plug_in/__init__.py': '' }),
    'plug_in_user.py': 'import importlib.metadata\nimportlib.metadata.version("plug-in")',
    'main.py': main,
  };
  expect(certainLines(await scanFiles(files, { searchPaths }))).toContain('copy-metadata plug-in');
});

test('a distribution that is not installed is not copied, and its guard is seen', async () => {
  const main =
    'from importlib.metadata import version, PackageNotFoundError\ntry:\n    v = version("nobody")\nexcept PackageNotFoundError:\n    v = "0"';
  const scan = await scanFiles({ 'main.py': main });
  expect(certainLines(scan)).toEqual([]);
  expect(scan.metadata).toMatchObject([
    { distribution: 'nobody', installed: false, optional: true, line: 3 },
  ]);
});

const groups: [string, string][] = [
  [
    'entry_points(group=…)',
    'from importlib.metadata import entry_points\nfor e in entry_points(group="my.group"): e.load()',
  ],
  [
    'a selection',
    'from importlib.metadata import entry_points\neps = entry_points()\neps.select(group="my.group")',
  ],
  ['a key', 'from importlib.metadata import entry_points\nentry_points()["my.group"]'],
  ['pkg_resources', 'import pkg_resources\nlist(pkg_resources.iter_entry_points("my.group"))'],
];

test.each(groups)('finds the providers of an entry-point group asked for through %s', async (_, main) => {
  const entry = { 'entry_points.txt': '[other]\nx = nowhere:x\n[my.group]\none = plug.one:make\n' };
  const files = {
    ...installed('plug', { 'plug/__init__.py': '', 'plug/one.py': '' }, entry),
    'main.py': main,
  };
  expect(certainLines(await scanFiles(files, { searchPaths }))).toEqual([
    'copy-metadata plug',
    'hidden-imports plug.one',
  ]);
});

test('a string that names an installed module is only suggested', async () => {
  const files = {
    ...installed('plug', { 'plug/__init__.py': '', 'plug/one.py': '' }),
    'main.py': 'X = "plug.one"',
  };
  const scan = await scanFiles(files, { searchPaths });
  expect([certainLines(scan), suggestedLines(scan)]).toEqual([[], ['hidden-imports plug.one']]);
});

test('walking through an installed package collects its submodules', async () => {
  const main = 'import pkgutil, plug.drivers\nlist(pkgutil.iter_modules(plug.drivers.__path__))';
  const package_ = {
    'plug/__init__.py': '',
    'plug/drivers/__init__.py': '',
    'plug/drivers/a.py': '',
    'plug/drivers/b.py': '',
  };
  const scan = await scanFiles({ ...installed('plug', package_), 'main.py': main }, { searchPaths });
  expect(certainLines(scan)).toEqual(['collect-submodules plug.drivers']);
});

test('unused plugin folders are suggested only where an import cannot be told', async () => {
  const files = { 'plugins/__init__.py': '', 'plugins/one.py': '' };
  const opaque = await scanFiles({
    ...files,
    'main.py': 'import importlib, sys\nimportlib.import_module(sys.argv[1])',
  });
  expect(suggestedLines(opaque)).toEqual(['hidden-imports plugins.one']);
  const plain = await scanFiles({ ...files, 'main.py': 'import json' });
  expect(suggestedLines(plain)).toEqual([]);
});

test('data files of imported distributions are listed without noise', async () => {
  const package_ = {
    'plug/__init__.py': '',
    'plug/data/x.json': '',
    'plug/py.typed': '',
    'plug/fast.pyx': '',
    'plug/tests/y.json': '',
    'plug/LICENSE.txt': '',
  };
  const files = {
    ...installed('plug', package_),
    ...installed('idle', { 'idle/__init__.py': '', 'idle/z.json': '' }),
  };
  const scan = await scanFiles({ ...files, 'main.py': 'import plug' }, { searchPaths });
  expect(scan.packageData).toEqual([{ distribution: 'plug', package: 'plug', files: ['plug/data/x.json'] }]);
});

test('an editable install behind an import hook is followed and proposed', async () => {
  await withProject(
    { 'main.py': 'import tool.core', 'lib/src/tool/__init__.py': '', 'lib/src/tool/core.py': '' },
    async (root) => {
      const finder = `MAPPING: dict[str, str] = {'tool': ${JSON.stringify(`${root}/lib/src/tool`)}}\n`;
      const record = '__editable___tool_1_2_finder.py,,\n__editable__.tool-1.2.pth,,\n';
      const url = JSON.stringify({ url: new URL(`file://${root}/lib`).href, dir_info: { editable: true } });
      await writeProject(root, {
        ...installed('tool', {}, { RECORD: record, 'direct_url.json': url }),
        [`${SITE}/__editable___tool_1_2_finder.py`]: finder,
        [`${SITE}/__editable__.tool-1.2.pth`]: 'import __editable___tool_1_2_finder\n',
      });
      const scan = await scanAt(root, { searchPaths });
      expect(certainLines(scan)).toEqual([
        'hidden-imports tool',
        'hidden-imports tool.core',
        `paths ${root}/lib/src`.replaceAll('\\', '/'),
      ]);
      expect(missingModules(scan)).toEqual([]);
    },
  );
});

test('a namespace package in two places', async () => {
  const files = {
    ...installed('ns-one', { 'ns/one/__init__.py': '' }),
    'ns/two.py': '',
    'main.py': 'import ns.one\nfrom ns import two',
  };
  const scan = await scanFiles(files, { searchPaths });
  expect(scan.references).toMatchObject([
    { module: 'ns', namespace: true },
    { module: 'ns.one', kind: 'installed', distribution: 'ns-one' },
    { module: 'ns.two', kind: 'own' },
  ]);
  expect(certainLines(scan)).toEqual(['hidden-imports ns.two']);
});

test('modules that are missing are listed with what to install, first use first', async () => {
  const main =
    'import cv2\nfrom PIL import Image\nimport google.protobuf.message\nimport app.gone\nimport json\ntry:\n    import yaml_absent\nexcept ImportError:\n    pass\nimport cv2';
  const error = missingError(await scanFiles({ 'main.py': main, 'app/__init__.py': '' }));
  expect(error?.code).toBe('module-not-installed');
  expect(error?.place).toEqual({ file: 'main.py', line: 1 });
  expect(error?.message.split('\n')).toEqual([
    '4 modules are imported but neither installed nor in the source:',
    "main.py:1 imports 'cv2' — add 'opencv-python' to requirements.txt, or: pip install opencv-python",
    "main.py:2 imports 'PIL' — add 'pillow' to requirements.txt, or: pip install pillow",
    "main.py:3 imports 'google.protobuf.message' — add 'protobuf' to requirements.txt, or: pip install protobuf",
    "main.py:4 imports 'app.gone' — there is no such file in the source",
  ]);
});

test('nothing is missing where a package makes its modules at run time or a platform has them', async () => {
  const files = {
    ...installed('six', { 'six.py': '' }),
    'main.py': 'import six.moves.urllib\nimport os.path\nimport winreg',
  };
  expect(missingError(await scanFiles(files, { searchPaths }))).toBeUndefined();
});

test('required modules: own, installed and standard, with parents and without built-in ones', async () => {
  const files = {
    ...installed('plug', { 'plug/__init__.py': '' }),
    'app/__init__.py': '',
    'app/deep/__init__.py': '',
    'app/deep/x.py': 'import sys, time, json.decoder, plug',
    'main.py': 'def f():\n    import app.deep.x\ntry:\n    import html\nexcept ImportError:\n    pass',
  };
  const required = requiredModules(await scanFiles(files, { searchPaths }));
  expect(required.map(({ module, optional }) => `${module}${optional ? '?' : ''}`)).toEqual([
    'app',
    'app.deep',
    'app.deep.x',
    'html?',
    'json.decoder',
    'plug',
  ]);
  expect(required[2]?.places).toEqual([{ file: 'main.py', line: 2 }]);
});

test('what a module needs that is only one of a walked package may be missing', async () => {
  const files = { 'app/__init__.py': '', 'app/snow.py': 'import absent_one' };
  const walk =
    'import importlib, pkgutil, app\nfor m in pkgutil.walk_packages(app.__path__, "app."):\n    importlib.import_module(m.name)';
  const walked = await scanFiles({ ...files, 'main.py': walk });
  expect(walked.references).toContainEqual(expect.objectContaining({ module: 'absent_one', optional: true }));
  expect(missingModules(walked)).toEqual([]);
});

test('what a module needs that is loaded by a name without a guard must be there', async () => {
  const load = 'from importlib import import_module\ndef load(n):\n    return import_module(';
  const files = { 'app/__init__.py': '', 'app/snow.py': 'import absent_one' };
  const absent = [{ module: 'absent_one', place: { file: 'app/snow.py', line: 1 } }];
  const prefix = await scanFiles({ ...files, 'main.py': `${load}f"app.{n}")` });
  expect(missingModules(prefix)).toMatchObject(absent);
  const exact = await scanFiles({ ...files, 'main.py': `${load}"app.snow")` });
  expect(missingModules(exact)).toMatchObject(absent);
  const guarded = `try:\n    from importlib import import_module\n    n = input()\n    import_module(f"app.{n}")\nexcept ImportError:\n    pass`;
  expect(missingModules(await scanFiles({ ...files, 'main.py': guarded }))).toEqual([]);
});
