/** What sign-notarize hands over, verify-binary takes: the two agree on what a signed hand-over is. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseInputs } from '../../src/shared/inputs.ts';
import { readPyInstallerBundle } from '../../src/sidecar/formats/pyinstaller/bundle.ts';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { isSigned, isVerified } from '../../src/sidecar/manifest-types.ts';
import { inputs as verifyInputs } from '../../src/verify-binary/inputs.ts';
import { verifyBinary } from '../../src/verify-binary/verify-binary.ts';
import { fakeHost } from '../support/fake-host.ts';
import { withFolder } from '../support/folders.ts';
import { macFolder } from '../support/mac-program.ts';
import { handOver } from '../support/mac-tree.ts';
import { P12_PASSWORD, signingCertificates } from '../support/signing-certificates.ts';
import { runSigning } from '../support/signing-run.ts';
import { requireTool } from '../support/tools.ts';

const MANIFEST = 'backend-1.2.3-x86_64-apple-darwin.sidecar.json';
let prepared: string;

beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), 'mac-'));
  await cp(join(await macFolder(), 'backend'), join(prepared, 'backend'), { recursive: true });
  await handOver(prepared, 'x86_64-apple-darwin');
});
afterAll(() => rm(prepared, { recursive: true }));

/** What verify-binary finds without starting anything: the state of each check that reads files. */
async function verify(folder: string): Promise<Record<string, string>> {
  const report = join(folder, 'verification.json');
  const texts: Record<string, string> = {
    ...{ path: join(folder, MANIFEST), report },
    ...{ run: 'never', 'min-size': '1 B', signature: 'required', 'check-libraries': 'false' },
  };
  const host = fakeHost({ workspace: folder, temp: folder });
  const given = parseInputs(verifyInputs, (name) => texts[name] ?? '');
  // What fails is thrown, when the report is written.
  const thrown = await verifyBinary(given, host).catch((error: unknown) => error);
  const { checks } = JSON.parse(await readFile(report, 'utf8')) as {
    checks: { name: string; status: string }[];
  };
  expect(checks.some(({ status }) => status === 'failed')).toBe(thrown instanceof Error);
  return Object.fromEntries(checks.map(({ name, status }) => [name, status]));
}

test('verified, signed, and verified again', async (context) => {
  const tools = [dirname(await requireTool('rcodesign', context))];
  const env = {
    CSC_LINK: (await signingCertificates()).p12('signer-with-ca'),
    CSC_KEY_PASSWORD: P12_PASSWORD,
  };
  await withFolder(prepared, async (folder) => {
    expect(await verify(folder)).toMatchObject({ signature: 'failed', manifest: 'passed', layout: 'passed' });
    await runSigning({ folder, inputs: { path: MANIFEST, 'timestamp-url': 'none' }, env, tools });
    const signed = await readManifest(join(folder, MANIFEST));
    expect([isSigned(signed), isVerified(signed)]).toEqual([true, false]);
    expect(await verify(folder)).toMatchObject({
      signature: 'passed',
      manifest: 'passed',
      layout: 'passed',
      target: 'passed',
    });
    // The archive behind the program is still there for it to find.
    const bundle = await readPyInstallerBundle(join(folder, 'backend', 'backend'));
    expect(bundle?.modules.map(({ name }) => name)).toContain('json');
    // A file that is changed after signing is no longer what was handed over.
    await rm(join(folder, MANIFEST.replace('.sidecar.json', '.tar.zst')));
    await writeFile(join(folder, 'backend', '_internal', 'base_library.zip'), 'changed');
    expect(await verify(folder)).toMatchObject({ manifest: 'failed' });
  });
});
