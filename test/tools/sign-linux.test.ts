import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExec } from '../../src/shared/exec.ts';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { writeDetached } from '../../src/sign-notarize/linux/detached.ts';
import type { Credentials } from '../../src/sign-notarize/types.ts';
import { withFolder } from '../support/folders.ts';
import { handOver } from '../support/mac-tree.ts';
import { openedCertificate } from '../support/opened-certificate.ts';
import { processesNaming } from '../support/processes.ts';
import { run, works } from '../support/run.ts';
import { signingCertificates } from '../support/signing-certificates.ts';
import { signingContext } from '../support/signing-context.ts';
import { everythingSaid, runSigning } from '../support/signing-run.ts';
import { tinyElf } from '../support/tiny/elf.ts';
import { requireTool, type Skippable } from '../support/tools.ts';

const PASSPHRASE = "gpg pass'phrase 8Q";

let folder: string;
/** A home of the test, where the key is made and signatures are verified by a gpg that knows the public key only. */
let home: string;
let key: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sl-'));
  home = await mkdtemp(join(tmpdir(), 'gh-'));
});

afterAll(async () => {
  await run('gpgconf', ['--homedir', home, '--kill', 'all']).catch(() => undefined);
  await rm(folder, { recursive: true });
  await rm(home, { recursive: true });
});

async function secretKey(test: Skippable): Promise<Buffer> {
  await requireTool('gpg', test);
  if (key) return key;
  const protect = ['--batch', '--pinentry-mode', 'loopback', '--passphrase', PASSPHRASE];
  await run('gpg', [...protect, '--quick-gen-key', 'Example <a@example.com>', 'rsa3072', 'sign', '1y'], {
    GNUPGHOME: home,
  });
  const out = join(folder, 'secret.asc');
  await run('gpg', [...protect, '--armor', '--output', out, '--export-secret-keys'], { GNUPGHOME: home });
  key = await readFile(out);
  return key;
}

async function setUp(credentials: Partial<Credentials>, platform: 'linux' | 'darwin' = 'linux') {
  const place = await mkdtemp(join(folder, 'out-'));
  const files = ['backend-1.0.tar.zst', 'back end.json'].map((name) => join(place, name));
  for (const file of files) await writeFile(file, `content of ${file}`);
  const calls: string[] = [];
  const exec = createExec(new AbortController().signal, process.platform);
  const context = signingContext({
    platform,
    work: await mkdtemp(join(folder, 'w-')),
    host: {
      exec: (tool, args, options) => {
        calls.push([tool, ...args].join(' '));
        return exec(tool, args, options);
      },
    },
    credentials,
  });
  return { place, files, calls, context, go: () => writeDetached(files, { folder: place }, context) };
}

describe('a GPG key', () => {
  test('signs every file and the checksums; another gpg verifies, and nothing stays', async (test) => {
    const { place, files, calls, context, go } = await setUp({
      gpg: { key: await secretKey(test), passphrase: PASSPHRASE },
    });
    const detached = await go();
    expect(detached.identity).toMatch(/^Example <a@example\.com> \([0-9A-F]{40}\)$/);
    expect(detached.signatures).toEqual([...files, join(place, 'SHA256SUMS')].map((file) => `${file}.asc`));
    for (const signature of detached.signatures) {
      const check = ['--batch', '--verify', signature, signature.replace(/\.asc$/, '')];
      expect(await works('gpg', ['--homedir', home, ...check])).toBe(true);
    }
    expect(await run('sh', ['-c', 'cd "$1" && sha256sum --check SHA256SUMS', 'sh', place])).toContain(
      'back end.json: OK',
    );
    expect(calls.filter((call) => call.includes(PASSPHRASE))).toEqual([]);
    expect(await readdir(context.work)).toEqual([]);
    // No agent of gpg is left in its home there.
    expect(await processesNaming(context.work)).toEqual([]);
  });

  test('notices a file that is changed afterwards', async (test) => {
    const { files, go } = await setUp({ gpg: { key: await secretKey(test), passphrase: PASSPHRASE } });
    await go();
    const [file = ''] = files;
    await appendFile(file, '!');
    expect(await works('gpg', ['--homedir', home, '--batch', '--verify', `${file}.asc`, file])).toBe(false);
  });

  test('signs a hand-over from end to end, and a second run keeps what fits', async (test) => {
    const env = { GPG_KEY: (await secretKey(test)).toString('base64'), GPG_PASSPHRASE: PASSPHRASE };
    await withFolder(undefined, async (folder) => {
      await mkdir(join(folder, 'backend'));
      await writeFile(join(folder, 'backend', 'backend'), tinyElf({}), { mode: 0o755 });
      const { archive, manifest } = await handOver(folder, 'x86_64-unknown-linux-gnu');
      const signed = [archive, join(folder, 'SHA256SUMS')];
      const signatures = () => Promise.all(signed.map((file) => readFile(`${file}.asc`)));
      const run1 = await runSigning({ folder, inputs: { path: manifest }, env });
      expect(run1.outputs).toMatchObject({ signed: 'true', 'signed-count': '1', 'kept-count': '0' });
      expect((await readManifest(manifest)).signature).toMatchObject({ tool: 'gpg', signed: 1 });
      for (const file of signed)
        expect(await works('gpg', ['--homedir', home, '--batch', '--verify', `${file}.asc`, file])).toBe(
          true,
        );
      const first = await signatures();
      const run2 = await runSigning({ folder, inputs: { path: manifest }, env });
      expect(run2.outputs).toMatchObject({ signed: 'true', 'signed-count': '0', 'kept-count': '1' });
      expect(await signatures()).toEqual(first);
      expect(everythingSaid(run1)).not.toContain(JSON.stringify(PASSPHRASE).slice(1, -1));
    });
  });

  test('with a wrong passphrase is an error that names the input, and leaves nothing', async (test) => {
    const { context, go } = await setUp({ gpg: { key: await secretKey(test), passphrase: 'wrong' } });
    await expect(go()).rejects.toMatchObject({
      code: 'gpg-failed',
      hint: expect.stringContaining('`gpg-passphrase`'),
    });
    expect(await readdir(context.work)).toEqual([]);
    // No agent of gpg is left in its home there.
    expect(await processesNaming(context.work)).toEqual([]);
  });

  test('that is none is an error that says how to export one', async (test) => {
    await requireTool('gpg', test);
    const { go } = await setUp({ gpg: { key: Buffer.from('hello'), passphrase: '' } });
    await expect(go()).rejects.toMatchObject({
      code: 'gpg-key-invalid',
      hint: expect.stringContaining('--export-secret-keys'),
    });
  });

  test('of which only the public part was given is none either', async (test) => {
    await secretKey(test);
    const text = await run('gpg', ['--homedir', home, '--batch', '--armor', '--export']);
    const { go } = await setUp({ gpg: { key: Buffer.from(text), passphrase: '' } });
    await expect(go()).rejects.toMatchObject({ code: 'gpg-key-invalid' });
  });
});

describe('a certificate', () => {
  test('signs the checksums of Linux files; openssl verifies them up to the root', async (test) => {
    await requireTool('openssl', test);
    const certificates = await signingCertificates();
    const certificate = await openedCertificate(certificates);
    const { place, go } = await setUp({ certificate });
    const { signatures, checksums, identity } = await go();
    expect(identity).toBe(certificate.name);
    expect(signatures).toEqual([join(place, 'SHA256SUMS.p7s')]);
    const check = [
      'cms',
      '-verify',
      '-binary',
      '-inform',
      'DER',
      '-in',
      `${checksums}.p7s`,
      '-content',
      checksums,
    ];
    const trust = ['-CAfile', certificates.ca, '-purpose', 'any', '-out', join(place, 'x')];
    expect(await works('openssl', [...check, ...trust])).toBe(true);
    await appendFile(checksums, 'x');
    expect(await works('openssl', [...check, ...trust])).toBe(false);
  });

  test('of macOS files is not used for that', async () => {
    const { go } = await setUp(
      { certificate: await openedCertificate(await signingCertificates()) },
      'darwin',
    );
    expect(await go()).toEqual({ checksums: expect.stringMatching(/SHA256SUMS$/), signatures: [], kept: 0 });
  });
});
