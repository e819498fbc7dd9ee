import { expect, test } from 'vitest';
import { type Files, gitProject, versionProject } from '../../test/support/version-project.ts';

/** What the issue asks for, in ms, on two cores that are shared. */
const LIMIT = 1000;
const MEGABYTES = 20;

/** The fastest of a few runs counts: other work on the machine only ever makes one slower. */
const RUNS = 3;
/** A run that is as fast as this needs no other, in ms. */
const CLEAR = LIMIT / 2;

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function monorepo(projects: number): Files {
  const files: Record<string, string> = {};
  for (let index = 0; index < projects; index += 1) {
    const name = `part-${index}`;
    const dependencies = Array.from({ length: 20 }, (_, other) => [
      `part-${(index + other + 1) % projects}`,
      '^1.0.0',
    ]);
    const crates = Array.from(
      { length: 20 },
      (_, other) => `crate-${other} = { version = "1.${other}", features = ["a"] }`,
    );
    files[`packages/${name}/package.json`] = JSON.stringify(
      { name, version: '1.0.0', dependencies: Object.fromEntries(dependencies) },
      null,
      2,
    );
    files[`crates/${name}/Cargo.toml`] =
      `[package]\nname = "${name}"\nversion = "1.0.0"\n[dependencies]\n${crates.join('\n')}\n`;
    files[`python/${name}/pyproject.toml`] =
      `[project]\nname = "${name}"\nversion = "1.0.0"\ndependencies = [\n${'  "dep>=1.0",\n'.repeat(20)}]\n`;
    files[`python/${name}/setup.cfg`] = '[metadata]\nversion = 1.0.0\n';
  }
  return files;
}

test('a repository with 500 files that hold the version', async () => {
  const project = await gitProject(monorepo(125));
  const [writes, checks]: [number[], number[]] = [[], []];
  while (writes.length < RUNS && Math.min(...writes) > CLEAR) {
    const version = `2.0.${writes.length}`;
    const write = async () => {
      const { outputs } = await project.sync({ version });
      expect(outputs.get('changed')?.split('\n')).toHaveLength(501);
    };
    const check = async () => expect((await project.sync({ mode: 'check' })).exitCode).toBeUndefined();
    writes.push(await milliseconds(write));
    checks.push(await milliseconds(check));
  }
  const [write, check] = [Math.min(...writes), Math.min(...checks)];
  process.stdout.write(`500 files: write ${Math.round(write)} ms, check ${Math.round(check)} ms\n`);
  expect(write).toBeLessThan(LIMIT);
  expect(check).toBeLessThan(LIMIT);
}, 30_000);

const hash = 'x'.repeat(64);
const own = (section: string, index: number) => section.replaceAll('NAME', `package-${index}`);

const LOCKS: [path: string, head: string, entry: string, tail: string, beside: Files][] = [
  [
    'package-lock.json',
    '{"name":"own","version":"1.0.0","lockfileVersion":3,"packages":{"":{"version":"1.0.0"}',
    `,\n  "node_modules/NAME": {"version": "1.0.0", "integrity": "sha512-${hash}", "dependencies": {"a": "^1.0.0"}}`,
    '}}',
    { 'package.json': '{"name":"own","version":"1.0.0"}' },
  ],
  [
    'uv.lock',
    'version = 1\n\n[[package]]\nname = "own"\nversion = "1.0.0"\nsource = { editable = "." }\n',
    `\n[[package]]\nname = "NAME"\nversion = "1.0.0"\nsource = { registry = "x" }\nwheels = [\n    { url = "${hash}" },\n]\n`,
    '',
    { 'pyproject.toml': '[project]\nname = "own"\nversion = "1.0.0"\n' },
  ],
  [
    'Cargo.lock',
    'version = 4\n\n[[package]]\nname = "own"\nversion = "1.0.0"\n',
    `\n[[package]]\nname = "NAME"\nversion = "1.0.0"\nsource = "registry+x"\nchecksum = "${hash}"\ndependencies = [\n "a",\n]\n`,
    '',
    { 'Cargo.toml': '[package]\nname = "own"\nversion = "1.0.0"\n' },
  ],
  [
    'yarn.lock',
    '"@x/core@npm:^1.0.0, @x/core@workspace:packages/core":\n  version: 0.0.0-use.local\n',
    `\n"NAME@npm:^1.0.0, NAME@npm:^1.2.0":\n  version: 1.2.3\n  dependencies:\n    "@x/other": "npm:^7.0.0"\n  checksum: ${hash}\n`,
    '',
    { 'packages/core/package.json': '{"name":"@x/core","version":"1.0.0"}' },
  ],
  [
    'pnpm-lock.yaml',
    "importers:\n  .:\n    dependencies:\n      '@x/core':\n        specifier: ^1.0.0\n        version: link:../core\n",
    '      NAME:\n        specifier: ^1.0.0\n        version: 1.2.3\n',
    '',
    { 'packages/core/package.json': '{"name":"@x/core","version":"1.0.0"}' },
  ],
];

test.each(LOCKS)(
  `%s of ${MEGABYTES} MB`,
  async (path, head, entry, tail, beside) => {
    const count = Math.ceil((MEGABYTES * 1e6) / entry.length);
    const text = head + Array.from({ length: count }, (_, index) => own(entry, index)).join('') + tail;
    const project = await versionProject();
    const times: number[] = [];
    while (times.length < RUNS && Math.min(...times) > CLEAR) {
      await project.write({ ...beside, [path]: text });
      times.push(await milliseconds(() => project.sync({ version: '2.0.0' })));
    }
    const time = Math.min(...times);
    process.stdout.write(`${path}, ${(text.length / 1e6).toFixed(1)} MB: ${Math.round(time)} ms\n`);
    const after = await project.read(path);
    expect(
      after === text.replace('1.0.0', '2.0.0').replace('{"":{"version":"1.0.0"', '{"":{"version":"2.0.0"'),
    ).toBe(true);
    expect(time).toBeLessThan(LIMIT);
  },
  30_000,
);
