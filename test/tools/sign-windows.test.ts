import { copyFile, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Signable, Signer } from '../../src/sign-notarize/types.ts';
import {
  existingPeSignature,
  type WindowsTool,
  windowsSigner,
} from '../../src/sign-notarize/windows/windows-signer.ts';
import { jsignJar } from '../support/jsign.ts';
import { openedCertificate } from '../support/opened-certificate.ts';
import { bootloader, ONEDIR, peTree, vendorLibrary } from '../support/pe-files.ts';
import { run } from '../support/run.ts';
import {
  type CertificateFolder,
  type LeafName,
  signingCertificates,
} from '../support/signing-certificates.ts';
import { signingContext } from '../support/signing-context.ts';
import { startTimestampServer, type TimestampServer } from '../support/timestamp-server.ts';
import { requireTool, type Skippable } from '../support/tools.ts';
import { virtualClock } from '../support/virtual-clock.ts';

/** Nothing listens there. */
const DEAD = 'http://127.0.0.1:1/';

let folder: string;
let certificates: CertificateFolder;
let stamps: TimestampServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-windows-'));
  certificates = await signingCertificates();
  stamps = await startTimestampServer(folder, {
    certificate: certificates.pem('timestamp'),
    key: certificates.key('timestamp'),
    chain: certificates.intermediate,
  });
});

beforeEach(() => {
  stamps.failures = 0;
  stamps.given = 0;
});

afterAll(async () => {
  await stamps.close();
  await rm(folder, { recursive: true });
});

interface Options {
  servers?: readonly string[];
  leaf?: LeafName | 'signer-ec';
  /** Whether the test root is trusted, as a public one would be. */
  trusted?: boolean;
}

async function setUp(
  tool: WindowsTool,
  context: Skippable,
  { servers = [stamps.url], leaf = 'signer', trusted = true }: Options = {},
) {
  await requireTool('osslsigncode', context);
  const JSIGN_JAR = tool === 'jsign' ? await jsignJar(context) : undefined;
  const work = await mkdtemp(join(folder, 'work-'));
  const env = { PATH: process.env['PATH'], JSIGN_JAR, ...(trusted && { SSL_CERT_FILE: certificates.ca }) };
  const signing = signingContext({
    platform: 'win32',
    work,
    host: { env },
    given: { 'timestamp-url': servers.length > 0 ? servers.join('\n') : 'none' },
    credentials: { certificate: await openedCertificate(certificates, leaf) },
  });
  const clock = virtualClock();
  return { signing, clock, work, signer: await windowsSigner(tool, signing, clock) };
}

/** osslsigncode's own verdict, with both sets of roots. */
async function verdict({ place }: Signable, roots = certificates.ca): Promise<string> {
  const args = ['verify', '-CAfile', roots, '-TSA-CAfile', roots, '-in', place];
  return run('osslsigncode', args).catch((error: { stdout: string }) => error.stdout);
}

async function overwrite(place: string, at: number): Promise<void> {
  const file = await open(place, 'r+');
  await file.write('tampered', at);
  await file.close();
}

const signed = (files: readonly Signable[]) => files.map(({ path }) => ({ path, status: 'signed' }));

describe.each<WindowsTool>(['osslsigncode', 'jsign'])('%s', (tool) => {
  test('signs a one-directory tree with timestamps; two others verify it', async (context) => {
    const { signer, signing, work } = await setUp(tool, context);
    const files = await peTree(folder, ONEDIR);
    expect(await signer.sign(files)).toEqual(signed(files));
    expect(await signer.verify(files)).toEqual([]);
    expect(signing.recorded.annotations).toEqual([]);
    expect(signer.identity).toBe('Developer ID Application: Example (ABCDE12345)');
    expect(stamps.given).toBe(files.length);
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
    const { signer } = await setUp(tool, context, { servers: [] });
    const files = await peTree(folder, ['a.exe']);
    await signer.sign(files);
    await signer.sign(files);
    const [file] = files;
    expect(file && (await verdict(file))).toContain('Number of verified signatures: 1\n');
  });

  test('falls back to the second timestamp server', async (context) => {
    const { signer } = await setUp(tool, context, { servers: [DEAD, stamps.url] });
    const files = await peTree(folder, ['a.exe', 'b.pyd']);
    expect(await signer.sign(files)).toEqual(signed(files));
    expect(await signer.verify(files)).toEqual([]);
  });

  test('a server that is out of order for a moment is asked again', async (context) => {
    const { signer } = await setUp(tool, context);
    const files = await peTree(folder, ['a.exe']);
    stamps.failures = 2;
    expect(await signer.sign(files)).toEqual(signed(files));
    expect(await signer.verify(files)).toEqual([]);
  });

  test('a dead timestamp server is an error about the server, before anything else is signed', async (context) => {
    const { signer } = await setUp(tool, context, { servers: [DEAD] });
    const files = await peTree(folder, ['a.exe', 'b.pyd']);
    await expect(signer.sign(files)).rejects.toMatchObject({
      code: 'timestamp-failed',
      message: expect.stringContaining(DEAD),
      hint: expect.stringContaining('Nothing is wrong with the certificate'),
    });
    expect(await states(files)).toEqual(['none', 'none']);
  });

  test('a file that is no program fails alone, and the others are signed', async (context) => {
    const { signer } = await setUp(tool, context, { servers: [] });
    const files = await peTree(folder, ['a.exe', 'b.pyd', 'c.pyd', 'd.pyd']);
    const [, bad] = files;
    if (bad) await copyFile(certificates.ca, bad.place);
    const outcomes = await signer.sign(files);
    expect(outcomes.map(({ status }) => status)).toEqual(['signed', 'failed', 'signed', 'signed']);
    expect(outcomes[1]).toMatchObject({ path: 'b.pyd', why: expect.stringMatching(/./) });
    const good = files.filter((file) => file !== bad);
    expect(await signer.verify(good)).toEqual([]);
  });

  test('signs 500 files, and what an installer has behind its program', async (context) => {
    const { signer } = await setUp(tool, context, { servers: [] });
    const files = await peTree(
      folder,
      Array.from({ length: 500 }, (_, index) => `_internal/m${index}.pyd`),
    );
    // A length that is no multiple of eight: the tools fill it up before they sign.
    for (const { place } of files.slice(0, 3)) await overwrite(place, (await stat(place)).size + 3);
    expect(await signer.sign(files)).toEqual(signed(files));
    expect(await signer.verify(files)).toEqual([]);
  });

  test('an elliptic key signs, too', async (context) => {
    const { signer } = await setUp(tool, context, { leaf: 'signer-ec' });
    const files = await peTree(folder, ['a.exe']);
    expect(await signer.sign(files)).toEqual(signed(files));
    expect(await signer.verify(files)).toEqual([]);
  });

  test('a root that nobody knows is a warning, and a tampered file beside it an error', async (context) => {
    const { signer, signing } = await setUp(tool, context, { trusted: false });
    const files = await peTree(folder, ['a.exe', 'b.pyd']);
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
        (await setUp('osslsigncode', context, { leaf: 'stranger' })).signer.sign(files),
      "is signed by 'Developer ID Application: Stranger",
    ],
    [
      'a missing timestamp',
      async (_, files, context) => (await setUp('osslsigncode', context, { servers: [] })).signer.sign(files),
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
    const { signer } = await setUp('osslsigncode', context);
    const files = await peTree(folder, ['a.exe']);
    await spoil(signer, files, context);
    expect(await signer.verify(files)).toEqual([{ path: 'a.exe', what: expect.stringContaining(what) }]);
  });

  test('a server that may not stamp: openssl refuses a certificate that is not for timestamps', async (context) => {
    const other = await mkdtemp(join(folder, 'stamps-'));
    await requireTool('osslsigncode', context);
    const server = await startTimestampServer(other, {
      certificate: certificates.pem('server'),
      key: certificates.key('server'),
      chain: certificates.intermediate,
    });
    const { signer } = await setUp('osslsigncode', context, { servers: [server.url] });
    await expect(signer.sign(await peTree(folder, ['a.exe']))).rejects.toMatchObject({
      code: 'timestamp-failed',
    });
    await server.close();
  });
});

test('whatever byte of a signature is changed, it is seen or without meaning, and never a crash', async (context) => {
  const { signer } = await setUp('osslsigncode', context);
  const files = await peTree(folder, ['a.exe']);
  await signer.sign(files);
  const [place = ''] = files.map((file) => file.place);
  const good = await readFile(place);
  const source = await bootloader('run.exe');
  const start = Math.ceil((await stat(source)).size / 8) * 8;
  const changed = join(folder, 'changed.exe');
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
    const copy = join(folder, 'changed.dll');
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
    const files = await peTree(folder, ['a.exe']);
    const [file] = files;
    const later = new Date('2099-01-01');
    await (await setUp('osslsigncode', context, { servers: [] })).signer.sign(files);
    expect(file && (await existingPeSignature(file.place, later))).toMatchObject({ state: 'broken' });
    await (await setUp('osslsigncode', context)).signer.sign(files);
    expect(file && (await existingPeSignature(file.place, later))).toMatchObject({ state: 'valid' });
  });
});

function states(files: readonly Signable[]): Promise<string[]> {
  return Promise.all(files.map(async ({ place }) => (await existingPeSignature(place)).state));
}
