import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { writeTree } from '../../../test/support/sample-tree.ts';
import { leaves } from '../../shared/errors.ts';
import { parseInputs } from '../../shared/inputs.ts';
import { inputs } from '../inputs.ts';
import { type PackageRequest, readRequest } from './read-inputs.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'request-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes an app with this configuration and this electron-builder, and reads the request. */
async function request(
  given: Readonly<Record<string, string>> = {},
  { build = {}, version = '0.3.0', builder = '26.17.0' as string | null } = {},
): Promise<PackageRequest> {
  const devDependencies = { 'electron-builder': builder };
  await writeTree(folder, {
    'desktop/package.json': JSON.stringify({ name: 'notes', version, build, devDependencies }),
    ...(builder && {
      'desktop/node_modules/electron-builder/package.json': JSON.stringify({
        version: builder,
        bin: 'cli.js',
      }),
    }),
  });
  const all = { 'project-directory': 'desktop', ...given };
  const host = fakeHost({ workspace: folder, env: { APPLE_ID: all['APPLE_ID' as keyof typeof all] } });
  return readRequest(
    parseInputs(inputs, (name) => all[name as keyof typeof all] ?? ''),
    host,
  );
}

test("finds the project, its electron-builder and electron-builder's own output", async () => {
  const { config, builder, output, channel } = await request();
  expect(config.project).toBe(join(folder, 'desktop'));
  expect(builder.program).toMatch(/desktop.node_modules.electron-builder.cli\.js$/);
  expect([output, channel]).toEqual([join(folder, 'desktop', 'dist'), 'latest']);
});

test.each([
  ['the input', { output: 'out' }, {}, 'out'],
  ['the configuration', {}, { directories: { output: `r/\${version}` } }, join('desktop', 'r', '0.3.0')],
])('the output is that of %s', async (_, given, build, expected) => {
  expect((await request({ ...given }, { build })).output).toBe(join(folder, expected));
});

test.each([
  ['the word of a pre-release', '1.0.0-beta.2', {}, {}, 'beta'],
  ['latest, where it is not looked for', '1.0.0-beta.2', { detectUpdateChannel: false }, {}, 'latest'],
  ['the configured one', '1.0.0', { publish: [{ provider: 'github', channel: 'nightly' }] }, {}, 'nightly'],
  ['that of the input', '1.0.0', { publish: { channel: 'nightly' } }, { channel: 'alpha' }, 'alpha'],
])('the channel is %s', async (_, version, build, given, channel) => {
  expect((await request({ ...given }, { build, version })).channel).toBe(channel);
});

describe('refused is', () => {
  test.each([
    ['a project without electron-builder', {}, { builder: null }, 'electron-builder-missing'],
    ['an old electron-builder', {}, { builder: '23.6.0' }, 'electron-builder-old'],
    [
      'an output with unknown macros',
      {},
      { build: { directories: { output: `r/\${arch}` } } },
      'output-unknown',
    ],
    ['a way out of the resources', { 'resources-path': '../x' }, {}, 'input-invalid'],
    ['resources themselves', { 'resources-path': '.' }, {}, 'input-invalid'],
  ])('%s', async (_, given, project, code) => {
    await expect(request({ ...given }, project)).rejects.toMatchObject({ code });
  });

  test('everything wrong with the inputs together', async () => {
    const wrong = {
      'resources-path': '/x',
      'frontend-path': 'a//b',
      'extra-args': '--publish',
      port: 'x',
      APPLE_ID: 'me',
    };
    const error = await request(wrong).catch((reason: unknown) => reason);
    expect(leaves(error).map((one) => (one as { code: string }).code)).toEqual([
      'input-invalid',
      'input-invalid',
      'signing-variables-incomplete',
      'input-invalid',
      'input-invalid',
    ]);
  });
});
