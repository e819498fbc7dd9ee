import type { X509Certificate } from 'node:crypto';
import { throwAll, UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { Platform } from '../../sidecar/target.ts';
import type { SignInputs } from '../inputs.ts';
import type { Certificate, Credentials } from '../types.ts';
import { chooseCertificate, type Purpose } from './certificate.ts';
import { readCertificate } from './chain.ts';
import { missingParts } from './completeness.ts';
import { notaryCredentials } from './notary-credentials.ts';
import { openPkcs12 } from './pkcs12.ts';
import { type Places, secretBytes } from './secret-bytes.ts';
import {
  type CredentialName,
  type CredentialTexts,
  credentialTexts,
  isSecret,
  variableOf,
} from './variables.ts';

/** What credentials are looked for. */
export interface CredentialRequest {
  given: SignInputs;
  platform: Platform;
  /** Whether a `.pkg` is among what is signed. */
  installer: boolean;
  /** Absolute; relative paths start here. */
  folder: string;
}

/** All credentials, or none, with the names of those that would be needed. */
export type Gathered =
  | { state: 'complete'; credentials: Credentials }
  | { state: 'none'; missing: readonly string[] };

type Surroundings = Pick<Host, 'env' | 'mask' | 'annotate'> & { fetch: typeof fetch };

/**
 * Reads, masks, opens and inspects everything that was given to sign with, before anything else happens. Masked is what
 * was given: a mask is a line on standard output that the runner is trusted to swallow, and no decrypted key goes there.
 * Throws `credentials-incomplete` where a part is missing, and what is wrong with each part, all together.
 */
export async function gatherCredentials(request: CredentialRequest, host: Surroundings): Promise<Gathered> {
  const { given, platform } = request;
  const texts = credentialTexts(given, host.env);
  for (const [name, text] of Object.entries(texts)) {
    if (isSecret(name as CredentialName, text)) host.mask(text);
  }
  const { state, missing } = missingParts({ ...request, texts });
  if (state === 'none') return { state, missing };
  if (state === 'some') throw incomplete(missing, platform);
  const places = {
    folder: request.folder,
    home: host.env['HOME'] ?? host.env['USERPROFILE'],
    fetch: host.fetch,
  };
  const credentials = await openAll({ ...request, texts, places }, host);
  const { certificate, azure, command } = credentials;
  if (platform !== 'win32' || certificate || azure || command) return { state: 'complete', credentials };
  return { state: 'none', missing: ['WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD'] };
}

interface Opening extends CredentialRequest {
  texts: CredentialTexts;
  places: Places;
}

async function openAll(opening: Opening, host: Surroundings): Promise<Credentials> {
  const { given, texts, places, platform } = opening;
  const intermediates = await readIntermediates(opening);
  const problems: Error[] = [];
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
      return undefined;
    }
  };
  const certificate = await attempt(() =>
    openCertificate({ ...opening, intermediates, purpose: 'code' }, host),
  );
  const installer = opening.installer
    ? await attempt(() => openCertificate({ ...opening, intermediates, purpose: 'installer' }, host))
    : undefined;
  const notary =
    platform === 'darwin'
      ? await attempt(() => notaryCredentials(texts, places, certificate?.teamId))
      : undefined;
  const gpg = platform === 'linux' ? await attempt(() => gpgKey(texts, places)) : undefined;
  throwAll(problems);
  const azure = platform === 'win32' ? azureOf(given) : undefined;
  const command = given['sign-command'];
  return {
    ...(certificate && { certificate }),
    ...(installer && { installer }),
    ...(notary && { notary }),
    ...(azure && { azure }),
    ...(command.length > 0 && { command }),
    ...(gpg && { gpg }),
    intermediates: intermediates.map((one) => one.toString()),
  };
}

interface CertificateOpening extends Opening {
  intermediates: readonly X509Certificate[];
  purpose: Purpose;
}

async function openCertificate(
  opening: CertificateOpening,
  host: Surroundings,
): Promise<Certificate | undefined> {
  const { texts, places, purpose, given, platform, intermediates } = opening;
  if (platform === 'darwin' && purpose === 'code' && given.identity === '-') return undefined;
  const pair = certificateNames(purpose, platform, texts);
  const text = pair && texts[pair.link];
  if (!pair || text === undefined) return undefined;
  const bytes = await secretBytes(pair.link, text, places);
  const contents = openPkcs12({
    bytes,
    password: texts[pair.password] ?? '',
    link: pair.link,
    passwordFrom: pair.password,
  });
  const named = texts[purpose === 'code' ? 'apple-developer-id-application' : 'apple-developer-id-installer'];
  const { certificate, warnings } = chooseCertificate(contents, {
    purpose,
    link: pair.link,
    name: purpose === 'code' ? (given.identity ?? (platform === 'darwin' ? named : undefined)) : named,
    teamId: platform === 'darwin' ? texts['apple-team-id'] : undefined,
    intermediates,
    at: new Date(),
  });
  for (const warning of warnings) host.annotate('warning', warning);
  if (!certificate.fromApple || platform !== 'win32') return certificate;
  // One job matrix with Apple's secrets for all systems is usual, and no reason to fail.
  host.annotate(
    'warning',
    `${variableOf(pair.link)} is Apple's certificate '${certificate.name}', which Windows does not trust, so it is not used.`,
  );
  return undefined;
}

/** The variables that hold the certificate, in the order in which they are looked at. */
function certificateNames(
  purpose: Purpose,
  platform: Platform,
  texts: CredentialTexts,
): { link: CredentialName; password: CredentialName } | undefined {
  const csc = { link: 'csc-link', password: 'csc-key-password' } as const;
  const win = { link: 'win-csc-link', password: 'win-csc-key-password' } as const;
  const apple = { link: 'apple-certificate-base64', password: 'apple-certificate-password' } as const;
  const pkg = {
    link: 'apple-installer-certificate-base64',
    password: 'apple-installer-certificate-password',
  } as const;
  const candidates =
    purpose === 'installer' ? [pkg] : { darwin: [csc, apple], win32: [win, csc], linux: [csc] }[platform];
  return candidates.find(({ link }) => texts[link] !== undefined);
}

async function readIntermediates({ texts, places, platform }: Opening): Promise<X509Certificate[]> {
  if (platform !== 'darwin') return [];
  const found: X509Certificate[] = [];
  for (const name of ['apple-developer-id-ca-g2', 'apple-wwdr-ca-g2'] as const) {
    const text = texts[name];
    if (text === undefined) continue;
    const certificate = readCertificate(await secretBytes(name, text, places));
    if (!certificate) throw noCertificate(name);
    found.push(certificate);
  }
  return found;
}

async function gpgKey(texts: CredentialTexts, places: Places): Promise<Credentials['gpg']> {
  const text = texts['gpg-key'];
  if (text === undefined) return undefined;
  return { key: await secretBytes('gpg-key', text, places), passphrase: texts['gpg-passphrase'] ?? '' };
}

function azureOf(given: SignInputs): Credentials['azure'] {
  const { 'azure-endpoint': endpoint, 'azure-account': account, 'azure-profile': profile } = given;
  return endpoint && account && profile ? { endpoint, account, profile } : undefined;
}

function incomplete(missing: readonly string[], platform: Platform): UserError {
  return new UserError(
    'credentials-incomplete',
    `Some of the credentials to sign for ${platform} are given and others are not. Missing: ${missing.join(', ')}.`,
    {
      hint: "Add them as secrets of this repository (and name them under 'env:' of the step), or remove the others to build unsigned.",
    },
  );
}

function noCertificate(name: CredentialName): UserError {
  return new UserError('credential-unreadable', `${variableOf(name)} holds no certificate.`, {
    hint: `Give the intermediate certificate of https://www.apple.com/certificateauthority/ as a path, base64 or PEM text (input '${name}').`,
  });
}
