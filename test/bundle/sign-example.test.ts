/** The example as the README signs it: frozen, verified, signed with `--csc-link`, and verified again. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { isSigned, isVerified } from '../../src/sidecar/manifest-types.ts';
import { runCli } from '../support/bundle.ts';
import { exampleBuild } from '../support/shared-build.ts';
import {
  type CertificateFolder,
  P12_PASSWORD,
  signingCertificates,
} from '../support/signing-certificates.ts';
import { requireTool } from '../support/tools.ts';

let folder: string;
let manifest: string;
let certificates: CertificateFolder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-example-'));
  const built = await exampleBuild();
  for (const file of [built.archive, built.manifest]) await cp(file, join(folder, basename(file)));
  manifest = join(folder, basename(built.manifest));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs an action of the command line and gives its outputs; it must succeed. */
async function outputsOf(action: string, args: readonly string[], env?: Record<string, string>) {
  const { code, stdout, stderr } = await sidecar(action, args, env);
  expect(code, stderr).toBe(0);
  expect(`${stdout}${stderr}`).not.toContain(P12_PASSWORD);
  return JSON.parse(stdout) as Record<string, string>;
}

function sidecar(action: string, args: readonly string[], env: Record<string, string> = {}) {
  return runCli([action, '--path', manifest, ...args, '--json'], { env });
}

function verify(signature: 'auto' | 'required') {
  const args = ['--args=--port', '--args={port}', '--runs', '2', '--max-startup', '60 s'];
  return outputsOf('verify-binary', [...args, '--signature', signature]);
}

const link = () => ['--csc-link', certificates.p12('signer-with-ca')];
const sign = () => outputsOf('sign-notarize', link(), { CSC_KEY_PASSWORD: P12_PASSWORD });

/** Every file of the hand-over with its bytes. */
async function content(): Promise<[string, string][]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'base64')],
    ),
  );
}

describe('the example on the command line', () => {
  test('is verified, signed with a generated certificate, and verified again', async (context) => {
    await requireTool('openssl', context);
    certificates = await signingCertificates();
    await verify('auto');
    // The archive does not change on Linux, so the proof of before still covers it.
    expect(await sign()).toMatchObject({ signed: 'true', 'signed-count': '1', 'kept-count': '0', manifest });
    expect(await verify('required')).toMatchObject({ passed: 'true', 'failed-checks': '' });
    const proved = await readManifest(manifest);
    expect([isSigned(proved), isVerified(proved)]).toEqual([true, true]);
    expect(proved.signature?.digest).toBe(proved.verification?.digest);
    expect(proved.signature?.identity).toMatch(/^Developer ID Application: Example/);

    const before = await content();
    expect(await sign()).toMatchObject({ signed: 'true', 'signed-count': '0', 'kept-count': '1' });
    expect(await content()).toEqual(before);
  });

  test('is not signed with a wrong password, and stays as it is', async (context) => {
    await requireTool('openssl', context);
    certificates = await signingCertificates();
    const before = await content();
    const { code, stderr } = await sidecar('sign-notarize', link(), { CSC_KEY_PASSWORD: 'wrong' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/CSC_KEY_PASSWORD|csc-key-password/);
    expect(await content()).toEqual(before);
  });
});
