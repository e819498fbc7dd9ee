/** The whole action up to Apple's decision: a macOS hand-over signed by rcodesign and taken by a stand-in for the notary. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { readSeals } from '../../src/sign-notarize/macos/seal.ts';
import { withFolder } from '../support/folders.ts';
import { handOver, macFiles, writeOnedir } from '../support/mac-tree.ts';
import { type NotaryServer, startNotary } from '../support/notary-server.ts';
import { PYTHON } from '../support/python-tools.ts';
import { run } from '../support/run.ts';
import { P12_PASSWORD, signingCertificates } from '../support/signing-certificates.ts';
import { everythingSaid, runSigning, type SigningOptions, type SigningRun } from '../support/signing-run.ts';
import { requireTool } from '../support/tools.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const MANIFEST = 'backend-1.2.3-aarch64-apple-darwin.sidecar.json';
const UNZIP = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';

let prepared: string;
let rcodesign: string;
let notary: NotaryServer;

beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), 'notarize-'));
  await writeOnedir(join(prepared, 'backend'), await macFiles());
  await handOver(prepared, 'aarch64-apple-darwin');
});

beforeEach(async (context) => {
  rcodesign = dirname(await requireTool('rcodesign', context));
  notary = await startNotary({ ...virtualClock(), now: Date.now });
});

afterEach(() => notary.close());

afterAll(() => rm(prepared, { recursive: true }));

async function sign(
  folder: string,
  kept?: (run: Omit<SigningRun, 'outputs'>) => void,
  more: Partial<SigningOptions> = {},
) {
  const certificates = await signingCertificates();
  const options = {
    folder,
    inputs: { path: MANIFEST, 'timestamp-url': 'none', ...more.inputs },
    ...(more.host && { host: more.host }),
    env: {
      CSC_LINK: certificates.p12('signer-with-ca'),
      CSC_KEY_PASSWORD: P12_PASSWORD,
      APPLE_API_KEY: notary.key.key,
      APPLE_API_KEY_ID: notary.key.keyId,
      APPLE_API_ISSUER: notary.key.issuer,
      SIDECAR_NOTARY_URL: notary.api,
      SIDECAR_NOTARY_STORAGE_URL: notary.storage('').replace(/\/$/, ''),
    },
    tools: [rcodesign],
  };
  return runSigning(options, kept);
}

test('signed files are handed in, accepted, and put in place with the proof', async () => {
  notary.statuses = ['Accepted'];
  await withFolder(prepared, async (folder) => {
    const run1 = await sign(folder);
    expect(run1.outputs).toMatchObject({ signed: 'true', notarized: 'true', stapled: 'false' });
    expect(run1.outputs['submission-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect((await readManifest(join(folder, MANIFEST))).signature).toMatchObject({ notarized: true });
    expect(run1.recorded.annotations).toContainEqual({
      level: 'notice',
      message: expect.stringContaining('no ticket can be attached'),
    });
    // What Apple got is what was delivered, with the certificate's signature in it.
    await writeFile(join(folder, 'upload.zip'), notary.uploads[0] ?? '');
    await run(PYTHON, ['-c', UNZIP, join(folder, 'upload.zip'), join(folder, 'unzipped')]);
    const library = '_internal/lib with spaces ü.dylib';
    const inZip = join(folder, 'unzipped', 'backend', library);
    expect((await readFile(inZip)).equals(await readFile(join(folder, 'backend', library)))).toBe(true);
    expect((await readSeals(inZip)).map(({ state }) => state)).toEqual(['certificate']);
    for (const secret of [notary.key.key, notary.secrets.secret, P12_PASSWORD, ...notary.tokens]) {
      expect(everythingSaid(run1).includes(JSON.stringify(secret).slice(1, -1))).toBe(false);
    }
  });
});

test('a rejection names the file as the reader knows it, and the manifest does not say notarized', async () => {
  notary.statuses = ['Invalid'];
  const message = 'The signature does not include a secure timestamp.';
  notary.log = { issues: [{ severity: 'error', path: 'backend.zip/backend/_internal/helper', message }] };
  await withFolder(prepared, async (folder) => {
    let seen: Omit<SigningRun, 'outputs'> | undefined;
    const going = sign(folder, (started) => {
      seen = started;
    });
    await expect(going).rejects.toMatchObject({ code: 'notary-rejected' });
    expect(seen?.recorded.annotations.map((each) => each.message)).toContainEqual(
      expect.stringMatching(
        /^'(backend\/)?_internal\/helper': The signature does not include a secure timestamp/,
      ),
    );
    expect(seen?.recorded.outputs.get('submission-id')).toBeTruthy();
    expect((await readManifest(join(folder, MANIFEST))).signature).toMatchObject({
      signed: 5,
      notarized: false,
    });
  });
});

test('a wait that was cancelled is resumed: what is in place is what Apple has', async () => {
  await withFolder(prepared, async (folder) => {
    notary.statuses = Array.from({ length: 50 }, () => 'In Progress');
    const controller = new AbortController();
    const seen: string[] = [];
    const host = {
      signal: controller.signal,
      output: (name: string, value: string) => {
        if (name === 'submission-id') seen.push(value);
        controller.abort();
      },
    };
    await expect(sign(folder, undefined, { host })).rejects.toThrow();
    const program = await readFile(join(folder, 'backend', 'backend'));
    expect((await readSeals(join(folder, 'backend', 'backend'))).map(({ state }) => state)).toContain(
      'certificate',
    );
    notary.statuses = ['Accepted'];
    const resumed = await sign(folder, undefined, { inputs: { 'submission-id': seen[0] ?? '' } });
    expect(resumed.outputs).toMatchObject({
      'signed-count': '0',
      'kept-count': '5',
      notarized: 'true',
      'submission-id': seen[0],
    });
    expect(notary.uploads).toHaveLength(1);
    expect((await readFile(join(folder, 'backend', 'backend'))).equals(program)).toBe(true);
    expect((await readManifest(join(folder, MANIFEST))).signature).toMatchObject({
      notarized: true,
      submissionId: seen[0],
    });
  });
});
