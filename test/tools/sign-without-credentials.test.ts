/** What happens without credentials: in forks, for tags, and where signing is off. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { macSettings } from '../../src/sign-notarize/macos/settings.ts';
import { fakeHost } from '../support/fake-host.ts';
import { withFolder } from '../support/folders.ts';
import { handOver, macFiles, writeOnedir } from '../support/mac-tree.ts';
import { signInputs } from '../support/sign-inputs.ts';
import { P12_PASSWORD, signingCertificates, TEAM } from '../support/signing-certificates.ts';
import { contents, failingRun } from '../support/signing-failures.ts';
import { runSigning, type SigningOptions } from '../support/signing-run.ts';

const MANIFEST = 'backend-1.2.3-aarch64-apple-darwin.sidecar.json';
const INPUTS = { path: MANIFEST, 'timestamp-url': 'none' };
let prepared: string;

beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), 'mac-'));
  await writeOnedir(join(prepared, 'backend'), await macFiles());
  await handOver(prepared, 'aarch64-apple-darwin');
});
afterAll(() => rm(prepared, { recursive: true }));

describe('without credentials', () => {
  const none = { CSC_LINK: '', CSC_KEY_PASSWORD: '', APPLE_TEAM_ID: TEAM };

  test('a fork builds unsigned, with a warning, and its files are as they were', async () => {
    await withFolder(prepared, async (folder) => {
      const before = await contents(folder);
      const { outputs, recorded } = await runSigning({ folder, inputs: INPUTS, env: none });
      expect(outputs).toMatchObject({
        signed: 'false',
        'signed-count': '0',
        manifest: join(folder, MANIFEST),
      });
      expect(recorded.annotations).toMatchObject([
        { level: 'warning', message: expect.stringContaining('CSC_LINK') },
      ]);
      expect(await contents(folder)).toEqual(before);
      expect((await readManifest(join(folder, MANIFEST))).signature).toBeUndefined();
    });
  });

  test.each<[string, Partial<SigningOptions>, string]>([
    ['a tag', { host: { context: { tag: 'v1.2.0' } } }, "this run is for the tag 'v1.2.0'"],
    ["'signing: required'", { inputs: { ...INPUTS, signing: 'required' } }, "'signing' is required"],
  ])('%s is an error that names what is missing', async (_, options, words) => {
    await withFolder(prepared, async (folder) => {
      const error = await failingRun({ folder, inputs: INPUTS, env: none, ...options }, P12_PASSWORD);
      expect(error).toMatchObject({
        code: 'credentials-missing',
        message: expect.stringMatching(/CSC_LINK.*CSC_KEY_PASSWORD/),
      });
      expect(error.message).toContain(words);
    });
  });

  test("'signing: off' signs nothing, even with credentials", async () => {
    await withFolder(prepared, async (folder) => {
      const { outputs, started } = await runSigning({
        folder,
        inputs: { ...INPUTS, signing: 'off' },
        env: { CSC_LINK: (await signingCertificates()).p12('signer'), CSC_KEY_PASSWORD: P12_PASSWORD },
      });
      expect([outputs['signed'], started]).toEqual(['false', []]);
    });
  });
});

test('what the inputs say and what the host has must be there', async () => {
  const context = {
    host: fakeHost({ workspace: tmpdir() }),
    work: tmpdir(),
    platform: 'darwin' as const,
    env: {},
  };
  const certificate = {
    name: 'x',
    fromApple: false,
    algorithm: 'rsa' as const,
    expires: new Date(),
    fingerprint: 'F',
    chainPem: '',
    keyPem: '',
  };
  const credentials = { certificate, intermediates: [] };
  const settings = macSettings(
    { ...context, credentials, given: signInputs({ entitlements: 'absent.plist' }) },
    undefined,
  );
  await expect(settings).rejects.toMatchObject({
    code: 'entitlements-invalid',
    message: expect.stringContaining('no such file'),
  });
});
