import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { uvVariablesFromPip } from './pip-configuration.ts';

const none = { PIP_CONFIG_FILE: '/dev/null' };

test('the variables of pip become those of uv', async () => {
  const env = {
    ...none,
    PIP_INDEX_URL: 'https://one.example/simple',
    PIP_EXTRA_INDEX_URL: 'https://two.example/simple https://three.example/simple',
    PIP_TRUSTED_HOST: 'one.example',
    PIP_CERT: '/certs.pem',
    PIP_FIND_LINKS: `/not/here ${tmpdir()} https://links.example/`,
  };
  expect(await uvVariablesFromPip({ env, platform: 'linux' })).toEqual({
    UV_DEFAULT_INDEX: 'https://one.example/simple',
    UV_INDEX: 'https://two.example/simple https://three.example/simple',
    UV_INDEX_STRATEGY: 'unsafe-best-match',
    UV_INSECURE_HOST: 'one.example',
    UV_FIND_LINKS: `${tmpdir()},https://links.example/`,
    SSL_CERT_FILE: '/certs.pem',
  });
});

test('what the user says to uv stays', async () => {
  const env = { ...none, PIP_INDEX_URL: 'https://one.example', UV_INDEX_URL: 'https://mine.example' };
  expect(await uvVariablesFromPip({ env, platform: 'linux' })).toEqual({});
});

test('pip.conf is read; a variable wins over it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sidecar pip ü-'));
  const file = join(folder, 'pip.conf');
  await writeFile(
    file,
    '[global]\nindex-url = https://file.example/simple\n; more\nextra-index-url =\n    https://a.example\n    https://b.example\n[list]\nformat=json\n[install]\nno-index: yes\n',
  );
  const env = { PIP_CONFIG_FILE: file, PIP_INDEX_URL: 'https://env.example/simple' };
  expect(await uvVariablesFromPip({ env, platform: 'linux' })).toMatchObject({
    UV_DEFAULT_INDEX: 'https://env.example/simple',
    UV_INDEX: 'https://a.example https://b.example',
    UV_NO_INDEX: '1',
  });
  await rm(folder, { recursive: true });
});
