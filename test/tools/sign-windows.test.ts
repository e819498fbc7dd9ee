import { copyFile, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Signable } from '../../src/sign-notarize/types.ts';
import { existingPeSignature, type WindowsTool } from '../../src/sign-notarize/windows/windows-signer.ts';
import { ONEDIR, peTree } from '../support/pe-files.ts';
import { run } from '../support/run.ts';
import { openBench, overwrite, type SigningBench } from '../support/signing-bench.ts';

/** Nothing listens there. */
const DEAD = 'http://127.0.0.1:1/';

let bench: SigningBench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

beforeEach(() => {
  bench.stamps.failures = 0;
  bench.stamps.given = 0;
});

/** osslsigncode's own verdict, with both sets of roots. */
async function verdict({ place }: Signable): Promise<string> {
  const roots = bench.certificates.ca;
  const args = ['verify', '-CAfile', roots, '-TSA-CAfile', roots, '-in', place];
  return run('osslsigncode', args).catch((error: { stdout: string }) => error.stdout);
}

const signed = (files: readonly Signable[]) => files.map(({ path }) => ({ path, status: 'signed' }));

describe.each<WindowsTool>(['osslsigncode', 'jsign'])('%s', (tool) => {
  test('signs a one-directory tree with timestamps; two others verify it', async (context) => {
    const { signer, signing, work } = await bench.signer(tool, context);
    const files = await peTree(bench.folder, ONEDIR);
    expect(await signer.sign(files)).toEqual(signed(files));
    expect(await signer.verify(files)).toEqual([]);
    expect(signing.recorded.annotations).toEqual([]);
    expect(signer.identity).toBe('Developer ID Application: Example (ABCDE12345)');
    expect(bench.stamps.given).toBe(files.length);
    for (const file of files) {
      const said = await verdict(file);
      expect(said).toContain('Timestamp Server Signature verification: ok');
      expect(said).toContain('Number of verified signatures: 1\nSucceeded');
      expect(await existingPeSignature(file.place)).toEqual({ state: 'valid', signer: signer.identity });
    }
    // Nothing is left beside the files, and what is secret is ours alone.
    const root = files[0] ? dirname(files[0].place) : '';
    expect(await readdir(root, { recursive: true })).not.toContainEqual(expect.stringMatching(/\.signing$/));
    expect((await stat(join(work, 'windows-key.pem'))).mode & 0o777).toBe(0o600);
  });

  test('replaces a signature and does not add a second one', async (context) => {
    const { signer } = await bench.signer(tool, context, { servers: [] });
    const files = await peTree(bench.folder, ['a.exe']);
    await signer.sign(files);
    await signer.sign(files);
    const [file] = files;
    expect(file && (await verdict(file))).toContain('Number of verified signatures: 1\n');
  });

  test('falls back to the second timestamp server', async (context) => {
    const { signer } = await bench.signer(tool, context, { servers: [DEAD, bench.stamps.url] });
    const files = await peTree(bench.folder, ['a.exe', 'b.pyd']);
    expect(await signer.sign(files)).toEqual(signed(files));
    expect(await signer.verify(files)).toEqual([]);
  });

  test('a server that is out of order for a moment is asked again', async (context) => {
    const { signer } = await bench.signer(tool, context);
    const files = await peTree(bench.folder, ['a.exe']);
    bench.stamps.failures = 2;
    expect(await signer.sign(files)).toEqual(signed(files));
    expect(await signer.verify(files)).toEqual([]);
  });

  test('a dead timestamp server is an error about the server, before anything else is signed', async (context) => {
    const { signer } = await bench.signer(tool, context, { servers: [DEAD] });
    const files = await peTree(bench.folder, ['a.exe', 'b.pyd']);
    await expect(signer.sign(files)).rejects.toMatchObject({
      code: 'timestamp-failed',
      message: expect.stringContaining(DEAD),
      hint: expect.stringContaining('Nothing is wrong with the certificate'),
    });
    expect(await states(files)).toEqual(['none', 'none']);
  });

  test('a file that is no program fails alone, and the others are signed', async (context) => {
    const { signer } = await bench.signer(tool, context, { servers: [] });
    const files = await peTree(bench.folder, ['a.exe', 'b.pyd', 'c.pyd', 'd.pyd']);
    const [, bad] = files;
    if (bad) await copyFile(bench.certificates.ca, bad.place);
    const outcomes = await signer.sign(files);
    expect(outcomes.map(({ status }) => status)).toEqual(['signed', 'failed', 'signed', 'signed']);
    expect(outcomes[1]).toMatchObject({ path: 'b.pyd', why: expect.stringMatching(/./) });
    const good = files.filter((file) => file !== bad);
    expect(await signer.verify(good)).toEqual([]);
  });

  test('signs 500 files, and what an installer has behind its program', async (context) => {
    const { signer } = await bench.signer(tool, context, { servers: [] });
    const files = await peTree(
      bench.folder,
      Array.from({ length: 500 }, (_, index) => `_internal/m${index}.pyd`),
    );
    // A length that is no multiple of eight: the tools fill it up before they sign.
    for (const { place } of files.slice(0, 3)) await overwrite(place, (await stat(place)).size + 3);
    expect(await signer.sign(files)).toEqual(signed(files));
    expect(await signer.verify(files)).toEqual([]);
  });

  test('an elliptic key signs, too', async (context) => {
    const { signer } = await bench.signer(tool, context, { leaf: 'signer-ec' });
    const files = await peTree(bench.folder, ['a.exe']);
    expect(await signer.sign(files)).toEqual(signed(files));
    expect(await signer.verify(files)).toEqual([]);
  });

  test('a root that nobody knows is a warning, and a tampered file beside it an error', async (context) => {
    const { signer, signing } = await bench.signer(tool, context, { trusted: false });
    const files = await peTree(bench.folder, ['a.exe', 'b.pyd']);
    await signer.sign(files);
    expect(await signer.verify(files)).toEqual([]);
    expect(signing.recorded.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringContaining('a root that this machine does not know (such as a.exe)'),
      },
    ]);
    const [first] = files;
    if (first) await overwrite(first.place, 5000);
    expect(await signer.verify(files)).toEqual([
      { path: 'a.exe', what: 'has a broken signature: the file was changed after it was signed' },
    ]);
  });
});

function states(files: readonly Signable[]): Promise<string[]> {
  return Promise.all(files.map(async ({ place }) => (await existingPeSignature(place)).state));
}
