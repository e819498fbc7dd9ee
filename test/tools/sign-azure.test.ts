import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createExec } from '../../src/shared/exec.ts';
import type { Certificate } from '../../src/sign-notarize/types.ts';
import { existingPeSignature, windowsSigner } from '../../src/sign-notarize/windows/windows-signer.ts';
import { AZURE, type AzureServer, startAzure } from '../support/azure-server.ts';
import { jsignJar } from '../support/jsign.ts';
import { openedCertificate } from '../support/opened-certificate.ts';
import { ONEDIR, peTree } from '../support/pe-files.ts';
import { type CertificateFolder, signingCertificates } from '../support/signing-certificates.ts';
import { signingContext } from '../support/signing-context.ts';
import { startTimestampServer, type TimestampServer } from '../support/timestamp-server.ts';
import { requireTool, type Skippable } from '../support/tools.ts';

let folder: string;
let certificates: CertificateFolder;
let certificate: Certificate;
let server: AzureServer;
let stamps: TimestampServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-azure-'));
  certificates = await signingCertificates();
  certificate = await openedCertificate(certificates);
  stamps = await startTimestampServer(folder, {
    certificate: certificates.pem('timestamp'),
    key: certificates.key('timestamp'),
    chain: certificates.intermediate,
  });
});

beforeEach(async () => {
  await server?.close();
  server = await startAzure(certificate);
});

afterAll(async () => {
  await server.close();
  await stamps.close();
  await rm(folder, { recursive: true });
});

async function setUp(
  test: Skippable,
  { profile = 'prof', secret = AZURE.secret, timestamps = stamps.url } = {},
) {
  await requireTool('osslsigncode', test);
  const calls: string[] = [];
  const exec = createExec(new AbortController().signal, process.platform);
  const context = signingContext({
    platform: 'win32',
    work: await mkdtemp(join(folder, 'work-')),
    host: {
      env: {
        PATH: process.env['PATH'],
        JSIGN_JAR: await jsignJar(test),
        SSL_CERT_FILE: certificates.ca,
        AZURE_AUTHORITY_HOST: server.url,
        AZURE_TENANT_ID: AZURE.tenant,
        AZURE_CLIENT_ID: AZURE.client,
        AZURE_CLIENT_SECRET: secret,
      },
      exec: (tool, args, options) => {
        calls.push([tool, ...args].join(' '));
        return exec(tool, args, options);
      },
    },
    given: { 'timestamp-url': timestamps },
    credentials: { azure: { endpoint: server.url, account: 'acc', profile } },
  });
  return { calls, context, signer: await windowsSigner('azure', context) };
}

test('signs a tree with one token; osslsigncode verifies it', async (context) => {
  const { calls, signer, context: signing } = await setUp(context);
  // Nothing is asked for before there is something to sign.
  expect(server.tokenRequests).toHaveLength(0);
  const files = await peTree(folder, ONEDIR);
  expect(await signer.sign(files)).toEqual(files.map(({ path }) => ({ path, status: 'signed' })));
  expect(await signer.verify(files)).toEqual([]);
  expect(signing.recorded.annotations).toEqual([]);
  expect(server.tokenRequests).toHaveLength(1);
  expect(signer.identity).toBe('acc/prof');
  for (const { place } of files) {
    expect(await existingPeSignature(place)).toEqual({ state: 'valid', signer: certificate.name });
  }
  const [token = ''] = server.tokens;
  expect(signing.recorded.secrets).toContain(token);
  expect(calls.some((call) => call.includes('TRUSTEDSIGNING'))).toBe(true);
  expect(await readdir(signing.work)).not.toContainEqual(expect.stringContaining('token'));
  expect(calls.filter((call) => call.includes(token) || call.includes(AZURE.secret))).toEqual([]);
});

test('a 403 is explained after one file, as a list of what to check', async (context) => {
  const { signer } = await setUp(context);
  server.refusal = 403;
  const files = await peTree(folder, ['a.exe', 'b.pyd', 'c.pyd']);
  await expect(signer.sign(files)).rejects.toMatchObject({
    code: 'azure-forbidden',
    hint: expect.stringMatching(
      /region: .*azure-endpoint[\s\S]*role: .*Profile Signer[\s\S]*name: .*azure-account: acc/,
    ),
  });
  expect(server.tokenRequests).toHaveLength(1);
  expect(await Promise.all(files.map(({ place }) => existingPeSignature(place)))).toEqual(
    files.map(() => ({ state: 'none' })),
  );
});

test('a profile that is not there is named', async (context) => {
  const { signer } = await setUp(context, { profile: 'typo' });
  await expect(signer.sign(await peTree(folder, ['a.exe']))).rejects.toMatchObject({
    code: 'azure-not-found',
    message: expect.stringContaining("'typo'"),
  });
});

test('a wrong secret ends before any file, and leaves no token behind', async (context) => {
  const { signer, context: signing } = await setUp(context, { secret: 'wrong' });
  await expect(signer.sign(await peTree(folder, ['a.exe']))).rejects.toMatchObject({
    code: 'azure-unauthorized',
  });
  expect(await readdir(signing.work)).toEqual([]);
});

test('signatures that would end in three days are not made', async (context) => {
  await expect(setUp(context, { timestamps: 'none' })).rejects.toMatchObject({ code: 'input-invalid' });
});
