import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  check,
  failure,
  LINUX,
  MACOS,
  type Samples,
  sampleBundle,
  WINDOWS,
} from '../../../test/support/sample-subject.ts';
import { writeTree } from '../../../test/support/sample-tree.ts';
import { tinyMacho } from '../../../test/support/tiny/macho.ts';
import { tinyPe } from '../../../test/support/tiny/pe.ts';
import type { Manifest, Signature } from '../../sidecar/manifest-types.ts';
import { treeOf } from '../../sidecar/tree/digest.ts';
import { readTree } from '../../sidecar/tree.ts';

const RUNTIME = 0x10000;
const ADHOC = 2;

const signedDll = tinyPe({ library: true, signed: true });
const signedExe = { content: tinyPe({ signed: true }), mode: 0o755 };
const macho = (
  type: number,
  signature: { flags: number; team?: string; certificate?: boolean } | undefined,
) => tinyMacho({ type, ...(signature && { signature }) });
const byTeam = (team: string, type = 6) => macho(type, { flags: RUNTIME, team, certificate: true });
const program = (content: Buffer) => ({ content, mode: 0o755 });

async function digestOf(files: Samples): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signature-'));
  try {
    await writeTree(folder, files);
    return treeOf((await readTree(folder, { platform: 'linux' })).files).digest;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A manifest's signature over `files`. */
async function signatureOver(files: Samples, more: Partial<Signature> = {}): Promise<Partial<Manifest>> {
  const signature: Signature = {
    digest: await digestOf(files),
    tool: 'rcodesign',
    identity: 'Example Ltd',
    signed: 2,
    kept: 0,
    skipped: 0,
    notarized: false,
    stapled: false,
    at: '2026-01-02T03:04:05.000Z',
    ...more,
  };
  return { signature };
}

async function resultOf(
  target: typeof LINUX,
  files: Samples,
  manifest: Partial<Manifest> | false,
  given = {},
) {
  const { results } = await check({ target, files, manifest, given });
  return results;
}

const PASSES: readonly [string, typeof LINUX, Samples][] = [
  ['Windows', WINDOWS, { 'app.exe': signedExe, 'a.dll': signedDll }],
  ['macOS', MACOS, { app: program(byTeam('TEAM1', 2)), 'a.dylib': byTeam('TEAM1') }],
  ['Linux, whose files carry none', LINUX, sampleBundle(LINUX)],
];

const FAILS: readonly [string, typeof LINUX, Samples, RegExp][] = [
  ['a DLL without one', WINDOWS, { 'app.exe': signedExe, 'a.dll': tinyPe({ library: true }) }, /'a.dll'/],
  [
    'a nested library without one',
    MACOS,
    { app: program(byTeam('TEAM1', 2)), 'a.dylib': macho(6, undefined) },
    /'a.dylib'/,
  ],
  [
    'an ad-hoc one where an identity is said',
    MACOS,
    { app: program(byTeam('TEAM1', 2)), 'a.dylib': macho(6, { flags: ADHOC }) },
    /'a.dylib'/,
  ],
  [
    'two teams',
    MACOS,
    { app: program(byTeam('TEAM1', 2)), 'a.dylib': byTeam('TEAM2') },
    /2 teams: TEAM2, TEAM1/,
  ],
  [
    'no hardened runtime',
    MACOS,
    { app: program(macho(2, { flags: 0, team: 'T', certificate: true })), 'a.dylib': byTeam('T') },
    /without the hardened/,
  ],
];

describe('a manifest with a signature', () => {
  test.each(PASSES)('passes: %s', async (_, target, files) => {
    const results = await resultOf(target, files, await signatureOver(files));
    expect(results.find(({ name }) => name === 'signature')).toMatchObject({
      status: 'passed',
      measured: expect.stringContaining('by Example Ltd with rcodesign'),
    });
  });

  test.each(FAILS)('fails: %s', async (_, target, files, says) => {
    const results = await resultOf(target, files, await signatureOver(files));
    expect(failure(results, 'signature').measured).toMatch(says);
  });

  test('files that the signing step left out may be without one', async () => {
    const files = { 'app.exe': signedExe, 'a.dll': tinyPe({ library: true }) };
    const results = await resultOf(WINDOWS, files, await signatureOver(files, { skipped: 1 }));
    expect(results.find(({ name }) => name === 'signature')?.status).toBe('passed');
  });

  test('an ad-hoc one is enough where the manifest names nobody, but not with the hardened runtime', async () => {
    const [adhoc, hardened] = [ADHOC, ADHOC | RUNTIME].map((flags) => ({
      app: program(macho(2, { flags })),
    }));
    for (const [files, status] of [
      [adhoc, 'passed'],
      [hardened, 'failed'],
    ] as const) {
      const { signature } = await signatureOver(files ?? {});
      const { identity: _, ...nobody } = signature ?? { identity: '' };
      const results = await resultOf(MACOS, files ?? {}, { signature: nobody as Signature });
      expect(results.find(({ name }) => name === 'signature')?.status).toBe(status);
    }
  });

  test('over other files', async () => {
    const files = { 'app.exe': signedExe };
    const results = await resultOf(WINDOWS, files, await signatureOver({ ...files, 'b.dll': signedDll }));
    expect(failure(results, 'signature').hint).toContain('sign-notarize');
  });

  test('files changed after the manifest are the finding of another check', async () => {
    const files = { 'app.exe': signedExe };
    const after = (tree: string) => writeFile(join(tree, 'app.exe'), tinyPe({}));
    const { results } = await check({ target: WINDOWS, files, manifest: await signatureOver(files), after });
    expect(results.find(({ name }) => name === 'signature')?.status).toBe('skipped');
    expect(failure(results, 'manifest').measured).toContain('app.exe');
  });
});

describe('without a signature in the manifest', () => {
  const unsigned: Samples = { app: program(macho(2, undefined)) };

  test('auto skips, and says that macOS kills unsigned arm64 code', async () => {
    const results = await resultOf(MACOS, unsigned, {});
    expect(results.find(({ name }) => name === 'signature')).toMatchObject({
      status: 'skipped',
      reason: expect.stringMatching(/1 arm64 files have none, such as 'app', and macOS kills/),
    });
  });

  test.each([
    ['macOS', MACOS, unsigned],
    ['Windows', WINDOWS, sampleBundle(WINDOWS)],
    ['Linux', LINUX, sampleBundle(LINUX)],
  ])('required fails on %s', async (_, target, files) => {
    const results = await resultOf(target, files, {}, { signature: 'required' });
    expect(failure(results, 'signature').expected).toContain('a signature');
  });

  test('required passes where the files carry one, and none skips', async () => {
    const files = { 'app.exe': signedExe, 'a.dll': signedDll };
    const statusOf = async (signature: string) =>
      (await resultOf(WINDOWS, files, {}, { signature })).find(({ name }) => name === 'signature')?.status;
    expect(await statusOf('required')).toBe('passed');
    expect(await statusOf('none')).toBe('skipped');
  });
});
