import { cp, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stripLibraries } from '../../src/build-backend/strip-libraries.ts';
import { versionResource } from '../../src/build-backend/version-resource.ts';
import { fakeHost } from '../support/fake-host.ts';
import { missing } from '../support/missing.ts';
import { PYTHON, pythonVersion } from '../support/python-tools.ts';
import { run, works } from '../support/run.ts';
import { unpackedWheel } from '../support/wheels.ts';

const python = await pythonVersion();
const hasStrip = await works('strip', ['--version']);
/** The wheels below are for this machine, so that their libraries can be loaded. */
const linux = process.platform === 'linux' && process.arch === 'x64';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "build ü'"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Bytes of each library below `root`. */
async function librarySizes(root: string): Promise<Map<string, number>> {
  const files = (await readdir(root, { recursive: true })).filter((path) => /\.so(?:\.|$)/.test(path));
  return new Map(
    await Promise.all(files.map(async (path) => [path, (await stat(join(root, path))).size] as const)),
  );
}

test.skipIf(missing(linux && hasStrip && python !== undefined, 'strip, Python and Linux on x64'))(
  "strips a wheel's libraries but those that it would break, and all can be loaded",
  async () => {
    const wheel = await unpackedWheel({
      name: 'numpy',
      version: '2.3.5',
      platform: 'manylinux_2_28_x86_64',
      python: python?.join('.') ?? '',
    });
    await cp(wheel, folder, { recursive: true });
    const before = await librarySizes(folder);
    const { stripped, kept } = await stripLibraries(folder, fakeHost());
    const after = await librarySizes(folder);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const vendored = kept.map((file) => basename(file));
    expect(vendored).toEqual(expect.arrayContaining([expect.stringMatching(/openblas/)]));
    for (const [path, size] of before) {
      const isKept = kept.includes(join(folder, path));
      expect(after.get(path), path).toSatisfy((now: number) => (isKept ? now === size : now < size));
    }
    expect(stripped.length).toBeGreaterThan(10);
    expect(sum(after)).toBeLessThan(sum(before));
    const product = 'import numpy; print(numpy.linalg.det(numpy.eye(3)) + numpy.random.rand(3).size)';
    const script = `import sys; sys.path.insert(0, ${JSON.stringify(folder)}); ${product}`;
    expect((await run(PYTHON, ['-c', script])).trim()).toBe('4.0');
  },
);

function sum(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((total, size) => total + size, 0);
}

/** Prints the calls of a version resource as JSON: no name but these is known, as in PyInstaller. */
const READ_RESOURCE = `
import ast, json, sys
text = open(sys.argv[1], encoding="utf-8").read()
calls = [n for n in ast.walk(ast.parse(text, mode="eval")) if isinstance(n, ast.Call)]
print(json.dumps({c.args[0].value: c.args[1].value for c in calls if c.func.id == "StringStruct"}))
`;

test.skipIf(missing(python !== undefined, 'Python'))(
  'Python reads every text of a version resource',
  async () => {
    const company = 'A "B" \\ C\'s\r\n\u2028\u0000 Größe 中 😀 {x} %s """';
    const file = join(folder, 'resource.txt');
    const text = versionResource({
      name: "it's",
      version: '1.0',
      windowsVersion: '1.0.0.0',
      company,
      description: undefined,
    });
    await writeFile(file, text);
    const strings = JSON.parse(await run(PYTHON, ['-c', READ_RESOURCE, file]));
    expect(strings).toMatchObject({
      CompanyName: company,
      FileDescription: "it's",
      OriginalFilename: "it's.exe",
    });
  },
);
