import { copyFile, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Signable, Signer } from '../../src/sign-notarize/types.ts';
import { existingPeSignature } from '../../src/sign-notarize/windows/windows-signer.ts';
import { bootloader, peTree, vendorLibrary } from '../support/pe-files.ts';
import { openBench, overwrite, type SigningBench } from '../support/signing-bench.ts';
import { startTimestampServer } from '../support/timestamp-server.ts';
import { requireTool, type Skippable } from '../support/tools.ts';

let bench: SigningBench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

describe('verification finds', () => {
  const cases: [
    string,
    (signer: Signer, files: Signable[], context: Skippable) => Promise<unknown>,
    string,
  ][] = [
    ['a file that was left unsigned', async () => undefined, 'has no signature although'],
    [
      'the certificate of somebody else',
      async (_, files, context) =>
        (await bench.signer('osslsigncode', context, { leaf: 'stranger' })).signer.sign(files),
      "is signed by 'Developer ID Application: Stranger",
    ],
    [
      'a missing timestamp',
      async (_, files, context) =>
        (await bench.signer('osslsigncode', context, { servers: [] })).signer.sign(files),
      'has no timestamp',
    ],
    [
      'bytes after the signature',
      async (signer, files) => {
        await signer.sign(files);
        for (const { place } of files) await overwrite(place, (await stat(place)).size);
      },
      'something after its signature',
    ],
  ];

  test.each(cases)('%s', async (_, spoil, what, ...rest) => {
    // vitest gives the context after the values of the table.
    const context = rest.at(-1) as unknown as Skippable;
    const { signer } = await bench.signer('osslsigncode', context);
    const files = await peTree(bench.folder, ['a.exe']);
    await spoil(signer, files, context);
    expect(await signer.verify(files)).toEqual([{ path: 'a.exe', what: expect.stringContaining(what) }]);
  });

  test('a server that may not stamp: openssl refuses a certificate that is not for timestamps', async (context) => {
    const other = await mkdtemp(join(bench.folder, 'stamps-'));
    await requireTool('osslsigncode', context);
    const server = await startTimestampServer(other, {
      certificate: bench.certificates.pem('server'),
      key: bench.certificates.key('server'),
      chain: bench.certificates.intermediate,
    });
    const { signer } = await bench.signer('osslsigncode', context, { servers: [server.url] });
    await expect(signer.sign(await peTree(bench.folder, ['a.exe']))).rejects.toMatchObject({
      code: 'timestamp-failed',
    });
    await server.close();
  });
});

test('whatever byte of a signature is changed, it is seen or without meaning, and never a crash', async (context) => {
  const { signer } = await bench.signer('osslsigncode', context);
  const files = await peTree(bench.folder, ['a.exe']);
  await signer.sign(files);
  const [place = ''] = files.map((file) => file.place);
  const good = await readFile(place);
  const source = await bootloader('run.exe');
  const start = Math.ceil((await stat(source)).size / 8) * 8;
  const changed = join(bench.folder, 'changed.exe');
  const at = fc.integer({ min: start, max: good.length - 1 });
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(at, fc.integer({ min: 1, max: 255 }), async (offset, bits) => {
      const bad = Buffer.from(good);
      bad[offset] = (bad[offset] ?? 0) ^ bits;
      await writeFile(changed, bad);
      const { state } = await existingPeSignature(changed);
      expect(['broken', 'valid', 'none']).toContain(state);
      if (state !== 'valid') seen += 1;
    }),
    { numRuns: 200 },
  );
  // The rest lies in what proves nothing here: the intermediate certificates, whose own signatures are Windows' to judge.
  expect(seen).toBeGreaterThan(60);
});

describe('a signature that is there', () => {
  test("is Microsoft's on Microsoft's library: valid, with a name", async () => {
    const signer = 'Microsoft Windows Software Compatibility Publisher';
    expect(await existingPeSignature(await vendorLibrary())).toEqual({ state: 'valid', signer });
  });

  test('is broken when the library was changed', async () => {
    const copy = join(bench.folder, 'changed.dll');
    await copyFile(await vendorLibrary(), copy);
    await overwrite(copy, 3000);
    expect(await existingPeSignature(copy)).toMatchObject({
      state: 'broken',
      why: expect.stringContaining('changed'),
    });
  });

  test('is none on a program of PyInstaller', async () => {
    expect(await existingPeSignature(await bootloader('run.exe'))).toEqual({ state: 'none' });
  });

  test('is broken once its certificate has ended, if there is no timestamp', async (context) => {
    const files = await peTree(bench.folder, ['a.exe']);
    const [file] = files;
    const later = new Date('2099-01-01');
    await (await bench.signer('osslsigncode', context, { servers: [] })).signer.sign(files);
    expect(file && (await existingPeSignature(file.place, later))).toMatchObject({ state: 'broken' });
    await (await bench.signer('osslsigncode', context)).signer.sign(files);
    expect(file && (await existingPeSignature(file.place, later))).toMatchObject({ state: 'valid' });
  });
});
