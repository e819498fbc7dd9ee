import type { KeyObject, X509Certificate } from 'node:crypto';
import { UserError } from '../../shared/errors.ts';
import type { Certificate } from '../types.ts';
import { chainOf } from './chain.ts';
import type { Pkcs12 } from './pkcs12.ts';
import { type CredentialName, variableOf } from './variables.ts';

/** What a certificate is for: programs, or `.pkg` installers of macOS. */
export type Purpose = 'code' | 'installer';

/** What a certificate must be. */
export interface Expectation {
  purpose: Purpose;
  /** Where it came from; for messages. */
  link: CredentialName;
  /** The common name that it must have, or a part of it. */
  name?: string | undefined;
  teamId?: string | undefined;
  /** Further intermediates that may belong to its chain. */
  intermediates?: readonly X509Certificate[];
  /** Now. */
  at: Date;
}

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** Apple's usages "Developer ID Installer" and "Mac App Store installer". */
const INSTALLER = ['1.2.840.113635.100.4.13', '1.2.840.113635.100.4.9'];
const SMALLEST_RSA = 2048;
const DAY = 24 * 60 * 60 * 1000;
const SOON = 30 * DAY;

/**
 * The certificate of the file that has its key, if it is fit for what it is for. Authorities are never signed with,
 * wherever they stand in the file. `warnings` says what will be wrong soon. Throws `certificate-no-key`,
 * `certificate-ambiguous`, `certificate-unfit`, `certificate-expired`, `certificate-mismatch`.
 */
export function chooseCertificate(
  { keys, certificates }: Pkcs12,
  expected: Expectation,
): { certificate: Certificate; warnings: string[] } {
  const pairs = certificates.flatMap((leaf) => {
    const key = keys.find((one) => leaf.checkPrivateKey(one));
    return key ? [{ leaf, key }] : [];
  });
  if (pairs.length === 0) throw noKey(certificates, keys.length, expected);
  const { leaf, key } = onlyOne(pairs, expected);
  assertFit(leaf, expected);
  assertInTime(leaf, expected);
  const certificate = describe(
    leaf,
    key,
    chainOf(leaf, [...certificates, ...(expected.intermediates ?? [])]),
  );
  assertMatches(certificate, expected);
  return { certificate, warnings: warningsOf(certificate, expected) };
}

interface Pair {
  leaf: X509Certificate;
  key: KeyObject;
}

function onlyOne(pairs: readonly Pair[], { name, link }: Expectation): Pair {
  const named = pairs.filter(({ leaf }) => name === undefined || nameOf(leaf).includes(name));
  const [first, second] = named.length > 0 ? named : pairs;
  if (first && !second) return first;
  const names = pairs.map(({ leaf }) => `'${nameOf(leaf)}'`).join(', ');
  throw new UserError(
    'certificate-ambiguous',
    `${variableOf(link)} holds several certificates with keys: ${names}.`,
    {
      hint: `Name the one to sign with: 'identity: ${nameOf((first ?? pairs[0])?.leaf)}'.`,
    },
  );
}

function describe(leaf: X509Certificate, key: KeyObject, chain: readonly X509Certificate[]): Certificate {
  const teamId = subjectPart(leaf, 'OU');
  return {
    name: nameOf(leaf),
    ...(teamId !== undefined && /^[A-Z0-9]{10}$/.test(teamId) && { teamId }),
    fromApple: /^O=Apple Inc\.$/m.test(leaf.issuer),
    algorithm: key.asymmetricKeyType === 'ec' ? 'ec' : 'rsa',
    expires: leaf.validToDate,
    fingerprint: leaf.fingerprint.replaceAll(':', ''),
    chainPem: [leaf, ...chain].map((one) => one.toString()).join(''),
    keyPem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function assertFit(leaf: X509Certificate, { purpose, link }: Expectation): void {
  const usages: readonly string[] = leaf.keyUsage ?? [];
  const wanted = purpose === 'code' ? [CODE_SIGNING] : INSTALLER;
  if (leaf.ca) {
    throw unfit(
      link,
      leaf,
      'it is the certificate of an authority',
      'Export the certificate that the authority issued to you, with its key.',
    );
  }
  if (!wanted.some((usage) => usages.includes(usage))) {
    throw unfit(
      link,
      leaf,
      `its extended key usage (${usages.join(', ') || 'none'}) is not ${purpose === 'code' ? 'code signing' : 'that of an installer certificate'}`,
      adviceFor(purpose),
    );
  }
  const bits = leaf.publicKey.asymmetricKeyDetails?.modulusLength;
  if (bits !== undefined && bits < SMALLEST_RSA) {
    throw unfit(
      link,
      leaf,
      `its RSA key has ${bits} bits, and no system accepts less than ${SMALLEST_RSA}`,
      'Have it issued for a new key.',
    );
  }
}

function adviceFor(purpose: Purpose): string {
  return purpose === 'code'
    ? "For macOS a 'Developer ID Application' certificate is needed, for Windows one for code signing; a web server's or an installer's does not do."
    : "A 'Developer ID Installer' certificate is needed; the application certificate signs programs only.";
}

function assertInTime(leaf: X509Certificate, { link, at }: Expectation): void {
  const { validFromDate: from, validToDate: until } = leaf;
  if (until < at) {
    throw new UserError(
      'certificate-expired',
      `The certificate '${nameOf(leaf)}' of ${variableOf(link)} expired on ${day(until)}.`,
      {
        hint: `Have it renewed and replace the secret ${variableOf(link)}. What was signed and timestamped before stays valid.`,
      },
    );
  }
  if (from <= at) return;
  throw new UserError(
    'certificate-expired',
    `The certificate '${nameOf(leaf)}' of ${variableOf(link)} is valid from ${day(from)} only.`,
    {
      hint: `Today is ${day(at)} here. Is the clock of this machine right?`,
    },
  );
}

function assertMatches(certificate: Certificate, { name, teamId, link }: Expectation): void {
  if (name !== undefined && !certificate.name.includes(name)) {
    throw new UserError(
      'certificate-mismatch',
      `The certificate of ${variableOf(link)} is '${certificate.name}', and '${name}' was asked for.`,
      {
        hint: `Change the name (inputs 'identity', 'apple-developer-id-application', 'apple-developer-id-installer'), or the secret.`,
      },
    );
  }
  if (teamId === undefined || certificate.teamId === teamId) return;
  throw new UserError(
    'certificate-mismatch',
    `The certificate '${certificate.name}' is of team '${certificate.teamId ?? 'none'}', and APPLE_TEAM_ID is '${teamId}'.`,
    {
      hint: `Set APPLE_TEAM_ID (input 'apple-team-id') to the team of ${variableOf(link)}, or leave it out.`,
    },
  );
}

function warningsOf(certificate: Certificate, { link, at }: Expectation): string[] {
  const left = certificate.expires.getTime() - at.getTime();
  if (left > SOON) return [];
  return [
    `The certificate '${certificate.name}' of ${variableOf(link)} expires on ${day(certificate.expires)}, in ${Math.floor(left / DAY)} days.`,
  ];
}

function noKey(certificates: readonly X509Certificate[], keys: number, { link }: Expectation): UserError {
  const names = certificates.map((one) => `'${nameOf(one)}'`).join(', ') || 'no certificate';
  const found = keys === 0 ? 'no private key' : 'a private key that belongs to none of them';
  return new UserError('certificate-no-key', `${variableOf(link)} holds ${names} and ${found}.`, {
    hint: "In Keychain Access, export the certificate from 'My Certificates', where it has its key under it; with OpenSSL, name the key: -inkey key.pem.",
  });
}

function unfit(link: CredentialName, leaf: X509Certificate, why: string, hint: string): UserError {
  return new UserError(
    'certificate-unfit',
    `The certificate '${nameOf(leaf)}' of ${variableOf(link)} cannot sign: ${why}.`,
    { hint },
  );
}

function nameOf(leaf: X509Certificate | undefined): string {
  return (leaf && (subjectPart(leaf, 'CN') ?? subjectPart(leaf, 'O'))) ?? 'without a name';
}

function subjectPart(leaf: X509Certificate, part: string): string | undefined {
  return leaf.subject
    .split('\n')
    .find((line) => line.startsWith(`${part}=`))
    ?.slice(part.length + 1);
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
