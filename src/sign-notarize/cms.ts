import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import { Damage } from '../sidecar/formats/damage.ts';
import { childAt, type Element, elements, firstElement, objectId } from './der.ts';

/** A CMS signature (RFC 5652) of one signer, as code signatures carry it. */
export interface Cms {
  /** OID of what is signed. */
  contentType: string;
  /** What is signed, where the signature holds it: the content of the element, without its header. */
  content?: Buffer;
  certificates: X509Certificate[];
  /** Whose signature it is; absent if the certificate is not there. */
  signer?: X509Certificate;
  /** Node's word, such as `sha256`. */
  digestAlgorithm: string;
  /** What the signer says is the digest of the content. */
  messageDigest?: Buffer;
  /** The signed attributes as they were signed, and the signature over them. */
  signedAttributes?: Buffer;
  signature: Buffer;
  /** Whether the signature is padded as PSS (RSA). */
  pss: boolean;
  /** The first value of each attribute that is not signed (timestamps, nested signatures), by OID; with its header. */
  unsignedAttributes: ReadonlyMap<string, Buffer>;
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const RSA_PSS = '1.2.840.113549.1.1.10';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const SEQUENCE = 0x30;
const SET = 0x31;

/** Reads a CMS signature; bytes behind it are ignored. Throws `Damage`. */
export function readCms(bytes: Buffer): Cms {
  const [type, wrapped] = elements(firstElement(bytes).content);
  if (!type || objectId(type.content) !== SIGNED_DATA || !wrapped) throw new Damage('it is no CMS signature');
  const parts = elements(firstElement(wrapped.content).content);
  const [contentType, content] = elements(at(parts, 2).content);
  const certificates = readCertificates(parts.slice(3).find(({ tag }) => tag === 0xa0));
  const signerInfo = elements(at(parts, parts.length - 1).content)[0];
  if (!contentType || !signerInfo) throw new Damage('the CMS signature has no signer');
  return {
    contentType: objectId(contentType.content),
    ...(content && { content: firstElement(content.content).content }),
    certificates,
    ...readSigner(elements(signerInfo.content), certificates),
  };
}

/** Why the signature does not hold for `content`, or undefined if it does. Who the signer is, and whom one trusts, is not asked. */
export function cmsProblem(cms: Cms, content: Buffer): string | undefined {
  const { signer, messageDigest, signedAttributes, digestAlgorithm, signature } = cms;
  if (!signer) return 'it does not hold the certificate of its signer';
  if (!messageDigest || !signedAttributes) return 'it has no signed attributes';
  if (!createHash(digestAlgorithm).update(content).digest().equals(messageDigest))
    return 'it was made for other content';
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
  try {
    const key = { key: signer.publicKey, ...(cms.pss && padding) };
    if (verify(digestAlgorithm, signedAttributes, key, signature)) return undefined;
  } catch {
    // A key that OpenSSL cannot read, out of a certificate that was damaged.
  }
  return 'it was not made with the key of its certificate';
}

/** Node's name of the hash that an AlgorithmIdentifier names. Throws `Damage` for one that nobody signs with. */
export function digestName(algorithm: Element): string {
  const id = objectId(childAt(algorithm, 0).content);
  const name = DIGESTS[id];
  if (!name) throw new Damage(`its digest algorithm ${id} is not known`);
  return name;
}

/** Certificates of other kinds may stand among the usual ones. */
function readCertificates(set: Element | undefined): X509Certificate[] {
  return set
    ? elements(set.content)
        .filter(({ tag }) => tag === SEQUENCE)
        .map(({ whole }) => readCertificate(whole))
    : [];
}

function readCertificate(der: Buffer): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch {
    throw new Damage('the CMS signature holds an unreadable certificate');
  }
}

function readSigner(parts: readonly Element[], certificates: readonly X509Certificate[]) {
  const attributes = parts.slice(2).find(({ tag }) => tag === 0xa0);
  const digestAlgorithm = digestName(at(parts, 2));
  const signature = parts.find(({ tag }) => tag === 0x04);
  if (!signature) throw new Damage('the signer has no signature');
  const unsigned = parts.find(({ tag }) => tag === 0xa1);
  // After the attributes, if there are any.
  const algorithm = at(parts, attributes ? 4 : 3);
  const signer = signerOf(at(parts, 1), certificates);
  const digest = attributes && attribute(attributes, MESSAGE_DIGEST);
  return {
    digestAlgorithm,
    signature: signature.content,
    ...(signer && { signer }),
    ...(digest && { messageDigest: firstElement(digest).content }),
    ...(attributes && { signedAttributes: asSet(attributes) }),
    pss: objectId(childAt(algorithm, 0).content) === RSA_PSS,
    unsignedAttributes: valuesOf(unsigned),
  };
}

/** The first value of each attribute, with its header. */
function valuesOf(attributes: Element | undefined): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const { content } of attributes ? elements(attributes.content) : []) {
    const [type, values] = elements(content);
    const [value] = values ? elements(values.content) : [];
    if (type && value) found.set(objectId(type.content), value.whole);
  }
  return found;
}

/** The attributes are signed as a set, whatever they are marked as in the structure. */
function asSet({ whole }: Element): Buffer {
  const copy = Buffer.from(whole);
  copy[0] = SET;
  return copy;
}

/** The value of an attribute. */
function attribute(attributes: Element, id: string): Buffer | undefined {
  for (const { content } of elements(attributes.content)) {
    const [type, values] = elements(content);
    if (type && values && objectId(type.content) === id) return values.content;
  }
  return undefined;
}

/** The signer is named by issuer and serial number; by a key identifier only where there is one certificate. */
function signerOf(name: Element, certificates: readonly X509Certificate[]): X509Certificate | undefined {
  if (name.tag !== SEQUENCE) return certificates.length === 1 ? certificates[0] : undefined;
  const [issuer, serial] = elements(name.content);
  const number = serial?.content.toString('hex').replace(/^0+/, '').toUpperCase();
  return certificates.find(
    (one) =>
      one.serialNumber.replace(/^0+/, '') === number &&
      issuer !== undefined &&
      one.raw.includes(issuer.whole),
  );
}

function at(parts: readonly Element[], index: number): Element {
  const part = parts[index];
  if (!part) throw new Damage('the CMS signature is cut short');
  return part;
}
