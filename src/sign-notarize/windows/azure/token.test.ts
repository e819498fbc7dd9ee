import { afterAll, beforeAll, expect, test } from 'vitest';
import { AZURE, type AzureServer, startAzure } from '../../../../test/support/azure-server.ts';
import { virtualClock } from '../../../../test/support/virtual-clock.ts';
import { AzureToken } from './token.ts';

let server: AzureServer;

beforeAll(async () => {
  const none = {
    name: '',
    fromApple: false,
    algorithm: 'rsa',
    expires: new Date(),
    fingerprint: '',
  } as const;
  server = await startAzure({ ...none, chainPem: '', keyPem: '' });
});

afterAll(() => server.close());

function setUp(more: Record<string, string>) {
  const clock = virtualClock();
  const masked: string[] = [];
  const { tenant, client } = AZURE;
  const env = {
    AZURE_AUTHORITY_HOST: `${server.url}/`,
    AZURE_TENANT_ID: tenant,
    AZURE_CLIENT_ID: client,
    ...more,
  };
  const service = { name: 'Microsoft', clock, signal: new AbortController().signal, debug: () => undefined };
  return { clock, masked, token: new AzureToken(env, service, (secret) => masked.push(secret)) };
}

test('a secret gives a token, which is used until ten minutes before its end, and hidden', async () => {
  const { clock, masked, token } = setUp({ AZURE_CLIENT_SECRET: AZURE.secret });
  const first = await token.get();
  await clock.sleep(49 * 60_000, new AbortController().signal);
  expect(await token.get()).toBe(first);
  await clock.sleep(2 * 60_000, new AbortController().signal);
  const second = await token.get();
  expect(second).not.toBe(first);
  expect(masked).toEqual([AZURE.secret, first, AZURE.secret, second]);
});

test("without a secret, GitHub's word for the job is exchanged, a fresh one each time", async () => {
  server.lifetime = 300;
  server.audiences = [];
  const { masked, token } = setUp({
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/oidc?x=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-token',
  });
  await token.get();
  await token.get();
  server.lifetime = 3600;
  expect(server.audiences).toEqual(['api://AzureADTokenExchange', 'api://AzureADTokenExchange']);
  expect(masked).toContain('github-oidc-token');
  expect(server.tokenRequests.at(-1)?.get('client_secret')).toBeNull();
});

test('a wrong secret is explained by its number', async () => {
  const { token } = setUp({ AZURE_CLIENT_SECRET: 'wrong' });
  await expect(token.get()).rejects.toMatchObject({
    code: 'azure-unauthorized',
    message: expect.stringContaining('AADSTS7000215'),
    hint: expect.stringContaining('AZURE_CLIENT_SECRET is wrong or has expired'),
  });
});

test.each([
  ['the tenant', { AZURE_TENANT_ID: '', AZURE_CLIENT_SECRET: 'x' }, 'AZURE_TENANT_ID'],
  ['any proof', {}, 'a proof for it'],
])('%s missing is named', async (_, env, what) => {
  await expect(setUp(env).token.get()).rejects.toMatchObject({
    code: 'azure-credentials-missing',
    message: expect.stringContaining(what),
    hint: expect.stringContaining('id-token: write'),
  });
});
