/** Issues certificates as tests need them, without a tool. */
import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

/** What a certificate says. */
export interface CertificateText {
  commonName: string;
  unit?: string;
  /** Names that forge knows (`codeSigning`, `serverAuth`, `timeStamping`) or OIDs. */
  usages?: readonly string[];
  ca?: boolean;
  /** Default: from yesterday for ten years. */
  from?: Date;
  until?: Date;
}

/** A certificate with its key, both as PEM. */
export interface Issued {
  pem: string;
  key: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** A certificate for a new RSA key, signed by `issuer`; by itself without one. */
export function issue(text: CertificateText, issuer?: Issued, bits = 2048): Issued {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const own = forge.pki.privateKeyFromPem(key);
  const cert = forge.pki.createCertificate();
  cert.publicKey = forge.pki.rsa.setPublicKey(own.n, own.e);
  cert.serialNumber = `01${forge.util.bytesToHex(forge.random.getBytesSync(15))}`;
  cert.validity.notBefore = text.from ?? new Date(Date.now() - DAY);
  cert.validity.notAfter = text.until ?? new Date(Date.now() + 3650 * DAY);
  cert.setSubject([
    { name: 'commonName', value: text.commonName },
    ...(text.unit ? [{ shortName: 'OU', value: text.unit }] : []),
    { name: 'organizationName', value: 'Example' },
  ]);
  const parent = issuer && forge.pki.certificateFromPem(issuer.pem);
  cert.setIssuer((parent ?? cert).subject.attributes);
  cert.setExtensions(extensions(text));
  cert.sign(issuer ? forge.pki.privateKeyFromPem(issuer.key) : own, forge.md.sha256.create());
  return { pem: forge.pki.certificateToPem(cert), key };
}

function extensions({ ca = false, usages = [] }: CertificateText): object[] {
  const extended = Object.fromEntries(usages.map((usage) => [usage, true]));
  return [
    { name: 'basicConstraints', cA: ca, critical: true },
    ca
      ? { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }
      : { name: 'keyUsage', digitalSignature: true, critical: true },
    ...(usages.length > 0
      ? [{ name: 'extKeyUsage', critical: usages.includes('timeStamping'), ...extended }]
      : []),
    { name: 'subjectKeyIdentifier' },
  ];
}

/** A PKCS#12 file (3DES) of `own` and the certificates of `others`. */
export function pkcs12(own: Issued, password: string, others: readonly Issued[] = []): Buffer {
  const chain = [own, ...others].map(({ pem }) => forge.pki.certificateFromPem(pem));
  const key = forge.pki.privateKeyFromPem(own.key);
  const asn1 = forge.pkcs12.toPkcs12Asn1(key, chain, password, { algorithm: '3des' });
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
}
