import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Issued, issue, pkcs12 } from '../../../test/support/certificates.ts';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { signInputs } from '../../../test/support/sign-inputs.ts';
import type { Platform } from '../../sidecar/target.ts';
import { gatherCredentials } from './credentials.ts';

const PASSWORD = 'pass word-1';
const TEAM = 'ABCDE12345';
const NAME = `Developer ID Application: Example (${TEAM})`;

let folder: string;
let root: Issued;
let intermediate: Issued;
let leaf: Issued;
let p12: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credentials-'));
  root = issue({ commonName: 'Root', ca: true });
  intermediate = issue({ commonName: 'Intermediate', ca: true }, root);
  leaf = issue({ commonName: NAME, unit: TEAM, usages: ['codeSigning'] }, intermediate);
  p12 = pkcs12(leaf, PASSWORD, [root, intermediate]).toString('base64');
});
afterAll(() => rm(folder, { recursive: true }));

interface Case {
  platform?: Platform;
  inputs?: Record<string, string>;
  installer?: boolean;
  fetch?: typeof fetch;
}

async function gather(
  env: Record<string, string>,
  { platform = 'darwin', inputs, installer = false, fetch: get }: Case = {},
) {
  const host = fakeHost({ env });
  const surroundings = { ...host, fetch: get ?? (() => Promise.reject(new Error('no network here'))) };
  const gathered = await gatherCredentials(
    { given: signInputs(inputs), platform, installer, folder },
    surroundings,
  );
  return { gathered, host };
}

async function certificateOf(env: Record<string, string>, options?: Case) {
  const { gathered, host } = await gather(env, options);
  if (gathered.state !== 'complete') throw new Error(gathered.missing.join(', '));
  return { ...gathered.credentials, host };
}

describe('a certificate', () => {
  test('is read from base64, with its chain but without the root, and masked', async () => {
    const { certificate, host } = await certificateOf({ CSC_LINK: p12, CSC_KEY_PASSWORD: PASSWORD });
    expect(certificate).toMatchObject({ name: NAME, teamId: TEAM, fromApple: false, algorithm: 'rsa' });
    expect(certificate?.chainPem.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
    // No decrypted key: a mask goes through standard output.
    expect(host.recorded.secrets).toEqual([p12, PASSWORD]);
  });

  test.each([
    ['a path', 'certificate.p12'],
    ['a file: path', 'file:certificate.p12'],
    ['a path in the home folder', '~/certificate.p12'],
  ])('is read from %s, which is not masked', async (_, link) => {
    await writeFile(join(folder, 'certificate.p12'), Buffer.from(p12, 'base64'));
    const { certificate, host } = await certificateOf({
      CSC_LINK: link,
      CSC_KEY_PASSWORD: PASSWORD,
      HOME: folder,
    });
    expect(certificate?.name).toBe(NAME);
    expect(host.recorded.secrets).not.toContain(link);
  });

  test('is read from an https address, which is masked', async () => {
    const link = 'https://example.com/c.p12?token=1';
    const get = async () => new Response(Buffer.from(p12, 'base64'));
    const { certificate, host } = await certificateOf(
      { CSC_LINK: link, CSC_KEY_PASSWORD: PASSWORD },
      { fetch: get },
    );
    expect(certificate?.name).toBe(NAME);
    expect(host.recorded.secrets).toContain(link);
  });

  test('the input wins over the variable, and APPLE_CERTIFICATE_BASE64 does as well', async () => {
    const inputs = { 'apple-certificate-base64': p12, 'apple-certificate-password': PASSWORD };
    const { certificate } = await certificateOf({ APPLE_CERTIFICATE_BASE64: 'nonsense!' }, { inputs });
    expect(certificate?.name).toBe(NAME);
  });

  test('that ends soon is warned of', async () => {
    const until = new Date(Date.now() + 10 * 86_400_000 + 60_000);
    const soon = issue({ commonName: NAME, usages: ['codeSigning'], until });
    const { host } = await certificateOf({
      CSC_LINK: pkcs12(soon, PASSWORD).toString('base64'),
      CSC_KEY_PASSWORD: PASSWORD,
    });
    expect(host.recorded.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('in 10 days') },
    ]);
  });
});

describe('is refused, with the variable to change:', () => {
  const withP12 = (own: Issued) => ({
    CSC_LINK: pkcs12(own, PASSWORD).toString('base64'),
    CSC_KEY_PASSWORD: PASSWORD,
  });
  const bad = { commonName: NAME, usages: ['codeSigning'] };
  const CASES: [string, string, () => Record<string, string>, string][] = [
    [
      'a wrong password',
      'certificate-password',
      () => ({ CSC_LINK: p12, CSC_KEY_PASSWORD: 'Tr0ub4dor' }),
      'the password is wrong',
    ],
    ['no password', 'certificate-password', () => ({ CSC_LINK: p12 }), 'no password was given'],
    [
      'an expired one',
      'certificate-expired',
      () => withP12(issue({ ...bad, until: new Date('2021-05-01'), from: new Date('2020-05-01') })),
      'expired on 2021-05-01',
    ],
    [
      'one of the future',
      'certificate-expired',
      () => withP12(issue({ ...bad, from: new Date(Date.now() + 86_400_000) })),
      'is valid from',
    ],
    [
      'a web server',
      'certificate-unfit',
      () => withP12(issue({ ...bad, usages: ['serverAuth'] })),
      'not code signing',
    ],
    ['an authority', 'certificate-unfit', () => withP12(root), 'certificate of an authority'],
    ['a weak key', 'certificate-unfit', () => withP12(issue(bad, undefined, 1024)), '1024 bits'],
    [
      'another team',
      'certificate-mismatch',
      () => ({ CSC_LINK: p12, CSC_KEY_PASSWORD: PASSWORD, APPLE_TEAM_ID: 'ZZZZZ99999' }),
      "APPLE_TEAM_ID is 'ZZZZZ99999'",
    ],
    [
      'another name',
      'certificate-mismatch',
      () => ({ CSC_LINK: p12, CSC_KEY_PASSWORD: PASSWORD, APPLE_DEVELOPER_ID_APPLICATION: 'Somebody' }),
      "'Somebody' was asked for",
    ],
    ['a missing file', 'credential-unreadable', () => ({ CSC_LINK: 'absent.p12' }), 'there is no file'],
    ['nonsense', 'credential-unreadable', () => ({ CSC_LINK: '{not base64}' }), 'neither an existing file'],
    [
      'an http address',
      'credential-unreadable',
      () => ({ CSC_LINK: 'http://example.com/c.p12' }),
      'anybody on the way',
    ],
    [
      'a dead address',
      'credential-unreadable',
      () => ({ CSC_LINK: 'https://example.com/c.p12' }),
      'no network here',
    ],
    [
      'another file',
      'certificate-unreadable',
      () => ({ CSC_LINK: Buffer.from('text').toString('base64') }),
      'not a PKCS#12 file',
    ],
  ];
  test.each(CASES)('%s', async (_, code, env, words) => {
    const variables = env();
    const error = await gather(variables).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) });
    const { message, hint } = error as Error & { hint: string };
    expect(`${message} ${hint}`).toContain('CSC_LINK');
    expect(`${message} ${hint}`).not.toContain(variables['CSC_KEY_PASSWORD'] || PASSWORD);
  });
});

describe('completeness:', () => {
  test.each<[string, Platform, Record<string, string>]>([
    ['nothing', 'darwin', {}],
    ['empty secrets of a fork', 'darwin', { CSC_LINK: '', CSC_KEY_PASSWORD: ' ', APPLE_API_KEY: '' }],
    [
      'names and ids only',
      'darwin',
      { APPLE_TEAM_ID: TEAM, APPLE_API_KEY_ID: 'K', APPLE_API_ISSUER: 'I', APPLE_ID: 'a@b' },
    ],
    ['credentials of another platform', 'win32', { APPLE_CERTIFICATE_BASE64: 'x', APPLE_API_KEY: 'y' }],
    ['nothing for Linux', 'linux', { WIN_CSC_LINK: 'x' }],
  ])('%s is none', async (_, platform, env) => {
    const { gathered } = await gather(env, { platform });
    expect(gathered).toEqual({
      state: 'none',
      missing: expect.arrayContaining([expect.stringContaining('_')]),
    });
  });

  test.each<[string, Platform, Record<string, string>, string]>([
    ['a password alone', 'darwin', { CSC_KEY_PASSWORD: 'x' }, 'CSC_LINK'],
    [
      'an API key without its ids',
      'darwin',
      { CSC_LINK: 'x', APPLE_API_KEY: 'y' },
      'APPLE_API_KEY_ID, APPLE_API_ISSUER',
    ],
    [
      'notarization without a certificate',
      'darwin',
      { APPLE_ID: 'a', APPLE_NOTARIZE_PASSWORD: 'b', APPLE_TEAM_ID: TEAM },
      'CSC_LINK (or APPLE_CERTIFICATE_BASE64)',
    ],
    [
      'a password without the Apple ID',
      'darwin',
      { CSC_LINK: 'x', APPLE_APP_SPECIFIC_PASSWORD: 'y' },
      'APPLE_ID',
    ],
    ['a Windows password alone', 'win32', { WIN_CSC_KEY_PASSWORD: 'x' }, 'WIN_CSC_LINK'],
    ['a passphrase alone', 'linux', { GPG_PASSPHRASE: 'x' }, 'GPG_KEY'],
  ])('%s is some', async (_, platform, env, missing) => {
    await expect(gather(env, { platform })).rejects.toMatchObject({
      code: 'credentials-incomplete',
      message: expect.stringContaining(`Missing: ${missing}`),
    });
  });

  test('a part of the Azure inputs is some', async () => {
    const inputs = { 'azure-endpoint': 'https://eus.codesigning.azure.net' };
    await expect(gather({}, { platform: 'win32', inputs })).rejects.toThrow(
      "Missing: the input 'azure-account'",
    );
  });

  test('a .pkg needs the installer certificate', async () => {
    await expect(gather({ CSC_LINK: p12, CSC_KEY_PASSWORD: PASSWORD }, { installer: true })).rejects.toThrow(
      'APPLE_INSTALLER_CERTIFICATE_BASE64',
    );
  });

  test('on Windows, CSC_LINK does, and WIN_CSC_LINK wins', async () => {
    const other = issue({ commonName: 'Example GmbH', usages: ['codeSigning'] });
    const env = { CSC_LINK: p12, CSC_KEY_PASSWORD: PASSWORD };
    expect((await certificateOf(env, { platform: 'win32' })).certificate?.name).toBe(NAME);
    const both = { ...env, WIN_CSC_LINK: pkcs12(other, 'x').toString('base64'), WIN_CSC_KEY_PASSWORD: 'x' };
    expect((await certificateOf(both, { platform: 'win32' })).certificate?.name).toBe('Example GmbH');
  });

  test('both problems of two certificates are told at once', async () => {
    const env = {
      CSC_LINK: p12,
      APPLE_INSTALLER_CERTIFICATE_BASE64: p12,
      APPLE_INSTALLER_CERTIFICATE_PASSWORD: PASSWORD,
    };
    await expect(gather(env, { installer: true })).rejects.toMatchObject({
      errors: [{ code: 'certificate-password' }, { code: 'certificate-unfit' }],
    });
  });
});
