import { expect, test } from 'vitest';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { assertComplete, builderEnv, hasCertificate, maskSigning } from './signing-variables.ts';

test('empty signing variables are removed, everything else is passed on', () => {
  const env = {
    PATH: '/bin',
    EMPTY: '',
    CSC_LINK: '',
    WIN_CSC_LINK: ' ',
    APPLE_ID: '',
    CSC_NAME: 'me',
    X: undefined,
  };
  expect(builderEnv(env)).toEqual({ PATH: '/bin', EMPTY: '', CSC_NAME: 'me' });
});

test('a certificate is one that is not empty', () => {
  expect([{}, { CSC_LINK: '' }, { CSC_LINK: 'AAAA' }, { WIN_CSC_LINK: 'a.p12' }].map(hasCertificate)).toEqual(
    [false, false, true, true],
  );
});

test('secrets are hidden, and names of certificates are not', () => {
  const host = fakeHost();
  maskSigning({ CSC_KEY_PASSWORD: 'pass', APPLE_API_KEY: 'key', CSC_NAME: 'me', GH_PASSWORD: 'x' }, host);
  expect(host.recorded.secrets).toEqual(['pass', 'key']);
});

test('a part of what belongs together is refused by name, all and none are not', () => {
  const apple = { APPLE_ID: 'a', APPLE_APP_SPECIFIC_PASSWORD: 'b', APPLE_TEAM_ID: 'c' };
  expect(() => assertComplete({})).not.toThrow();
  expect(() => assertComplete(apple)).not.toThrow();
  expect(() => assertComplete({ ...apple, APPLE_TEAM_ID: '' })).toThrow(
    expect.objectContaining({
      code: 'signing-variables-incomplete',
      message: expect.stringMatching(
        /^APPLE_ID and APPLE_APP_SPECIFIC_PASSWORD is set, and APPLE_TEAM_ID is not/,
      ),
    }),
  );
});
