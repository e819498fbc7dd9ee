import { X509Certificate } from 'node:crypto';

/** Real chains have one or two intermediates. */
const LONGEST = 8;

/** The intermediates above `leaf`, from the lowest up, as far as `known` holds them; without the root, which nobody takes from a signature. */
export function chainOf(leaf: X509Certificate, known: readonly X509Certificate[]): X509Certificate[] {
  const chain: X509Certificate[] = [];
  for (let current = leaf; chain.length < LONGEST; ) {
    const above = known.find(
      (one) => one.ca && !isRoot(one) && current.checkIssued(one) && current.verify(one.publicKey),
    );
    if (!above || above === current) break;
    chain.push(above);
    current = above;
  }
  return chain;
}

/** The certificate in `bytes`, PEM or DER; undefined if there is none. */
export function readCertificate(bytes: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(bytes);
  } catch {
    return undefined;
  }
}

function isRoot(certificate: X509Certificate): boolean {
  return certificate.checkIssued(certificate);
}
