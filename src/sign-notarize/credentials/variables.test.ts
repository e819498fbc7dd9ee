import { expect, test } from 'vitest';
import { signInputs } from '../../../test/support/sign-inputs.ts';
import { childEnvironment, credentialTexts, isSecret, secretsIn } from './variables.ts';

test('an input wins over its variable, and empty is unset', () => {
  const env = { CSC_LINK: 'from the variable', WIN_CSC_LINK: '', APPLE_ID: '  ', APPLE_TEAM_ID: 'T' };
  expect(credentialTexts(signInputs({ 'csc-link': 'given' }), env)).toEqual({
    'csc-link': 'given',
    'apple-team-id': 'T',
  });
});

test('children get neither inputs nor credentials nor the tokens of the runner', () => {
  const kept = { PATH: '/bin', HOME: '/h', SM_API_KEY: 'of a key locker', AZURE_CLIENT_ID: 'a' };
  const hidden = {
    CSC_LINK: '',
    csc_key_password: 'x',
    APPLE_NOTARIZE_PASSWORD: 'x',
    GPG_PASSPHRASE: 'x',
    'INPUT_CSC-LINK': 'x',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    ACTIONS_RUNTIME_TOKEN: 'x',
    GITHUB_TOKEN: 'x',
  };
  expect(childEnvironment({ ...kept, ...hidden })).toEqual(kept);
});

test.each([
  ['csc-link', 'MIIKpAIBAz', true],
  ['csc-link', 'certificates/mac.p12', false],
  ['csc-link', 'https://example.com/a.p12?token=1', true],
  ['csc-key-password', 'looks.p12', true],
  ['gpg-passphrase', 'looks.gpg', true],
  ['apple-id', 'dev@example.com', true],
  ['apple-api-key-id', 'ABC123', false],
  ['apple-api-key', '-----BEGIN PRIVATE KEY-----\nx', true],
  ['apple-team-id', 'ABCDE12345', false],
] as const)('%s with %s: secret %s', (name, text, secret) => {
  expect(isSecret(name, text)).toBe(secret);
});

test('names and ids are not what only the owner can have', () => {
  expect(secretsIn({ 'apple-id': 'a', 'apple-api-key-id': 'b', 'csc-key-password': 'c' })).toEqual([
    'csc-key-password',
  ]);
});
