import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Certificate } from '../../src/sign-notarize/types.ts';
import { run } from './run.ts';

/** An authority of a test, and who it vouches for. All files are in one folder. */
export interface Authority {
  folder: string;
  /** PEM of the root. */
  root: string;
  /** A certificate for code, opened as the action opens one. */
  code: Certificate;
  /** PEM of the certificate and key of a timestamp server. */
  timestamp: { certificate: string; key: string };
}

const ROOT = ['-subj', '/CN=Test Root', '-addext', 'keyUsage=critical,keyCertSign', '-days', '30'];

/** Makes an authority in `folder` with openssl. RSA 3072, as public authorities ask for. */
export async function makeAuthority(folder: string): Promise<Authority> {
  const root = join(folder, 'root.pem');
  await run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:3072',
    '-noenc',
    '-keyout',
    join(folder, 'root-key.pem'),
    '-out',
    root,
    ...ROOT,
  ]);
  const code = await issue(folder, 'Test Code', 'codeSigning');
  const timestamp = await issue(folder, 'Test Timestamps', 'critical,timeStamping');
  return { folder, root, code: await opened(code.certificate, code.key), timestamp };
}

/** Issues a certificate `name` for `usage` (openssl's word) by the authority in `folder`. */
export async function issue(folder: string, name: string, usage: string): Promise<Authority['timestamp']> {
  const base = join(folder, name.toLowerCase().replaceAll(' ', '-'));
  const [certificate, key, request, extensions] = [
    `${base}.pem`,
    `${base}-key.pem`,
    `${base}.csr`,
    `${base}.ext`,
  ];
  await writeFile(
    extensions,
    `basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=${usage}\n`,
  );
  await run('openssl', [
    'req',
    '-newkey',
    'rsa:3072',
    '-noenc',
    '-keyout',
    key,
    '-out',
    request,
    '-subj',
    `/CN=${name}`,
  ]);
  const authority = [
    '-CA',
    join(folder, 'root.pem'),
    '-CAkey',
    join(folder, 'root-key.pem'),
    '-CAcreateserial',
  ];
  await run('openssl', [
    'x509',
    '-req',
    '-in',
    request,
    ...authority,
    '-days',
    '20',
    '-extfile',
    extensions,
    '-out',
    certificate,
  ]);
  return { certificate, key };
}

/** A certificate and its key as the action holds them. */
export async function opened(certificate: string, key: string): Promise<Certificate> {
  const chainPem = await readFile(certificate, 'utf8');
  const { fingerprint, subject, validToDate } = new X509Certificate(chainPem);
  return {
    name: subject.replace(/^CN=/, ''),
    fromApple: false,
    algorithm: 'rsa',
    expires: validToDate,
    fingerprint: fingerprint.replaceAll(':', ''),
    chainPem,
    keyPem: await readFile(key, 'utf8'),
  };
}
