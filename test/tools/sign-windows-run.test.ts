/** The whole action on a Windows hand-over: real PE files, really signed, with Microsoft's own library among them. */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { isSigned, isVerified } from '../../src/sidecar/manifest-types.ts';
import { existingPeSignature } from '../../src/sign-notarize/windows/windows-signer.ts';
import { filesBelow, withFolder } from '../support/folders.ts';
import { handOver } from '../support/mac-tree.ts';
import { bootloader, vendorLibrary } from '../support/pe-files.ts';
import { works } from '../support/run.ts';
import { openBench, type SigningBench } from '../support/signing-bench.ts';
import { P12_PASSWORD } from '../support/signing-certificates.ts';
import { everythingSaid, runSigning } from '../support/signing-run.ts';
import { requireTool } from '../support/tools.ts';

const TRIPLE = 'x86_64-pc-windows-msvc';
const MANIFEST = `backend-1.2.3-${TRIPLE}.sidecar.json`;
const OURS = ['backend.exe', '_internal/_bz2.pyd', '_internal/größe.pyd', '_internal/plugin'];
const VENDOR = '_internal/vcruntime140.dll';

let bench: SigningBench;
let prepared: string;

beforeAll(async () => {
  bench = await openBench();
  prepared = await mkdtemp(join(tmpdir(), 'windows-'));
  const root = join(prepared, 'backend');
  await mkdir(join(root, '_internal'), { recursive: true });
  for (const path of OURS) await copyFile(await bootloader('run.exe'), join(root, path));
  await copyFile(await vendorLibrary(), join(root, VENDOR));
  await writeFile(join(root, '_internal', 'base_library.zip'), 'PK\u0005\u0006');
  await handOver(prepared, TRIPLE, 'backend.exe');
});

afterAll(async () => {
  await bench.close();
  await rm(prepared, { recursive: true });
});

function sign(folder: string, inputs: Record<string, string> = {}) {
  const env = {
    WIN_CSC_LINK: bench.certificates.p12('signer-with-ca'),
    WIN_CSC_KEY_PASSWORD: P12_PASSWORD,
    SSL_CERT_FILE: bench.certificates.ca,
  };
  const options = { folder, inputs: { path: MANIFEST, 'timestamp-url': bench.stamps.url, ...inputs }, env };
  return runSigning(options);
}

const state = async (folder: string, path: string) => existingPeSignature(join(folder, 'backend', path));

test('signs every PE file by its header and keeps what Microsoft signed; nothing is signed twice', async (context) => {
  await requireTool('osslsigncode', context);
  await withFolder(prepared, async (folder) => {
    const first = await sign(folder);
    expect(first.outputs).toMatchObject({ signed: 'true', 'signed-count': '4', 'kept-count': '1' });
    for (const path of OURS) {
      expect(await state(folder, path)).toMatchObject({ state: 'valid', signer: first.outputs['identity'] });
      const roots = ['-CAfile', bench.certificates.ca, '-TSA-CAfile', bench.certificates.ca];
      expect(await works('osslsigncode', ['verify', ...roots, '-in', join(folder, 'backend', path)])).toBe(
        true,
      );
    }
    expect(await state(folder, VENDOR)).toMatchObject({ signer: expect.stringContaining('Microsoft') });
    const manifest = await readManifest(join(folder, MANIFEST));
    expect([isSigned(manifest), isVerified(manifest)]).toEqual([true, false]);
    expect(everythingSaid(first)).not.toContain(P12_PASSWORD);
    const given = bench.stamps.given;
    const second = await sign(folder);
    expect(second.outputs).toMatchObject({ signed: 'true', 'signed-count': '0', 'kept-count': '5' });
    expect(bench.stamps.given).toBe(given);
  });
});

test('a dead timestamp server leaves the hand-over as it was, and no key', async (context) => {
  await requireTool('osslsigncode', context);
  await withFolder(prepared, async (folder) => {
    const before = await readFile(join(folder, MANIFEST), 'utf8');
    const going = sign(folder, { 'timestamp-url': 'http://127.0.0.1:1/' });
    await expect(going).rejects.toMatchObject({ code: 'timestamp-failed' });
    expect(await readFile(join(folder, MANIFEST), 'utf8')).toBe(before);
    expect(await state(folder, 'backend.exe')).toEqual({ state: 'none' });
    const left = await filesBelow(folder);
    expect(left.filter((name) => /\.(pem|p12|key|signing)$/.test(name))).toEqual([]);
  });
});
