import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../scripts/repository.ts';
import { checkInputs, hostIn } from '../../../test/support/builder/project.ts';
import { leaves, UserError } from '../../shared/errors.ts';
import { checkConfig } from './check-config.ts';

/** Ten mistakes as people make them: the file, what stands there, what is written instead, and the rule that finds it. */
const TEN = [
  ['electron-builder.yml', '  repo: sidecar-actions', '  repo: Sidecar-Actions', 'repository-case'],
  ['electron-builder.yml', 'asar: true', 'asar: false', 'asar'],
  [
    'electron-builder.yml',
    'requestedExecutionLevel: asInvoker',
    'requestedExecutionLevel: requireAdministrator',
    'as-invoker',
  ],
  ['electron-builder.yml', '  hardenedRuntime: true', '  hardenedRuntime: false', 'hardened-runtime'],
  [
    'electron-builder.yml',
    '  entitlements: packaging/entitlements.mac.plist',
    '  entitlements: packaging/entitlements.plist',
    'entitlements',
  ],
  [
    'electron-builder.yml',
    '    - target: zip\n      arch: [x64, arm64]',
    '    - target: zip\n      arch: [arm64]',
    'mac-arch',
  ],
  ['electron-builder.yml', '    - target: rpm\n      arch: [x64]\n', '', 'targets'],
  ['electron-builder.yml', 'productName: Notes', 'productName: "Notes: Desktop"', 'names'],
  [
    'electron-builder.yml',
    '  buildResources: packaging\nfiles:\n  - build/**\n  - frontend/**',
    '  buildResources: build\nfiles:\n  - "**/*"\n  - "!backend"',
    'excluded-folder',
  ],
  ['package.json', '"version": "0.3.0"', '"version": "0.3.0-0.dev.2"', 'channel'],
] as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar-example-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function copyOfExample(name: string): Promise<string> {
  const copy = join(folder, name);
  const built = /[\\/](?:node_modules|release|frontend|build)$/;
  await cp(join(root, 'examples', 'desktop-electron'), copy, {
    recursive: true,
    filter: (path) => !built.test(path),
  });
  return copy;
}

async function check(copy: string) {
  const host = hostIn(copy, { context: { repository: 'org/sidecar-actions' } });
  const error: unknown = await checkConfig(checkInputs({}), host).catch((reason: unknown) => reason);
  const findings: { rule: string; place: { file: string; line: number } }[] = JSON.parse(
    host.recorded.outputs.get('findings') ?? '',
  );
  return { error, findings, annotations: host.recorded.annotations };
}

test('the example has nothing to find', async () => {
  const { error, findings, annotations } = await check(await copyOfExample('sound'));
  expect({ findings, annotations }).toEqual({ findings: [], annotations: [] });
  expect(error).toMatchObject({ findings: '[]' });
});

test('a copy with ten mistakes has those ten, each at its line, and nothing else', async () => {
  const copy = await copyOfExample('ten');
  for (const [file, right, wrong] of TEN) {
    const text = await readFile(join(copy, file), 'utf8');
    expect(text.split(right)).toHaveLength(2);
    await writeFile(
      join(copy, file),
      text.replace(right, () => wrong),
    );
  }
  const { error, findings, annotations } = await check(copy);
  expect(findings.map(({ rule }) => rule).sort()).toEqual(TEN.map(([, , , rule]) => rule).sort());
  // The missing RPM is a warning; each of the others an error of its own.
  expect(annotations).toHaveLength(1);
  expect(leaves(error)).toHaveLength(9);
  expect(leaves(error).every((leaf) => leaf instanceof UserError && leaf.hint && leaf.place)).toBe(true);
  const lines = await Promise.all(
    findings.map(async ({ rule, place }) => {
      const text = await readFile(join(copy, place.file), 'utf8');
      return [rule, text.split('\n')[place.line - 1]?.trim()];
    }),
  );
  expect(Object.fromEntries(lines)).toEqual({
    names: 'productName: "Notes: Desktop"',
    'repository-case': 'repo: Sidecar-Actions',
    channel: '"version": "0.3.0-0.dev.2",',
    targets: 'target:',
    'mac-arch': 'arch: [arm64]',
    'excluded-folder': '"main": "build/main.js",',
    asar: 'asar: false',
    'as-invoker': 'requestedExecutionLevel: requireAdministrator',
    'hardened-runtime': 'hardenedRuntime: false',
    entitlements: 'entitlements: packaging/entitlements.plist',
  });
});

test.each(TEN)('%s: %s → %s is the only finding of a copy', async (file, right, wrong, rule) => {
  const copy = await copyOfExample(rule);
  const text = await readFile(join(copy, file), 'utf8');
  await writeFile(
    join(copy, file),
    text.replace(right, () => wrong),
  );
  const { findings } = await check(copy);
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
});
