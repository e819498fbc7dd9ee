import { createPrivateKey } from 'node:crypto';
import { UserError } from '../../shared/errors.ts';
import type { NotaryCredentials } from '../types.ts';
import { type Places, secretBytes } from './secret-bytes.ts';
import type { CredentialTexts } from './variables.ts';

/**
 * Access to the notary service: the API key where there is one, since it works on every system, else the Apple ID.
 * `teamId` is the certificate's. Throws `credential-unreadable` where the key is none.
 */
export async function notaryCredentials(
  texts: CredentialTexts,
  places: Places,
  teamId: string | undefined,
): Promise<NotaryCredentials | undefined> {
  const { 'apple-api-key': key, 'apple-api-key-id': keyId, 'apple-api-issuer': issuer } = texts;
  if (key && keyId && issuer) return { kind: 'api-key', key: await readKey(key, places), keyId, issuer };
  const appleId = texts['apple-id'];
  const password = texts['apple-notarize-password'] ?? texts['apple-app-specific-password'];
  const team = texts['apple-team-id'] ?? teamId;
  return appleId && password && team ? { kind: 'apple-id', appleId, password, teamId: team } : undefined;
}

async function readKey(text: string, places: Places): Promise<string> {
  const pem = (await secretBytes('apple-api-key', text, places)).toString('utf8');
  try {
    if (createPrivateKey(pem).asymmetricKeyType === 'ec') return pem;
  } catch {
    // Said below, in the same words: what was read is not what Apple gives.
  }
  throw new UserError('credential-unreadable', 'APPLE_API_KEY is not a key of App Store Connect.', {
    hint: "Give the content of AuthKey_<id>.p8 (it begins with '-----BEGIN PRIVATE KEY-----'), its base64, or its path (input 'apple-api-key').",
  });
}
