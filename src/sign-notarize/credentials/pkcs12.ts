import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { UserError } from '../../shared/errors.ts';
import { type CredentialName, variableOf } from './variables.ts';

/** What a PKCS#12 file holds, in the file's order. */
export interface Pkcs12 {
  keys: KeyObject[];
  certificates: X509Certificate[];
}

/** A PKCS#12 file and where it came from. */
export interface Pkcs12Source {
  bytes: Buffer;
  /** Empty if none was given. */
  password: string;
  link: CredentialName;
  passwordFrom: CredentialName;
}

/**
 * Opens a PKCS#12 file of any common algorithm, old (3DES, RC2) or new (AES, SHA-256).
 * Throws `certificate-password`, and `certificate-unreadable` where it is no PKCS#12 file or is encrypted in a way that is not known.
 */
export function openPkcs12(source: Pkcs12Source): Pkcs12 {
  const asn1 = structureOf(source);
  // A file without a password can be made in two ways: with an empty one, and with none at all.
  const passwords = source.password === '' ? ['', undefined] : [source.password];
  let last: unknown;
  for (const password of passwords) {
    try {
      return contentsOf(forge.pkcs12.pkcs12FromAsn1(asn1, true, password));
    } catch (error) {
      last = error;
    }
  }
  throw refusal(source, last);
}

function structureOf({ bytes, link }: Pkcs12Source): forge.asn1.Asn1 {
  try {
    return forge.asn1.fromDer(forge.util.createBuffer(bytes.toString('binary')));
  } catch (cause) {
    const pem = bytes.includes('-----BEGIN ');
    const found = pem ? 'a PEM file' : `${bytes.length} bytes of something else`;
    throw new UserError(
      'certificate-unreadable',
      `${variableOf(link)} is ${found}, not a PKCS#12 file (.p12, .pfx).`,
      {
        hint: pem
          ? 'Make one: openssl pkcs12 -export -inkey key.pem -in certificate.pem -out certificate.p12'
          : "Was it cut short, or encoded twice? Make the secret with: base64 < certificate.p12 | tr -d '\\n'",
        cause,
      },
    );
  }
}

/** forge's own reading of keys knows RSA only, so both are handed over to Node as DER. */
function contentsOf(file: forge.pkcs12.Pkcs12Pfx): Pkcs12 {
  const bags = file.safeContents.flatMap(({ safeBags }) => safeBags);
  const keys = bags.flatMap(({ type, key, asn1 }) => {
    if (type !== forge.pki.oids['pkcs8ShroudedKeyBag'] && type !== forge.pki.oids['keyBag']) return [];
    const info = key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key)) : asn1;
    return [createPrivateKey({ key: der(info), format: 'der', type: 'pkcs8' })];
  });
  const certificates = bags.flatMap(({ type, cert, asn1 }) => {
    if (type !== forge.pki.oids['certBag']) return [];
    return [new X509Certificate(der(cert ? forge.pki.certificateToAsn1(cert) : asn1))];
  });
  return { keys, certificates };
}

function der(asn1: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
}

function refusal({ link, passwordFrom, password }: Pkcs12Source, cause: unknown): UserError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/MAC|password/i.test(message)) {
    const wrong = password === '' ? 'no password was given, and it needs one' : 'the password is wrong';
    return new UserError('certificate-password', `${variableOf(link)} cannot be opened: ${wrong}.`, {
      hint: `Set ${variableOf(passwordFrom)} (input '${passwordFrom}') to the password that it was exported with.`,
      cause,
    });
  }
  return new UserError('certificate-unreadable', `${variableOf(link)} cannot be opened: ${message}`, {
    hint: 'Is it a .p12 or .pfx file? Export it again with a usual algorithm: openssl pkcs12 -export (AES-256), or Keychain Access.',
    cause,
  });
}
