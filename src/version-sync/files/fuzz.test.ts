import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../shared/errors.ts';
import { readerFor } from '../kinds.ts';
import type { TextFile } from '../text-file.ts';
import { readJson } from './json.ts';

const SEEDS: Readonly<Record<string, string>> = {
  VERSION: '1.2.0\n',
  'pyproject.toml':
    '[project]\nname = "a"\nversion = "1.2.0"\ndynamic = ["x"]\n[tool.hatch.version]\npath = "V"\n',
  'setup.cfg': '[metadata]\nversion = attr: a.b\n[bumpversion]\ncurrent_version = 1.0\n',
  'setup.py': 'setup(version="1.0", x=[f(\'"\')]) # """\nx = """a"""\n',
  'uv.lock': '[[package]]\nname = "a"\nversion = "1"\nsource = { virtual = "." }\n',
  'package.json':
    '{"name": "a", "version": "1.0.0", "dependencies": {"a": "^1.0.0"}, "x": [1, -2e3, "\\u00e9"]}',
  'package-lock.json':
    '{"version": "1.0.0", "packages": {"": {"version": "1.0.0"}}, "dependencies": {"a": {}}}',
  'pnpm-lock.yaml':
    "importers:\n  a:\n    dependencies:\n      'a':\n        specifier: ^1.0.0\n        version: link:../a\n",
  'yarn.lock': '"a@npm:^1.0.0, a@workspace:x":\n  version: 0.0.0-use.local\n',
  'tauri.conf.json5': "{/*c*/ version: '1.0.0', a: [.5,], // x\n}",
  'Tauri.toml': '[package]\nversion = """1.0.0"""\n',
  'Cargo.toml':
    '[package]\nname = "a"\nversion = "1.0.0"\n[dependencies]\na = { path = ".", version = "=1.0.0" }\n',
  'Cargo.lock': '[[package]]\nname = "a"\nversion = "1.0.0"\ndependencies = [\n "a 1.0.0",\n]\n',
  'Info.plist': '<plist><dict><key>CFBundleVersion</key><string>1.0</string></dict></plist>',
};

const names = new Set(['a']);
const own = { npm: names, npmFolders: new Set(['']), cargo: names, python: names };

function fileOf(path: string, text: string): TextFile {
  return { path, shown: path, absolute: `/${path}`, text, encoding: 'utf8', mode: 0o644 };
}

/** Reads `text`; what is wrong with it may only be said as an error for the reader, and every place lies inside. */
function read(path: string, text: string): void {
  const file = fileOf(path, text);
  try {
    for (const finding of readerFor(path)?.(file).find({ own, open: (other) => fileOf(other, text) }) ?? []) {
      if (finding.kind === 'spot')
        expect(text.slice(finding.start, finding.end).length).toBe(finding.end - finding.start);
    }
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).place?.line).toBeGreaterThan(0);
  }
}

test.each(Object.entries(SEEDS))('%s: a damaged file is read or refused, never a crash', (path, seed) => {
  const damage = fc.array(
    fc.tuple(fc.nat(seed.length), fc.nat(4), fc.string({ maxLength: 4, unit: 'binary' })),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(damage, (steps) => {
      let text = seed;
      for (const [at, length, put] of steps) text = text.slice(0, at) + put + text.slice(at + length);
      read(path, text);
    }),
    { numRuns: 300 },
  );
});

test('what JSON.parse takes is read, and what it refuses is refused', () => {
  const seed = SEEDS['package.json'] ?? '';
  const accepts = (parse: () => unknown) => {
    try {
      parse();
      return true;
    } catch {
      return false;
    }
  };
  const damage = fc.tuple(fc.nat(seed.length), fc.nat(3), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(damage, ([at, length, put]) => {
      const text = seed.slice(0, at) + put + seed.slice(at + length);
      expect(accepts(() => readJson(fileOf('a.json', text), 'json'))).toBe(accepts(() => JSON.parse(text)));
    }),
    { numRuns: 2000 },
  );
});

test.each(['package.json', 'tauri.conf.json5', 'pyproject.toml', 'Info.plist'])(
  '%s: depth is no danger',
  (path) => {
    const text =
      { 'package.json': '[', 'tauri.conf.json5': '{a:', 'pyproject.toml': '[', 'Info.plist': '<a>' }[path] ??
      '';
    read(path, text.repeat(20_000));
    if (path === 'pyproject.toml') read(path, `a = ${'['.repeat(20_000)}`);
  },
);
