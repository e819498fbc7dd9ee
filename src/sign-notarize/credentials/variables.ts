import type { Env } from '../../shared/host.ts';
import type { SignInputs } from '../inputs.ts';

/** The inputs that carry credentials. Each can be given by the environment variable of its name in capitals instead. */
export const CREDENTIALS = [
  'csc-link',
  'csc-key-password',
  'win-csc-link',
  'win-csc-key-password',
  'apple-certificate-base64',
  'apple-certificate-password',
  'apple-installer-certificate-base64',
  'apple-installer-certificate-password',
  'apple-developer-id-application',
  'apple-developer-id-installer',
  'apple-developer-id-ca-g2',
  'apple-wwdr-ca-g2',
  'apple-id',
  'apple-notarize-password',
  'apple-app-specific-password',
  'apple-team-id',
  'apple-api-key',
  'apple-api-key-id',
  'apple-api-issuer',
  'gpg-key',
  'gpg-passphrase',
] as const satisfies readonly (keyof SignInputs)[];

export type CredentialName = (typeof CREDENTIALS)[number];

/** Those that are no secret: names and ids, which a fork sees too. */
const PUBLIC: readonly CredentialName[] = [
  'apple-developer-id-application',
  'apple-developer-id-installer',
  'apple-developer-id-ca-g2',
  'apple-wwdr-ca-g2',
  'apple-id',
  'apple-team-id',
  'apple-api-key-id',
  'apple-api-issuer',
];

/** What was given, without what is empty. */
export type CredentialTexts = Readonly<Partial<Record<CredentialName, string>>>;

/** The environment variable of an input. */
export function variableOf(name: CredentialName): string {
  return name.replaceAll('-', '_').toUpperCase();
}

/** The text of each credential: the input, else its variable. Empty is unset: a fork sees every secret as empty. */
export function credentialTexts(given: Pick<SignInputs, CredentialName>, env: Env): CredentialTexts {
  const texts = CREDENTIALS.map((name) => [name, given[name] ?? env[variableOf(name)]?.trim()] as const);
  return Object.fromEntries(texts.filter(([, text]) => text));
}

/** Whether it must not be printed. A path tells nothing, and hidden it would make messages unreadable. */
export function isSecret(name: CredentialName, text: string): boolean {
  if (name === 'apple-id') return true;
  const isPassword = /pass(?:word|phrase)$/.test(name);
  return !PUBLIC.includes(name) && (isPassword || !looksLikePath(text));
}

/** Names of what was given that only the owner can have. */
export function secretsIn(texts: CredentialTexts): CredentialName[] {
  return CREDENTIALS.filter((name) => texts[name] !== undefined && !PUBLIC.includes(name));
}

/** Whether a text is the path of a key or certificate rather than its content. */
export function looksLikePath(text: string): boolean {
  return text.length < 1000 && /^(?:file:|[^\r\n]*\.(?:p12|pfx|p8|pem|crt|cer|der|key|asc|gpg)$)/i.test(text);
}

/**
 * The environment of programs that are run for signing: `env` without inputs, credentials and the runner's own tokens.
 * An empty variable goes too: tools take an empty `CSC_LINK` for a path.
 */
export function childEnvironment(env: Env): Env {
  const hidden = new Set(CREDENTIALS.map(variableOf));
  const kept = Object.entries(env).filter(([name]) => {
    const word = name.toUpperCase();
    return !hidden.has(word) && !/^(?:INPUT_|ACTIONS_.*TOKEN$|GITHUB_TOKEN$)/.test(word);
  });
  return Object.fromEntries(kept);
}
