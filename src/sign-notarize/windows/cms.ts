import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import { Damage } from '../../sidecar/formats/damage.ts';
import { child, children, context, type Der, objectId, readDer, SEQUENCE, SET } from './der.ts';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const RSA_PSS = '1.2.840.113549.1.1.10';
const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** A message with one signer: the signature of a program, or a timestamp. */
export interface SignedMessage {
  /** What is signed, without tag and length. */
  content: Buffer;
  certificates: X509Certificate[];
  /** Undefined if its certificate is not in the message. */
  signer: X509Certificate | undefined;
  /** Node's name of a hash. */
  digest: string;
  signature: Buffer;
  signedAttributes: ReadonlyMap<string, Der>;
  unsignedAttributes: ReadonlyMap<string, Der>;
  /** As they are signed: DER of a set. */
  signedBytes: Buffer | undefined;
  pss: boolean;
}

/** Node's name of the hash that an AlgorithmIdentifier names. Throws `Damage` for one that nobody signs with. */
export function digestName(algorithm: Der): string {
  const id = objectId(child(algorithm, 0));
  const name = DIGESTS[id];
  if (!name) throw new Damage(`its signature uses the unknown hash ${id}`);
  return name;
}

/** Reads a CMS or PKCS#7 message (RFC 5652, RFC 2315). Throws `Damage`. */
export function readSignedMessage(bytes: Buffer): SignedMessage {
  const info = readDer(bytes);
  if (objectId(child(info, 0)) !== SIGNED_DATA) throw new Damage('its signature is no signed message');
  const data = child(child(info, 1, context(0)), 0, SEQUENCE);
  const parts = children(data);
  const certificates = certificatesIn(parts.find(({ tag }) => tag === context(0)));
  const signers = parts.findLast(({ tag }) => tag === SET);
  const signerInfo = signers && child(signers, 0, SEQUENCE);
  if (!signerInfo) throw new Damage('its signature has no signer');
  const encapsulated = child(data, 2, SEQUENCE);
  return {
    content: child(child(encapsulated, 1, context(0)), 0).content,
    certificates,
    ...readSigner(signerInfo, certificates),
  };
}

function readSigner(
  info: Der,
  certificates: readonly X509Certificate[],
): Omit<SignedMessage, 'content' | 'certificates'> {
  const [, id, digest, ...rest] = children(info);
  if (!id || !digest) throw new Damage('its signature lacks a part');
  const signed = rest.find(({ tag }) => tag === context(0));
  const [algorithm, signature] = rest.filter(({ tag }) => tag === SEQUENCE || tag === 0x04);
  if (!algorithm || !signature) throw new Damage('its signature lacks a part');
  const unsigned = rest.find(({ tag }) => tag === context(1));
  return {
    signer: certificates.find((each) => isNamedBy(each, id)),
    digest: digestName(digest),
    signature: signature.content,
    signedAttributes: attributesIn(signed),
    unsignedAttributes: attributesIn(unsigned),
    // In the message they are `[0]`; what was signed is the same as a set.
    signedBytes: signed && Buffer.concat([Buffer.from([SET]), signed.bytes.subarray(1)]),
    pss: objectId(child(algorithm, 0)) === RSA_PSS,
  };
}

/**
 * What is wrong with the mathematics of `message`: the hash of its content, or the signature under the key of its
 * certificate. Whom the certificate belongs to is not judged.
 */
export function signatureProblem(message: SignedMessage): string | undefined {
  const { signer, digest, content, signedAttributes, signedBytes, signature, pss } = message;
  if (!signer) return 'the certificate of its signer is not in it';
  if (signedBytes) {
    const stated = signedAttributes.get(MESSAGE_DIGEST)?.content;
    const actual = createHash(digest).update(content).digest();
    if (!stated?.equals(actual)) return 'its own hash does not fit what it says';
  }
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
  try {
    const key = { key: signer.publicKey, ...(pss && padding) };
    if (verify(digest, signedBytes ?? content, key, signature)) return undefined;
  } catch {
    // A key that OpenSSL cannot read, out of a certificate that was damaged.
  }
  return 'it does not fit its certificate';
}

/** Each attribute's first value, by name. */
function attributesIn(set: Der | undefined): Map<string, Der> {
  const found = new Map<string, Der>();
  if (!set) return found;
  for (const attribute of children(set)) {
    const [value] = children(child(attribute, 1, SET));
    if (value) found.set(objectId(child(attribute, 0)), value);
  }
  return found;
}

function certificatesIn(set: Der | undefined): X509Certificate[] {
  const plain = set ? children(set).filter(({ tag }) => tag === SEQUENCE) : [];
  return plain.map(({ bytes }) => {
    try {
      return new X509Certificate(bytes);
    } catch {
      throw new Damage('its signature holds an unreadable certificate');
    }
  });
}

/** By issuer and serial number, byte by byte; a key identifier is compared with what ends the extension. */
function isNamedBy(certificate: X509Certificate, id: Der): boolean {
  const parts = children(child(readDer(certificate.raw), 0, SEQUENCE));
  const [serial, , issuer] = parts[0]?.tag === context(0) ? parts.slice(1) : parts;
  if (id.tag !== SEQUENCE) return certificate.raw.includes(id.content);
  const [namedIssuer, namedSerial] = children(id);
  return Boolean(
    namedIssuer &&
      namedSerial &&
      issuer?.bytes.equals(namedIssuer.bytes) &&
      serial?.bytes.equals(namedSerial.bytes),
  );
}
