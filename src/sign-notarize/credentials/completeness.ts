import type { Platform } from '../../sidecar/target.ts';
import type { SignInputs } from '../inputs.ts';
import { type CredentialName, type CredentialTexts, secretsIn, variableOf } from './variables.ts';

/** How much of what is needed was given. */
export interface Completeness {
  state: 'all' | 'some' | 'none';
  /** What is missing, as the reader sets it. */
  missing: string[];
}

/** What was given, and for what. */
export interface Given {
  given: SignInputs;
  platform: Platform;
  texts: CredentialTexts;
  /** Whether a `.pkg` is signed. */
  installer: boolean;
}

/**
 * Whether the credentials for a platform are complete. Names and ids alone count as nothing given: a fork sees them
 * (as variables) without the secrets. Credentials of other platforms do not count either.
 */
export function missingParts(request: Given): Completeness {
  const secrets = secretsIn(request.texts);
  const rules = { darwin, win32, linux }[request.platform];
  return rules(request, (...names) => names.some((name) => secrets.includes(name)));
}

type Has = (...names: CredentialName[]) => boolean;

function darwin({ texts, given, installer }: Given, has: Has): Completeness {
  // A .pkg is signed by another certificate than what is in it.
  const link = installer ? 'apple-installer-certificate-base64' : 'csc-link';
  const names: CredentialName[] = installer ? [link] : [link, 'apple-certificate-base64'];
  const certificate = given.identity === '-' || has(...names);
  const notary = has('apple-api-key', 'apple-notarize-password', 'apple-app-specific-password');
  const passwords =
    has('csc-key-password', 'apple-certificate-password') ||
    (installer && has('apple-installer-certificate-password'));
  const anything = certificate || notary || passwords || has('csc-link', 'apple-certificate-base64');
  const wanted = installer ? variableOf(link) : 'CSC_LINK (or APPLE_CERTIFICATE_BASE64)';
  const missing = [...(certificate ? [] : [wanted]), ...(anything ? missingOfNotary(texts, has, given) : [])];
  if (anything) return complete(missing);
  const password = installer
    ? 'APPLE_INSTALLER_CERTIFICATE_PASSWORD'
    : 'CSC_KEY_PASSWORD (or APPLE_CERTIFICATE_PASSWORD)';
  return { state: 'none', missing: [...missing, password] };
}

/** Notarization is a choice, but half of an access is a mistake. The team can be the certificate's. */
function missingOfNotary(texts: CredentialTexts, has: Has, { notarize }: SignInputs): string[] {
  if (notarize === 'off') return [];
  const lacking = (...names: CredentialName[]) =>
    names.filter((name) => texts[name] === undefined).map(variableOf);
  const byKey = lacking('apple-api-key', 'apple-api-key-id', 'apple-api-issuer');
  const password = has('apple-notarize-password', 'apple-app-specific-password');
  const byId = [
    ...lacking('apple-id'),
    ...(password ? [] : ['APPLE_NOTARIZE_PASSWORD (or APPLE_APP_SPECIFIC_PASSWORD)']),
  ];
  if (byKey.length === 0 || byId.length === 0) return [];
  if (has('apple-api-key')) return byKey;
  if (password) return byId;
  return notarize === 'required' ? byKey : [];
}

function win32({ given }: Given, has: Has): Completeness {
  const azure = (['azure-endpoint', 'azure-account', 'azure-profile'] as const).filter(
    (name) => given[name] === undefined,
  );
  if (given['sign-command'].length > 0 || azure.length === 0) return complete([]);
  if (azure.length < 3) return complete(azure.map((name) => `the input '${name}'`));
  if (has('win-csc-link', 'csc-link')) return complete([]);
  if (has('win-csc-key-password')) return complete(['WIN_CSC_LINK']);
  return { state: 'none', missing: ['WIN_CSC_LINK (or CSC_LINK)', 'WIN_CSC_KEY_PASSWORD'] };
}

function linux(_: Given, has: Has): Completeness {
  if (has('gpg-key', 'csc-link')) return complete([]);
  if (has('gpg-passphrase')) return complete(['GPG_KEY']);
  return { state: 'none', missing: ['GPG_KEY (or CSC_LINK)'] };
}

function complete(missing: string[]): Completeness {
  return { state: missing.length === 0 ? 'all' : 'some', missing };
}
