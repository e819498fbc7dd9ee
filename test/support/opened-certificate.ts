import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Certificate } from '../../src/sign-notarize/types.ts';
import type { Issued } from './certificates.ts';
import type { CertificateFolder, LeafName } from './signing-certificates.ts';

/** A certificate of the test authority as the action holds it once it has opened it. */
export async function openedCertificate(
  certificates: CertificateFolder,
  name: LeafName | 'signer-ec' = 'signer',
): Promise<Certificate> {
  const pem = await readFile(certificates.pem(name), 'utf8');
  const opened = openedIssued({ pem, key: await readFile(certificates.key(name), 'utf8') });
  return { ...opened, chainPem: pem + (await readFile(certificates.intermediate, 'utf8')) };
}

/** The same of a certificate whose issuer is a root. */
export function openedIssued({ pem, key }: Issued): Certificate {
  const { fingerprint, subject, validToDate, publicKey } = new X509Certificate(pem);
  return {
    name: /^CN=(.*)$/m.exec(subject)?.[1] ?? subject,
    fromApple: false,
    algorithm: publicKey.asymmetricKeyType === 'ec' ? 'ec' : 'rsa',
    expires: validToDate,
    fingerprint: fingerprint.replaceAll(':', ''),
    chainPem: pem,
    keyPem: key,
  };
}
