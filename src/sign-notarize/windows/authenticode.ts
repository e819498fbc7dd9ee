import { createHash, type X509Certificate } from 'node:crypto';
import { withFileSource } from '../../sidecar/formats/byte-source.ts';
import { Damage } from '../../sidecar/formats/damage.ts';
import { type Cms, cmsProblem, digestName, readCms } from '../cms.ts';
import { childAt, elements, firstElement } from '../der.ts';
import { peDigest, peSignature } from './pe-signature.ts';

const TIMESTAMP = '1.3.6.1.4.1.311.3.3.1';
const OLD_TIMESTAMP = '1.2.840.113549.1.9.6';
const OCTETS = 0x04;
const GENERALIZED_TIME = 0x18;

/** A timestamp inside of a signature. */
export interface SignatureTime {
  /** Undefined for the kind from before RFC 3161, which is not opened. */
  time?: Date;
  signer?: X509Certificate;
  /** What is wrong with it. */
  problem?: string;
}

/** The signature of one PE file. */
export interface CodeSignature {
  signer: X509Certificate | undefined;
  certificates: X509Certificate[];
  timestamp?: SignatureTime;
  /** What is wrong with it: the file was changed, or the signature itself. */
  problem?: string;
}

/**
 * Reads and checks the signature of the PE file at `place`, by our own means and on every system: the file's hash, the
 * signature under its certificate, the timestamp over the signature. Whether the certificate is trusted is Windows'
 * decision and not judged. Undefined without a signature.
 */
export async function readCodeSignature(place: string): Promise<CodeSignature | undefined> {
  try {
    return await withFileSource(place, async (source) => {
      const bytes = await peSignature(source);
      if (!bytes) return undefined;
      const message = readCms(bytes);
      const content = contentOf(message);
      const { algorithm, digest } = statedDigest(content);
      const actual = await peDigest(source, algorithm);
      const problem = actual.equals(digest)
        ? cmsProblem(message, content)
        : 'the file was changed after it was signed';
      const timestamp = timestampOf(message);
      const { signer, certificates } = message;
      return { signer, certificates, ...(timestamp && { timestamp }), ...(problem && { problem }) };
    });
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return { signer: undefined, certificates: [], problem: error.message };
  }
}

/** The common name of a certificate, else its whole subject. */
export function nameOf(certificate: X509Certificate): string {
  return /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? certificate.subject.replaceAll('\n', ', ');
}

/** What is signed. In both messages it is inside of them. */
function contentOf({ content }: Cms): Buffer {
  if (!content) throw new Damage('its signature does not say what it is about');
  return content;
}

/** The hash of the file that the signature vouches for: the `DigestInfo` of SpcIndirectDataContent, its second part. */
function statedDigest(content: Buffer): { algorithm: string; digest: Buffer } {
  const [, info] = elements(content);
  if (!info) throw new Damage('its signature states no hash of the file');
  return { algorithm: digestName(childAt(info, 0)), digest: childAt(info, 1, OCTETS).content };
}

function timestampOf({ unsignedAttributes, signature }: Cms): SignatureTime | undefined {
  const token = unsignedAttributes.get(TIMESTAMP);
  if (!token) return unsignedAttributes.has(OLD_TIMESTAMP) ? {} : undefined;
  try {
    return checkTimestamp(readCms(token), signature);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return { problem: `the timestamp cannot be read: ${error.message}` };
  }
}

/** RFC 3161: the token must be about this very signature, and its own signature must hold. */
function checkTimestamp(token: Cms, signature: Buffer): SignatureTime {
  const content = contentOf(token);
  const info = firstElement(content);
  const imprint = childAt(info, 2);
  const actual = createHash(digestName(childAt(imprint, 0)))
    .update(signature)
    .digest();
  const time = readTime(childAt(info, 4, GENERALIZED_TIME).content.toString('latin1'));
  const broken = actual.equals(childAt(imprint, 1, OCTETS).content)
    ? cmsProblem(token, content)
    : 'it is about another signature';
  const fit = broken ?? unfit(token.signer, time);
  return {
    time,
    ...(token.signer && { signer: token.signer }),
    ...(fit && { problem: `the timestamp is not good: ${fit}` }),
  };
}

function unfit(signer: X509Certificate | undefined, time: Date): string | undefined {
  if (!signer) return undefined;
  if (!signer.keyUsage?.includes('1.3.6.1.5.5.7.3.8')) return 'its certificate is not for timestamps';
  const valid = time >= signer.validFromDate && time <= signer.validToDate;
  return valid ? undefined : 'its certificate was not valid then';
}

function readTime(text: string): Date {
  const [, year, month, day, hour, minute, second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?/.exec(text) ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
